import { closeSync, fstatSync, openSync, readSync, statSync } from 'node:fs';
import { SCHEMA_VERSION } from './migrations/migrations.ts';

/**
 * What the first bytes of a data file say, before anything is opened that might write to it. `damaged` is a file of
 * another kind, and one that is shorter than it says.
 */
export type FileState =
  | { readonly state: 'missing' }
  | { readonly state: 'empty' }
  | { readonly state: 'damaged' }
  | { readonly state: 'newer'; readonly version: number }
  | { readonly state: 'database' };

// https://www.sqlite.org/fileformat.html: the magic text at offset 0, then big-endian numbers.
const MAGIC = 'SQLite format 3\0';
const HEADER_BYTES = 100;
const PAGE_SIZE_AT = 16;
const PAGES_AT = 28;
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
    const { size } = fstatSync(file);
    if (size === 0) return { state: 'empty' };
    const header = Buffer.alloc(HEADER_BYTES);
    const length = readSync(file, header, 0, HEADER_BYTES, 0);
    if (length < HEADER_BYTES || header.toString('latin1', 0, MAGIC.length) !== MAGIC)
      return { state: 'damaged' };
    if (!hasLog(path) && size < bytesByHeader(header)) return { state: 'damaged' };
    const version = header.readUInt32BE(USER_VERSION_AT);
    return version > SCHEMA_VERSION ? { state: 'newer', version } : { state: 'database' };
  } finally {
    closeSync(file);
  }
}

/** A page size of 1 stands for 65,536, which doesn't fit into its two bytes. */
function bytesByHeader(header: Buffer): number {
  const pageSize = header.readUInt16BE(PAGE_SIZE_AT);
  return (pageSize === 1 ? 65_536 : pageSize) * header.readUInt32BE(PAGES_AT);
}

// Pages that are still in a write-ahead log needn't be in the file yet.
function hasLog(path: string): boolean {
  return (statSync(`${path}-wal`, { throwIfNoEntry: false })?.size ?? 0) > 0;
}
