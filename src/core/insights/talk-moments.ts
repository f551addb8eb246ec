import { compareDays, type Day } from '../domain/calendar/day.ts';
import type { ConversationKey } from '../domain/session/coaching-session.ts';
import type { RecordsView } from '../records/records.ts';

/** What was counted live in a conversation, without a transcript. Each count is one utterance of the manager. */
export type LiveTally = {
  readonly id: string;
  readonly day: Day;
  readonly repIds: readonly string[];
  readonly sessionId: string | null;
  readonly tells: number;
  readonly asks: number;
  readonly reflects: number;
};

/**
 * A conversation in which it is known how often the manager told, asked and reflected, read from a transcript or counted
 * live. `title` is null where it has none; `conversation` is which of the seven it was, null for none of them.
 */
export type TalkMoment = {
  readonly id: string;
  readonly day: Day;
  readonly title: string | null;
  readonly source: 'transcript' | 'tally';
  readonly repIds: readonly string[];
  readonly conversation: ConversationKey | null;
  readonly tells: number;
  readonly asks: number;
  readonly reflects: number;
};

/** Which moments to look at; null is all of them. */
export type TalkFilter = { readonly repId: string | null; readonly conversation: ConversationKey | null };

/**
 * Every counted conversation up to `today`, in the order of days. A session that has a transcript and a tally counts once,
 * by its transcript, which is the closer look.
 */
export function talkMoments(
  records: RecordsView,
  today: Day,
  tallies: readonly LiveTally[] = [],
): TalkMoment[] {
  const profiled = new Set(records.all('conversation').map(({ sessionId }) => sessionId));
  return [
    ...transcriptMoments(records),
    ...tallies
      .filter(({ sessionId }) => sessionId === null || !profiled.has(sessionId))
      .map((tally) => momentOfTally(tally, records)),
  ]
    .filter(({ day }) => day <= today)
    .sort((a, b) => compareDays(a.day, b.day));
}

/** Whether a moment passes a filter. */
export function passesFilter(moment: TalkMoment, { repId, conversation }: TalkFilter): boolean {
  return (
    (repId === null || moment.repIds.includes(repId)) &&
    (conversation === null || moment.conversation === conversation)
  );
}

function transcriptMoments(records: RecordsView): TalkMoment[] {
  return records.all('conversation').map(({ id, day, title, repIds, conversation, utterances }) => ({
    id,
    day,
    title,
    source: 'transcript',
    repIds,
    conversation,
    tells: utterances.tell,
    asks: utterances['ask-open'] + utterances['ask-closed'],
    reflects: utterances.reflect,
  }));
}

function momentOfTally(tally: LiveTally, records: RecordsView): TalkMoment {
  const { id, day, repIds, sessionId, tells, asks, reflects } = tally;
  const session = sessionId === null ? undefined : records.get('session', sessionId);
  const conversation = session?.conversation ?? null;
  return { id, day, title: null, source: 'tally', repIds, conversation, tells, asks, reflects };
}
