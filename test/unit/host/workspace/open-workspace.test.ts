import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Day } from '../../../../src/core/domain/calendar/day.ts';
import { succeed } from '../../../../src/core/foundation/outcome.ts';
import { codeOf, newFolder, openTest, removeFolders, testClock, valueIn } from './test-workspace.ts';

afterEach(removeFolders);

const PDF = { title: 'Report', paper: 'A4', landscape: false, inFolder: false } as const;

describe('a workspace', () => {
  it('does what only the shell can, where the shell can', async () => {
    const bare = await openTest({ folder: newFolder() });
    expect(codeOf(await bare.call('folder.reveal', {}))).toBe('not-in-this-shell');
    expect(codeOf(await bare.call('report.save-pdf', PDF))).toBe('not-in-this-shell');
    await bare.close();
    const able = await openTest({
      folder: newFolder(),
      shellHandlers: { 'report.save-pdf': ({ title }) => succeed({ saved: `${title}.pdf` }) },
    });
    expect(await able.value('report.save-pdf', PDF)).toEqual({ saved: 'Report.pdf' });
    expect(codeOf(await able.call('folder.reveal', {}))).toBe('not-in-this-shell');
    await able.close();
  });

  it('reads files with the reader that it is given', async () => {
    const workspace = await openTest({
      folder: newFolder(),
      extractDocument: async ({ fileName, bytes }) =>
        succeed({ form: 'text', text: `${fileName} ${bytes.length}` }),
    });
    const base64 = Buffer.from('four').toString('base64');
    expect(await workspace.value('transcript.extract', { fileName: 'a.txt', base64 })).toEqual({
      form: 'text',
      text: 'a.txt 4',
    });
    await workspace.close();
  });

  it('makes the sample with the generator that it is given, for the day that the page names', async () => {
    const asked: unknown[] = [];
    const workspace = await openTest({
      folder: newFolder(),
      generateSample: (options) => {
        asked.push(options);
        return {
          rep: [{ id: 'r', name: '', email: '', tier: 'top', status: 'active', order: 0, nextReview: null }],
        };
      },
    });
    // A rep without a name is none, so that nothing at all is put in.
    expect(codeOf(await workspace.call('sample.load', { today: '2026-06-18' as Day }))).toBe(
      'record-invalid',
    );
    expect(asked).toMatchObject([{ today: '2026-06-18' }]);
    expect((await workspace.value('workspace.open', {})).transitions).toEqual([]);
    await workspace.close();
  });

  it.each([
    ['Europe/Berlin', '2026-03-29T22:30:00.000Z', false],
    ['America/New_York', '2026-03-29T22:30:00.000Z', true],
  ])('tells the user’s day by the clock of %s', async (zone, now, isBefore) => {
    // In Berlin the plan's first day has come, in New York it hasn't: phases can be set only there.
    const workspace = await openTest({ folder: newFolder(), zone, clock: testClock(now) });
    await workspace.start();
    valueIn(await workspace.run('move-first-day', { id: 'plan', firstDay: '2026-03-30' }));
    const set = await workspace.run('set-phase-lengths', { id: 'plan', phaseDays: [20, 40, 30] });
    expect(codeOf(set)).toBe(isBefore ? null : 'plan-has-started');
    await workspace.close();
  });

  it('opens in a zone that doesn’t exist, as UTC', async () => {
    const workspace = await openTest({ folder: newFolder(), zone: 'Atlantis/Capital' });
    expect((await workspace.value('workspace.open', {})).zone).toBe('UTC');
    await workspace.start();
    await workspace.close();
  });

  it('goes on when a listener fails, and tells the others', async () => {
    const said = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    const workspace = await openTest({ folder: newFolder() });
    const later: string[] = [];
    workspace.listen(() => {
      throw new Error('This window is gone.');
    });
    workspace.listen((event) => later.push(event.type));
    await workspace.start();
    expect(later).toEqual(['applied', 'reload']);
    expect(said).toHaveBeenCalledTimes(2);
    said.mockRestore();
    await workspace.close();
  });

  it('answers with a problem after it was closed', async () => {
    const workspace = await openTest({ folder: newFolder() });
    await workspace.start();
    await workspace.close();
    expect(codeOf(await workspace.log('late'))).toBeTruthy();
    await workspace.close();
  });
});
