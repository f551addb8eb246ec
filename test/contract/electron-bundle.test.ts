import { execFile } from 'node:child_process';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildAllIfStale, ROOT } from '../../scripts/build-targets.ts';
import { fakeFolder } from '../support/electron-fake/start-fake-app.ts';
import { jsonLines } from '../support/run-cli.ts';

const folder = fakeFolder();
beforeAll(() => buildAllIfStale(), 120_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function run(...calls: readonly (readonly [string, unknown])[]): Promise<unknown[]> {
  return execute(
    'run-bundle.ts',
    calls.map((call) => JSON.stringify(call)),
  );
}

async function execute(script: string, args: readonly string[]): Promise<unknown[]> {
  const path = join(ROOT, 'test/support/electron-fake', script);
  const all = [path, folder, join(ROOT, 'out/main'), ...args];
  return jsonLines((await promisify(execFile)(process.execPath, all, { cwd: folder })).stdout);
}

describe('the bundled main process', () => {
  it('opens, changes and keeps real data, with everything that it needs inside', async () => {
    const [opened, set] = await run(['workspace.open', {}], ['preferences.set', { paper: 'Letter' }]);
    expect(opened).toMatchObject({ ok: true, value: { health: { state: 'good' } } });
    expect(set).toMatchObject({ ok: true, value: { paper: 'Letter' } });
    const [sample, again] = await run(['sample.load', { today: '2026-03-02' }], ['workspace.open', {}]);
    expect(sample).toMatchObject({ ok: true });
    expect(again).toMatchObject({
      ok: true,
      value: { preferences: { paper: 'Letter' }, transitions: [{ isSample: true }] },
    });
  });

  it('refuses a broken Word document in words', async () => {
    const base64 = Buffer.from('no document').toString('base64');
    const [extracted] = await run(['transcript.extract', { fileName: 'talk.docx', base64 }]);
    expect(extracted).toMatchObject({ ok: false, problem: { code: 'transcript-unrecognised' } });
  });

  it('listens on its one channel, and leaves none open that a library opened', async () => {
    expect(await run()).toEqual([{ callChannels: ['coachward:call'], messageChannels: [] }]);
  });

  it('keeps the window’s place in a file of its own', () => {
    const kept = JSON.parse(readFileSync(join(folder, 'userData/window.json'), 'utf8'));
    expect(kept).toEqual({ place: { bounds: expect.any(Object), maximized: false } });
    expect(existsSync(join(folder, 'userData/config.json'))).toBe(false);
  });
});

describe('a command of the bundled program', () => {
  const file = (name: string, text: string) => {
    writeFileSync(join(folder, name), text);
    return join(folder, name);
  };

  it('measures a conversation', async () => {
    const talk = file('talk.txt', 'Ana: How did it go?\nBen: Well enough, I think.\n');
    const [profile] = await execute('run-bundled-command.ts', ['profile', talk, '--coach', 'Ana']);
    expect(profile).toMatchObject({ coach: ['Ana'], talk: { part: 4, whole: 8 } });
  });

  it('reads a calendar in its thread', async () => {
    const lines = ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//test//', 'BEGIN:VEVENT', 'UID:1'];
    const event = ['DTSTART:20260302T090000Z', 'DTEND:20260302T093000Z', 'SUMMARY:1:1 with Ben'];
    const ics = file('week.ics', [...lines, ...event, 'END:VEVENT', 'END:VCALENDAR', ''].join('\r\n'));
    const days = ['--from', '2026-03-02', '--to', '2026-03-06', '--zone', 'Europe/Berlin'];
    const [audit] = await execute('run-bundled-command.ts', ['audit', ics, ...days]);
    expect(audit).toMatchObject({ occurrences: [{ summary: '1:1 with Ben', minutes: 30 }] });
  });
});

describe('the bundled preload script', () => {
  const preload = () => readFileSync(join(ROOT, 'out/preload/index.cjs'), 'utf8');

  it('is one file that needs Electron alone, as the sandbox demands', () => {
    const required = [...preload().matchAll(/require\(["']([^"']+)["']\)/g)].map(([, name]) => name);
    expect(required).toEqual(['electron']);
    expect(preload()).not.toMatch(/^\s*(import|export)\s/m);
  });
});
