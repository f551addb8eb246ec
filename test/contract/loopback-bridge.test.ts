import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { connectLoopback } from '../../renderer/bridge-client/loopback-bridge.ts';
import { openUserData } from '../../src/host/launch/open-user-data.ts';
import { startLoopbackShell } from '../../src/host/loopback/loopback-server.ts';
import { browserFetch } from '../support/loopback-client.ts';
import { describeBridge } from './bridge-contract.ts';

/** The page's own client, over real requests, to the real server on a real data folder. */
describeBridge('the loopback shell', async () => {
  const root = mkdtempSync(join(tmpdir(), 'coachward-loopback-'));
  const pageFolder = join(root, 'page');
  mkdirSync(pageFolder);
  writeFileSync(join(pageFolder, 'index.html'), '<!doctype html>');
  const abilities = {
    shell: 'loopback',
    savesPdf: false,
    revealsFolder: false,
    keepsOnTop: false,
    notifies: false,
  } as const;
  const workspace = await openUserData({ folder: join(root, 'data'), version: '1.2.3', abilities });
  const { handlers, listen } = workspace;
  const shell = await startLoopbackShell({ handlers, listen, pageFolder, port: 0 });
  if (!shell.ok) throw new Error(shell.problem.message);
  const { address, origin, close } = shell.value;
  const key = address.split('#key=')[1] ?? '';
  const bridge = await connectLoopback({ base: origin, key, fetch: browserFetch(origin) });
  return {
    bridge,
    close: async () => {
      bridge.close();
      await close();
      await workspace.close();
      rmSync(root, { recursive: true, force: true });
    },
  };
});
