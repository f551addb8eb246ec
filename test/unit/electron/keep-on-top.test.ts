import { afterEach, beforeEach, expect, it } from 'vitest';
import { callFrom } from '../../support/electron-fake/fake-contents.ts';
import { type FakeApp, startFakeApp } from '../../support/electron-fake/start-fake-app.ts';

let app: FakeApp;
beforeEach(async () => {
  app = await startFakeApp();
});
afterEach(() => app.end());

const BEFORE = { x: 100, y: 80, width: 1000, height: 700 };

function keep(on: boolean) {
  const event = callFrom(app.window().webContents, { origin: 'app://coachward', parent: null });
  return app.invoke('coachward:call', event, 'window.keep-on-top', { on });
}

it('makes the window small and keeps it on top, and gives back size, place and rank', async () => {
  const window = app.window();
  window.bounds = BEFORE;
  window.maximized = true;
  expect(await keep(true)).toEqual({ ok: true, value: { on: true } });
  expect(window).toMatchObject({ onTop: true, maximized: false, least: [320, 240] });
  expect(window.bounds).toEqual({ x: 740, y: 80, width: 360, height: 470 });
  // Asked again it is on top already, and the place before isn't forgotten.
  await keep(true);
  expect(await keep(false)).toEqual({ ok: true, value: { on: false } });
  expect(window).toMatchObject({ onTop: false, maximized: true, least: [720, 540], bounds: BEFORE });
  await keep(false);
  expect(window.bounds).toEqual(BEFORE);
});

it('ends when the page is loaded anew', async () => {
  app.window().bounds = BEFORE;
  await keep(true);
  app.window().webContents.emitter.emit('did-navigate');
  expect(app.window()).toMatchObject({ onTop: false, bounds: BEFORE });
});

it('keeps the place before it for the next start', async () => {
  app.window().bounds = BEFORE;
  await keep(true);
  app.window().emitter.emit('close');
  const { places } = await import('../../../electron/main/windows/place-keeper.ts').then(
    ({ openPlaceKeeper }) => ({ places: openPlaceKeeper() }),
  );
  expect(places.get()).toEqual({ bounds: BEFORE, maximized: false });
});
