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

it('a plan that is opened is shown once when the list of plans is as before, and with the new list when it isn’t', async () => {
  const workspace = await openTest({ folder: newFolder() });
  await workspace.start('plan', 'Mia Berg');
  await workspace.start('second', 'Tomás Reyes');
  const store = new WorkspaceStore(workspace, 'window-1');
  await store.open();
  let shown = 0;
  store.subscribe(() => {
    shown += 1;
  });
  valueIn(await store.openPlan('second'));
  expect(shown).toBe(1);
  valueIn(await workspace.log('session-1', 3, 'plan'));
  shown = 0;
  valueIn(await store.openPlan('plan'));
  expect(shown).toBe(2);
  const snapshot = store.snapshot();
  const listed = snapshot.phase === 'open' ? snapshot.workspace.transitions : [];
  expect(listed.find(({ id }) => id === 'plan')?.sessions).toBe(1);
  await workspace.close();
});

it('a plan that was pointed at is loaded once, and anew where it was changed before it is opened', async () => {
  const workspace = await openTest({ folder: newFolder() });
  await workspace.start('plan', 'Mia Berg');
  await workspace.start('second', 'Tomás Reyes');
  const loaded: string[] = [];
  const call: Bridge['call'] = (channel, request) => {
    if (channel === 'transition.load' && 'transition' in request) loaded.push(String(request.transition));
    return workspace.call(channel, request);
  };
  const store = new WorkspaceStore({ call, listen: workspace.listen }, 'window-1');
  await store.open();
  const sessions = () => {
    const snapshot = store.snapshot();
    return snapshot.phase === 'open' ? snapshot.plan?.snapshot().records.all('session').length : null;
  };
  loaded.length = 0;
  store.foresee('second');
  store.foresee('second');
  valueIn(await store.openPlan('second'));
  expect(loaded).toEqual(['second']);
  expect(sessions()).toBe(0);
  store.foresee('plan');
  valueIn(await workspace.log('session-1', 3, 'plan'));
  valueIn(await store.openPlan('plan'));
  expect(loaded).toEqual(['second', 'plan', 'plan']);
  expect(sessions()).toBe(1);
  store.foresee('second');
  valueIn(await store.openPlan('plan'));
  expect(loaded.slice(3)).toEqual(['second', 'plan']);
  await workspace.close();
});
