import type { MergeConflict } from '../../domain/exchange/merge-conflict.ts';
import type { Problem } from '../../foundation/outcome.ts';
import type { RecordKind } from '../../records/kinds.ts';
import type { RecordsView } from '../../records/records.ts';
import { type Content, type ItemKey, keyOf, noteKeyOf, placeOf } from './item.ts';
import { gatherUsed } from './used-ids.ts';
import { usersOf } from './users-of.ts';

/** What a record is nowhere to be found without, and what to call it. The other references may lead to nothing. */
const NEEDED: { readonly [Kind in RecordKind]?: string } = {
  rep: 'somebody of the team',
  'time-category': 'a category of time',
  'outcome-measure': 'a measure',
  survey: 'a round of asking',
};

/**
 * Why a version that waits in a conflict can't be taken as things stand, or null: it would leave others without what they need,
 * or be without what it needs itself. `content` is the version's; null where it was removed there.
 */
export function refusalToTake(
  records: RecordsView,
  { id, kind, recordId, part }: MergeConflict,
  content: Content | null,
): Problem | null {
  if (part === 'private-note') {
    return content && !records.get('session', recordId) ? sessionOfNoteGone(records, recordId) : null;
  }
  if (content === null) {
    const isHere = records.get(kind as RecordKind, recordId) !== undefined;
    return isHere && usersOf(records, id).length > 0 ? stillUsed() : null;
  }
  if (
    kind === 'session' &&
    content.noteIsPrivate !== true &&
    records.get('merge-conflict', noteKeyOf(recordId))
  ) {
    return noteToChooseFirst();
  }
  const here = records.get(kind as RecordKind, recordId);
  const missing = missingOf(records, [id, content], here ? [[id, here]] : []);
  return missing === null ? null : whatItNeedsGone(missing);
}

/** The first thing that a version can't be without and that isn't here, in words. What is here lacks it no less, if it names it. */
function missingOf(
  records: RecordsView,
  version: readonly [ItemKey, Content],
  here: readonly (readonly [ItemKey, Content])[],
): string | null {
  const used = new Set<ItemKey>();
  const usedAnyway = new Set<ItemKey>();
  gatherUsed([version], used);
  gatherUsed(here, usedAnyway);
  for (const key of used) {
    if (usedAnyway.has(key)) continue;
    const place = placeOf(key);
    const words = place && NEEDED[place.kind];
    if (words && !records.get(place.kind, place.id)) return words;
  }
  return null;
}

/** A note is part of its session, and that is gone. */
function sessionOfNoteGone(records: RecordsView, session: string): Problem {
  const waits = records.get('merge-conflict', keyOf('session', session)) !== undefined;
  return {
    code: 'session-of-note-gone',
    message: 'The session of this note was removed here, so the note has no place to go.',
    remedy: waits
      ? 'Take a version of the session first; it is among the entries to choose.'
      : 'Undo the removal first, or copy the note to where you need it.',
  };
}

function stillUsed(): Problem {
  return {
    code: 'still-used',
    message: 'It can’t be removed as long as it is used.',
    remedy: 'Keep what is here, or remove what uses it first.',
  };
}

/** A note for all takes the place of the private one, of which another version still waits. */
function noteToChooseFirst(): Problem {
  return {
    code: 'note-to-choose-first',
    message:
      'Its note is for all, and what becomes of the private note of this session is still to be chosen.',
    remedy: 'Choose for the private note first; it is among these entries.',
  };
}

function whatItNeedsGone(what: string): Problem {
  return {
    code: 'needed-is-gone',
    message: `This version is about ${what}, removed here meanwhile.`,
    remedy: 'Undo that removal first, or keep what is here.',
  };
}
