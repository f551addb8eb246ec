import type { Conversation } from '../../domain/conversation/conversation.ts';
import type { MoveLabel } from '../../domain/conversation/move.ts';
import type { StoredTurn } from '../../domain/conversation/stored-transcript.ts';

/** The columns of the data that the talk coder is trained on, in their order. */
export const TRAINING_COLUMNS = [
  'dataset',
  'dialogue_id',
  'turn_index',
  'speaker_role',
  'label_fine',
  'label_coarse',
  'text',
] as const;

const COARSE: Readonly<Record<MoveLabel, string>> = {
  'ask-open': 'ask_open',
  'ask-closed': 'ask_closed',
  tell: 'tell',
  reflect: 'neutral',
  other: 'neutral',
};

const FINE: Readonly<Record<MoveLabel, string>> = {
  'ask-open': 'question',
  'ask-closed': 'question',
  tell: 'therapist_input',
  reflect: 'reflection',
  other: 'other',
};

/** Tabs and line breaks would break the table, which knows no quoting. */
function oneLine(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}

/** A conversation with its text. */
export type TalkWithText = { readonly conversation: Conversation; readonly turns: readonly StoredTurn[] };

/**
 * The lines that the user corrected or confirmed, as a table of the form that the talk coder is trained on: tab separated, a header row, a row
 * a line. Only those lines of the manager are in it: no name, no title, nothing that somebody else said. Conversations
 * are numbered and not named.
 *
 * @example correctedLines([{ conversation, turns }]).split('\n')[1]
 * // 'corrections\t1\t4\tcoach\tquestion\task_open\tWhat did you try?'
 */
export function correctedLines(talks: readonly TalkWithText[]): string {
  const rows = talks.flatMap(({ conversation, turns }, talk) =>
    [...conversation.corrections]
      .sort((one, other) => one.turn - other.turn || one.move - other.move)
      .flatMap(({ turn, move, label }) => {
        const said = turns[turn];
        const place = said?.coded?.moves[move];
        const text = place ? oneLine(said.text.slice(place.start, place.end)) : '';
        if (text === '') return [];
        return [['corrections', talk + 1, turn, 'coach', FINE[label], COARSE[label], text].join('\t')];
      }),
  );
  return `${[TRAINING_COLUMNS.join('\t'), ...rows].join('\n')}\n`;
}
