import { addDays, type Day, weekStartOf } from '../domain/calendar/day.ts';
import type { Period } from '../domain/outcome/periods.ts';
import { RecordSet, type RecordsView } from '../records/records.ts';
import {
  type CoachingFrequency,
  coachingFrequency,
  type FrequencyWeek,
  type RhythmKept,
  rhythmKeptIn,
} from './coaching-frequency.ts';
import { type CoachingPulse, coachingPulse } from './coaching-pulse.ts';
import { type CommitmentsKept, commitmentsKept } from './commitments-kept.ts';
import { measuresOf, type OutcomeStory } from './outcomes/outcome-story.ts';
import { cycleOf, recordsOfCycle } from './past-cycles.ts';
import { middleOfWeek, planFrame } from './plan-frame.ts';
import { type TalkOverTime, talkOverTime } from './talk-balance.ts';
import { MEASURED_FROM, type WeekTimeShare, weeklyTimeShare } from './time-share.ts';

/** So many days from the first are what rhythm and commitments are held against: four weeks, our own choice. */
const BASELINE_DAYS = 28;

/**
 * The time of a period's weeks. `measured` are those with enough recorded to read a share from, `first` the first such week
 * since the plan began, `latest` the last of the period.
 */
export type ShareStory = {
  readonly weeks: readonly WeekTimeShare[];
  readonly measured: readonly WeekTimeShare[];
  readonly first: WeekTimeShare | null;
  readonly latest: WeekTimeShare | null;
};

/** Sessions against the rhythm in a period's weeks, and the rhythm kept in the first four weeks where those lie before it. */
export type RhythmStory = {
  readonly weeks: readonly FrequencyWeek[];
  readonly kept: RhythmKept;
  readonly keptByWeek: readonly RhythmKept[];
  readonly baseline: RhythmKept | null;
  readonly sessions: number;
  readonly minutes: number;
};

/** Commitments that fell due in a period, week by week, and those of the first four weeks where they lie before it. */
export type CommitmentStory = CommitmentsKept & {
  readonly byWeek: readonly (number | null)[];
  readonly baseline: CommitmentsKept | null;
};

/** The measures of a period, each computed once, for cards, charts, tables and report alike. */
export type ProgressStory = {
  readonly period: Period;
  readonly share: ShareStory;
  readonly talk: TalkOverTime;
  readonly rhythm: RhythmStory;
  readonly commitments: CommitmentStory;
  readonly outcomes: readonly OutcomeStory[];
  readonly pulse: CoachingPulse;
};

/**
 * All measures of a period, as they were at its end. A week belongs to the period when its Wednesday does, as with phases;
 * conversations and commitments by their own day. A baseline that isn't over before the period begins is left out where
 * the two would be compared with themselves. A period within a cycle that is over is read with that cycle's first day.
 *
 * @example
 * // By hand: one rep, one session a week. Weeks 1 and 2 missed, 3 kept, 4 kept; the period is weeks 3 and 4.
 * progressStory(records, today, { from: week3, to: endOfWeek4 }).rhythm.kept // { kept: 2, of: 2, value: 1 }
 */
export function progressStory(all: RecordsView, today: Day, period: Period): ProgressStory {
  const cycle = cycleOf(all, period);
  const records = cycle ? recordsOfCycle(all, cycle) : all;
  const asOf = period.to < today ? period.to : today;
  return {
    period,
    share: shareStory(records, asOf, period),
    talk: talkStory(records, asOf, period),
    rhythm: rhythmStory(coachingFrequency(records, asOf), asOf, {
      period,
      firstDay: planFrame(records, asOf).axis.firstDay,
    }),
    commitments: commitmentStory(records, asOf, period),
    outcomes: measuresOf(records, asOf, period),
    pulse: coachingPulse(records, asOf),
  };
}

function isWeekOf({ from, to }: Period): (weekStart: Day) => boolean {
  return (weekStart) => {
    const middle = middleOfWeek(weekStart);
    return middle >= from && middle <= to;
  };
}

/** Whether the week is of the period, or the one that its last day lies in: today's week counts from Monday on. */
function isShown(period: Period, asOf: Day): (weekStart: Day) => boolean {
  const isOf = isWeekOf(period);
  const last = weekStartOf(asOf);
  return (weekStart) => isOf(weekStart) || (weekStart === last && addDays(weekStart, 6) >= period.from);
}

function shareStory(records: RecordsView, asOf: Day, period: Period): ShareStory {
  const all = weeklyTimeShare(records, asOf);
  const isMeasured = ({ coverage, coachingShare }: WeekTimeShare) =>
    (coverage ?? 0) >= MEASURED_FROM && coachingShare !== null;
  const weeks = all.filter(({ weekStart }) => isShown(period, asOf)(weekStart));
  const measured = weeks.filter(isMeasured);
  return { weeks, measured, first: all.find(isMeasured) ?? null, latest: measured.at(-1) ?? null };
}

function talkStory(records: RecordsView, asOf: Day, period: Period): TalkOverTime {
  const talk = talkOverTime(records, asOf);
  return {
    ...talk,
    points: talk.points.filter(({ day }) => day >= period.from),
    weeks: talk.weeks.filter(({ weekStart }) => addDays(weekStart, 6) >= period.from),
  };
}

function rhythmStory(
  frequency: CoachingFrequency,
  asOf: Day,
  { period, firstDay }: { readonly period: Period; readonly firstDay: Day },
): RhythmStory {
  const shown = isShown(period, asOf);
  const weeks = frequency.weeks.filter(({ weekStart }) => weekStart <= asOf && shown(weekStart));
  const first = { from: firstDay, to: addDays(firstDay, BASELINE_DAYS - 1) };
  return {
    weeks,
    kept: rhythmKeptIn(frequency.reps, shown),
    keptByWeek: weeks.map((week) =>
      rhythmKeptIn(frequency.reps, (weekStart) => weekStart === week.weekStart),
    ),
    baseline: first.to < asOf && period.to > first.to ? rhythmKeptIn(frequency.reps, isWeekOf(first)) : null,
    sessions: weeks.reduce((sum, week) => sum + week.sessions, 0),
    minutes: weeks.reduce((sum, week) => sum + week.minutes, 0),
  };
}

function commitmentStory(records: RecordsView, asOf: Day, period: Period): CommitmentStory {
  const reps = records.all('rep');
  const all = records.all('commitment').filter(({ madeOn }) => madeOn <= asOf);
  const within = (from: Day, to: Day) =>
    commitmentsKept(
      RecordSet.from({ rep: reps, commitment: all.filter(({ due }) => due >= from && due <= to) }),
      asOf,
    );
  const { firstDay } = planFrame(records, asOf).axis;
  const firstTo = addDays(firstDay, BASELINE_DAYS - 1);
  const settled = within(period.from, asOf);
  const open = commitmentsKept(RecordSet.from({ rep: reps, commitment: all }), asOf);
  const weeks: Day[] = [];
  for (let week = weekStartOf(period.from); week <= asOf; week = addDays(week, 7)) weeks.push(week);
  const byWeek = new Map(weeks.map((week) => [week, [] as (typeof all)[number][]]));
  for (const commitment of all) byWeek.get(weekStartOf(commitment.due))?.push(commitment);
  return {
    ...settled,
    open: open.open,
    overdue: open.overdue,
    dueSoon: open.dueSoon,
    byWeek: weeks.map(
      (week) =>
        commitmentsKept(RecordSet.from({ rep: reps, commitment: byWeek.get(week) ?? [] }), asOf).value,
    ),
    baseline: firstTo < asOf ? within(firstDay, firstTo) : null,
  };
}
