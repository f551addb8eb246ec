import { Panel } from '../../../ui/Panel.tsx';
import { QuickEntry } from './QuickEntry.tsx';

/** The one line where the day begins. */
export function QuickEntryPanel() {
  return (
    <Panel>
      <QuickEntry done={() => undefined} />
    </Panel>
  );
}
