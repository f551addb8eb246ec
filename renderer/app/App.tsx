import { MantineProvider } from '@mantine/core';
import { ModalsProvider } from '@mantine/modals';
import { Notifications } from '@mantine/notifications';
import { useMemo, useSyncExternalStore } from 'react';
import { PlanContext, WorkspaceContext } from '../state/use-plan.ts';
import type { WorkspaceStore } from '../state/workspace-store.ts';
import { cssVariables, theme } from '../styles/theme.ts';
import { FailedScreen } from './FailedScreen.tsx';
import { OpenPlan } from './OpenPlan.tsx';
import { Start } from './Start.tsx';

/** The page: nothing while it opens, the guided start without a plan, the frame with the screens otherwise. */
export function App({ store }: { store: WorkspaceStore }) {
  const shown = useSyncExternalStore(store.subscribe, store.snapshot);
  const scheme = shown.phase === 'open' ? shown.workspace.preferences.colorScheme : 'auto';
  const workspace = useMemo(
    () => (shown.phase === 'open' ? { store, workspace: shown.workspace, today: shown.today } : null),
    [shown, store],
  );
  return (
    <MantineProvider
      theme={theme}
      cssVariablesResolver={cssVariables}
      {...(scheme === 'auto' ? { defaultColorScheme: 'auto' } : { forceColorScheme: scheme })}
    >
      <Notifications position="bottom-right" limit={3} />
      {shown.phase === 'failed' && <FailedScreen problem={shown.problem} retry={() => store.open()} />}
      {shown.phase === 'open' && (
        <WorkspaceContext value={workspace}>
          <ModalsProvider>
            {shown.plan ? (
              <PlanContext value={shown.plan}>
                <OpenPlan key={shown.plan.transition} />
              </PlanContext>
            ) : (
              <Start />
            )}
          </ModalsProvider>
        </WorkspaceContext>
      )}
    </MantineProvider>
  );
}
