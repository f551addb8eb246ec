import { Button } from '@mantine/core';
import type { MergeConflict } from '../../../src/core/domain/exchange/merge-conflict.ts';
import { type Content, itemsOf } from '../../../src/core/interchange/exchange/item.ts';
import type { RecordKind } from '../../../src/core/records/kinds.ts';
import { formatMoment } from '../../format/days.ts';
import { formatCounted } from '../../format/numbers.ts';
import { newId } from '../../state/new-id.ts';
import { useRecords, useRun } from '../../state/use-plan.ts';
import { Panel } from '../../ui/Panel.tsx';
import { tellDone } from '../../ui/tell-problem.tsx';
import { Differences } from './Differences.tsx';
import classes from './Exchange.module.css';
import { differencesOf, nameOf, type RepNames } from './exchange-words.ts';

/** What two sides changed differently, until somebody chooses. Nothing is shown when all is settled. */
export function ConflictsPanel() {
  const records = useRecords();
  const conflicts = records.all('merge-conflict');
  if (conflicts.length === 0) return null;
  const reps = Object.fromEntries(records.all('rep').map(({ id, name }) => [id, name]));
  return (
    <Panel
      title={`To choose: ${formatCounted(conflicts.length, 'entry', 'entries')}`}
      hint="These were changed on both sides. What is here stays until you choose; the choice travels with your next file."
    >
      <ul className={classes.entries}>
        {conflicts.map((conflict) => (
          <li key={conflict.id}>
            <Conflict conflict={conflict} reps={reps} />
          </li>
        ))}
      </ul>
    </Panel>
  );
}

function Conflict({ conflict, reps }: { conflict: MergeConflict; reps: RepNames }) {
  const records = useRecords();
  const run = useRun();
  const { kind, recordId, part, others } = conflict;
  const record = records.get(kind as RecordKind, recordId);
  const mine: Content | null = record ? (itemsOf({ [kind]: [record] }).get(conflict.id) ?? null) : null;
  const isNote = part === 'private-note';
  const name = nameOf({ kind: kind as RecordKind, isNote }, mine ?? others[0]?.content ?? null, reps);
  const settle = async (version: string | null) => {
    const outcome = await run('settle-conflict', { conflict: conflict.id, version, stepId: newId() });
    if (outcome.ok) tellDone(version === null ? 'Kept what is here.' : 'Took the other version.');
  };
  return (
    <div className={classes.stack}>
      <strong>
        <bdi>{name}</bdi>
      </strong>
      {others.map(({ from, sentAt, content, version: [version = ''] }) => {
        return (
          <div key={version} className={classes.stack}>
            {content === null || mine === null ? (
              <p className={classes.text}>
                {content === null
                  ? `Removed by ${from || 'you'}; still here.`
                  : from
                    ? `Removed here; ${from} changed it.`
                    : 'Removed here; this is how you had it.'}
              </p>
            ) : null}
            {content !== null && (
              <Differences
                label={`Both versions of ${name}`}
                mine="Here"
                theirs={from ? `${from}, ${formatMoment(sentAt)}` : 'Yours before'}
                differences={differencesOf(mine, content, reps)}
              />
            )}
            <div className={classes.buttons}>
              <Button size="compact-sm" variant="default" onClick={() => void settle(version)}>
                {content === null ? 'Remove it' : from ? `Take that of ${from}` : 'Take yours back'}
              </Button>
            </div>
          </div>
        );
      })}
      <div className={classes.buttons}>
        <Button size="compact-sm" variant="default" onClick={() => void settle(null)}>
          {mine === null ? 'Leave it removed' : 'Keep what is here'}
        </Button>
      </div>
    </div>
  );
}
