import { TALK_BASELINE_WEEKS } from '../content/gate-template.ts';
import { compareDays, type Day, weekStartOf } from '../domain/calendar/day.ts';
import type { Conversation, LabelCounts } from '../domain/conversation/conversation.ts';
import { MOVE_LABELS } from '../domain/conversation/move.ts';
import { calendarDayOf, planDayOf } from '../domain/plan/plan-axis.ts';
import type { RecordsView } from '../records/records.ts';
import { type ActBalance, balanceOfCounts } from './act-balance.ts';
import { planDayFromOf, planFrame, planWeeks } from './plan-frame.ts';
import { shareOf } from './proportion.ts';

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

/** A conversation on the plan's axis. */
export type TalkPoint = TalkBalance & {
  readonly conversationId: string;
  readonly title: string;
  readonly day: Day;
  readonly planDay: number;
};

/** All conversations of a week, their utterances added up. */
export type TalkWeek = ActBalance & {
  readonly weekStart: Day;
  readonly planDayFrom: number;
  readonly conversations: number;
};

/** All conversations of a period, added up. */
export type TalkPeriod = ActBalance & {
  readonly from: Day;
  readonly to: Day;
  readonly conversations: number;
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
 * How the manager's talk moved, up to `today`; later conversations are left out. Weeks without a conversation are there,
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
  const conversations = records
    .all('conversation')
    .filter((conversation) => conversation.day <= today)
    .sort((a, b) => compareDays(a.day, b.day));
  const byWeek = byWeekOf(conversations);
  const now = planDayOf(axis, today);
  const latestFrom = Math.max(TALK_PERIOD_DAYS, now - TALK_PERIOD_DAYS) + 1;
  return {
    points: conversations.map((conversation) => ({
      conversationId: conversation.id,
      title: conversation.title,
      day: conversation.day,
      planDay: planDayOf(axis, conversation.day),
      ...talkBalance(conversation),
    })),
    weeks: planWeeks(axis, today)
      .filter((weekStart) => weekStart <= today)
      .map((weekStart) => {
        const ofWeek = byWeek.get(weekStart) ?? [];
        const planDayFrom = planDayFromOf(axis, weekStart);
        return { weekStart, planDayFrom, conversations: ofWeek.length, ...pooled(ofWeek) };
      }),
    baseline: periodOf(conversations, axis.firstDay, calendarDayOf(axis, TALK_PERIOD_DAYS)),
    latest: periodOf(conversations, calendarDayOf(axis, latestFrom), today),
  };
}

function byWeekOf(conversations: readonly Conversation[]): Map<Day, Conversation[]> {
  const weeks = new Map<Day, Conversation[]>();
  for (const conversation of conversations) {
    const weekStart = weekStartOf(conversation.day);
    const ofWeek = weeks.get(weekStart);
    if (ofWeek) ofWeek.push(conversation);
    else weeks.set(weekStart, [conversation]);
  }
  return weeks;
}

function pooled(conversations: readonly Conversation[]): ActBalance {
  return balanceOfCounts({
    utterances: sumOf(conversations.map(({ utterances }) => utterances)),
    moves: sumOf(conversations.map(({ moves }) => moves)),
  });
}

function sumOf(all: readonly LabelCounts[]): LabelCounts {
  const sum: LabelCounts = { 'ask-open': 0, 'ask-closed': 0, tell: 0, reflect: 0, other: 0 };
  for (const counts of all) {
    for (const label of MOVE_LABELS) sum[label] += counts[label];
  }
  return sum;
}

function periodOf(all: readonly Conversation[], from: Day, to: Day): TalkPeriod {
  const conversations = all.filter(({ day }) => day >= from && day <= to);
  const sum = (count: (conversation: Conversation) => number) =>
    conversations.reduce((total, conversation) => total + count(conversation), 0);
  return {
    from,
    to,
    conversations: conversations.length,
    ...pooled(conversations),
    talkShare: shareOf(
      sum(({ coachWords }) => coachWords),
      sum(({ allWords }) => allWords),
    ),
    autoCoded: sum(({ movesCoded }) => movesCoded),
    corrected: sum(correctedIn),
  };
}
