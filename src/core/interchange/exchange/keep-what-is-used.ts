import { type Content, type ItemKey, keyOf, noteKeyOf, placeOf } from './item.ts';
import { type MergedItem, otherOf, standingOf, versionOfOther } from './merge-items.ts';
import { gatherUsed } from './used-ids.ts';

/**
 * What one side removed and the other still uses stays, or comes back, with the removal kept beside it: a session without its rep
 * would be lost from every page. So it goes with a private note, which needs its session, and that one private.
 * @param beside what is here and the file says nothing of, by its key
 * @param texts the ids of the transcripts, each of which needs its conversation
 */
export function keepWhatIsUsed(
  merged: readonly MergedItem[],
  beside: Iterable<readonly [ItemKey, Content]>,
  texts: readonly string[],
): readonly MergedItem[] {
  const used = new Set(texts.map((id) => keyOf('conversation', id)));
  gatherUsed(beside, used);
  gatherUsed(merged.flatMap(contentsOf), used);
  while (true) {
    const kept = merged.map((item) => keptIfUsed(item, used));
    // What comes back uses others in turn, which may have to come back with it.
    const { size } = used;
    gatherUsed(kept.filter((item, index) => item !== merged[index]).flatMap(contentsOf), used);
    if (used.size === size) return kept;
  }
}

/** What stands of an item and what waits: that may be chosen, so it uses what it refers to as well. */
function contentsOf(item: MergedItem): [ItemKey, Content][] {
  const contents = [standingOf(item), ...item.verdict.waiting.map(({ content }) => content)];
  return contents.flatMap((content): [ItemKey, Content][] => (content ? [[item.key, content]] : []));
}

/** Where what would stand isn't enough: what is here stays after all, or another version stands and this one waits. */
function keptIfUsed(item: MergedItem, used: ReadonlySet<ItemKey>): MergedItem {
  const { key, mine, theirs, verdict } = item;
  const { kind, taken, version, waiting } = verdict;
  const enough = (content: Content | null) => isEnough(key, content, used);
  if (enough(standingOf(item)) || !version) return item;
  if (taken && enough(mine.content)) {
    const both = [...waiting, otherOf(theirs)];
    return { ...item, verdict: { kind: 'conflict', version: mine.version, waiting: both } };
  }
  // Removed here on top of theirs, which then is nowhere else any more.
  const older = kind === 'mine' && enough(theirs.content) ? otherOf(theirs) : undefined;
  const instead = waiting.find(({ content }) => enough(content)) ?? older;
  if (!instead) return item;
  const stood = taken ? theirs : { ...theirs, content: mine.content, version, from: '' };
  return {
    ...item,
    verdict: {
      kind: 'conflict',
      taken: { content: instead.content },
      version: versionOfOther(instead),
      waiting: [...waiting.filter((other) => other !== instead), otherOf(stood)],
    },
  };
}

/** Whether an item may stand with this content, for all that others need of it. */
function isEnough(key: ItemKey, content: Content | null, used: ReadonlySet<ItemKey>): boolean {
  const place = placeOf(key);
  if (!place || place.isNote || !used.has(key)) return true;
  const needsPrivate = place.kind === 'session' && used.has(noteKeyOf(place.id));
  return content !== null && (!needsPrivate || content.noteIsPrivate === true);
}
