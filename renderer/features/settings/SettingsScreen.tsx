import { useEffect } from 'react';
import { fetchedPart } from '../../ui/fetched-part.tsx';
import { Screen } from '../../ui/Screen.tsx';
import { AboutPanel } from './AboutPanel.tsx';
import { AppearancePanel } from './AppearancePanel.tsx';
import { BackupPanel } from './BackupPanel.tsx';
import { DataPanel } from './DataPanel.tsx';
import { HistoryPanel } from './HistoryPanel.tsx';
import { PlansPanel } from './PlansPanel.tsx';
import { PracticePanel } from './PracticePanel.tsx';
import { PrivacyPanel } from './PrivacyPanel.tsx';
import { RemindersPanel } from './RemindersPanel.tsx';

const ExchangeScreen = fetchedPart(() => import('../exchange/ExchangeScreen.tsx'));
const DataOutScreen = fetchedPart(() => import('../data-out/DataOutScreen.tsx'));

/**
 * The settings; `#/settings/exchange` is where plans are sent and read in, `…/data-out` where data is taken out, with the kind of
 * table that somebody came for.
 */
export default function SettingsScreen({ rest }: { rest: readonly string[] }) {
  const [part, kind] = rest;
  if (part === 'exchange') return <ExchangeScreen />;
  return part === 'data-out' ? <DataOutScreen wanted={kind} /> : <Settings part={part} />;
}

/** Appearance, plans, data, backups, history, and what this program is. */
function Settings({ part }: { part: string | undefined }) {
  useEffect(() => {
    if (part) document.getElementById(`settings-${part}`)?.scrollIntoView({ block: 'start' });
  }, [part]);
  return (
    <Screen title="Settings" lead="How Coachward looks, and where everything is kept.">
      <AppearancePanel />
      <div id="settings-reminders">
        <RemindersPanel />
      </div>
      <PlansPanel />
      <PracticePanel />
      <div id="settings-privacy">
        <PrivacyPanel />
      </div>
      <div id="settings-data">
        <DataPanel />
      </div>
      <BackupPanel />
      <div id="settings-history">
        <HistoryPanel />
      </div>
      <AboutPanel />
    </Screen>
  );
}
