import type { Commitment } from '../../../../src/core/domain/commitment/commitment.ts';
import type { SettledStatus } from '../../../../src/core/domain/commitment/settlement.ts';
import type { QuickSession } from '../../../../src/core/interchange/quick-entry/quick-entry.ts';
import { CONVERSATION_NAMES } from '../../../format/conversation-names.ts';
import { formatDay, formatWeekday } from '../../../format/days.ts';
import { formatCounted, formatMinutes } from '../../../format/numbers.ts';
import { type SessionDraft, writtenCommitments } from '../log/session-draft.ts';
import { CHANNEL_WORDS, FORM_WORDS } from '../session-words.ts';

/** Something that will be saved; `assumed` where the line didn't say it. */
export type QuickChip = { readonly name: string; readonly words: string; readonly assumed: boolean };

const SETTLED_WORDS: Readonly<Record<SettledStatus, string>> = {
  kept: 'Kept',
  missed: 'Missed',
  changed: 'Changed',
  dropped: 'Dropped',
};

/** Everything that a draft saves, a chip each, from the very values that are saved. */
export function quickChips(
  draft: SessionDraft,
  said: QuickSession,
  { nameOf, carried }: { nameOf: (repId: string) => string; carried: readonly Commitment[] },
): QuickChip[] {
  const chip = (name: string, words: string, assumed = false): QuickChip => ({ name, words, assumed });
  const [promise] = writtenCommitments(draft);
  const day = draft.day;
  return [
    ...draft.repIds.map((id) => chip('With', nameOf(id), !said.repIds.includes(id))),
    ...(day ? [chip('Day', `${formatWeekday(day)} ${formatDay(day)}`, said.day === null)] : []),
    chip('Length', formatMinutes(Number(draft.minutes)), said.minutes === null),
    chip('Form', FORM_WORDS[draft.form], said.form === null),
    chip('Channel', CHANNEL_WORDS[draft.channel], said.channel === null),
    ...draft.settled.map(({ id, status, reason }) =>
      chip(
        SETTLED_WORDS[status],
        `${carried.find((one) => one.id === id)?.text ?? 'A promise'}${reason && `, ${reason}`}`,
      ),
    ),
    ...(draft.conversation ? [chip('Conversation', CONVERSATION_NAMES[draft.conversation])] : []),
    ...(draft.nextStep ? [chip('Next', draft.nextStep)] : []),
    ...(promise
      ? [
          chip(
            'Commitment',
            draft.repIds.length > 1 ? `${promise.text} (each of ${draft.repIds.length})` : promise.text,
          ),
          ...(promise.due
            ? [
                chip(
                  'Due',
                  `${formatWeekday(promise.due)} ${formatDay(promise.due)}`,
                  said.promise?.due === null,
                ),
              ]
            : []),
          ...(promise.strength === '' ? [] : [chip('Strength', `${promise.strength} of 10`)]),
        ]
      : []),
    ...(draft.rating > 0 ? [chip('Rating', `${draft.rating} of 5`)] : []),
    ...(draft.note ? [chip(draft.noteIsPrivate ? 'Private note' : 'Shared note', draft.note)] : []),
  ];
}

/** What the chips say in a sentence, for those who don't see them. */
export function chipsSpoken(chips: readonly QuickChip[]): string {
  return `${formatCounted(chips.length, 'entry', 'entries')} understood: ${chips.map(({ name, words }) => `${name} ${words}`).join(', ')}`;
}
