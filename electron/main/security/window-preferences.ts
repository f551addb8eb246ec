import type { WebPreferences } from 'electron';

/**
 * What a page of the app may be (Electron's security checklist, items 2 to 4, 6 and 8 to 12), written out although most
 * are Electron's defaults, so that no update changes them unseen. The spelling checker would fetch dictionaries.
 *
 * @param preload the path of the bundled preload script
 * @param devTools whether the developers' tools may be opened: not in an installed app
 */
export function securePreferences(preload: string, devTools: boolean): WebPreferences {
  return {
    preload,
    devTools,
    sandbox: true,
    contextIsolation: true,
    nodeIntegration: false,
    nodeIntegrationInWorker: false,
    nodeIntegrationInSubFrames: false,
    webSecurity: true,
    allowRunningInsecureContent: false,
    experimentalFeatures: false,
    webviewTag: false,
    navigateOnDragDrop: false,
    spellcheck: false,
  };
}
