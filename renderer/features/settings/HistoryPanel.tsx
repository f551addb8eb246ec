import { Button } from '@mantine/core';
import { IconArrowBackUp, IconArrowForwardUp } from '@tabler/icons-react';
import { useEffect, useState } from 'react';
import type { HistoryEntry } from '../../../src/core/bridge/replies.ts';
import type { Outcome } from '../../../src/core/foundation/outcome.ts';
import { formatMoment } from '../../format/days.ts';
import { usePlan, usePlanStore, useWorkspace } from '../../state/use-plan.ts';
import { Panel } from '../../ui/Panel.tsx';
import { ProblemNote } from '../../ui/ProblemNote.tsx';
import classes from './rows.module.css';
import { useDuring } from './use-during.ts';

/** How many steps back the list goes. */
const SHOWN = 200;

/** Everything that was done in this plan, newest first; undo and redo go along it, also after a restart. */
export function HistoryPanel() {
  const { store } = useWorkspace();
  const plan = usePlanStore();
  const { canUndo, canRedo, saving, records } = usePlan((plan) => plan);
  const [entries, setEntries] = useState<Outcome<readonly HistoryEntry[]> | null>(null);
  const [, during] = useDuring();
  // biome-ignore lint/correctness/useExhaustiveDependencies: the list is read anew whenever the records have changed
  useEffect(() => {
    if (saving === 'saving') return;
    let current = true;
    void store.bridge.call('history.list', { transition: plan.transition, limit: SHOWN }).then((reply) => {
      if (current) setEntries(reply);
    });
    return () => {
      current = false;
    };
  }, [store, plan, saving, records]);
  return (
    <Panel
      title="History"
      hint="Every step can be taken back, also tomorrow."
      actions={
        <>
          <Button
            size="compact-sm"
            variant="default"
            leftSection={<IconArrowBackUp size={16} />}
            disabled={canUndo === null}
            title={canUndo ?? undefined}
            onClick={() => void during('undo', () => plan.undo())}
          >
            Undo
          </Button>
          <Button
            size="compact-sm"
            variant="default"
            leftSection={<IconArrowForwardUp size={16} />}
            disabled={canRedo === null}
            title={canRedo ?? undefined}
            onClick={() => void during('redo', () => plan.redo())}
          >
            Redo
          </Button>
        </>
      }
    >
      {entries && !entries.ok && <ProblemNote problem={entries.problem} />}
      {entries?.ok && entries.value.length === 0 && <p className={classes.text}>Nothing was done yet.</p>}
      {entries?.ok && entries.value.length > 0 && (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a list that scrolls has to be reached by the keyboard
        <ol className={`${classes.rows} ${classes.scroll}`} tabIndex={0} aria-label="Steps, newest first">
          {entries.value.map(({ seq, title, at, state }) => (
            <li key={seq} className={classes.row}>
              <div className={classes.words}>
                <span className={state === 'undone' ? classes.undone : undefined}>{title}</span>
                <span className={classes.soft}>
                  {formatMoment(at)}
                  {state === 'undone' && ', taken back'}
                </span>
              </div>
            </li>
          ))}
        </ol>
      )}
    </Panel>
  );
}
