import type { Shell } from 'electron';
import { fail, type Outcome, succeed } from '../../../src/core/foundation/outcome.ts';

/** Shows a folder in the system's file manager. */
export async function revealFolder(folder: string, shell: Pick<Shell, 'openPath'>): Promise<Outcome<never>> {
  const failure = await shell.openPath(folder);
  // The channel's reply carries no value.
  if (failure === '') return succeed(null) as Outcome<never>;
  return fail({
    code: 'folder-not-shown',
    message: `The file manager couldn’t show the data folder: ${failure}.`,
    remedy: `Open the folder yourself: ${folder}`,
  });
}
