import { type Day, daysBetween } from '../domain/calendar/day.ts';
import type { Commitment } from '../domain/commitment/commitment.ts';
import type { Rep } from '../domain/rep/rep.ts';
import type { NextChoice } from '../domain/rhythm/next-choice.ts';
import type { NextReasonCode } from '../domain/rhythm/next-reason.ts';
import type { ConversationKey } from '../domain/session/conversation-key.ts';
import type { RecordsView } from '../records/records.ts';
import { type CoachingFrequency, coachingFrequency, type RepRhythm } from './coaching-frequency.ts';
import { type CommitmentsKept, commitmentsKept } from './commitments-kept.ts';
import { conversationProposals } from './conversation-proposals.ts';
import { type LearntWeights, learntWeights, REASON_POINTS } from './next-weights.ts';
import { fallingOutcome } from './outcomes/falling-outcome.ts';

/** A reason with its number, null where the code says it all; the codes are told at {@link NextReasonCode}. */
export type NextReason = { readonly code: NextReasonCode; readonly value: number | null };

/**
 * A rep with what speaks for coaching them next, the weightiest reason first, and the sum of the reasons' weights.
 * `putFirst` when the manager put them first today.
 */
export type NextRep = {
  readonly repId: string;
  readonly reasons: readonly NextReason[];
  readonly score: number;
  readonly putFirst: boolean;
};

/** From so many days on, the time since the last session is a reason. */
const DAYS_WORTH_SAYING = 7;

/** So many days before a review it is a reason. */
const REVIEW_WITHIN = 14;

/**
 * The conversation that fits a reason: a promise that is due asks for ownership, results that fall for the skill behind
 * them, a review for the longer run; a long gap, or a first session, for seeing how things are.
 */
const CONVERSATION_OF: Readonly<Record<NextReasonCode, ConversationKey>> = {
  never: 'discovery',
  'commitment-overdue': 'accountability',
  'commitment-due': 'accountability',
  'outcome-falling': 'skill-gap',
  'review-upcoming': 'development',
  'behind-rhythm': 'discovery',
  'days-since': 'discovery',
  'middle-tier': 'discovery',
};

/**
 * The active reps in the order in which to coach them next; equals stay in the team's order. The points of the reasons are
 * those of {@link REASON_POINTS}, changed by what was learnt of the manager's choices; whom they put off isn't among them
 * before the day that they named, and whom they put first today comes before the other.
 *
 * @example
 * // By hand: Ana, middle tier, last coached 9 days ago, this week's session still to come: 9 + 12 + 2 = 23.
 * // Ben, top tier, coached yesterday, one commitment overdue: 8. Cleo, never coached, session due: 40 + 12 = 52.
 * whomNext(records, today).map((next) => next.repId) // ['cleo', 'ana', 'ben']
 */
export function whomNext(records: RecordsView, today: Day): NextRep[] {
  return rankReps(records, today, {
    frequency: coachingFrequency(records, today),
    commitments: commitmentsKept(records, today),
  });
}

/** The reasons of which the chooser knows nothing: where one of them weighs most, it says which conversation fits. */
const BEYOND_THE_CHOOSER: ReadonlySet<NextReasonCode> = new Set(['outcome-falling', 'review-upcoming']);

/**
 * The conversation to offer with a rep: what the records speak for most, as the chooser has it, else what fits the weightiest
 * reason.
 */
export function fittingConversation(
  records: RecordsView,
  { repId, reasons }: Pick<NextRep, 'repId' | 'reasons'>,
  today: Day,
): ConversationKey {
  const code = reasons[0]?.code ?? 'days-since';
  const [proposed] = BEYOND_THE_CHOOSER.has(code) ? [] : conversationProposals(records, repId, today);
  return proposed?.conversation ?? CONVERSATION_OF[code];
}

/** {@link whomNext} from insights that are there already. */
export function rankReps(
  records: RecordsView,
  today: Day,
  known: {
    readonly frequency: CoachingFrequency;
    readonly commitments: CommitmentsKept;
  },
): NextRep[] {
  const { frequency, commitments } = known;
  const currentWeek = frequency.weeks.findIndex((week) => week.current);
  const overdue = countByRep(commitments.overdue);
  const dueSoon = countByRep(commitments.dueSoon);
  const choices = records.all('next-choice');
  const weights = learntWeights(choices);
  const waiting = repsPutOff(choices, today);
  const ranked = frequency.reps
    .flatMap((rhythm): NextRep[] => {
      const rep = records.get('rep', rhythm.repId);
      if (rep?.status !== 'active' || waiting.has(rep.id)) return [];
      const reasons = reasonsOf(rep, {
        rhythm,
        behind: toHold(rhythm, currentWeek),
        overdue: overdue.get(rep.id) ?? 0,
        dueSoon: dueSoon.get(rep.id) ?? 0,
        falling: fallingOutcome(records, today, rep.id)?.periods ?? 0,
        reviewIn: rep.nextReview === null ? null : daysBetween(today, rep.nextReview),
      }).sort((a, b) => pointsOf(b, weights) - pointsOf(a, weights));
      return [
        {
          repId: rep.id,
          reasons,
          score: reasons.reduce((sum, reason) => sum + pointsOf(reason, weights), 0),
          putFirst: false,
        },
      ];
    })
    .sort((a, b) => b.score - a.score);
  return withTodaysChoices(
    ranked,
    choices.filter(({ day }) => day === today),
  );
}

