import { expect, it } from 'vitest';
import { callFrom } from '../../support/electron-fake/fake-contents.ts';
import { startFakeApp } from '../../support/electron-fake/start-fake-app.ts';

it('shows the data folder, or says why it can’t', async () => {
  const app = await startFakeApp();
  const event = callFrom(app.window().webContents, { origin: 'app://coachward', parent: null });
  const reveal = () => app.invoke('coachward:call', event, 'folder.reveal', {});
  expect(await reveal()).toEqual({ ok: true, value: null });
  app.answers.openPath = 'no file manager';
  expect(await reveal()).toMatchObject({
    problem: { code: 'folder-not-shown', message: expect.stringContaining('no file manager') },
  });
  await app.end();
});
