import type { Audit } from '../../domain/audit/audit.ts';
import type { TimeCategory } from '../../domain/audit/time-category.ts';
import type { TimeEntry } from '../../domain/audit/time-entry.ts';
import type { TimeGuess } from '../../domain/audit/time-guess.ts';
import { addDays } from '../../domain/calendar/day.ts';
import type { Transition } from '../../domain/plan/transition.ts';
import { auditSnapshot } from '../../insights/audit-snapshot.ts';
import { RecordSet } from '../../records/records.ts';
import type { SampleShape } from './shape.ts';

/** What the sample's manager believes at the midpoint: more coaching than there is, and hardly any rescuing. */
const MIDPOINT_GUESS = {
  coaching: 0.35,
  supervising: 0.15,
  rescuing: 0.05,
  administering: 0.2,
  selling: 0.15,
  training: 0.05,
  other: 0.05,
} as const;

/** The first guess was left out, as the skipped milestone says; the second one is made on day 45. */
export function sampleGuesses({ firstDay, today }: SampleShape): TimeGuess[] {
  const midpoint = addDays(firstDay, 44);
  const first: TimeGuess = { id: 'day-0', on: firstDay, shares: null };
  if (midpoint > today) return [first];
  return [first, { id: 'day-45', on: midpoint, shares: { ...MIDPOINT_GUESS } }];
}

type Recorded = {
  readonly transition: readonly Transition[];
  readonly 'time-category': readonly TimeCategory[];
  readonly 'time-entry': readonly TimeEntry[];
};

/** The second week as the baseline, and the week of the midpoint as the audit of day 45, as soon as they are over. */
export function sampleAudits(shape: SampleShape, recorded: Recorded): Audit[] {
  const records = RecordSet.from({ ...recorded, holiday: [shape.holiday] });
  const audit = (id: Audit['id'], purpose: 'baseline' | 'day-45', position: number): Audit[] => {
    const from = addDays(shape.firstDay, 7 * position);
    const to = addDays(from, 6);
    if (to >= shape.today) return [];
    return [
      {
        id,
        purpose,
        name: purpose === 'baseline' ? 'Baseline' : 'Day 45',
        from,
        to,
        version: 1,
        frozenOn: addDays(to, 1),
        supersedes: null,
        snapshot: auditSnapshot(records, from, to),
      },
    ];
  };
  return [...audit('sample-baseline', 'baseline', 1), ...audit('sample-day-45', 'day-45', 6)];
}
