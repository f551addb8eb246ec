import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import {
  conversationPayload,
  newFolder,
  openTest,
  removeFolders,
  type TestWorkspace,
  valueIn,
} from './test-workspace.ts';

afterEach(removeFolders);

/** A sentence that is nowhere else. */
const CANARY = 'Zanzibar quokka marmalade semaphore';
const OTHER = 'Bulgarian xylophone thunderstorm parsnip';

/** Everything that the folder's files hold, byte for byte. */
function bytesOf(folder: string): string {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => readFileSync(join(entry.parentPath, entry.name), 'latin1'))
    .join('\n');
}

async function withTwoTalks(): Promise<TestWorkspace> {
  const workspace = await openTest({ folder: newFolder() });
  await workspace.start();
  valueIn(await workspace.run('import-conversation', conversationPayload('one', `${CANARY}. What next?`)));
  valueIn(await workspace.run('import-conversation', conversationPayload('two', `${OTHER}. What else?`)));
  return workspace;
}

const talkOf = async (workspace: TestWorkspace, id: string) => {
  const loaded = await workspace.value('transition.load', { transition: 'plan' });
  const { transcript } = await workspace.value('transcript.load', { transition: 'plan', id });
  return { conversation: loaded.records.conversation?.find((one) => one.id === id), transcript };
};

describe('deleting the text of transcripts', () => {
  it('leaves no byte of it in the data folder, while the program runs and after', async () => {
    const workspace = await withTwoTalks();
    valueIn(await workspace.run('relabel-move', { conversationId: 'one', turn: 0, move: 0, label: 'tell' }));
    expect(bytesOf(workspace.folder)).toContain(CANARY);
    const erased = await workspace.value('transcript.erase', {
      transition: 'plan',
      id: 'one',
      backups: false,
    });
    expect(erased).toEqual({ conversations: 1, backupsRewritten: 0, backupsRemoved: 0, untouched: [] });
    expect(bytesOf(workspace.folder)).not.toContain(CANARY);
    expect(bytesOf(workspace.folder)).not.toContain('quokka');
    expect(bytesOf(workspace.folder)).toContain(OTHER);
    await workspace.close();
    expect(bytesOf(workspace.folder)).not.toContain('quokka');
  });

  it('keeps labels, counts and corrections, and tells the windows to load anew', async () => {
    const workspace = await withTwoTalks();
    valueIn(await workspace.run('relabel-move', { conversationId: 'one', turn: 0, move: 0, label: 'tell' }));
    const before = (await talkOf(workspace, 'one')).conversation;
    workspace.events.length = 0;
    await workspace.value('transcript.erase', { transition: 'plan', id: 'one', backups: false });
    const { conversation, transcript } = await talkOf(workspace, 'one');
    expect(conversation).toEqual({ ...before, keepsText: false });
    expect(transcript?.turns.map(({ text }) => text)).toEqual(['x x x x x x', 'x x x x']);
    expect(transcript?.turns[0]?.coded?.moves).toMatchObject([{ start: 0, end: 11, label: 'ask-open' }]);
    expect(workspace.events).toEqual([{ type: 'reload' }]);
    const later = { conversationId: 'one', turn: 0, move: 0, label: 'reflect' };
    valueIn(await workspace.run('relabel-move', later));
    expect((await talkOf(workspace, 'one')).conversation).toMatchObject({
      coachWords: before?.coachWords,
      utterances: { reflect: 1, tell: 0 },
    });
    await workspace.close();
  });

  it('lets one undo and redo what was done before, without bringing the text back', async () => {
    const workspace = await withTwoTalks();
    valueIn(await workspace.run('remove-conversation', { id: 'one' }));
    const erased = await workspace.value('transcript.erase', {
      transition: 'plan',
      id: null,
      backups: false,
    });
    expect(erased.conversations).toBe(1);
    expect(bytesOf(workspace.folder)).not.toMatch(/quokka|xylophone/);
    const step = { transition: 'plan', origin: 'test' };
    await workspace.value('history.undo', step);
    expect((await talkOf(workspace, 'one')).transcript?.turns[0]?.text).toBe('x x x x x x');
    await workspace.value('history.undo', step);
    await workspace.value('history.undo', step);
    expect((await talkOf(workspace, 'one')).conversation).toBeUndefined();
    await workspace.value('history.redo', step);
    expect((await talkOf(workspace, 'one')).conversation).toMatchObject({ keepsText: false });
    await workspace.close();
  });

  it('takes it out of backups when asked, and leaves them able to restore the rest', async () => {
    const workspace = await withTwoTalks();
    const { name } = await workspace.value('backup.create', {});
    await workspace.value('transcript.erase', { transition: 'plan', id: 'one', backups: false });
    expect(bytesOf(workspace.folder)).toContain(CANARY);
    const erased = await workspace.value('transcript.erase', {
      transition: 'plan',
      id: 'one',
      backups: true,
    });
    expect(erased).toMatchObject({ backupsRewritten: 1, backupsRemoved: 0 });
    expect(bytesOf(workspace.folder)).not.toMatch(/quokka/);
    expect(readdirSync(join(workspace.folder, 'backups'))).toContain(name);
    await workspace.value('backup.restore', { name });
    expect((await talkOf(workspace, 'one')).conversation).toMatchObject({ keepsText: false, coachWords: 6 });
    expect((await talkOf(workspace, 'two')).transcript?.turns[0]?.text).toContain(OTHER);
    await workspace.close();
  });

  it('deletes a backup that is damaged, and names files that were set aside', async () => {
    const workspace = await withTwoTalks();
    const { name } = await workspace.value('backup.create', {});
    writeFileSync(join(workspace.folder, 'backups', name), `no database ${CANARY}`);
    const aside = 'coachward.damaged-20260301T080000000Z.db';
    writeFileSync(join(workspace.folder, aside), 'damaged');
    const erased = await workspace.value('transcript.erase', { transition: 'plan', id: null, backups: true });
    expect(erased.backupsRemoved).toBe(1);
    expect(erased.untouched).toEqual([aside]);
    expect(bytesOf(workspace.folder)).not.toMatch(/quokka/);
    await workspace.close();
  });

  it('works while another program has the data open, which then loads anew', async () => {
    const workspace = await withTwoTalks();
    const other = await openTest({ folder: workspace.folder });
    await other.value('transition.load', { transition: 'plan' });
    await workspace.value('transcript.erase', { transition: 'plan', id: null, backups: true });
    expect(bytesOf(workspace.folder)).not.toMatch(/quokka|xylophone/);
    expect((await talkOf(other, 'one')).conversation).toMatchObject({ keepsText: false });
    expect(other.events).toContainEqual({ type: 'reload' });
    await other.close();
    await workspace.close();
  });
});

describe('keeping less of a transcript', () => {
  it.each(['labels', 'counts'] as const)('with “%s” never writes what was said to the disk', async (keep) => {
    const workspace = await openTest({ folder: newFolder() });
    await workspace.start();
    const payload = { ...conversationPayload('one', `${CANARY}. What next?`), keep };
    valueIn(await workspace.run('import-conversation', payload));
    expect(bytesOf(workspace.folder)).not.toMatch(/quokka/);
    const { conversation, transcript } = await talkOf(workspace, 'one');
    expect(conversation).toMatchObject({ keepsText: false, coachWords: 6, movesCoded: 1 });
    expect(transcript?.turns[0]?.text ?? null).toBe(keep === 'labels' ? 'x x x x x x' : null);
    await workspace.close();
    expect(bytesOf(workspace.folder)).not.toMatch(/quokka/);
  });
});
