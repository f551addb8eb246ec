import { MantineProvider } from '@mantine/core';
import { ModalsProvider } from '@mantine/modals';
import { Notifications } from '@mantine/notifications';
import { memo, useMemo, useSyncExternalStore } from 'react';
import { PlanContext, WorkspaceContext } from '../state/use-plan.ts';
import type { WorkspaceStore } from '../state/workspace-store.ts';
import { cssVariables, theme } from '../styles/theme.ts';
import { FailedScreen } from './FailedScreen.tsx';
import { OpenPlan } from './OpenPlan.tsx';
import { Start } from './Start.tsx';

/** The page in its appearance. What it shows is drawn apart, so that opening a plan doesn't reckon all colours anew. */
export function App({ store }: { store: WorkspaceStore }) {
  const scheme = useSyncExternalStore(store.subscribe, () => {
    const shown = store.snapshot();
    return shown.phase === 'open' ? shown.workspace.preferences.colorScheme : 'auto';
  });
  return (
    <MantineProvider
      theme={theme}
      cssVariablesResolver={cssVariables}
      {...(scheme === 'auto' ? { defaultColorScheme: 'auto' } : { forceColorScheme: scheme })}
    >
      <Notifications position="bottom-right" limit={3} />
      <OpenWorkspace store={store} />
    </MantineProvider>
  );
}

const NOTHING = { workspace: null, today: null };

/** Nothing while the workspace opens, the guided start without a plan, the frame with the screens otherwise. */
const OpenWorkspace = memo(function OpenWorkspace({ store }: { store: WorkspaceStore }) {
  const shown = useSyncExternalStore(store.subscribe, store.snapshot);
  const { workspace, today } = shown.phase === 'open' ? shown : NOTHING;
  // The same as long as these are the same: the practice is loaded behind a screen that doesn't show it.
  const open = useMemo(() => workspace && today && { store, workspace, today }, [store, workspace, today]);
  if (shown.phase === 'failed') return <FailedScreen problem={shown.problem} retry={() => store.open()} />;
  if (shown.phase !== 'open') return null;
  return (
    <WorkspaceContext value={open}>
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
  );
});
