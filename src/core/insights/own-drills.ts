import type { Conversation } from '../domain/conversation/conversation.ts';
import { askInstead } from '../domain/conversation/from-tell-to-ask/ask-instead.ts';
import { correctionsByTurn } from '../domain/conversation/measures-of.ts';
import type { StoredTranscript } from '../domain/conversation/stored-transcript.ts';
import type { DrillItem } from '../domain/practice/drill-item.ts';
import { plainWords } from '../domain/practice/shared-words.ts';
import type { RecordsView } from '../records/records.ts';

/** So many of the latest conversations give items, and so many items each: enough to practise on for a week. */
export const OWN_CONVERSATIONS = 5;
const ITEMS_EACH = 4;
/** A tell that is worth practising on: long enough to say something, short enough to read in a breath. */
const WORDS = { atLeast: 6, atMost: 40 } as const;
/** As much of what the rep said before as helps to remember the moment. */
const BEFORE = 160;

/** The latest conversations whose text is kept, newest first. */
export function conversationsForDrills(records: RecordsView, most = OWN_CONVERSATIONS): Conversation[] {
  return records
    .all('conversation')
    .filter(({ keepsText }) => keepsText)
    .toSorted((a, b) => (a.day < b.day ? 1 : a.day > b.day ? -1 : 0))
    .slice(0, most);
}

/** The id of the item that a move of a conversation gives. */
function ownDrillId(conversationId: string, turn: number, move: number): string {
  return `own:${conversationId}:${turn}:${move}`;
}

/**
 * Items made of what the manager told in their own conversations, as the labels stand after corrections, with questions made of
 * the same words as models. Only of transcripts that are loaded and whose text is kept: nothing of it is kept elsewhere.
 * Items that have a card stay; beside them the longest tells of each conversation are taken.
 *
 * @example
 * ownDrills(records)[0]?.words // 'You should call her director before the tender closes.'
 */
export function ownDrills(records: RecordsView): DrillItem[] {
  const latest = new Set(conversationsForDrills(records).map(({ id }) => id));
  const practised = new Set(records.all('drill-card').flatMap(({ conversationId }) => conversationId ?? []));
  return conversationsForDrills(records, Number.POSITIVE_INFINITY)
    .filter(({ id }) => latest.has(id) || practised.has(id))
    .flatMap((conversation) => {
      const transcript = records.get('transcript', conversation.id);
      if (!transcript) return [];
      const items = tellsOf(conversation, transcript);
      const known = items.filter(({ id }) => records.get('drill-card', id));
      const fresh = items.filter(({ id }) => !records.get('drill-card', id));
      return [...known, ...(latest.has(conversation.id) ? fresh.slice(0, ITEMS_EACH) : [])];
    });
}

function tellsOf(conversation: Conversation, { turns }: StoredTranscript): DrillItem[] {
  const corrected = correctionsByTurn(conversation.corrections);
  const found = turns.flatMap(({ text, coded }, turn) =>
    (coded?.moves ?? []).flatMap(({ start, end, label }, move): DrillItem[] => {
      const words = text.slice(start, end).trim();
      if ((corrected.get(turn)?.get(move) ?? label) !== 'tell' || !isWorthIt(words)) return [];
      const models = askInstead({ text: words, label: 'tell', conversation: conversation.conversation });
      if (models.length === 0) return [];
      return [
        {
          id: ownDrillId(conversation.id, turn, move),
          kind: 'tell-to-question',
          conversation: conversation.conversation,
          situation: situationOf(conversation, turns[turn - 1]?.text ?? ''),
          words,
          models: models.slice(0, 2).map((model) => ({
            text: model.text,
            why: 'It takes up your own words and leaves the answer open.',
          })),
          pitfall: 'Putting the same advice into a question. Ask for what you don’t know yet.',
          conversationId: conversation.id,
          firm: null,
        },
      ];
    }),
  );
  return found.toSorted((a, b) => b.words.length - a.words.length);
}

function isWorthIt(words: string): boolean {
  const count = plainWords(words).length;
  return count >= WORDS.atLeast && count <= WORDS.atMost;
}

function situationOf({ title }: Conversation, before: string): string {
  const said = before.trim();
  const cut = said.length > BEFORE ? `…${said.slice(said.indexOf(' ', said.length - BEFORE))}` : said;
  return cut === '' ? `You said this in “${title}”.` : `You said this in “${title}”, after: “${cut}”`;
}
