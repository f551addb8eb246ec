import type { Migration } from './migration.ts';

/** The first shape of the data file. Frozen: it is never changed, only followed by another migration. */
export const create: Migration = {
  version: 1,
  name: 'create',
  up: (database) => {
    database.exec(`
      CREATE TABLE record (
        place INTEGER PRIMARY KEY,
        transition TEXT NOT NULL,
        kind TEXT NOT NULL,
        id TEXT NOT NULL,
        revision INTEGER NOT NULL,
        body TEXT NOT NULL,
        checksum TEXT NOT NULL,
        UNIQUE (transition, kind, id)
      ) STRICT;

      CREATE TABLE change_log (
        seq INTEGER PRIMARY KEY AUTOINCREMENT,
        transition TEXT NOT NULL,
        op TEXT NOT NULL CHECK (op IN ('do', 'undo', 'redo')),
        target INTEGER,
        command TEXT NOT NULL,
        title TEXT NOT NULL,
        at TEXT NOT NULL,
        origin TEXT NOT NULL,
        changes TEXT,
        checksum TEXT NOT NULL,
        state TEXT NOT NULL CHECK (state IN ('done', 'undone', 'dropped'))
      ) STRICT;
      CREATE INDEX change_log_done ON change_log (transition, seq) WHERE op = 'do' AND state = 'done';
      CREATE INDEX change_log_undone ON change_log (transition, seq) WHERE op = 'do' AND state = 'undone';
      CREATE INDEX change_log_history ON change_log (transition, seq);

      CREATE TABLE summary (
        transition TEXT PRIMARY KEY,
        body TEXT NOT NULL
      ) STRICT, WITHOUT ROWID;

      CREATE TABLE meta (
        key TEXT PRIMARY KEY,
        value TEXT NOT NULL
      ) STRICT, WITHOUT ROWID;
    `);
  },
};
