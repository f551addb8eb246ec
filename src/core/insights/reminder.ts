import { addDays, type Day, weekStartOf } from '../domain/calendar/day.ts';
import type { Commitment } from '../domain/commitment/commitment.ts';
import { isWorkingDay, workingDaysFrom } from '../domain/plan/working-day.ts';
import type { ReminderKind } from '../domain/reminder/reminder-settings.ts';
import type { RecordsView } from '../records/records.ts';
import { type CoachingFrequency, coachingFrequency } from './coaching-frequency.ts';
import { commitmentsKept } from './commitments-kept.ts';
import { planFrame } from './plan-frame.ts';
import { planProgress } from './plan-progress.ts';
import { rankReps } from './whom-next.ts';

/** A rhythm is at risk once no more working days than this are left beside one for each session. Our own choice. */
const SPARE_DAYS = 1;

/** Commitments of a rep that are due today or overdue. */
export type DueOfRep = { readonly repId: string; readonly count: number };

/** A rep with sessions that are planned and still to hold this week. */
export type RhythmAtRisk = { readonly repId: string; readonly toHold: number };

/**
 * What there is to remind of. `digest` counts what is due today or overdue, and names whom to coach next, with a reason;
 * null where it isn't wanted or would be empty. The lists are empty where they aren't wanted.
 */
export type Reminder = {
  readonly digest: {
    readonly nextRepId: string | null;
    readonly commitments: number;
    readonly milestones: number;
  } | null;
  readonly commitments: readonly DueOfRep[];
  readonly rhythm: readonly RhythmAtRisk[];
  /** Working days that are left in the week, today included. */
  readonly daysLeft: number;
};

/**
 * What to remind of on a day; null on a day off, in a week that is excused for the whole team, and when there is nothing.
 *
 * - Commitments count from the day on which they are due; milestones too.
 * - A rep's rhythm is at risk when the week is still open and, beside a working day for each session that is still to hold, at
 *   most {@link SPARE_DAYS} is left, today included: with one session on Thursday and Friday, with two from Wednesday on.
 *
 * @example
 * // By hand, on Thursday 19 March 2026, all kinds wanted: Ana has one commitment due on the 17th and one on the 19th, one on
 * // the 20th; Ben's session of this week isn't held; the milestone of the 24th isn't due. Thursday and Friday are left.
 * reminderOn(records, toDay('2026-03-19'), all)
 * // { digest: { nextRepId: 'ana', commitments: 2, milestones: 0 }, commitments: [{ repId: 'ana', count: 2 }],
 * //   rhythm: [{ repId: 'ben', toHold: 1 }], daysLeft: 2 }
 */
export function reminderOn(
  records: RecordsView,
  today: Day,
  wanted: Readonly<Record<ReminderKind, boolean>>,
): Reminder | null {
  const { working } = planFrame(records, today);
  const weekStart = weekStartOf(today);
  const excused = records.all('excused-week').some((week) => week.weekStart === weekStart);
  if (excused || !isWorkingDay(working, today)) return null;
  const frequency = coachingFrequency(records, today);
  const daysLeft = workingDaysFrom(working, today, addDays(weekStart, 6)).length;
  const due = dueBy(records, today);
  const reminder: Reminder = {
    digest: wanted.digest ? digestOf(records, today, { frequency, due }) : null,
    commitments: wanted.commitments ? byRep(due) : [],
    rhythm: wanted.rhythm ? atRisk(records, frequency, daysLeft) : [],
    daysLeft,
  };
  const isEmpty = !reminder.digest && reminder.commitments.length + reminder.rhythm.length === 0;
  return isEmpty ? null : reminder;
}

function dueBy(records: RecordsView, today: Day): readonly Commitment[] {
  const { overdue, dueSoon } = commitmentsKept(records, today);
  return [...overdue, ...dueSoon.filter(({ due }) => due === today)];
}

function digestOf(
  records: RecordsView,
  today: Day,
  known: { readonly frequency: CoachingFrequency; readonly due: readonly Commitment[] },
): Reminder['digest'] {
  const commitments = commitmentsKept(records, today);
  const [next] = rankReps(records, today, { frequency: known.frequency, commitments });
  const nextRepId = next && next.reasons.length > 0 ? next.repId : null;
  const milestones = planProgress(records, today).milestones.filter(
    ({ state, due }) => state === 'overdue' || (state === 'due-soon' && due === today),
  ).length;
  if (!nextRepId && known.due.length + milestones === 0) return null;
  return { nextRepId, commitments: known.due.length, milestones };
}

function byRep(due: readonly Commitment[]): DueOfRep[] {
  const counts = new Map<string, number>();
  for (const { repId } of due) counts.set(repId, (counts.get(repId) ?? 0) + 1);
  return [...counts].map(([repId, count]) => ({ repId, count }));
}

function atRisk(records: RecordsView, { weeks, reps }: CoachingFrequency, daysLeft: number): RhythmAtRisk[] {
  const current = weeks.findIndex((week) => week.current);
  return reps.flatMap(({ repId, weeks: ofRep }) => {
    const week = ofRep[current];
    if (week?.state !== 'open' || records.get('rep', repId)?.status !== 'active') return [];
    const toHold = Math.max(1, week.planned - week.sessions);
    return daysLeft - toHold <= SPARE_DAYS ? [{ repId, toHold }] : [];
  });
}
