import type { MenuItemConstructorOptions } from 'electron';

/** The actions of the page that the menu asks for; the page knows them by these keys. */
export type MenuAction =
  | `go:${'today' | 'plan' | 'time' | 'conversations' | 'practice' | 'team' | 'progress' | 'reports' | 'settings'}`
  | 'undo'
  | 'redo'
  | 'palette'
  | 'print';

/** What the menu depends on: the platform as Node names it, and whether developers' tools are offered. */
export type MenuSetting = {
  readonly platform: string;
  readonly devTools: boolean;
  readonly choose: (action: MenuAction) => void;
};

const SEPARATOR: MenuItemConstructorOptions = { type: 'separator' };

/** The native menu. Whatever acts on the plan is sent to the page, which has the same action in its palette. */
export function menuTemplate(setting: MenuSetting): MenuItemConstructorOptions[] {
  const isMac = setting.platform === 'darwin';
  const item = (label: string, accelerator: string, action: MenuAction): MenuItemConstructorOptions => ({
    label,
    accelerator,
    click: () => setting.choose(action),
  });
  const settings = item(isMac ? 'Settings…' : 'Settings', 'CmdOrCtrl+,', 'go:settings');
  const print = item('Print the report…', 'CmdOrCtrl+P', 'print');
  return [
    ...(isMac ? [macAppMenu(settings)] : []),
    {
      label: '&File',
      submenu: isMac
        ? [print, SEPARATOR, { role: 'close' }]
        : [print, SEPARATOR, settings, SEPARATOR, { role: 'quit' }],
    },
    { label: '&Edit', submenu: editItems(item) },
    { label: '&View', submenu: viewItems(item, setting.devTools) },
    { label: '&Go', submenu: goItems(item) },
    { role: 'windowMenu' },
    { role: 'help', label: '&Help', submenu: helpItems(item, isMac) },
  ];
}

type MakeItem = (label: string, accelerator: string, action: MenuAction) => MenuItemConstructorOptions;

function macAppMenu(settings: MenuItemConstructorOptions): MenuItemConstructorOptions {
  return {
    role: 'appMenu',
    submenu: [
      { role: 'about' },
      SEPARATOR,
      settings,
      SEPARATOR,
      { role: 'hide' },
      { role: 'hideOthers' },
      { role: 'unhide' },
      SEPARATOR,
      { role: 'quit' },
    ],
  };
}

function editItems(item: MakeItem): MenuItemConstructorOptions[] {
  return [
    item('Undo', 'CmdOrCtrl+Z', 'undo'),
    item('Redo', 'CmdOrCtrl+Shift+Z', 'redo'),
    SEPARATOR,
    { role: 'cut' },
    { role: 'copy' },
    { role: 'paste' },
    { role: 'selectAll' },
  ];
}

function viewItems(item: MakeItem, devTools: boolean): MenuItemConstructorOptions[] {
  return [
    item('Find a command…', 'CmdOrCtrl+K', 'palette'),
    SEPARATOR,
    { role: 'resetZoom' },
    { role: 'zoomIn' },
    { role: 'zoomOut' },
    SEPARATOR,
    { role: 'togglefullscreen' },
    ...(devTools ? [SEPARATOR, { role: 'reload' as const }, { role: 'toggleDevTools' as const }] : []),
  ];
}

function goItems(item: MakeItem): MenuItemConstructorOptions[] {
  return [
    item('Today', 'CmdOrCtrl+1', 'go:today'),
    item('Plan', 'CmdOrCtrl+2', 'go:plan'),
    item('Time', 'CmdOrCtrl+3', 'go:time'),
    item('Conversations', 'CmdOrCtrl+4', 'go:conversations'),
    item('Practice', 'CmdOrCtrl+5', 'go:practice'),
    item('Team', 'CmdOrCtrl+6', 'go:team'),
    item('Progress', 'CmdOrCtrl+7', 'go:progress'),
    item('Reports', 'CmdOrCtrl+8', 'go:reports'),
  ];
}

function helpItems(item: MakeItem, isMac: boolean): MenuItemConstructorOptions[] {
  const commands = item('All commands', 'F1', 'palette');
  return isMac ? [commands] : [commands, SEPARATOR, { role: 'about' }];
}
