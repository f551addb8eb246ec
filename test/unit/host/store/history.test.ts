import { afterEach, describe, expect, it } from 'vitest';
import {
  codeOf,
  conversationPayload,
  newFolder,
  openTest,
  removeFolders,
  sessionPayload,
  startPayload,
  valueIn,
} from '../workspace/test-workspace.ts';

afterEach(removeFolders);

const PLAN = { transition: 'plan', origin: 'test' };

describe('undo and redo', () => {
  it('take back and do again every command, in order, down to the start of the plan', async () => {
    const workspace = await openTest({ folder: newFolder() });
    await workspace.start();
    await workspace.log('a');
    valueIn(await workspace.run('import-conversation', conversationPayload('talk')));
    valueIn(await workspace.run('remove-session', { id: 'a' }));
    const before = await workspace.value('transition.load', { transition: 'plan' });

    const undone: string[] = [];
    for (let step = 0; step < 4; step++) undone.push((await workspace.value('history.undo', PLAN)).title);
    expect(undone).toEqual([
      'Removed the session of 2026-03-02',
      'Added the conversation “Talk talk”',
      'Logged a session with Ana',
      'Started the plan of Mia Berg',
    ]);
    expect(codeOf(await workspace.call('history.undo', PLAN))).toBe('nothing-to-undo');
    const empty = await workspace.value('transition.load', { transition: 'plan' });
    expect(empty).toMatchObject({ records: {}, canUndo: null, canRedo: 'Started the plan of Mia Berg' });
    expect((await workspace.value('workspace.open', {})).transitions).toEqual([]);

    for (let step = 0; step < 4; step++) await workspace.value('history.redo', PLAN);
    expect(codeOf(await workspace.call('history.redo', PLAN))).toBe('nothing-to-redo');
    const after = await workspace.value('transition.load', { transition: 'plan' });
    expect(after.records).toEqual(before.records);
    expect((await workspace.value('workspace.open', {})).transitions).toMatchObject([
      { reps: 1, sessions: 0, conversations: 1 },
    ]);
    await workspace.close();
  });

  it('survive a restart', async () => {
    const folder = newFolder();
    const first = await openTest({ folder });
    await first.start();
    await first.log('a');
    await first.log('b');
    await first.value('history.undo', PLAN);
    await first.close();

    const second = await openTest({ folder });
    expect(await second.value('transition.load', { transition: 'plan' })).toMatchObject({
      canUndo: 'Logged a session with Ana',
      canRedo: 'Logged a session with Ana',
    });
    await second.value('history.redo', PLAN);
    expect(await second.sessions()).toEqual(['a', 'b']);
    await second.value('history.undo', PLAN);
    await second.value('history.undo', PLAN);
    expect(await second.sessions()).toEqual([]);
    await second.close();
  });

  it('drop what could be done again as soon as something else is done, and keep it in the history', async () => {
    const workspace = await openTest({ folder: newFolder() });
    await workspace.start();
    await workspace.log('a');
    await workspace.value('history.undo', PLAN);
    const applied = valueIn(await workspace.log('b'));
    expect(applied).toMatchObject({ canUndo: 'Logged a session with Ana', canRedo: null });
    expect(codeOf(await workspace.call('history.redo', PLAN))).toBe('nothing-to-redo');
    const history = await workspace.value('history.list', { transition: 'plan', limit: 10 });
    expect(history.map(({ title, state }) => [title, state])).toEqual([
      ['Logged a session with Ana', 'done'],
      ['Logged a session with Ana', 'undone'],
      ['Started the plan of Mia Berg', 'done'],
    ]);
    await workspace.close();
  });

  it('keep the plans of two managers apart', async () => {
    const workspace = await openTest({ folder: newFolder() });
    await workspace.start('one', 'Mia Berg');
    await workspace.start('two', 'Tom Reed');
    await workspace.log('a', 1, 'one');
    await workspace.log('b', 1, 'two');
    await workspace.value('history.undo', { transition: 'one', origin: 'test' });
    expect(await workspace.sessions('one')).toEqual([]);
    expect(await workspace.sessions('two')).toEqual(['b']);
    await workspace.close();
  });

  it('bring a transcript back with its text', async () => {
    const workspace = await openTest({ folder: newFolder() });
    await workspace.start();
    valueIn(
      await workspace.run('import-conversation', conversationPayload('talk', 'What stands in the way?')),
    );
    valueIn(await workspace.run('remove-conversation', { id: 'talk' }));
    const text = async () =>
      (await workspace.value('transcript.load', { transition: 'plan', id: 'talk' })).transcript?.turns[0]
        ?.text;
    expect(await text()).toBeUndefined();
    await workspace.value('history.undo', PLAN);
    expect(await text()).toBe('What stands in the way?');
    await workspace.close();
  });
});

describe('a command', () => {
  it('that changes nothing is not logged and takes no redo away', async () => {
    const workspace = await openTest({ folder: newFolder() });
    await workspace.start();
    await workspace.log('a');
    await workspace.log('b');
    await workspace.value('history.undo', PLAN);
    const applied = valueIn(await workspace.log('a'));
    expect(applied.changes).toEqual([]);
    expect(applied.canRedo).toBe('Logged a session with Ana');
    expect(await workspace.value('history.list', { transition: 'plan', limit: 10 })).toHaveLength(3);
    await workspace.close();
  });

  it('for a plan that isn’t there is refused and leaves nothing behind', async () => {
    const workspace = await openTest({ folder: newFolder() });
    expect(codeOf(await workspace.log('a'))).toBe('transition-not-found');
    expect(codeOf(await workspace.call('transition.load', { transition: 'plan' }))).toBe(
      'transition-not-found',
    );
    await workspace.close();
  });

  it('that names another plan than the one it is sent to is refused', async () => {
    const workspace = await openTest({ folder: newFolder() });
    expect(codeOf(await workspace.run('start-transition', startPayload('other'), 'plan'))).toBe(
      'transition-mismatch',
    );
    expect((await workspace.value('workspace.open', {})).transitions).toEqual([]);
    await workspace.close();
  });

  it('with a payload that makes no sense names the field', async () => {
    const workspace = await openTest({ folder: newFolder() });
    await workspace.start();
    const { session } = sessionPayload('a');
    const refused = await workspace.run('log-session', {
      session: { ...session, minutes: -5 },
      commitments: [],
    });
    expect(refused).toMatchObject({
      ok: false,
      problem: { code: 'command-invalid', field: 'session.minutes' },
    });
    await workspace.close();
  });

  it('tells every listener, with the window that sent it', async () => {
    const workspace = await openTest({ folder: newFolder() });
    await workspace.start();
    workspace.events.length = 0;
    const applied = valueIn(await workspace.log('a'));
    expect(workspace.events).toEqual([{ type: 'applied', origin: 'test', applied }]);
    await workspace.close();
  });
});

describe('opening again', () => {
  it('shows the same records in the same order', async () => {
    const folder = newFolder();
    const first = await openTest({ folder });
    await first.start();
    for (const id of ['z', 'b', 'm', 'a']) await first.log(id);
    valueIn(await first.run('edit-session', { id: 'b', patch: { minutes: 45 } }));
    valueIn(await first.run('remove-session', { id: 'z' }));
    await first.value('history.undo', PLAN);
    const before = await first.value('transition.load', { transition: 'plan' });
    await first.close();
    const second = await openTest({ folder });
    expect(await second.value('transition.load', { transition: 'plan' })).toEqual(before);
    expect((before.records.session ?? []).map((session) => session.id)).toEqual(['b', 'm', 'a', 'z']);
    await second.close();
  });
});
