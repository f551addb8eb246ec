import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/**
 * The path of the real Electron program, or null where it isn't installed: the npm package brings only its installer.
 * Asking the package itself would start a download, so its folder is read instead.
 */
export function electronBinary(require: NodeJS.Require): string | null {
  const override = process.env.ELECTRON_OVERRIDE_DIST_PATH;
  const folder = dirname(require.resolve('electron/package.json'));
  const pathFile = join(folder, 'path.txt');
  if (!existsSync(pathFile)) return null;
  const program = join(override ?? join(folder, 'dist'), readFileSync(pathFile, 'utf8').trim());
  return existsSync(program) ? program : null;
}
