import { afterAll, expect, it } from 'vitest';
import { WorkspaceStore } from '../../../../renderer/state/workspace-store.ts';
import type { Bridge } from '../../../../src/core/bridge/bridge.ts';
import {
  newFolder,
  openTest,
  removeFolders,
  startPayload,
  valueIn,
} from '../../host/workspace/test-workspace.ts';

afterAll(removeFolders);

it('a plan that was asked for last is shown, also when the one before comes later', async () => {
  const workspace = await openTest({ folder: newFolder() });
  await workspace.start('plan', 'Mia Berg');
  let isHeld = false;
  let letGo = (): void => undefined;
  const gate = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  let held = 0;
  const call: Bridge['call'] = async (channel, request) => {
    const loadsFirst =
      channel === 'transition.load' && 'transition' in request && request.transition === 'plan';
    if (isHeld && loadsFirst) {
      held += 1;
      await gate;
    }
    return workspace.call(channel, request);
  };
  const store = new WorkspaceStore({ call, listen: workspace.listen }, 'window-1');
  const shown = () => {
    const snapshot = store.snapshot();
    return snapshot.phase === 'open' ? snapshot.plan?.transition : null;
  };
  await store.open();
  expect(shown()).toBe('plan');
  isHeld = true;
  // The program tells every window to load anew when a plan begins: this one asks for the plan it shows, and gets it late.
  const telling = store.open();
  valueIn(await store.startPlan(startPayload('second', 'Tomás Reyes') as never));
  expect(shown()).toBe('second');
  expect(held).toBeGreaterThan(0);
  letGo();
  await telling;
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(shown()).toBe('second');
  await workspace.close();
});
