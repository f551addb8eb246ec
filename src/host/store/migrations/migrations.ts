import { create } from './0001-create.ts';
import type { Migration } from './migration.ts';

/** Every step, in order, from an empty file to today's shape. */
export const MIGRATIONS: readonly Migration[] = [create];

/** The shape that this program reads and writes. It counts shapes of the data and has nothing to do with the program's version. */
export const SCHEMA_VERSION = MIGRATIONS.length;
