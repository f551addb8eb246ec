import type { Dialog } from 'electron';

/** Asks where several PDFs go, through a dialog bound to the window; null when the user thinks better of it. */
export async function choosePdfFolder(
  ask: (options: Electron.OpenDialogOptions) => ReturnType<Dialog['showOpenDialog']>,
): Promise<string | null> {
  const { canceled, filePaths } = await ask({
    title: 'Choose a folder for the reports',
    buttonLabel: 'Save here',
    properties: ['openDirectory', 'createDirectory'],
  });
  return canceled ? null : (filePaths[0] ?? null);
}
