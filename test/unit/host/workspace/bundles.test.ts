import { afterEach, describe, expect, it } from 'vitest';
import type { Day } from '../../../../src/core/domain/calendar/day.ts';
import { PRACTICE_ID } from '../../../../src/core/domain/engagement/practice-id.ts';
import {
  codeOf,
  conversationPayload,
  newFolder,
  openTest,
  removeFolders,
  type TestWorkspace,
  valueIn,
} from './test-workspace.ts';

afterEach(removeFolders);

async function withPlans(): Promise<TestWorkspace> {
  const workspace = await openTest({ folder: newFolder() });
  await workspace.start('one', 'Mia Berg');
  await workspace.start('two', 'Łukasz / “Tom” Reed');
  await workspace.log('a', 1, 'one');
  valueIn(
    await workspace.run('import-conversation', conversationPayload('talk', 'Zażółć gęślą jaźń 🙂?'), 'one'),
  );
  return workspace;
}

describe('an export', () => {
  it('of everything can be read in on another computer, and everything is the same there', async () => {
    const here = await withPlans();
    await here.value('sample.load', { today: '2026-06-18' as Day });
    const { json, fileName } = await here.value('bundle.export', { transition: null });
    expect(fileName).toBe('coachward-everything-2026-03-02.json');

    const there = await openTest({ folder: newFolder() });
    const preview = await there.value('bundle.preview', { json });
    const found = preview.transitions.map(({ id, replaces }) => `${id} ${replaces}`);
    expect(found.sort()).toEqual(['one false', 'sample false', 'two false']);
    expect((await there.value('workspace.open', {})).transitions).toEqual([]);
    const state = await there.value('bundle.import', { json });
    expect(state.transitions).toEqual(
      (await here.value('workspace.open', {})).transitions.map((summary) => ({
        ...summary,
        lastChangeAt: '2026-03-02T09:00:00.000Z',
      })),
    );
    for (const transition of ['one', 'two', 'sample']) {
      const [ours, theirs] = [
        await here.value('transition.load', { transition }),
        await there.value('transition.load', { transition }),
      ];
      expect(theirs.records).toEqual(ours.records);
    }
    expect(await there.value('transcript.load', { transition: 'one', id: 'talk' })).toEqual(
      await here.value('transcript.load', { transition: 'one', id: 'talk' }),
    );
    expect((await there.value('bundle.export', { transition: null })).json).toBe(json);
    valueIn(await there.log('b', 1, 'one'));
    await here.close();
    await there.close();
  });

  it('of everything takes the practice along, and putting it in replaces the one that is there', async () => {
    const here = await withPlans();
    const inPractice = (name: string, payload: unknown) => here.run(name, payload, PRACTICE_ID);
    valueIn(await inPractice('start-practice', { consultantName: 'Nele Brandt', firmName: '../../x' }));
    valueIn(await inPractice('add-client', { id: 'acme', name: '../../x', industry: '', note: 'شركة' }));
    const { json } = await here.value('bundle.export', { transition: null });
    expect((await here.value('bundle.export', { transition: 'one' })).json).not.toContain('Nele');

    const there = await openTest({ folder: newFolder() });
    const preview = await there.value('bundle.preview', { json });
    expect(preview.practice).toEqual({ name: '../../x', replaces: false });
    expect((await there.value('bundle.import', { json })).isPractice).toBe(true);
    const ours = await here.value('transition.load', { transition: PRACTICE_ID });
    expect((await there.value('transition.load', { transition: PRACTICE_ID })).records).toEqual(ours.records);
    expect((await there.value('bundle.export', { transition: null })).json).toBe(json);

    valueIn(await there.run('remove-client', { id: 'acme' }, PRACTICE_ID));
    expect((await there.value('bundle.preview', { json })).practice?.replaces).toBe(true);
    await there.value('bundle.import', { json });
    expect((await there.value('transition.load', { transition: PRACTICE_ID })).records).toEqual(ours.records);
    expect(await there.value('backup.list', {})).toHaveLength(1);
    await here.close();
    await there.close();
  });

  it('of one plan bears the manager’s name and holds nothing else', async () => {
    const workspace = await withPlans();
    const { json, fileName } = await workspace.value('bundle.export', { transition: 'two' });
    expect(fileName).toBe('coachward-łukasz-tom-reed-2026-03-02.json');
    expect(JSON.parse(json).transitions.map((transition: { id: string }) => transition.id)).toEqual(['two']);
    expect(codeOf(await workspace.call('bundle.export', { transition: 'three' }))).toBe(
      'transition-not-found',
    );
    await workspace.close();
  });
});

describe('an import', () => {
  it('replaces plans with the same id after a backup, leaves the others, and tells every window', async () => {
    const workspace = await withPlans();
    const { json } = await workspace.value('bundle.export', { transition: 'one' });
    await workspace.log('b', 2, 'one');
    await workspace.log('c', 2, 'two');
    workspace.events.length = 0;
    expect((await workspace.value('bundle.preview', { json })).transitions).toMatchObject([
      { id: 'one', replaces: true, sessions: 1 },
    ]);
    await workspace.value('bundle.import', { json });
    expect(workspace.events).toEqual([{ type: 'reload' }]);
    expect(await workspace.sessions('one')).toEqual(['a']);
    expect(await workspace.sessions('two')).toEqual(['c']);
    const [backup] = await workspace.value('backup.list', {});
    await workspace.value('backup.restore', { name: backup?.name ?? '' });
    expect(await workspace.sessions('one')).toEqual(['a', 'b']);
    await workspace.close();
  });

  it('that adds plans only needs no backup', async () => {
    const here = await withPlans();
    const { json } = await here.value('bundle.export', { transition: 'one' });
    await here.close();
    const there = await openTest({ folder: newFolder() });
    await there.start('own');
    await there.value('bundle.import', { json });
    expect(await there.value('backup.list', {})).toEqual([]);
    await there.close();
  });

  it.each([
    ['cut off', (json: string) => json.slice(0, -200), 'bundle-not-readable'],
    ['something else', () => '{"hello": "world"}', 'bundle-foreign'],
    [
      'from a newer program',
      (json: string) => json.replace('"version": 2', '"version": 3'),
      'bundle-from-newer-version',
    ],
    [
      'damaged in its second plan',
      (json: string) => json.replace(/"minutesPerDay": 480(?![\s\S]*"minutesPerDay")/, '"minutesPerDay": -1'),
      'bundle-damaged',
    ],
  ])('of a file that is %s changes nothing', async (_, spoil, code) => {
    const workspace = await withPlans();
    const { json } = await workspace.value('bundle.export', { transition: null });
    await workspace.log('b', 2, 'one');
    const spoilt = spoil(json);
    expect(spoilt).not.toBe(json);
    expect(codeOf(await workspace.call('bundle.preview', { json: spoilt }))).toBe(code);
    expect(codeOf(await workspace.call('bundle.import', { json: spoilt }))).toBe(code);
    expect(await workspace.sessions('one')).toEqual(['a', 'b']);
    expect(await workspace.value('backup.list', {})).toEqual([]);
    await workspace.close();
  });
});
