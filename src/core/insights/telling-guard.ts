import { addDays, type Day } from '../domain/calendar/day.ts';
import type { RecordsView } from '../records/records.ts';
import { laterDay, planFrame } from './plan-frame.ts';
import { type Proportion, proportionOf } from './proportion.ts';
import { talkMoments } from './talk-moments.ts';

/** What four weeks hold: sessions logged and their minutes, conversations profiled or tallied, their acts, and the telling. */
export type GuardPeriod = {
  readonly from: Day;
  readonly to: Day;
  readonly sessions: number;
  readonly minutes: number;
  readonly conversations: number;
  readonly acts: number;
  readonly telling: Proportion;
};

/**
 * What the guard has to say. `speaks`: hours and telling rose together. `quiet`: they didn't. `too-early`: there are no
 * eight weeks yet. `too-little`: one of the periods has too few sessions, conversations or acts to compare.
 */
export type TellingGuard = {
  readonly state: 'speaks' | 'quiet' | 'too-early' | 'too-little';
  readonly before: GuardPeriod;
  readonly latest: GuardPeriod;
};

const PERIOD_DAYS = 28;
const LEAST_SESSIONS = 4;
const LEAST_CONVERSATIONS = 3;
const LEAST_ACTS = 30;
const HOURS_RISE = 0.1;
const TELLING_RISE = 0.05;

/**
 * Whether more coaching hours go with more telling: then the hours go into directing, not coaching, and more of them may
 * do harm (Gartner reports that continuous coaching can degrade results: see the benchmark `more-can-be-worse`).
 *
 * The last four weeks against the four before, today included. Hours are those of logged sessions, telling is its share of
 * all acts that were coded or tallied. The guard speaks when the hours rose by a tenth or more and telling by 5 points or
 * more, and the 95% interval of that difference (Newcombe 1998, from Wilson's intervals) is all above zero. Each period
 * needs 4 sessions, 3 conversations and 30 acts; the earlier one has to lie within the plan. All of this is our own choice.
 * Utterances of one conversation are more alike than the interval takes them for, so it is rather too narrow.
 *
 * @example
 * // By hand: 200 then 300 minutes (half more); 30 of 100 acts telling, then 50 of 100: 20 points more, interval 6 to 33.
 * tellingGuard(records, today).state // 'speaks'
 */
export function tellingGuard(records: RecordsView, today: Day): TellingGuard {
  const { axis } = planFrame(records, today);
  const latest = periodOf(records, addDays(today, 1 - PERIOD_DAYS), today);
  const before = periodOf(records, addDays(latest.from, -PERIOD_DAYS), addDays(latest.from, -1));
  const answer = (state: TellingGuard['state']) => ({ state, before, latest });
  if (laterDay(before.from, axis.firstDay) !== before.from) return answer('too-early');
  if (!isEnough(before) || !isEnough(latest)) return answer('too-little');
  const hoursRose = latest.minutes >= before.minutes * (1 + HOURS_RISE);
  const rise = riseOf(before.telling, latest.telling);
  return answer(hoursRose && rise.difference >= TELLING_RISE && rise.low > 0 ? 'speaks' : 'quiet');
}

function periodOf(records: RecordsView, from: Day, to: Day): GuardPeriod {
  const within = ({ day }: { readonly day: Day }) => day >= from && day <= to;
  const sessions = records.all('session').filter(within);
  const moments = talkMoments(records, to).filter(within);
  const tells = moments.reduce((sum, moment) => sum + moment.tells, 0);
  const acts = moments.reduce((sum, moment) => sum + moment.tells + moment.asks + moment.reflects, 0);
  return {
    from,
    to,
    sessions: sessions.length,
    minutes: sessions.reduce((sum, { minutes }) => sum + minutes, 0),
    conversations: moments.length,
    acts,
    telling: proportionOf(tells, acts),
  };
}

function isEnough({ sessions, conversations, acts }: GuardPeriod): boolean {
  return sessions >= LEAST_SESSIONS && conversations >= LEAST_CONVERSATIONS && acts >= LEAST_ACTS;
}

/** The difference of two shares, and the lower end of its interval. */
function riseOf(before: Proportion, latest: Proportion): { difference: number; low: number } {
  const difference = (latest.value ?? 0) - (before.value ?? 0);
  const below = (latest.value ?? 0) - (latest.low ?? 0);
  const above = (before.high ?? 1) - (before.value ?? 0);
  return { difference, low: difference - Math.hypot(below, above) };
}
