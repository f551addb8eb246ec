import type { Day } from '../../../../src/core/domain/calendar/day.ts';
import type { Conversation } from '../../../../src/core/domain/conversation/conversation.ts';
import type { Tally } from '../../../../src/core/domain/tally/tally.ts';

/** A conversation of which it is known what was told, asked and reflected: from its transcript, or counted live. */
export type CountedRow = { readonly day: Day } & (
  | { readonly source: 'transcript'; readonly conversation: Conversation }
  | { readonly source: 'tally'; readonly tally: Tally }
);

/** All of them, newest first. */
export function countedRows(conversations: readonly Conversation[], tallies: readonly Tally[]): CountedRow[] {
  return [
    ...conversations.map((conversation): CountedRow => {
      return { day: conversation.day, source: 'transcript', conversation };
    }),
    ...tallies.map((tally): CountedRow => ({ day: tally.day, source: 'tally', tally })),
  ].sort((a, b) => (a.day < b.day ? 1 : a.day > b.day ? -1 : 0));
}

/** A row's key among all of them. */
export function keyOfRow(row: CountedRow): string {
  return row.source === 'tally' ? `tally:${row.tally.id}` : `transcript:${row.conversation.id}`;
}
