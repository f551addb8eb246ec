import { connectBridge } from './bridge-client/connect-bridge.ts';
import { newId } from './state/new-id.ts';
import { loadReducers } from './state/reducers.ts';
import { WorkspaceStore } from './state/workspace-store.ts';

// The data is asked for before the frame is even fetched: both are on their way at the same time.
const frame = import('./app/mount.tsx');
const store = new WorkspaceStore(await connectBridge(), newId());
void store.open();
(await frame).mount(store);

// Fetched once the page has drawn, so that the first edit doesn't wait for it.
requestIdleCallback(() => void loadReducers(), { timeout: 2_000 });
