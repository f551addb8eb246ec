import { Button } from '@mantine/core';
import { succeed } from '../../../src/core/foundation/outcome.ts';
import { addressOf } from '../../app/router.ts';
import { useTransition, useWorkspace } from '../../state/use-plan.ts';
import { Panel } from '../../ui/Panel.tsx';
import { Screen } from '../../ui/Screen.tsx';
import { saveAsFile } from '../../ui/save-as-file.ts';
import { useDuring } from '../settings/use-during.ts';
import classes from './DataOut.module.css';
import { PlanTables } from './PlanTables.tsx';
import { PracticeTables } from './PracticeTables.tsx';

/** Taking data out: tables for a spreadsheet, everything as JSON, and where charts are saved as pictures. */
export default function DataOutScreen({ wanted }: { wanted: string | undefined }) {
  const { workspace } = useWorkspace();
  return (
    <Screen
      title="Take data out"
      lead="Tables for a spreadsheet, one file with everything, and each chart as a picture."
      actions={
        <Button component="a" variant="default" href={addressOf('settings', 'data')}>
          Back to Settings
        </Button>
      }
    >
      <PlanTables wanted={wanted} />
      {workspace.isPractice && <PracticeTables wanted={wanted} />}
      <EverythingPanel />
      <Panel title="Charts as pictures">
        <p className={classes.text}>
          Every chart has a menu beside its title: save it as PNG for a slide or a document, or as SVG, which
          stays sharp at any size. Both have a white ground.
        </p>
      </Panel>
    </Screen>
  );
}

function EverythingPanel() {
  const { store } = useWorkspace();
  const transition = useTransition();
  const [busy, during] = useDuring();
  const save = () =>
    during('json', async () => {
      const reply = await store.bridge.call('bundle.export', { transition: transition.id });
      if (!reply.ok) return reply;
      saveAsFile(reply.value.fileName, reply.value.json, 'application/json');
      return succeed(null);
    });
  return (
    <Panel title="Everything as JSON">
      <p className={classes.text}>
        One file with every record of this plan, private notes and transcripts included. Coachward reads it in
        again without loss; its fields are described in docs/data-format.md for other programs.
      </p>
      <Button variant="default" loading={busy === 'json'} onClick={() => void save()}>
        Save everything of this plan
      </Button>
    </Panel>
  );
}
