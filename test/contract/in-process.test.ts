import { afterAll } from 'vitest';
import type { Bridge } from '../../src/core/bridge/bridge.ts';
import { newFolder, openTest, removeFolders } from '../unit/host/workspace/test-workspace.ts';
import { describeBridge } from './bridge-contract.ts';

afterAll(removeFolders);

describeBridge('a workspace in this process', async () => {
  const workspace = await openTest({ folder: newFolder() });
  const bridge: Bridge = { call: workspace.call, listen: workspace.listen };
  return { bridge, close: workspace.close };
});
