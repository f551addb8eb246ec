import { afterEach, describe, expect, it, vi } from 'vitest';
import { callFrom } from '../../support/electron-fake/fake-contents.ts';
import { type FakeApp, startFakeApp } from '../../support/electron-fake/start-fake-app.ts';

const apps: FakeApp[] = [];
afterEach(async () => {
  vi.useRealTimers();
  for (const app of apps.splice(0)) await app.end();
});

async function start(notifies = true) {
  const app = await startFakeApp({ notifies });
  apps.push(app);
  const sender = () => callFrom(app.window().webContents, { origin: 'app://coachward', parent: null });
  const call = (name: string, request: unknown) => app.invoke('coachward:call', sender(), name, request);
  return { app, call };
}

const WORDS = { title: 'Coachward', body: '2 commitments are due.' };

describe('a reminder', () => {
  it('is a silent notification of the system, whose click brings the window to Today', async () => {
    const { app, call } = await start();
    expect(await call('reminder.show', WORDS)).toEqual({ ok: true, value: null });
    const [notification] = app.notifications;
    expect(notification?.options).toEqual({ ...WORDS, silent: true });
    const sent: unknown[][] = [];
    app.window().webContents.emitter.on('sent', (...args: unknown[]) => sent.push(args));
    app.window().minimized = true;
    notification?.emitter.emit('click', {});
    expect(sent).toEqual([['coachward:event', { type: 'menu', action: 'go:today' }]]);
    expect(app.window()).toMatchObject({ minimized: false, visible: true, focused: 1 });
  });

  it('that the system refuses is told, so that the page shows it', async () => {
    const { app, call } = await start();
    app.answers.notifying = 'refused';
    expect(await call('reminder.show', WORDS)).toMatchObject({
      ok: false,
      problem: {
        code: 'reminder-not-shown',
        message: expect.stringContaining('notifications are switched off'),
      },
    });
  });

  it('of which the system never says what became counts as shown', async () => {
    const { app, call } = await start();
    app.answers.notifying = 'silent';
    vi.useFakeTimers();
    const reply = call('reminder.show', WORDS);
    await vi.advanceTimersByTimeAsync(2_000);
    expect(await reply).toEqual({ ok: true, value: null });
  });

  it.each([true, false])('is offered where the system has notifications: %s', async (notifies) => {
    const { call } = await start(notifies);
    expect(await call('workspace.open', {})).toMatchObject({ value: { abilities: { notifies } } });
  });
});
