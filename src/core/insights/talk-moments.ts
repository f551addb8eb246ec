import { compareDays, type Day } from '../domain/calendar/day.ts';
import type { Conversation } from '../domain/conversation/conversation.ts';
import type { ConversationKey } from '../domain/session/conversation-key.ts';
import type { Tally } from '../domain/tally/tally.ts';
import type { RecordsView } from '../records/records.ts';
import type { ActCounts } from './act-balance.ts';

/**
 * A conversation in which it is known how often the manager told, asked and reflected, read from a transcript or counted
 * live; `record` is what it was read from. `title` is null where it has none, as in a tally; `conversation` is which of the
 * seven it was, null for none of them. A tally has neither open nor closed questions: which its asks were isn't known.
 */
export type TalkMoment = ActCounts & {
  readonly id: string;
  readonly day: Day;
  readonly title: string | null;
  readonly repIds: readonly string[];
  readonly conversation: ConversationKey | null;
} & (
    | { readonly source: 'transcript'; readonly record: Conversation }
    | { readonly source: 'tally'; readonly record: Tally }
  );

/** Which moments to look at; null is all of them. */
export type TalkFilter = { readonly repId: string | null; readonly conversation: ConversationKey | null };

/**
 * Every counted conversation up to `today`, in the order of days: the one source of all that is said about telling, asking
 * and reflecting over time (see `talkOverTime`, `talkRun` and `tellingGuard`), so that charts, run charts and reports agree.
 *
 * A session that has a transcript and a tally counts once, by its transcript, which is the closer look.
 *
 * @example
 * // A session of 3 March with a transcript and a tally, and one of 5 March with a tally alone.
 * talkMoments(records, today).map(({ day, source }) => `${day} ${source}`) // ['2026-03-03 transcript', '2026-03-05 tally']
 */
export function talkMoments(records: RecordsView, today: Day): TalkMoment[] {
  const conversations = records.all('conversation').filter(({ day }) => day <= today);
  const profiled = new Set(conversations.map(({ sessionId }) => sessionId));
  const tallies = records
    .all('tally')
    .filter(({ day, sessionId }) => day <= today && (sessionId === null || !profiled.has(sessionId)));
  return [
    ...conversations.map(momentOfTranscript),
    ...tallies.map((tally) => momentOfTally(tally, records)),
  ].sort((a, b) => compareDays(a.day, b.day));
}

/** Whether a moment passes a filter. */
export function passesFilter(moment: TalkMoment, { repId, conversation }: TalkFilter): boolean {
  return (
    (repId === null || moment.repIds.includes(repId)) &&
    (conversation === null || moment.conversation === conversation)
  );
}

function momentOfTranscript(record: Conversation): TalkMoment {
  const { id, day, title, repIds, conversation, utterances, moves } = record;
  return {
    id,
    day,
    title,
    source: 'transcript',
    record,
    repIds,
    conversation,
    tells: utterances.tell,
    asks: utterances['ask-open'] + utterances['ask-closed'],
    reflects: utterances.reflect,
    open: moves['ask-open'],
    closed: moves['ask-closed'],
  };
}

function momentOfTally(record: Tally, records: RecordsView): TalkMoment {
  const { id, day, repIds, sessionId, tells, asks, reflects } = record;
  const session = sessionId === null ? undefined : records.get('session', sessionId);
  return {
    id,
    day,
    title: null,
    source: 'tally',
    record,
    repIds,
    conversation: session?.conversation ?? null,
    tells,
    asks,
    reflects,
    open: 0,
    closed: 0,
  };
}
