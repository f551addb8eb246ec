import { Button, FileButton } from '@mantine/core';
import { useRef } from 'react';
import { succeed } from '../../../src/core/foundation/outcome.ts';
import { addressOf } from '../../app/router.ts';
import { formatCounted } from '../../format/numbers.ts';
import { useTransition, useWorkspace } from '../../state/use-plan.ts';
import { Panel } from '../../ui/Panel.tsx';
import { saveAsFile } from '../../ui/save-as-file.ts';
import { confirm } from './confirm.tsx';
import classes from './rows.module.css';
import { useDuring } from './use-during.ts';

/** Where the data lives, taking it out as one file, and reading such a file in. */
export function DataPanel() {
  const { store, workspace } = useWorkspace();
  const transition = useTransition();
  const [busy, during] = useDuring();
  const resetFile = useRef<() => void>(null);

  const exportPlans = (id: string | null) =>
    during(id ?? 'all', async () => {
      const reply = await store.bridge.call('bundle.export', { transition: id });
      if (!reply.ok) return reply;
      saveAsFile(reply.value.fileName, reply.value.json, 'application/json');
      return succeed(null);
    });

  const readIn = (file: File | null) => {
    resetFile.current?.();
    if (!file) return;
    void during('import', async () => {
      const json = await file.text();
      const preview = await store.bridge.call('bundle.preview', { json });
      if (!preview.ok) return preview;
      const { transitions, practice, records } = preview.value;
      const held = [
        ...transitions.map(({ managerName, replaces }) => ({ name: managerName, replaces })),
        ...(practice ? [{ name: `the practice ${practice.name}`, replaces: practice.replaces }] : []),
      ];
      const replaced = held.filter(({ replaces }) => replaces).map(({ name }) => name);
      confirm({
        title: `Read in ${formatCounted(transitions.length, 'plan')}?`,
        text:
          `The file holds ${held.map(({ name }) => name).join(', ')}: ${formatCounted(records, 'entry', 'entries')}. ` +
          (replaced.length > 0
            ? `It replaces what is here of ${replaced.join(', ')}. A backup is made first.`
            : 'Nothing that is here changes.'),
        confirm: 'Read it in',
        onConfirm: () =>
          void during(
            'import',
            async () => store.adopt(await store.bridge.call('bundle.import', { json })),
            'The plans are here.',
          ),
      });
      return succeed(null);
    });
  };

  return (
    <Panel title="Your data">
      <p className={classes.text}>
        Everything is in one folder on this computer: <strong>{workspace.dataFolder}</strong>. Nothing is sent
        anywhere.
      </p>
      <div className={classes.buttons}>
        {workspace.abilities.revealsFolder && (
          <Button
            size="compact-sm"
            variant="default"
            onClick={() => void during('folder', () => store.bridge.call('folder.reveal', {}))}
          >
            Show the folder
          </Button>
        )}
        <Button
          size="compact-sm"
          variant="default"
          loading={busy === transition.id}
          onClick={() => void exportPlans(transition.id)}
        >
          Export this plan
        </Button>
        {(workspace.transitions.length > 1 || workspace.isPractice) && (
          <Button
            size="compact-sm"
            variant="default"
            loading={busy === 'all'}
            onClick={() => void exportPlans(null)}
          >
            Export everything
          </Button>
        )}
        <Button size="compact-sm" variant="default" component="a" href={addressOf('settings', 'data-out')}>
          Tables for a spreadsheet
        </Button>
        <Button size="compact-sm" variant="default" component="a" href={addressOf('settings', 'exchange')}>
          Exchange with manager or consultant
        </Button>
        <FileButton accept="application/json,.json" onChange={readIn} resetRef={resetFile}>
          {(props) => (
            <Button {...props} size="compact-sm" variant="default" loading={busy === 'import'}>
              Read in a file
            </Button>
          )}
        </FileButton>
      </div>
    </Panel>
  );
}
