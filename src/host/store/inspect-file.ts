import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import { SCHEMA_VERSION } from './migrations/migrations.ts';

/** What the first bytes of a data file say, before anything is opened that might write to it. */
export type FileState =
  | { readonly state: 'missing' }
  | { readonly state: 'empty' }
  | { readonly state: 'foreign' }
  | { readonly state: 'newer'; readonly version: number }
  | { readonly state: 'database' };

// https://www.sqlite.org/fileformat.html: the magic text at offset 0, the user version at offset 60, big-endian.
const MAGIC = 'SQLite format 3\0';
const HEADER_BYTES = 100;
const USER_VERSION_AT = 60;

/**
 * Looks at a data file without opening it as a database.
 * @throws what the file system throws, when there is a file that can't be read
 */
export function inspectFile(path: string): FileState {
  let file: number;
  try {
    file = openSync(path, 'r');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return { state: 'missing' };
    throw error;
  }
  try {
    if (fstatSync(file).size === 0) return { state: 'empty' };
    const header = Buffer.alloc(HEADER_BYTES);
    const length = readSync(file, header, 0, HEADER_BYTES, 0);
    if (length < HEADER_BYTES || header.toString('latin1', 0, MAGIC.length) !== MAGIC)
      return { state: 'foreign' };
    const version = header.readUInt32BE(USER_VERSION_AT);
    return version > SCHEMA_VERSION ? { state: 'newer', version } : { state: 'database' };
  } finally {
    closeSync(file);
  }
}
