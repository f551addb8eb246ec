import { type Day, daysBetween } from '../domain/calendar/day.ts';
import { readCommitmentWording } from '../domain/commitment/commitment-wording.ts';
import type { CoachingSession } from '../domain/session/coaching-session.ts';
import { CONVERSATION_KEYS, type ConversationKey } from '../domain/session/conversation-key.ts';
import type { RecordsView } from '../records/records.ts';
import { type ActBalance, type ActCounts, balanceOfActs } from './act-balance.ts';
import { gapsOfRep } from './gap-decisions.ts';
import { talkMoments } from './talk-moments.ts';

/** So many sessions back a pattern is looked for: about a quarter of weekly ones. */
export const PATTERN_SESSIONS = 12;
/** In so many of them a subject has to come up to be called recurring. */
export const RECURRING_TIMES = 3;
/** Days without a session that are a gap: more than two weekly sessions missed. */
export const COACHING_GAP_DAYS = 21;

/** A word that comes up in what was to be done, and in how many sessions. */
export type RecurringSubject = { readonly word: string; readonly times: number };

/**
 * What shows only when sessions with a rep are seen together. Of the latest {@link PATTERN_SESSIONS} sessions: which of the
 * seven were held how often (most often first; `unheld` are the others), subjects that recur in next steps and commitments,
 * and the longest time between two (`gapDays`, today included; null without a session). Of all: commitments that fell due
 * and how many of these were not kept, how many of the written ones were loosely worded, gaps decided on more than once, and
 * the balance of asking and telling in what was transcribed or tallied with this rep alone.
 */
export type RepPattern = {
  readonly sessions: number;
  readonly looked: number;
  readonly lastDay: Day | null;
  readonly held: readonly { readonly conversation: ConversationKey; readonly times: number }[];
  readonly unheld: readonly ConversationKey[];
  readonly recurring: readonly RecurringSubject[];
  readonly gapDays: number | null;
  readonly commitments: {
    readonly due: number;
    readonly notKept: number;
    readonly made: number;
    readonly loose: number;
  };
  readonly gaps: readonly { readonly gap: string; readonly times: number }[];
  readonly talk: { readonly conversations: number; readonly balance: ActBalance } | null;
};

/**
 * The pattern across the sessions with a rep.
 *
 * @example
 * // By hand, today 30 March: sessions on 2, 9 and 27 March, discovery twice and motivation once; "pricing" in all three
 * // next steps; one commitment missed of two that fell due.
 * repPattern(records, 'ana', today)
 * // held discovery 2, motivation 1; recurring pricing 3; gapDays 18; commitments due 2, notKept 1
 */
export function repPattern(records: RecordsView, repId: string, today: Day): RepPattern {
  const all = records
    .all('session')
    .filter(({ repIds, day }) => repIds.includes(repId) && day <= today)
    .sort((a, b) => (a.day < b.day ? 1 : -1));
  const latest = all.slice(0, PATTERN_SESSIONS);
  const held = CONVERSATION_KEYS.map((conversation) => ({
    conversation,
    times: latest.filter((session) => session.conversation === conversation).length,
  }));
  return {
    sessions: all.length,
    looked: latest.length,
    lastDay: latest[0]?.day ?? null,
    held: held.filter(({ times }) => times > 0).sort((a, b) => b.times - a.times),
    unheld: held.filter(({ times }) => times === 0).map(({ conversation }) => conversation),
    recurring: recurringSubjects(records, repId, latest),
    gapDays: longestGap(latest, today),
    commitments: commitmentsOf(records, repId, today),
    gaps: gapsOfRep(records, repId)
      .filter(({ decisions }) => decisions.length > 1)
      .map(({ gap, decisions }) => ({ gap, times: decisions.length })),
    talk: talkWith(records, repId, today),
  };
}

function longestGap(latest: readonly CoachingSession[], today: Day): number | null {
  if (latest.length === 0) return null;
  const days = [today, ...latest.map(({ day }) => day)];
  return Math.max(...days.slice(1).map((day, index) => daysBetween(day, days[index] ?? today)));
}

function commitmentsOf(records: RecordsView, repId: string, today: Day): RepPattern['commitments'] {
  const own = records.all('commitment').filter((commitment) => commitment.repId === repId);
  const due = own.filter(
    ({ status, due: day }) => day < today && status !== 'changed' && status !== 'dropped',
  );
  const kept = due.filter(
    ({ status, settledOn, due: day }) => status === 'kept' && (settledOn ?? day) <= day,
  );
  return {
    due: due.length,
    notKept: due.length - kept.length,
    made: own.length,
    loose: own.filter(({ text }) => readCommitmentWording(text)?.kind !== 'firm').length,
  };
}

function talkWith(records: RecordsView, repId: string, today: Day): RepPattern['talk'] {
  const moments = talkMoments(records, today).filter(
    ({ repIds }) => repIds.length === 1 && repIds[0] === repId,
  );
  if (moments.length === 0) return null;
  const sum: Record<keyof ActCounts, number> = { asks: 0, tells: 0, reflects: 0, open: 0, closed: 0 };
  for (const moment of moments) {
    for (const key of Object.keys(sum) as (keyof ActCounts)[]) sum[key] += moment[key];
  }
  return { conversations: moments.length, balance: balanceOfActs(sum) };
}

/** Words that say nothing of a subject. */
const PLAIN_WORDS = new Set(
  'about after again agree agreed also another answer arrange back been before being bring build call calls come could customer deal deals does doing done email every find first follow from give have hold into just keep know last least leave less list look make meet meeting month more most move need never next note once only other over plan prepare present promise quarter read ready rep review same send session should show some step steps still take talk tell than that their them then there these they thing things this those three time today tomorrow towards until very visit week weeks well were what when where which while will with within without work would write your monday tuesday wednesday thursday friday saturday sunday'.split(
    ' ',
  ),
);

function subjectsOf(text: string): string[] {
  return (text.toLowerCase().match(/\p{L}{4,}/gu) ?? [])
    .map((word) => (word.endsWith('s') && !word.endsWith('ss') && word.length > 4 ? word.slice(0, -1) : word))
    .filter((word) => !PLAIN_WORDS.has(word));
}

function recurringSubjects(
  records: RecordsView,
  repId: string,
  latest: readonly CoachingSession[],
): RecurringSubject[] {
  const names = new Set(records.all('rep').flatMap(({ name }) => subjectsOf(name)));
  const promises = new Map<string, string>();
  for (const { sessionId, repId: owner, text } of records.all('commitment')) {
    if (sessionId === null || owner !== repId) continue;
    promises.set(sessionId, `${promises.get(sessionId) ?? ''} ${text}`);
  }
  const times = new Map<string, number>();
  for (const { id, nextStep } of latest) {
    const words = new Set(subjectsOf(`${nextStep} ${promises.get(id) ?? ''}`));
    for (const word of words) if (!names.has(word)) times.set(word, (times.get(word) ?? 0) + 1);
  }
  return [...times]
    .filter(([, count]) => count >= RECURRING_TIMES)
    .map(([word, count]) => ({ word, times: count }))
    .sort((a, b) => b.times - a.times || (a.word < b.word ? -1 : 1))
    .slice(0, 3);
}
