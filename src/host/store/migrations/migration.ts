import type { DatabaseSync } from 'node:sqlite';

/**
 * A step from one shape of the data file to the next. Once released it is frozen: later shapes get a step of their own,
 * and a test keeps its result.
 *
 * A step must bring along the change log where it changes the body of a record, or close the log to undo: a change that
 * its kind's parser refuses is kept but can't be taken back.
 */
export type Migration = {
  /** The `schemaVersion` after the step. */
  readonly version: number;
  readonly name: string;
  readonly up: (database: DatabaseSync) => void;
};
