import { SegmentedControl } from '@mantine/core';
import type { Preferences } from '../../../src/core/bridge/preferences.ts';
import { useWorkspace } from '../../state/use-plan.ts';
import { Panel } from '../../ui/Panel.tsx';
import classes from './rows.module.css';

const SCHEMES: { value: Preferences['colorScheme']; label: string }[] = [
  { value: 'light', label: 'Light' },
  { value: 'dark', label: 'Dark' },
  { value: 'auto', label: 'As the system' },
];
const PAPERS: { value: Preferences['paper']; label: string }[] = [
  { value: 'A4', label: 'A4' },
  { value: 'Letter', label: 'Letter' },
];

/** Light or dark, and the paper that reports are printed on. */
export function AppearancePanel() {
  const { store, workspace } = useWorkspace();
  const { preferences } = workspace;
  return (
    <Panel title="Appearance">
      <div className={classes.row}>
        <span className={classes.words}>Colours</span>
        <SegmentedControl
          aria-label="Colours"
          data={SCHEMES}
          value={preferences.colorScheme}
          onChange={(value) =>
            void store.setPreferences({ colorScheme: value as Preferences['colorScheme'] })
          }
        />
      </div>
      <div className={classes.row}>
        <span className={classes.words}>Paper for reports</span>
        <SegmentedControl
          aria-label="Paper for reports"
          data={PAPERS}
          value={preferences.paper}
          onChange={(value) => void store.setPreferences({ paper: value as Preferences['paper'] })}
        />
      </div>
    </Panel>
  );
}
