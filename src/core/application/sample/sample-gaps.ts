import { addDays } from '../../domain/calendar/day.ts';
import { decideGap, type GapAnswers } from '../../domain/gap/decide-gap.ts';
import type { GapDecision } from '../../domain/gap/gap-decision.ts';
import { type GapVerdict, REVIEW_AFTER_DAYS, withoutProgress } from '../../domain/gap/gap-review.ts';
import type { Rep } from '../../domain/rep/rep.ts';
import type { SampleShape } from './shape.ts';

/** A decision to be written: whose gap, on which day of the plan, what was answered, and what was found afterwards. */
type Moment = {
  readonly rep: number;
  readonly day: number;
  readonly gap: string;
  readonly answers: GapAnswers;
  readonly reason: string;
  readonly found: { readonly after: number; readonly verdict: GapVerdict; readonly note: string } | null;
};

const KNOWS: GapAnswers = { knowsHow: 'yes', doesIt: 'sometimes', repeats: 'no', limit: 'none' };
const PRICE = 'Gives way on the price before being asked';

const MOMENTS: readonly Moment[] = [
  {
    rep: 4,
    day: 4,
    gap: PRICE,
    answers: KNOWS,
    reason: 'Holds the price with small clients, not with the big ones.',
    found: {
      after: 14,
      verdict: 'wrong',
      note: 'Two more offers went out with a discount nobody had asked for.',
    },
  },
  {
    rep: 2,
    day: 8,
    gap: 'Leaves the building manager out',
    answers: { ...KNOWS, doesIt: 'never' },
    reason: 'Can draw me the whole house, and rings the same contact every time.',
    found: { after: 31, verdict: 'right', note: 'Met three of four in the last month.' },
  },
  {
    rep: 3,
    day: 15,
    gap: 'Fills in the inspection calculator wrongly',
    answers: { knowsHow: 'no', doesIt: null, repeats: null, limit: 'none' },
    reason: 'Nobody had shown the new version.',
    found: null,
  },
  {
    rep: 4,
    day: 20,
    gap: PRICE,
    answers: { ...KNOWS, doesIt: 'never' },
    reason: 'Made a promise about it this time.',
    found: { after: 21, verdict: 'partly', note: 'Held it twice, gave in twice.' },
  },
  {
    rep: 4,
    day: 46,
    gap: PRICE,
    answers: { knowsHow: 'yes', doesIt: null, repeats: null, limit: 'none' },
    reason: 'It is not about the numbers. Something is said inwardly before the price is.',
    found: null,
  },
];

/** Decisions on gaps as the sample's manager made them: one due to be looked back at, one gap for the third time. */
export function sampleGapDecisions({ firstDay, today }: SampleShape, reps: readonly Rep[]): GapDecision[] {
  const decisions: GapDecision[] = [];
  for (const { rep, day, gap, answers, reason, found } of MOMENTS) {
    const repId = reps[rep]?.id;
    const decidedOn = addDays(firstDay, day);
    if (repId === undefined || decidedOn > today) continue;
    const outcome = decideGap(answers, withoutProgress(decisions, { repId, gap }).length);
    if (!outcome) continue;
    const reviewedOn = found && addDays(decidedOn, found.after);
    decisions.push({
      id: `gap-decision-${decisions.length + 1}`,
      repId,
      gap,
      decidedOn,
      reviewOn: addDays(decidedOn, REVIEW_AFTER_DAYS),
      answers,
      ...outcome,
      reason,
      review:
        found && reviewedOn && reviewedOn <= today
          ? { on: reviewedOn, verdict: found.verdict, note: found.note }
          : null,
    });
  }
  return decisions;
}
