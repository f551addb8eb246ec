import { Button } from '@mantine/core';
import { useCallback, useEffect, useState } from 'react';
import type { BackupEntry } from '../../../src/core/bridge/replies.ts';
import type { Outcome, Problem } from '../../../src/core/foundation/outcome.ts';
import { formatMoment } from '../../format/days.ts';
import { formatBytes } from '../../format/numbers.ts';
import { useWorkspace } from '../../state/use-plan.ts';
import { Panel } from '../../ui/Panel.tsx';
import { ProblemNote } from '../../ui/ProblemNote.tsx';
import { confirm } from './confirm.tsx';
import classes from './rows.module.css';
import { useDuring } from './use-during.ts';

const REASONS: Record<BackupEntry['reason'], string> = {
  start: 'made when Coachward was opened',
  daily: 'made for the day',
  before: 'made before something was replaced or removed',
  hand: 'made by you',
};

/** The backups that there are; making one, and going back to one. */
export function BackupPanel() {
  const { store } = useWorkspace();
  const [backups, setBackups] = useState<Outcome<readonly BackupEntry[]> | null>(null);
  const [busy, during] = useDuring();
  const load = useCallback(async () => setBackups(await store.bridge.call('backup.list', {})), [store]);
  useEffect(() => void load(), [load]);

  const restore = (backup: BackupEntry) =>
    confirm({
      title: `Go back to ${formatMoment(backup.at)}?`,
      text: 'Everything is set back to that moment. What you have now is backed up first, so that you can return to it.',
      confirm: 'Go back',
      onConfirm: () =>
        void during(
          backup.name,
          async () => store.adopt(await store.bridge.call('backup.restore', { name: backup.name })),
          'The backup is restored.',
        ).then(load),
    });

  return (
    <Panel
      title="Backups"
      hint="Made and checked on their own: at every start, daily, and before anything is replaced."
      actions={
        <Button
          size="compact-sm"
          variant="default"
          loading={busy === 'new'}
          onClick={() =>
            void during(
              'new',
              () => store.bridge.call('backup.create', {}),
              'The backup is made and checked.',
            ).then(load)
          }
        >
          Back up now
        </Button>
      }
    >
      {backups && !backups.ok && <ProblemNote problem={backups.problem satisfies Problem} />}
      {backups?.ok && backups.value.length === 0 && <p className={classes.text}>There is none yet.</p>}
      {backups?.ok && backups.value.length > 0 && (
        <ul className={`${classes.rows} ${classes.scroll}`}>
          {backups.value.map((backup) => (
            <li key={backup.name} className={classes.row}>
              <div className={classes.words}>
                {formatMoment(backup.at)}
                <span className={classes.soft}>
                  {REASONS[backup.reason]}, {formatBytes(backup.bytes)}
                </span>
              </div>
              <Button
                size="compact-sm"
                variant="default"
                aria-label={`Go back to ${formatMoment(backup.at)}`}
                loading={busy === backup.name}
                onClick={() => restore(backup)}
              >
                Go back
              </Button>
            </li>
          ))}
        </ul>
      )}
    </Panel>
  );
}