/** Reps who were put off and whose day hasn't come; the latest choice for a rep holds. */
function repsPutOff(choices: readonly NextChoice[], today: Day): Set<string> {
  const until = new Map<string, Day>();
  for (const choice of [...choices].sort((a, b) => (a.day < b.day ? -1 : 1))) {
    if (choice.until !== null && choice.day <= today) until.set(choice.repId, choice.until);
  }
  return new Set([...until].filter(([, day]) => day > today).map(([repId]) => repId));
}

function withTodaysChoices(ranked: readonly NextRep[], choices: readonly NextChoice[]): NextRep[] {
  const order = [...ranked];
  for (const { repId, insteadId } of choices) {
    const [behind, first] = [repId, insteadId].map((id) => order.findIndex((next) => next.repId === id));
    const moved = first === undefined ? undefined : order[first];
    if (moved === undefined || first === undefined || behind === undefined || behind < 0) continue;
    order.splice(first, 1);
    order.splice(Math.min(behind, first), 0, { ...moved, putFirst: true });
  }
  return order;
}

function countByRep(commitments: readonly Commitment[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { repId } of commitments) counts.set(repId, (counts.get(repId) ?? 0) + 1);
  return counts;
}

function toHold(rhythm: RepRhythm, currentWeek: number): number {
  const week = rhythm.weeks[currentWeek];
  return week?.state === 'open' ? Math.max(1, week.planned - week.sessions) : 0;
}

type Facts = {
  readonly rhythm: RepRhythm;
  readonly behind: number;
  readonly overdue: number;
  readonly dueSoon: number;
  readonly falling: number;
  readonly reviewIn: number | null;
};

function reasonsOf(rep: Rep, facts: Facts): NextReason[] {
  const { behind, overdue, dueSoon, falling, reviewIn } = facts;
  const since = facts.rhythm.daysSince;
  const reasons: NextReason[] = [];
  if (since === null) reasons.push({ code: 'never', value: null });
  else if (since >= DAYS_WORTH_SAYING) reasons.push({ code: 'days-since', value: since });
  if (behind > 0) reasons.push({ code: 'behind-rhythm', value: behind });
  if (overdue > 0) reasons.push({ code: 'commitment-overdue', value: overdue });
  if (dueSoon > 0) reasons.push({ code: 'commitment-due', value: dueSoon });
  if (falling > 0) reasons.push({ code: 'outcome-falling', value: falling });
  if (reviewIn !== null && reviewIn >= 0 && reviewIn <= REVIEW_WITHIN) {
    reasons.push({ code: 'review-upcoming', value: reviewIn });
  }
  if (rep.tier === 'middle') reasons.push({ code: 'middle-tier', value: null });
  return reasons;
}

function pointsOf({ code, value }: NextReason, { factorOf }: LearntWeights): number {
  const { points, atMost } = REASON_POINTS[code];
  // A review counts once, however many days it is away, today too.
  const count = code === 'review-upcoming' ? 1 : (value ?? 1);
  return points * factorOf[code] * Math.min(count, atMost);
}

/**
 * What putting one rep before another says of the reasons: the weightiest that speaks for the first alone, and the
 * weightiest that speaks for the other alone. Null on a side where there is none: then it was about this day.
 */
export function reasonsApart(
  first: Pick<NextRep, 'reasons'>,
  other: Pick<NextRep, 'reasons'>,
): { readonly before: NextReasonCode | null; readonly behind: NextReasonCode | null } {
  const alone = (of: Pick<NextRep, 'reasons'>, against: Pick<NextRep, 'reasons'>) =>
    of.reasons.find(({ code }) => against.reasons.every((reason) => reason.code !== code))?.code ?? null;
  const [before, behind] = [alone(first, other), alone(other, first)];
  return before === null || behind === null ? { before: null, behind: null } : { before, behind };
}
