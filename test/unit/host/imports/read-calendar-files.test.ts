import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { toDay } from '../../../../src/core/domain/calendar/day.ts';
import { MAX_CALENDAR_CHARACTERS } from '../../../../src/core/interchange/calendar/calendar-size.ts';
import { auditFiles } from '../../../../src/host/cli/audit.ts';
import { readCalendarFiles } from '../../../../src/host/imports/calendar/read-calendar-files.ts';

const TEXT = [
  'BEGIN:VCALENDAR',
  'BEGIN:VEVENT',
  'UID:1',
  'DTSTART;TZID=Romance Standard Time:20260302T090000',
  'DTEND;TZID=Romance Standard Time:20260302T094500',
  'RRULE:FREQ=WEEKLY',
  'SUMMARY:1:1 Ana',
  'ORGANIZER:mailto:sam@firm.example',
  'ATTENDEE;CN=Ana:mailto:ana@firm.example',
  'END:VEVENT',
  'END:VCALENDAR',
].join('\r\n');
const SPAN = { from: toDay('2026-03-02'), to: toDay('2026-03-08'), zone: 'Europe/Berlin' };
const FILE = new TextEncoder().encode(TEXT);

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'coachward-calendar-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

async function written(name: string, content: string): Promise<string> {
  const file = join(folder, name);
  await writeFile(file, content);
  return file;
}

describe('reading calendar files in a thread', () => {
  it('gives what reading them gives', async () => {
    const outcome = await readCalendarFiles({ ...SPAN, files: [FILE] });
    expect(outcome).toMatchObject({
      ok: true,
      value: { occurrences: [{ summary: '1:1 Ana', minutes: 45 }] },
    });
  });

  it('passes problems on', async () => {
    const outcome = await readCalendarFiles({ ...SPAN, files: [new TextEncoder().encode('hello')] });
    expect(outcome).toMatchObject({ ok: false, problem: { code: 'not-a-calendar' } });
  });

  it('ends a reader that never answers at the deadline', async () => {
    const worker = new URL(`file://${await written('endless.mjs', 'for (;;) {}')}`);
    const outcome = await readCalendarFiles({ ...SPAN, files: [FILE] }, { deadlineMs: 50, worker });
    expect(outcome).toMatchObject({ ok: false, problem: { code: 'calendar-deadline' } });
  });

  it('reports a reader that breaks or leaves without an answer', async () => {
    for (const code of ['throw new Error("no");', 'process.exit(3);', '']) {
      const worker = new URL(`file://${await written(`broken-${code.length}.mjs`, code)}`);
      const outcome = await readCalendarFiles({ ...SPAN, files: [FILE] }, { worker });
      expect(outcome).toMatchObject({ ok: false, problem: { code: 'calendar-reader-failed' } });
    }
  });

  it('refuses a file beyond the limit unread', async () => {
    const outcome = await readCalendarFiles({
      ...SPAN,
      files: [new Uint8Array(MAX_CALENDAR_CHARACTERS + 1)],
    });
    expect(outcome).toMatchObject({ ok: false, problem: { code: 'calendar-too-large' } });
  });
});

describe('the audit of calendar files', () => {
  const span = ['--from', '2026-03-02', '--to', '2026-03-08', '--zone', 'Europe/Berlin'];

  it('takes several files, addresses and a team', async () => {
    const file = await written('a.ics', TEXT);
    const team = await written('team.txt', 'Ana Lopes <ana@firm.example>\n');
    const audit = await auditFiles([file, file, ...span, '--me', 'sam@firm.example', '--team', team]);
    if (!audit.ok) throw new Error(audit.problem.message);
    expect(Object.keys(audit.value)).toEqual([
      'occurrences',
      'minutes',
      'coachingShare',
      'coverage',
      'skipped',
      'warnings',
    ]);
    expect(audit.value.occurrences).toEqual([
      {
        uid: '1',
        start: '2026-03-02T09:00:00+01:00',
        end: '2026-03-02T09:45:00+01:00',
        minutes: 45,
        summary: '1:1 Ana',
        group: 'coaching',
        category: 'one-to-one',
        why: expect.stringContaining('“1:1”'),
        confidence: 0.9,
      },
    ]);
    expect(audit.value.coachingShare).toBe(1);
  });

  it.each([
    [[], 'arguments-wrong'],
    [['FILE', '--to', '2026-03-08', '--zone', 'UTC'], 'arguments-wrong'],
    [['FILE', '--from', '2026-02-30', '--to', '2026-03-08', '--zone', 'UTC'], 'arguments-wrong'],
    [['FILE', ...span, '--wrong'], 'arguments-wrong'],
    [['absent.ics', ...span], 'file-unreadable'],
    [['FILE', ...span, '--team', 'absent.txt'], 'file-unreadable'],
    [['FILE', ...span, '--me', 'kim@firm.example'], 'calendar-of-someone-else'],
    [['FILE', ...span.slice(0, 4), '--zone', 'Nowhere'], 'calendar-zone-invalid'],
  ])('refuses %j', async (args, code) => {
    const file = await written('b.ics', TEXT);
    const outcome = await auditFiles(args.map((arg) => (arg === 'FILE' ? file : arg)));
    expect(outcome).toMatchObject({ ok: false, problem: { code } });
  });

  it('takes the answer to an unknown zone', async () => {
    const file = await written('c.ics', TEXT.replaceAll('Romance Standard Time', 'Office Time'));
    expect(await auditFiles([file, ...span])).toMatchObject({
      ok: false,
      problem: { code: 'calendar-zone-unknown' },
    });
    expect(await auditFiles([file, ...span, '--known-zone', 'Office Time=Europe/Paris'])).toMatchObject({
      ok: true,
    });
  });
});
