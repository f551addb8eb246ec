import { TALK_BASELINE_WEEKS } from '../content/gate-thresholds.ts';
import { type Day, weekStartOf } from '../domain/calendar/day.ts';
import type { Conversation } from '../domain/conversation/conversation.ts';
import { calendarDayOf, type PlanAxis, planDayOf } from '../domain/plan/plan-axis.ts';
import type { RecordsView } from '../records/records.ts';
import { type ActBalance, type ActCounts, balanceOfActs, balanceOfCounts } from './act-balance.ts';
import { planDayFromOf, planFrame, planWeeks } from './plan-frame.ts';
import { shareOf } from './proportion.ts';
import { type TalkMoment, talkMoments } from './talk-moments.ts';

export type { ActBalance } from './act-balance.ts';

/**
 * The balance of one conversation. `talkShare` is the manager's share of all words; the longest monologue is the
 * manager's longest run without anybody else speaking, in seconds only where the source has them. `autoCoded` counts the
 * sentences that the program coded, `corrected` how many of those the user changed.
 */
export type TalkBalance = ActBalance & {
  readonly talkShare: number | null;
  readonly longestMonologueWords: number;
  readonly longestMonologueSeconds: number | null;
  readonly autoCoded: number;
  readonly corrected: number;
};

/** The balance of one conversation, from the counts in its record; see {@link balanceOfCounts}. */
export function talkBalance(conversation: Conversation): TalkBalance {
  return {
    ...balanceOfCounts(conversation),
    talkShare: shareOf(conversation.coachWords, conversation.allWords),
    longestMonologueWords: conversation.longestMonologueWords,
    longestMonologueSeconds: conversation.longestMonologueSeconds,
    autoCoded: conversation.movesCoded,
    corrected: correctedIn(conversation),
  };
}

/** How many labels of a conversation the user changed; confirmed ones are no corrections. */
function correctedIn({ corrections }: Conversation): number {
  return corrections.filter(({ confirms }) => !confirms).length;
}

/** Plan days that make the baseline, from the first on, and the latest period, up to today. */
const TALK_PERIOD_DAYS = TALK_BASELINE_WEEKS * 7;

/**
 * A conversation on the plan's axis, by its id: `source` says whether it was read from a transcript or tallied live. A tally
 * has no title and no words, so that its `title` and `talkShare` are null; its `openShare` is null too, as it isn't known
 * which of its asks were open.
 */
export type TalkPoint = ActBalance & {
  readonly id: string;
  readonly source: TalkMoment['source'];
  readonly title: string | null;
  readonly day: Day;
  readonly planDay: number;
  readonly talkShare: number | null;
  readonly autoCoded: number;
  readonly corrected: number;
};

/** All conversations of a week, their utterances added up; `tallied` of them were counted live, without a transcript. */
export type TalkWeek = ActBalance & {
  readonly weekStart: Day;
  readonly planDayFrom: number;
  readonly conversations: number;
  readonly tallied: number;
};

/**
 * All conversations of a period, added up; `tallied` of them were counted live. What tallies don't know is of the other
 * conversations alone: the open share, the talk share, and what was coded and corrected.
 */
export type TalkPeriod = ActBalance & {
  readonly from: Day;
  readonly to: Day;
  readonly conversations: number;
  readonly tallied: number;
  readonly talkShare: number | null;
  readonly autoCoded: number;
  readonly corrected: number;
};

/** Telling, asking and reflecting over the plan: each conversation, each week up to today, first and latest two weeks. */
export type TalkOverTime = {
  readonly points: readonly TalkPoint[];
  readonly weeks: readonly TalkWeek[];
  readonly baseline: TalkPeriod;
  readonly latest: TalkPeriod;
};

/**
 * How the manager's talk moved, up to `today`; later conversations are left out. Conversations are those of
 * {@link talkMoments}: transcripts, and live tallies of sessions that have none. Weeks without a conversation are there,
 * with nulls. Pooling adds utterances, so that a long talk weighs more than a short one.
 *
 * `baseline` covers plan days 1 to 14. `latest` covers the last 14 plan days, but never days of the baseline: up to
 * day 14 it is empty, as there is nothing yet to compare.
 *
 * @example
 * // By hand: day 3 with 2 asks and 8 tells, day 10 with 1 ask and 4 tells; day 40 with 6 asks, 3 tells, 1 reflection.
 * // On day 45 the baseline holds 3 asks and 12 tells: tell share 12 / 15 = .80. Latest are days 32-45: 3 / 10 = .30.
 * talkOverTime(records, today).latest.tellShare // 0.3
 */
export function talkOverTime(records: RecordsView, today: Day): TalkOverTime {
  const { axis } = planFrame(records, today);
  const moments = talkMoments(records, today);
  const byWeek = byWeekOf(moments);
  const now = planDayOf(axis, today);
  const latestFrom = Math.max(TALK_PERIOD_DAYS, now - TALK_PERIOD_DAYS) + 1;
  return {
    points: moments.map((moment) => pointOf(moment, axis)),
    weeks: planWeeks(axis, today)
      .filter((weekStart) => weekStart <= today)
      .map((weekStart) => {
        const planDayFrom = planDayFromOf(axis, weekStart);
        return { weekStart, planDayFrom, ...pooled(byWeek.get(weekStart) ?? []) };
      }),
    baseline: periodOf(moments, axis.firstDay, calendarDayOf(axis, TALK_PERIOD_DAYS)),
    latest: periodOf(moments, calendarDayOf(axis, latestFrom), today),
  };
}

function byWeekOf(moments: readonly TalkMoment[]): Map<Day, TalkMoment[]> {
  const weeks = new Map<Day, TalkMoment[]>();
  for (const moment of moments) {
    const weekStart = weekStartOf(moment.day);
    const ofWeek = weeks.get(weekStart);
    if (ofWeek) ofWeek.push(moment);
    else weeks.set(weekStart, [moment]);
  }
  return weeks;
}

function pointOf(moment: TalkMoment, axis: PlanAxis): TalkPoint {
  const { id, source, title, day } = moment;
  return {
    id,
    source,
    title,
    day,
    planDay: planDayOf(axis, day),
    ...balanceOfActs(moment),
    ...wordsOf([moment]),
  };
}

function pooled(moments: readonly TalkMoment[]) {
  const sum = (count: keyof ActCounts) => moments.reduce((total, moment) => total + moment[count], 0);
  return {
    conversations: moments.length,
    tallied: moments.filter(({ source }) => source === 'tally').length,
    ...balanceOfActs({
      asks: sum('asks'),
      tells: sum('tells'),
      reflects: sum('reflects'),
      open: sum('open'),
      closed: sum('closed'),
    }),
  };
}

/** What only a transcript tells: the share of the words, and how much of it was coded and corrected. */
function wordsOf(moments: readonly TalkMoment[]) {
  const read = moments.flatMap((moment) => (moment.source === 'transcript' ? [moment.record] : []));
  const sum = (count: (conversation: Conversation) => number) =>
    read.reduce((total, conversation) => total + count(conversation), 0);
  return {
    talkShare: shareOf(
      sum(({ coachWords }) => coachWords),
      sum(({ allWords }) => allWords),
    ),
    autoCoded: sum(({ movesCoded }) => movesCoded),
    corrected: sum(correctedIn),
  };
}

function periodOf(all: readonly TalkMoment[], from: Day, to: Day): TalkPeriod {
  const moments = all.filter(({ day }) => day >= from && day <= to);
  return { from, to, ...pooled(moments), ...wordsOf(moments) };
}
