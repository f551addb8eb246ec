import type { MenuItemConstructorOptions } from 'electron';
import { expect, it } from 'vitest';
import { type MenuAction, menuTemplate } from '../../../electron/main/menu/app-menu.ts';
import { startFakeApp } from '../../support/electron-fake/start-fake-app.ts';

type Item = MenuItemConstructorOptions;

function itemsOf(template: readonly Item[]): Item[] {
  return template.flatMap((item) => [item, ...(Array.isArray(item.submenu) ? itemsOf(item.submenu) : [])]);
}

function menuOn(platform: string, devTools = false) {
  const chosen: MenuAction[] = [];
  const template = menuTemplate({ platform, devTools, choose: (action) => chosen.push(action) });
  return { template, items: itemsOf(template), chosen };
}

const click = (item: Item | undefined) => (item?.click as (() => void) | undefined)?.();

it('reaches every screen and every action, on every system', () => {
  for (const platform of ['linux', 'win32', 'darwin']) {
    const { items, chosen } = menuOn(platform);
    for (const item of items) click(item);
    expect([...new Set(chosen)].sort()).toEqual([
      'go:conversations',
      'go:plan',
      'go:practice',
      'go:progress',
      'go:reports',
      'go:settings',
      'go:team',
      'go:time',
      'go:today',
      'palette',
      'print',
      'redo',
      'undo',
    ]);
  }
});

it('gives no key to two items', () => {
  for (const platform of ['linux', 'win32', 'darwin']) {
    const keys = menuOn(platform).items.flatMap(({ accelerator }) => (accelerator ? [accelerator] : []));
    expect(new Set(keys).size).toBe(keys.length);
    expect(keys).toEqual(
      expect.arrayContaining(['CmdOrCtrl+Z', 'CmdOrCtrl+Shift+Z', 'CmdOrCtrl+K', 'CmdOrCtrl+P']),
    );
  }
});

it('has the menus that each system expects', () => {
  const roles = (platform: string) => menuOn(platform).items.map(({ role }) => role);
  expect(menuOn('darwin').template[0]?.role).toBe('appMenu');
  expect(roles('darwin')).toEqual(expect.arrayContaining(['about', 'hide', 'quit', 'copy', 'paste']));
  expect(roles('linux')).toEqual(
    expect.arrayContaining(['about', 'quit', 'copy', 'paste', 'togglefullscreen']),
  );
});

it('offers developers’ tools in a copy of the source alone', () => {
  const roles = (devTools: boolean) => menuOn('linux', devTools).items.map(({ role }) => role);
  expect(roles(true)).toContain('toggleDevTools');
  expect(roles(false)).not.toContain('toggleDevTools');
  expect(roles(false)).not.toContain('reload');
});

it('tells the page what was chosen', async () => {
  const app = await startFakeApp();
  click(itemsOf(app.menu.template).find(({ label }) => label === 'Plan'));
  expect(app.window().webContents.sent).toEqual([
    { channel: 'coachward:event', args: [{ type: 'menu', action: 'go:plan' }] },
  ]);
  app.window().webContents.destroyed = true;
  click(itemsOf(app.menu.template).find(({ label }) => label === 'Undo'));
  expect(app.window().webContents.sent).toHaveLength(1);
  await app.end();
});

it('has no developers’ tools in an installed app, in the menu or the window', async () => {
  const app = await startFakeApp({ isPackaged: true });
  expect(itemsOf(app.menu.template).map(({ role }) => role)).not.toContain('toggleDevTools');
  expect(app.window().options.webPreferences?.devTools).toBe(false);
  await app.end();
});
