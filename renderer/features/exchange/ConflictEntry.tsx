import { Button } from '@mantine/core';
import type { MergeConflict } from '../../../src/core/domain/exchange/merge-conflict.ts';
import { type Content, itemsOf, keyOf } from '../../../src/core/interchange/exchange/item.ts';
import type { RecordKind } from '../../../src/core/records/kinds.ts';
import type { RecordsView } from '../../../src/core/records/records.ts';
import { newId } from '../../state/new-id.ts';
import { useRecords, useRun } from '../../state/use-plan.ts';
import { tellDone } from '../../ui/tell-problem.tsx';
import classes from './Exchange.module.css';
import { nameOf, type RepNames } from './exchange-words.ts';
import { hideMerged } from './merged-note.tsx';
import { type Other, OtherVersion } from './OtherVersion.tsx';

/** What stands here of a conflict, and the session that a private note is about; null where it was removed. */
function standsHere(
  records: RecordsView,
  { id, kind, recordId, part }: MergeConflict,
): { mine: Content | null; session: Content | null } {
  if (part === 'private-note') {
    const session = records.get('session', recordId);
    // Also a note that was opened to all meanwhile: taking the other one would replace it.
    return { mine: session?.note ? { note: session.note } : null, session: session ?? null };
  }
  const record = records.get(kind as RecordKind, recordId);
  const mine = record ? (itemsOf({ [kind]: [record] }).get(id) ?? null) : null;
  return { mine, session: null };
}

/** What a version is compared with: one with a note for all also with the private note, whose place that would take. */
function comparedWith(records: RecordsView, conflict: MergeConflict, { content }: Other): Content | null {
  const { mine } = standsHere(records, conflict);
  if (mine?.noteIsPrivate !== true || content?.noteIsPrivate !== false) return mine;
  return { ...mine, note: records.get('session', conflict.recordId)?.note ?? '' };
}

function nameOfConflict(records: RecordsView, conflict: MergeConflict, reps: RepNames): string {
  const { kind, recordId, part, others } = conflict;
  const { mine, session } = standsHere(records, conflict);
  const isNote = part === 'private-note';
  const waiting = () => records.get('merge-conflict', keyOf('session', recordId))?.others[0]?.content;
  const content = isNote ? (session ?? waiting()) : (mine ?? others[0]?.content);
  return nameOf({ kind: kind as RecordKind, isNote }, content ?? null, reps);
}

/** What is told once something is settled; nothing was taken where what is here was kept. */
function doneWords(taken: Other | undefined): string {
  if (!taken) return 'Kept what is here.';
  if (taken.content === null) return 'Removed.';
  return taken.from ? 'Took the other version.' : 'Yours is back.';
}

/** One thing that two sides changed differently: how each has it, and what to take. `settled` hears that it was chosen. */
export function ConflictEntry({
  conflict,
  reps,
  settled,
}: {
  conflict: MergeConflict;
  reps: RepNames;
  settled: () => void;
}) {
  const records = useRecords();
  const run = useRun();
  const { others } = conflict;
  const { mine } = standsHere(records, conflict);
  const name = nameOfConflict(records, conflict, reps);
  const settle = async (version: string | null) => {
    const outcome = await run('settle-conflict', { conflict: conflict.id, version, stepId: newId() });
    if (!outcome.ok) return;
    hideMerged();
    settled();
    tellDone(doneWords(others.find((other) => other.version[0] === version)));
  };
  const keep = (
    <Button size="compact-sm" variant="default" onClick={() => void settle(null)}>
      {mine === null ? 'Leave it removed' : 'Keep what is here'}
    </Button>
  );
  return (
    <div className={classes.entry}>
      <h3>
        <bdi>{name}</bdi>
      </h3>
      {others.map((other, index) => (
        <OtherVersion
          key={other.version[0]}
          conflict={conflict}
          other={other}
          mine={comparedWith(records, conflict, other)}
          name={name}
          reps={reps}
          take={() => void settle(other.version[0] ?? '')}
        >
          {index === others.length - 1 && keep}
        </OtherVersion>
      ))}
    </div>
  );
}
