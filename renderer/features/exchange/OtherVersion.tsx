import { Button } from '@mantine/core';
import { type ReactNode, useMemo } from 'react';
import type { MergeConflict } from '../../../src/core/domain/exchange/merge-conflict.ts';
import type { Problem } from '../../../src/core/foundation/outcome.ts';
import { type Content, placeOf } from '../../../src/core/interchange/exchange/item.ts';
import { refusalToTake } from '../../../src/core/interchange/exchange/refusal-to-take.ts';
import { usersOf } from '../../../src/core/interchange/exchange/users-of.ts';
import type { RecordKind } from '../../../src/core/records/kinds.ts';
import type { RecordsView } from '../../../src/core/records/records.ts';
import { formatMoment } from '../../format/days.ts';
import { formatCounted } from '../../format/numbers.ts';
import { useRecords } from '../../state/use-plan.ts';
import { CopyText } from '../practice/guides/CopyText.tsx';
import { Differences } from './Differences.tsx';
import classes from './Exchange.module.css';
import { countedKinds, differencesOf, type RepNames, removalWords } from './exchange-words.ts';

export type Other = MergeConflict['others'][number];

/** How another side has something, beside how it stands here, and a button to take that where it may be taken. */
export function OtherVersion({
  conflict,
  other,
  mine,
  name,
  reps,
  take,
  children,
}: {
  conflict: MergeConflict;
  other: Other;
  mine: Content | null;
  name: string;
  reps: RepNames;
  take: () => void;
  children: ReactNode;
}) {
  const records = useRecords();
  const { from, sentAt, content } = other;
  const refusal = useMemo(() => refusalToTake(records, conflict, content), [records, conflict, content]);
  // A note of a session that was removed isn't removed itself: the refusal says what is the matter.
  const removal = refusal?.code === 'session-of-note-gone' ? null : removalOf(conflict, mine, other);
  const words = [removal, refusal && refusalWords(records, conflict, refusal)].filter(Boolean).join(' ');
  return (
    <div className={classes.entry}>
      {words && <p className={classes.text}>{words}</p>}
      <Differences
        label={`Versions of ${name}`}
        mine={mine && 'Here'}
        theirs={content && (from ? `${from}, ${formatMoment(sentAt)}` : 'Yours before')}
        differences={differencesOf(mine, content, reps)}
      />
      <div className={classes.buttons}>
        {!refusal && (
          <Button size="compact-sm" variant="default" maw="100%" onClick={take}>
            {takeWords(other)}
          </Button>
        )}
        {refusal?.code === 'session-of-note-gone' && (
          <CopyText text={String(content?.note ?? '')} label="Copy the note" />
        )}
        {children}
      </div>
    </div>
  );
}

/** Said where the other side's stands, though this one wasn't asked: what came would be lost without it. */
const STANDS_FOR_NOW =
  'The other side’s version stands here for now, because something else that came needed it. Yours waits beside it.';

/** Which side removed what the other changed. A private note that is gone may also have been opened to all. */
function removalOf({ part }: MergeConflict, mine: Content | null, { from, content }: Other): string | null {
  if (part === 'private-note' && mine === null && from) {
    return `There is no private note here any more; ${from} changed it.`;
  }
  return removalWords(mine, content, from) ?? (from ? null : STANDS_FOR_NOW);
}

function takeWords({ from, content }: Other): string {
  if (content === null) return 'Remove it';
  return from ? `Take that of ${from}` : 'Take yours back';
}

/** What is said of a version that can't be taken; of a removal also what stands in its way. */
function refusalWords(
  records: RecordsView,
  { id }: MergeConflict,
  { code, message, remedy }: Problem,
): string {
  return code === 'still-used' ? `${message} ${usedBy(records, id)} ${remedy}` : `${message} ${remedy}`;
}

/** `In use by: 3 sessions, 1 private note.` */
function usedBy(records: RecordsView, key: string): string {
  const places = usersOf(records, key).flatMap((user) => placeOf(user) ?? []);
  const notes = places.filter(({ isNote }) => isNote).length;
  const counts = new Map<RecordKind, number>();
  for (const { kind, isNote } of places) {
    if (!isNote) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  }
  const words = countedKinds([...counts].map(([kind, count]) => ({ kind, count })));
  return `In use by: ${[...words, ...(notes > 0 ? [formatCounted(notes, 'private note')] : [])].join(', ')}.`;
}
