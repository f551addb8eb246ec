import { Button } from '@mantine/core';
import { useMemo } from 'react';
import type { MergeConflict } from '../../../src/core/domain/exchange/merge-conflict.ts';
import { type Content, itemsOf, keyOf } from '../../../src/core/interchange/exchange/item.ts';
import type { RecordKind } from '../../../src/core/records/kinds.ts';
import type { RecordsView } from '../../../src/core/records/records.ts';
import { formatMoment } from '../../format/days.ts';
import { newId } from '../../state/new-id.ts';
import { useRecords, useRun } from '../../state/use-plan.ts';
import { tellDone } from '../../ui/tell-problem.tsx';
import { CopyText } from '../practice/guides/CopyText.tsx';
import { Differences } from './Differences.tsx';
import classes from './Exchange.module.css';
import { differencesOf, nameOf, type RepNames, removalWords } from './exchange-words.ts';
import { stillUsedBy } from './still-used.ts';

type Other = MergeConflict['others'][number];

/** What stands here of a conflict, and the session that a private note is about; null where it was removed. */
function standsHere(records: RecordsView, { id, kind, recordId, part }: MergeConflict) {
  if (part === 'private-note') {
    const session = records.get('session', recordId);
    // Also a note that was opened to all meanwhile: taking the other one would replace it.
    return { mine: session?.note ? { note: session.note } : null, session: session ?? null };
  }
  const record = records.get(kind as RecordKind, recordId);
  const mine: Content | null = record ? (itemsOf({ [kind]: [record] }).get(id) ?? null) : null;
  return { mine, session: null };
}

function nameOfConflict(records: RecordsView, conflict: MergeConflict, reps: RepNames): string {
  const { kind, recordId, part, others } = conflict;
  const { mine, session } = standsHere(records, conflict);
  const isNote = part === 'private-note';
  const waiting = () => records.get('merge-conflict', keyOf('session', recordId))?.others[0]?.content;
  const content = isNote ? (session ?? waiting()) : (mine ?? others[0]?.content);
  return nameOf({ kind: kind as RecordKind, isNote }, content ?? null, reps);
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
  const { id, part, others } = conflict;
  const { mine, session } = standsHere(records, conflict);
  const name = nameOfConflict(records, conflict, reps);
  const isHomeless = part === 'private-note' && session === null;
  const mayRemove = mine !== null && others.some(({ content }) => content === null);
  const users = useMemo(() => (mayRemove ? stillUsedBy(records, id) : null), [mayRemove, records, id]);
  const settle = async (version: string | null) => {
    const outcome = await run('settle-conflict', { conflict: id, version, stepId: newId() });
    if (!outcome.ok) return;
    settled();
    tellDone(version === null ? 'Kept what is here.' : 'Took the other version.');
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
      {others.map((other, index) => {
        const { from, sentAt, content } = other;
        const version = other.version[0] ?? '';
        return (
          <div key={version} className={classes.entry}>
            {(mine === null || content === null) && (
              <p className={classes.text}>
                {isHomeless && content !== null
                  ? homelessWords(records, conflict)
                  : removalWords(mine, content, from)}
                {content === null &&
                  users !== null &&
                  ` It can’t be removed as long as it is used: ${users}.`}
              </p>
            )}
            <Differences
              label={`Versions of ${name}`}
              mine={mine && 'Here'}
              theirs={content && (from ? `${from}, ${formatMoment(sentAt)}` : 'Yours before')}
              differences={differencesOf(mine, content, reps)}
            />
            <div className={classes.buttons}>
              {isHomeless && content !== null ? (
                <CopyText text={String(content.note ?? '')} label="Copy the note" />
              ) : (
                (content !== null || (mine !== null && users === null)) && (
                  <Button size="compact-sm" variant="default" maw="100%" onClick={() => void settle(version)}>
                    {takeWords(other)}
                  </Button>
                )
              )}
              {index === others.length - 1 && keep}
            </div>
          </div>
        );
      })}
    </div>
  );
}

function takeWords({ from, content }: Other): string {
  if (content === null) return 'Remove it';
  return from ? `Take that of ${from}` : 'Take yours back';
}

/** Why a note can't be taken, and how it can. */
function homelessWords(records: RecordsView, { recordId }: MergeConflict): string {
  const waits = records.get('merge-conflict', keyOf('session', recordId)) !== undefined;
  const way = waits
    ? 'Take a version of the session first; it is among these entries.'
    : 'Undo the removal first, or copy the note to where you need it.';
  return `The session of this note was removed here, so the note has no place to go. ${way}`;
}
