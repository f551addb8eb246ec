import { copyFileSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterEach, describe, expect, it } from 'vitest';
import { fail, succeed } from '../../../../src/core/foundation/outcome.ts';
import { bringUpToDate } from '../../../../src/host/store/bring-up-to-date.ts';
import { migrate, schemaVersionOf } from '../../../../src/host/store/migrate.ts';
import type { Migration } from '../../../../src/host/store/migrations/migration.ts';
import { MIGRATIONS, SCHEMA_VERSION } from '../../../../src/host/store/migrations/migrations.ts';
import { codeOf, newFolder, openTest, removeFolders, valueIn } from '../workspace/test-workspace.ts';

afterEach(removeFolders);

const FIXTURES = join(import.meta.dirname, '../../../fixtures/data');
const VERSIONS = MIGRATIONS.map((migration) => migration.version);

/** The kinds that there were when version 1 was released; one that is added without a new shape has no row in old files. */
const KINDS_OF_VERSION_1 = [
  'behaviour-choice',
  'commitment',
  'conversation',
  'excused-week',
  'gate-pass',
  'holiday',
  'milestone',
  'rep',
  'rhythm-plan',
  'session',
  'time-category',
  'time-entry',
  'transcript',
  'transition',
];

/** The shape of a database as text, for comparison with the shape that was released. */
function shapeOf(database: DatabaseSync): string {
  const rows = database
    .prepare("SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL AND name NOT LIKE 'sqlite_%' ORDER BY name")
    .all() as { sql: string }[];
  return `${rows.map(({ sql }) => `${sql.replace(/\s+/g, ' ')};`).join('\n')}\n`;
}

describe('the migrations', () => {
  it('are numbered from 1 without a gap, one a file that bears the number and the name', () => {
    expect(VERSIONS).toEqual(VERSIONS.map((_, index) => index + 1));
    expect(SCHEMA_VERSION).toBe(VERSIONS.length);
    const folder = join(import.meta.dirname, '../../../../src/host/store/migrations');
    const files = readdirSync(folder).filter((name) => /^\d/.test(name));
    expect(files).toEqual(
      MIGRATIONS.map(({ version, name }) => `${String(version).padStart(4, '0')}-${name}.ts`),
    );
  });

  it('give each version the shape that it was released with', () => {
    const database = new DatabaseSync(':memory:');
    for (const version of VERSIONS) {
      migrate(database, MIGRATIONS.slice(0, version));
      expect(schemaVersionOf(database)).toBe(version);
      expect(shapeOf(database)).toBe(readFileSync(join(FIXTURES, `version-${version}.sql`), 'utf8'));
    }
    database.close();
  });

  it('are all taken, once each and in order, by an empty file', () => {
    const taken: number[] = [];
    const recording = MIGRATIONS.map((migration) => ({
      ...migration,
      up: (database: DatabaseSync) => {
        taken.push(migration.version);
        migration.up(database);
      },
    }));
    const database = new DatabaseSync(':memory:');
    migrate(database, recording);
    migrate(database, recording);
    expect(taken).toEqual(VERSIONS);
    database.close();
  });

  it('leave a file as it was when one of them fails', () => {
    const database = new DatabaseSync(':memory:');
    migrate(database);
    const before = shapeOf(database);
    const next = (version: number, up: Migration['up']): Migration => ({ version, name: 'next', up });
    const failing = [
      ...MIGRATIONS,
      next(SCHEMA_VERSION + 1, (open) => open.exec('ALTER TABLE record ADD COLUMN extra TEXT')),
      next(SCHEMA_VERSION + 2, () => {
        throw new Error('The step failed.');
      }),
    ];
    expect(() => migrate(database, failing)).toThrow('The step failed.');
    expect(shapeOf(database)).toBe(before);
    expect(schemaVersionOf(database)).toBe(SCHEMA_VERSION);
    database.close();
  });
});

describe.each(VERSIONS)('the data that was written with version %i', (version) => {
  it('is opened, whole, can be changed, and every step of its history can be taken back', async () => {
    const folder = newFolder();
    copyFileSync(join(FIXTURES, `version-${version}.db`), join(folder, 'coachward.db'));
    const workspace = await openTest({ folder });
    expect((await workspace.value('workspace.open', {})).health).toEqual({ state: 'good' });
    const { json } = await workspace.value('bundle.export', { transition: null });
    const expected = JSON.parse(readFileSync(join(FIXTURES, `version-${version}.json`), 'utf8'));
    // Fields that came later without a new shape stand there with their defaults; nothing of the old is missing or changed.
    expect(JSON.parse(json).transitions).toMatchObject(expected.transitions);
    if (version === 1) {
      expect(Object.keys(expected.transitions[0].records).sort()).toEqual(KINDS_OF_VERSION_1);
    }
    expect((await workspace.value('transition.load', { transition: 'plan' })).unreadable).toBe(0);

    valueIn(await workspace.log('new'));
    let steps = 0;
    while ((await workspace.call('history.undo', { transition: 'plan', origin: 'test' })).ok) steps += 1;
    expect(steps).toBeGreaterThan(10);
    expect((await workspace.value('workspace.open', {})).transitions).toEqual([]);
    await workspace.close();
  });
});

describe('data of an older version', () => {
  const next: Migration = {
    version: SCHEMA_VERSION + 1,
    name: 'next',
    up: (open) => open.exec('ALTER TABLE record ADD COLUMN extra TEXT'),
  };
  const refusal = { code: 'backup-failed', message: 'No backup.', remedy: 'None.' };

  it('is backed up before it is migrated', () => {
    const database = new DatabaseSync(':memory:');
    migrate(database);
    const versions: number[] = [];
    const backUp = () => {
      versions.push(schemaVersionOf(database));
      return succeed(null);
    };
    expect(bringUpToDate(database, backUp, [...MIGRATIONS, next]).ok).toBe(true);
    expect(bringUpToDate(database, backUp, [...MIGRATIONS, next]).ok).toBe(true);
    expect(versions).toEqual([SCHEMA_VERSION]);
    expect(schemaVersionOf(database)).toBe(SCHEMA_VERSION + 1);
    database.close();
  });

  it('is left as it is when the backup fails', () => {
    const database = new DatabaseSync(':memory:');
    migrate(database);
    expect(codeOf(bringUpToDate(database, () => fail(refusal), [...MIGRATIONS, next]))).toBe('backup-failed');
    expect(schemaVersionOf(database)).toBe(SCHEMA_VERSION);
    database.close();
  });

  it('needs no backup when there was nothing yet', () => {
    const database = new DatabaseSync(':memory:');
    expect(bringUpToDate(database, () => fail(refusal)).ok).toBe(true);
    database.close();
  });
});
