import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import type { Day } from '../../../../src/core/domain/calendar/day.ts';
import {
  codeOf,
  newFolder,
  openTest,
  removeFolders,
  startPayload,
  testClock,
  valueIn,
} from './test-workspace.ts';

afterEach(removeFolders);

const TODAY = '2026-06-18' as Day;
/** A name that only the sample holds, as it stands in the file. */
const SAMPLE = { transition: 'sample' };

/** All bytes of a folder's files, for a search of what should be gone. */
function bytesOf(folder: string): string {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => readFileSync(join(entry.parentPath, entry.name), 'latin1'))
    .join('\n');
}

describe('the sample', () => {
  it('is loaded whole, marked as a sample, and can be worked on', async () => {
    const workspace = await openTest({ folder: newFolder() });
    expect(await workspace.value('sample.load', { today: TODAY })).toEqual(SAMPLE);
    expect(workspace.events).toEqual([{ type: 'reload' }]);
    const { transitions } = await workspace.value('workspace.open', {});
    expect(transitions).toMatchObject([{ id: 'sample', isSample: true }]);
    const loaded = await workspace.value('transition.load', SAMPLE);
    expect(loaded).toMatchObject({ unreadable: 0, canUndo: null, canRedo: null });
    expect(loaded.records.session?.length).toBeGreaterThan(10);
    expect(transitions[0]?.sessions).toBe(loaded.records.session?.length);
    expect(transitions[0]?.conversations).toBe(loaded.records.conversation?.length);

    const id = loaded.records.conversation?.[0]?.id ?? '';
    const { transcript } = await workspace.value('transcript.load', { transition: 'sample', id });
    expect(transcript?.turns.length).toBeGreaterThan(2);
    valueIn(await workspace.run('remove-conversation', { id }, 'sample'));
    await workspace.value('history.undo', { transition: 'sample', origin: 'test' });
    await workspace.close();
  });

  it('is replaced when it is loaded again', async () => {
    const workspace = await openTest({ folder: newFolder() });
    await workspace.value('sample.load', { today: TODAY });
    const rep = (await workspace.value('transition.load', SAMPLE)).records.rep?.[0];
    valueIn(await workspace.run('edit-rep', { id: rep?.id, patch: { name: 'Changed' } }, 'sample'));
    await workspace.value('sample.load', { today: TODAY });
    const again = await workspace.value('transition.load', SAMPLE);
    expect(again.records.rep?.[0]).toEqual(rep);
    expect(await workspace.value('history.list', { ...SAMPLE, limit: 10 })).toEqual([]);
    await workspace.close();
  });

  it('leaves without a trace in the data folder, and the user’s own plan stays', async () => {
    const clock = testClock();
    const workspace = await openTest({ folder: newFolder(), clock });
    await workspace.value('sample.load', { today: TODAY });
    const { records } = await workspace.value('transition.load', SAMPLE);
    const traces = [...(records.session ?? []), ...(records.commitment ?? [])]
      .flatMap((record) => ('text' in record ? [record.text] : [record.note, record.nextStep]))
      .filter((text) => text.length > 25)
      .slice(0, 40);
    expect(traces.length).toBeGreaterThan(5);
    await workspace.value('backup.create', {});
    const rep = records.rep?.[0];
    valueIn(
      await workspace.run('edit-rep', { id: rep?.id, patch: { name: 'Worked on in the sample' } }, 'sample'),
    );
    expect(bytesOf(workspace.folder)).toContain(traces[0]);

    await workspace.start();
    await workspace.value('sample.remove', {});
    for (const trace of [...traces, 'Worked on in the sample'])
      expect(bytesOf(workspace.folder)).not.toContain(trace);
    expect(codeOf(await workspace.call('transition.load', SAMPLE))).toBe('transition-not-found');
    expect(await workspace.value('history.list', { ...SAMPLE, limit: 10 })).toEqual([]);
    expect(await workspace.value('backup.list', {})).toEqual([]);
    expect((await workspace.value('workspace.open', {})).transitions).toMatchObject([{ id: 'plan' }]);
    await workspace.close();
  });

  it('takes no backup with it that also holds a plan of the user’s', async () => {
    const workspace = await openTest({ folder: newFolder() });
    await workspace.start();
    await workspace.value('sample.load', { today: TODAY });
    await workspace.value('backup.create', {});
    await workspace.value('transition.remove', SAMPLE);
    expect((await workspace.value('backup.list', {})).map((backup) => backup.reason)).toEqual(['hand']);
    await workspace.close();
  });

  it('can be removed when it isn’t there', async () => {
    const workspace = await openTest({ folder: newFolder() });
    await workspace.start();
    expect((await workspace.value('sample.remove', {})).transitions).toHaveLength(1);
    expect(workspace.events.filter((event) => event.type === 'reload')).toHaveLength(1);
    await workspace.close();
  });

  it('never takes the place of a plan of the user’s', async () => {
    const workspace = await openTest({ folder: newFolder() });
    valueIn(await workspace.run('start-transition', startPayload('sample'), 'sample'));
    expect(codeOf(await workspace.call('sample.load', { today: TODAY }))).toBe('sample-in-the-way');
    await workspace.value('sample.remove', {});
    expect((await workspace.value('workspace.open', {})).transitions).toHaveLength(1);
    await workspace.close();
  });
});
