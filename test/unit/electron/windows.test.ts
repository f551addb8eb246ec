import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { reachableBounds, readPlace } from '../../../electron/main/windows/window-bounds.ts';
import { fakeDisplay } from '../../support/electron-fake/fake-electron.ts';
import { type FakeApp, fakeFolder, startFakeApp } from '../../support/electron-fake/start-fake-app.ts';

const apps: FakeApp[] = [];
const folders: string[] = [];
afterEach(async () => {
  for (const app of apps.splice(0)) await app.end();
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

async function start(...args: Parameters<typeof startFakeApp>): Promise<FakeApp> {
  const app = await startFakeApp(...args);
  apps.push(app);
  return app;
}

function folder(): string {
  const made = fakeFolder();
  folders.push(made);
  return made;
}

describe('bounds', () => {
  const primary = fakeDisplay(1, 0, 1920);
  const second = fakeDisplay(2, 1920, 1280, 1024);

  it('begin in the middle of the primary display', () => {
    expect(reachableBounds(null, [primary, second])).toEqual({ x: 320, y: 110, width: 1280, height: 860 });
  });
  it('return to where they were, on any display', () => {
    for (const kept of [
      { x: 40, y: 50, width: 900, height: 700 },
      { x: 2000, y: 10, width: 800, height: 600 },
    ]) {
      expect(reachableBounds(kept, [primary, second])).toEqual(kept);
    }
  });
  it('come back when their display was unplugged', () => {
    const kept = { x: 2000, y: 10, width: 800, height: 600 };
    expect(reachableBounds(kept, [primary])).toEqual({ x: 320, y: 110, width: 1280, height: 860 });
  });
  it('always show on a display, and fit it', () => {
    const size = fc.integer({ min: 1, max: 9000 });
    const rectangle = fc.record({
      x: fc.integer({ min: -9000, max: 9000 }),
      y: fc.integer({ min: -9000, max: 9000 }),
      width: size,
      height: size,
    });
    fc.assert(
      fc.property(fc.option(rectangle), (kept) => {
        const { x, y, width, height } = reachableBounds(kept, [primary, second]);
        const home = [primary, second].find(
          ({ workArea: area }) =>
            x >= area.x &&
            y >= area.y &&
            x + width <= area.x + area.width &&
            y + height <= area.y + area.height,
        );
        expect(home).toBeDefined();
      }),
    );
  });
  it('aren’t taken from what isn’t a place', () => {
    const bounds = { x: 1, y: 2, width: 3, height: 4 };
    expect(readPlace({ bounds, maximized: true })).toEqual({ bounds, maximized: true });
    for (const kept of [
      null,
      7,
      {},
      { bounds: null },
      { bounds: { ...bounds, x: '1' } },
      { bounds: { ...bounds, y: Number.NaN } },
    ]) {
      expect(readPlace(kept)).toBeNull();
    }
  });
});

it('keeps the window’s place from one start to the next', async () => {
  const machine = { folder: folder() };
  const first = await startFakeApp(machine);
  expect(first.window().options).toMatchObject({ x: 320, y: 110, width: 1280, height: 860 });
  first.window().bounds = { x: 100, y: 80, width: 1000, height: 700 };
  first.window().maximized = true;
  first.window().emitter.emit('close');
  await first.end();
  const second = await start(machine);
  expect(second.window().options).toMatchObject({ x: 100, y: 80, width: 1000, height: 700 });
  expect(second.window().maximized).toBe(true);
});

it('starts with a file of window bounds that makes no sense', async () => {
  const machine = { folder: folder() };
  writeFileSync(join(machine.folder, 'userData/window.json'), '{"place":');
  const app = await start(machine);
  expect(app.window().options).toMatchObject({ width: 1280, height: 860 });
});

it('shows the window once it has something to show', async () => {
  const app = await start();
  expect(app.window().visible).toBe(false);
  app.window().emitter.emit('ready-to-show');
  expect(app.window().visible).toBe(true);
});

describe('a second start', () => {
  it('leaves the data to the first, and opens nothing', async () => {
    const app = await start({ isFirstInstance: false });
    expect(app.windows).toEqual([]);
    expect(app.log).toEqual(['lock', 'quit', 'gone']);
  });
  it('brings the first one’s window to the front', async () => {
    const app = await start();
    app.window().minimized = true;
    app.emitter.emit('second-instance', {}, [], '');
    expect(app.windows).toHaveLength(1);
    expect(app.window()).toMatchObject({ minimized: false, focused: 1, visible: true });
  });
  it('opens the window again where it was closed and the program went on', async () => {
    const app = await start();
    app.window().emitter.emit('closed');
    expect(app.windows).toHaveLength(0);
    app.emitter.emit('activate');
    expect(app.windows).toHaveLength(1);
  });
});

it('keeps its data where the environment says, before it asks whether it runs already', async () => {
  const place = join(folder(), 'elsewhere');
  process.env.COACHWARD_DATA = place;
  try {
    const app = await start();
    expect(app.log.slice(0, 2)).toEqual(['setPath userData', 'lock']);
    expect(app.module.app.getPath('userData')).toBe(place);
  } finally {
    delete process.env.COACHWARD_DATA;
  }
});

it('quits with its last window, and closes the data before it is gone', async () => {
  const app = await start();
  app.emitter.emit('window-all-closed');
  expect(app.log.at(-1)).toBe('quit');
  await app.end();
  expect(app.log.slice(-2)).toEqual(['quit', 'gone']);
  apps.splice(0);
});
