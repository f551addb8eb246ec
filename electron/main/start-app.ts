import { app, BrowserWindow, dialog, ipcMain, Menu, Notification, protocol, session, shell } from 'electron';
import type { ShellEvent } from '../../src/core/bridge/replies.ts';
import { succeed } from '../../src/core/foundation/outcome.ts';
import { openUserData } from '../../src/host/launch/open-user-data.ts';
import { openPageFiles } from '../../src/host/page/page-files.ts';
import type { Workspace } from '../../src/host/workspace/open-workspace.ts';
import { namedDataFolder, pageFolderOf, preloadOf } from './app-folders.ts';
import { revealFolder } from './ipc/reveal-folder.ts';
import { sendEvent } from './ipc/send-event.ts';
import { serveBridge } from './ipc/serve-bridge.ts';
import { type MenuAction, menuTemplate } from './menu/app-menu.ts';
import { choosePdfFolder } from './printing/choose-pdf-folder.ts';
import { savePdf } from './printing/save-pdf.ts';
import { showReminder } from './reminders/show-reminder.ts';
import { APP_SCHEME } from './security/app-origin.ts';
import { answerFromPage } from './security/app-protocol.ts';
import { denyNavigation } from './security/deny-navigation.ts';
import { denyNewWindows } from './security/deny-new-windows.ts';
import { denyPermissions } from './security/deny-permissions.ts';
import { denyNameLookups, denyRemoteContent } from './security/deny-remote-content.ts';
import { denyWebviews } from './security/deny-webviews.ts';
import { keepOnTop } from './windows/keep-on-top.ts';
import { bringToFront, openMainWindow } from './windows/main-window.ts';
import { openPlaceKeeper } from './windows/place-keeper.ts';

/**
 * Starts the app with its window, or hands over to the one that already runs on the same data folder. Resolves once
 * the window is opened, or at once when another runs.
 */
export async function startApp(): Promise<void> {
  const folder = namedDataFolder(process.env);
  if (folder) app.setPath('userData', folder);
  if (!app.requestSingleInstanceLock()) return app.quit();
  app.enableSandbox();
  denyNameLookups(app.commandLine);
  app.on('web-contents-created', (_event, contents) => {
    denyNavigation(contents);
    denyNewWindows(contents, (address) => shell.openExternal(address));
    denyWebviews(contents);
  });
  await app.whenReady();
  denyPermissions(session.defaultSession);
  denyRemoteContent(session.defaultSession);
  protocol.handle(APP_SCHEME, answerFromPage(await openPageFiles(pageFolderOf(app.getAppPath()))));
  const workspace = await openData();
  bridge(workspace);
  showWindows();
  closeBeforeQuitting(workspace);
}

function openData(): Promise<Workspace> {
  return openUserData({
    folder: app.getPath('userData'),
    version: app.getVersion(),
    abilities: {
      shell: 'electron',
      savesPdf: true,
      revealsFolder: true,
      keepsOnTop: true,
      notifies: Notification.isSupported(),
    },
  });
}

function bridge(workspace: Workspace): void {
  // The page says that it saves into the folder; which one that is, only a dialog decides.
  const folders = new WeakMap<Electron.WebContents, string>();
  serveBridge(ipcMain, (contents) => ({
    ...workspace.handlers,
    'folder.reveal': () => revealFolder(app.getPath('userData'), shell),
    'window.keep-on-top': ({ on }) => keepOnTop(BrowserWindow.fromWebContents(contents), on),
    'reminder.show': (words) =>
      showReminder(words, { make: (options) => new Notification(options), goToToday }),
    'report.save-pdf': (request) => {
      const window = BrowserWindow.fromWebContents(contents);
      const askPlace = (options: Electron.SaveDialogOptions) =>
        window ? dialog.showSaveDialog(window, options) : dialog.showSaveDialog(options);
      return savePdf(request, {
        askPlace,
        contents,
        documents: app.getPath('documents'),
        folder: folders.get(contents) ?? null,
      });
    },
    'report.choose-folder': async () => {
      const window = BrowserWindow.fromWebContents(contents);
      const folder = await choosePdfFolder((options) =>
        window ? dialog.showOpenDialog(window, options) : dialog.showOpenDialog(options),
      );
      if (folder) folders.set(contents, folder);
      return succeed({ folder });
    },
  }));
  workspace.listen(tellPages);
}

function goToToday(): void {
  const [window] = BrowserWindow.getAllWindows();
  if (window) bringToFront(window);
  tellPages({ type: 'menu', action: 'go:today' satisfies MenuAction });
}

function tellPages(event: ShellEvent): void {
  for (const window of BrowserWindow.getAllWindows()) sendEvent(window.webContents, event);
}

function showWindows(): void {
  const devTools = !app.isPackaged;
  const places = openPlaceKeeper();
  const show = () => {
    const [window] = BrowserWindow.getAllWindows();
    if (window) bringToFront(window);
    else openMainWindow({ preload: preloadOf(app.getAppPath()), devTools, places });
  };
  const choose = (action: string) => tellPages({ type: 'menu', action });
  Menu.setApplicationMenu(
    Menu.buildFromTemplate(menuTemplate({ platform: process.platform, devTools, choose })),
  );
  app.on('second-instance', show);
  app.on('activate', show);
  // On macOS a program without windows stays in the dock.
  app.on('window-all-closed', () => {
    if (process.platform !== 'darwin') app.quit();
  });
  show();
}

function closeBeforeQuitting(workspace: Workspace): void {
  let closed = false;
  app.on('will-quit', (event) => {
    if (closed) return;
    event.preventDefault();
    workspace.close().finally(() => {
      closed = true;
      app.quit();
    });
  });
}
