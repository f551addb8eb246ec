import { connectBridge } from './bridge-client/connect-bridge.ts';
import { newId } from './state/new-id.ts';
import { loadReducersInTime } from './state/reducers.ts';
import { WorkspaceStore } from './state/workspace-store.ts';

// The data is asked for before the frame is even fetched: both are on their way at the same time.
const frame = import('./app/mount.tsx');
const store = new WorkspaceStore(await connectBridge(), newId());
const opened = store.open();
loadReducersInTime(Promise.all([frame, opened]));
(await frame).mount(store);
