import { useWorkspace } from '../../state/use-plan.ts';
import { Panel } from '../../ui/Panel.tsx';
import classes from './rows.module.css';

/** What this program is, in which version, and what it owes to others. */
export function AboutPanel() {
  const { workspace } = useWorkspace();
  return (
    <Panel title="About">
      <p className={classes.text}>
        Coachward {workspace.version},{' '}
        {workspace.abilities.shell === 'electron'
          ? 'as a desktop program'
          : 'in the browser, served from this computer'}
        . Free software under the MIT licence.
      </p>
      <p className={classes.text}>
        The reading of transcripts learnt from AnnoMI, counselling dialogues coded by experts (doi
        10.3390/fi15030110). What else Coachward is built with stands in the file NOTICE that comes with it.
      </p>
    </Panel>
  );
}
