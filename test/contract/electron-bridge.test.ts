import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ShellEvent } from '../../src/core/bridge/replies.ts';
import { type PageWorld, pageOf } from '../support/electron-fake/page-of.ts';
import { type FakeApp, startFakeApp } from '../support/electron-fake/start-fake-app.ts';
import { describeBridge } from './bridge-contract.ts';

/** The preload script's bridge, through the app's own channels, to a real data folder; Electron alone is a fake. */
describeBridge('Electron', async () => {
  const app = await startFakeApp();
  const { coachward } = await pageOf(app);
  return { bridge: coachward, close: app.end };
});

describe('the page’s world', () => {
  let app: FakeApp;
  let world: PageWorld;
  beforeAll(async () => {
    app = await startFakeApp();
    world = await pageOf(app);
  });
  afterAll(() => app.end());

  it('holds the bridge of the contract and nothing of Electron', () => {
    expect(Object.keys(world)).toEqual(['coachward']);
    expect(Object.keys(world.coachward).sort()).toEqual(['call', 'listen']);
  });

  it('gets an event without what Electron sends along', async () => {
    const heard: unknown[][] = [];
    world.coachward.listen((...args: ShellEvent[]) => heard.push(args));
    app.window().webContents.send('coachward:event', { type: 'menu', action: 'undo' });
    expect(heard).toEqual([[{ type: 'menu', action: 'undo' }]]);
  });
});
