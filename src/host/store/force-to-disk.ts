import { closeSync, fsyncSync, openSync, statSync } from 'node:fs';

/**
 * Waits until a file, or the names in a folder, are on the disk. Windows has no such call for folders and needs none.
 * @throws what the file system throws
 */
export function forceToDisk(path: string): void {
  const isWindows = process.platform === 'win32';
  if (isWindows && statSync(path).isDirectory()) return;
  const file = openSync(path, isWindows ? 'r+' : 'r');
  try {
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}
