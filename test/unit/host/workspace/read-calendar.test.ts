import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import type { RequestOf } from '../../../../src/core/bridge/contract.ts';
import type { Day } from '../../../../src/core/domain/calendar/day.ts';
import { newFolder, openTest, removeFolders, type TestWorkspace, valueIn } from './test-workspace.ts';

const FIXTURES = join(import.meta.dirname, '../../../fixtures/calendars');

function file(fileName: string, text?: string): { fileName: string; base64: string } {
  const bytes = text === undefined ? readFileSync(join(FIXTURES, fileName)) : Buffer.from(text);
  return { fileName, base64: bytes.toString('base64') };
}

type Asked = Partial<RequestOf<'calendar.read'>>;

function request(names: readonly string[], asked: Asked = {}): RequestOf<'calendar.read'> {
  const window = { from: '2026-03-02' as Day, to: '2026-03-08' as Day };
  return {
    transition: 'plan',
    files: names.map((name) => file(name)),
    ...window,
    me: [],
    zones: [],
    ...asked,
  };
}

async function opened(): Promise<TestWorkspace> {
  const workspace = await openTest({ folder: newFolder() });
  await workspace.start('plan');
  for (const [id, name] of [
    ['ana', 'Ana Ruiz'],
    ['ben', 'Ben Okoro'],
  ] as const) {
    const rep = { id, name, email: '', tier: 'middle' };
    const rhythm = { id: `rhythm-${id}`, from: '2026-03-02', perWeek: 1, minutes: 30 };
    valueIn(await workspace.run('add-rep', { rep, rhythm }));
  }
  return workspace;
}

afterAll(removeFolders);

describe('reading a calendar over the bridge', () => {
  it('gives entries with proposals, knows reps by name or address, and names the likely owner first', async () => {
    const workspace = await opened();
    const me = ['maya@brightline.example'];
    const preview = await workspace.value('calendar.read', request(['a-managers-week.ics'], { me }));
    const weekly = preview.entries.find(({ summary }) => summary === '1:1 Ana / Maya');
    expect(weekly?.id).toBe('ana-weekly@brightline.example/2026-03-02T08:00:00Z');
    expect(weekly?.people.map(({ repId }) => repId)).toEqual(['ana']);
    expect(weekly?.proposal).toMatchObject({ categoryId: 'one-to-one', confidence: 0.9, flag: null });
    const disguised = preview.entries.find(({ summary }) => summary === '1:1 Ben / Maya');
    expect(disguised?.proposal.flag).toBe('pipeline-review-in-disguise');
    expect(preview.addresses[0]).toMatchObject({ address: 'maya@brightline.example', inTeam: false });
    expect(preview.skipped.map(({ summary, reason }) => [summary, reason])).toEqual([
      ['Town hall', 'it was cancelled'],
      ['Vendor webinar', 'you declined it'],
    ]);
    await workspace.close();
  });

  it('links people whom the calendar knows by their address alone, and keeps nothing', async () => {
    const workspace = await opened();
    const text = readFileSync(join(FIXTURES, 'a-managers-week.ics'), 'utf8').replaceAll(/;CN=[^;:]+/g, '');
    const preview = await workspace.value(
      'calendar.read',
      request([], { files: [file('x.ics', text)], me: ['maya@brightline.example'] }),
    );
    expect(preview.entries.find(({ summary }) => summary === '1:1 Ana / Maya')?.people).toEqual([
      { name: 'Ana Ruiz', address: 'ana.ruiz@brightline.example', repId: 'ana' },
    ]);
    const loaded = await workspace.value('transition.load', { transition: 'plan' });
    expect(loaded.records['calendar-entry'] ?? []).toEqual([]);
    await workspace.close();
  });

  it('gives the same for the same file twice, and for two files at once', async () => {
    const workspace = await opened();
    const once = await workspace.value('calendar.read', request(['a-managers-week.ics']));
    const twice = await workspace.value(
      'calendar.read',
      request(['a-managers-week.ics', 'a-managers-week.ics']),
    );
    expect(twice.entries).toEqual(once.entries);
    await workspace.close();
  });

  it.each([
    ['not a calendar', { files: [file('notes.ics', 'Buy milk')] }, 'not-a-calendar', '“notes.ics”'],
    ['all busy', { files: [file('only-busy.ics')] }, 'calendar-only-busy', 'only that the time is taken'],
    ['of another year', { files: [file('another-year.ics')] }, 'calendar-empty-window', '2024-03-04'],
    [
      'in an unknown zone',
      { files: [file('unknown-zone.ics')] },
      'calendar-zone-unknown',
      'Head Office Time',
    ],
    [
      'of somebody else',
      { files: [file('somebody-else.ics')], me: ['maya@brightline.example'] },
      'calendar-of-someone-else',
      '“somebody-else.ics”',
    ],
  ])('refuses one that is %s with a sentence', async (_, asked, code, words) => {
    const workspace = await opened();
    const reply = await workspace.call('calendar.read', request([], asked));
    expect(reply.ok ? null : reply.problem.code).toBe(code);
    expect(reply.ok ? '' : reply.problem.message).toContain(words);
    await workspace.close();
  });

  it('reads on once the zone is named, or without its entries', async () => {
    const workspace = await opened();
    const zones = (zone: string | null) => ({ zones: [{ name: 'Head Office Time', zone }] });
    const named = await workspace.value(
      'calendar.read',
      request(['unknown-zone.ics'], zones('Europe/Lisbon')),
    );
    expect(Date.parse(named.entries[0]?.start ?? '')).toBe(Date.parse('2026-03-02T09:00:00Z'));
    const without = await workspace.value('calendar.read', request(['unknown-zone.ics'], zones(null)));
    expect([without.entries.length, without.skipped.length]).toEqual([0, 1]);
    await workspace.close();
  });
});
