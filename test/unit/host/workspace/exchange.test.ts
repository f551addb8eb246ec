import { Decrypter } from 'age-encryption';
import { afterEach, describe, expect, it } from 'vitest';
import { PRACTICE_ID } from '../../../../src/core/domain/engagement/practice-id.ts';
import { sealFile } from '../../../../src/host/exchange/seal-file.ts';
import {
  codeOf,
  conversationPayload,
  newFolder,
  openTest,
  REP,
  removeFolders,
  sessionPayload,
  type TestWorkspace,
  valueIn,
} from './test-workspace.ts';

afterEach(removeFolders);

const PASSPHRASE = 'walnut-ferry-lemon-otter-chess-river-button-maple';
const WORK = 2;
const NOTHING_TICKED = { privateNotes: false, transcripts: false };

const open = () => openTest({ folder: newFolder(), sealingWork: WORK });

async function manager(): Promise<TestWorkspace> {
  const workspace = await open();
  await workspace.start('plan', 'Mia Berg');
  valueIn(await workspace.log('a', 1));
  return workspace;
}

async function consultant(): Promise<TestWorkspace> {
  const workspace = await open();
  const practice = { consultantName: 'Nele Brandt', firmName: 'Brandt & Partner' };
  valueIn(await workspace.run('start-practice', practice, PRACTICE_ID));
  return workspace;
}

async function send(workspace: TestWorkspace, scope = NOTHING_TICKED, transition = 'plan') {
  const sent = await workspace.value('exchange.send', { transition, passphrase: PASSPHRASE, ...scope });
  return { base64: sent.base64, passphrase: PASSPHRASE, fileName: sent.fileName };
}

async function carry(from: TestWorkspace, to: TestWorkspace, scope = NOTHING_TICKED) {
  const { base64, passphrase } = await send(from, scope);
  const preview = await to.value('exchange.open', { base64, passphrase });
  const applied = await to.value('exchange.merge', { base64, passphrase });
  return { preview, applied };
}

async function recordsOf(workspace: TestWorkspace, transition = 'plan') {
  const { records } = await workspace.value('transition.load', { transition });
  const { 'merge-conflict': conflicts = [], ...rest } = records;
  return { conflicts, records: rest };
}

async function sessionIn(workspace: TestWorkspace, id: string) {
  return (await recordsOf(workspace)).records.session?.find((session) => session.id === id);
}

async function decrypted(base64: string): Promise<string> {
  const decrypter = new Decrypter();
  decrypter.addPassphrase(PASSPHRASE);
  return decrypter.decrypt(Buffer.from(base64, 'base64'), 'text');
}

async function close(...workspaces: TestWorkspace[]) {
  for (const workspace of workspaces) await workspace.close();
}

describe('an exchange file', () => {
  it('brings a plan to somebody who has none, opens as an age file, and undo takes it away again', async () => {
    const [here, there] = [await manager(), await consultant()];
    const look = await here.value('exchange.look', { transition: 'plan' });
    expect(look.from).toEqual({ name: 'Mia Berg', role: 'manager' });
    expect(look.passphrase).toMatch(/^([a-z]+-){7}[a-z]+$/u);
    expect(look.holds.find(({ kind }) => kind === 'session')?.count).toBe(1);
    const sent = await send(here);
    expect(sent.fileName).toBe('coachward-mia-berg-2026-03-02.age');
    expect(JSON.parse(await decrypted(sent.base64))).toMatchObject({
      format: 'coachward-exchange',
      version: 1,
    });

    const preview = await there.value('exchange.open', sent);
    expect(preview).toMatchObject({ isNew: true, managerName: 'Mia Berg', changesAnything: true });
    expect((await there.value('workspace.open', {})).transitions).toEqual([]);
    await there.value('exchange.merge', sent);
    expect((await recordsOf(there)).records).toEqual((await recordsOf(here)).records);
    expect((await there.value('exchange.open', sent)).changesAnything).toBe(false);
    await there.value('history.undo', { transition: 'plan', origin: 'test' });
    expect((await there.value('workspace.open', {})).transitions).toEqual([]);
    await close(here, there);
  });

  it('holds nothing private unless it is ticked, and takes nothing private away where it comes back', async () => {
    const [here, there] = [await manager(), await consultant()];
    valueIn(await here.run('start-practice', { consultantName: 'canary-firm', firmName: '' }, PRACTICE_ID));
    valueIn(
      await here.run(
        'add-client',
        { id: 'c', name: 'canary-client', industry: '', note: 'canary-note' },
        PRACTICE_ID,
      ),
    );
    const secret = sessionPayload('secret', 2, 'canary-private');
    valueIn(
      await here.run('log-session', { ...secret, session: { ...secret.session, noteIsPrivate: true } }),
    );
    valueIn(
      await here.run('import-conversation', { ...conversationPayload('talk', 'canary-said'), keep: 'text' }),
    );
    const bare = await decrypted((await send(here)).base64);
    // The consultant's own name is on the file, as its sender.
    expect(bare.replace('"canary-firm"', '')).not.toContain('canary');
    const full = await decrypted((await send(here, { privateNotes: true, transcripts: true })).base64);
    expect(full).toContain('canary-private');
    expect(full).toContain('canary-said');

    await carry(here, there);
    expect((await sessionIn(there, 'secret'))?.note).toBe('');
    valueIn(await there.run('edit-session', { id: 'secret', patch: { nextStep: 'Call the CFO' } }));
    await carry(there, here);
    expect(await sessionIn(here, 'secret')).toMatchObject({
      note: 'canary-private',
      nextStep: 'Call the CFO',
    });
    const talk = await here.value('transcript.load', { transition: 'plan', id: 'talk' });
    expect(JSON.stringify(talk)).toContain('canary-said');
    expect((await recordsOf(here)).records.conversation?.[0]?.keepsText).toBe(true);

    await carry(here, there, { privateNotes: true, transcripts: true });
    expect((await sessionIn(there, 'secret'))?.note).toBe('canary-private');
    expect((await recordsOf(there)).records).toEqual((await recordsOf(here)).records);
    await close(here, there);
  });

  it('merges what each side changed, keeps both where they differ, and settling it once settles it for both', async () => {
    const [here, there] = [await manager(), await consultant()];
    valueIn(await here.log('b', 2));
    await carry(here, there);
    valueIn(await here.run('edit-session', { id: 'a', patch: { nextStep: 'mine' } }));
    valueIn(await there.run('edit-session', { id: 'a', patch: { nextStep: 'theirs' } }));
    valueIn(await there.run('edit-session', { id: 'b', patch: { minutes: 45 } }));
    valueIn(await there.log('c', 3));
    const { preview } = await carry(there, here);
    const whats = Object.fromEntries(preview.entries.map(({ key, what }) => [key, what]));
    expect(whats).toMatchObject({ 'session:a': 'conflict', 'session:b': 'changed', 'session:c': 'added' });
    expect(await here.sessions()).toEqual(['a', 'b', 'c']);
    expect(await sessionIn(here, 'a')).toMatchObject({ nextStep: 'mine' });
    const { conflicts } = await recordsOf(here);
    expect(conflicts).toMatchObject([
      { id: 'session:a', others: [{ from: 'Nele Brandt', content: { nextStep: 'theirs' } }] },
    ]);

    await here.value('history.undo', { transition: 'plan', origin: 'test' });
    expect(await here.sessions()).toEqual(['a', 'b']);
    expect((await recordsOf(here)).conflicts).toEqual([]);
    await here.value('history.redo', { transition: 'plan', origin: 'test' });

    const version = conflicts[0]?.others[0]?.version[0] ?? '';
    valueIn(await here.run('settle-conflict', { conflict: 'session:a', version, stepId: 'settled' }));
    expect(await sessionIn(here, 'a')).toMatchObject({ nextStep: 'theirs' });
    const back = await carry(here, there);
    expect(back.preview.entries).toEqual([]);
    expect((await recordsOf(there)).conflicts).toEqual([]);
    await close(here, there);
  });

  it('joins the ratings of manager and consultant', async () => {
    const [here, there] = [await manager(), await consultant()];
    await carry(here, there);
    const rating = (id: string, by: string, name: string) => ({
      rating: {
        id,
        by,
        name,
        stage: 0,
        day: '2026-03-02',
        ratings: [{ behaviour: 'focus', value: 3, moment: 'Monday' }],
      },
    });
    valueIn(await here.run('rate-behaviours', rating('x', 'self', '')));
    valueIn(await there.run('rate-behaviours', rating('y', 'consultant', 'Nele Brandt')));
    const { preview } = await carry(there, here);
    expect(preview.entries.map(({ key, what }) => `${key} ${what}`)).toEqual(['behaviour-rating:y added']);
    await carry(here, there);
    for (const side of [here, there]) {
      const ids = (await recordsOf(side)).records['behaviour-rating']?.map(({ id }) => id);
      expect(ids?.sort()).toEqual(['self:0', 'y']);
    }
    await close(here, there);
  });

  it('never loses a rep whom one side removed and the other coached meanwhile', async () => {
    const [here, there] = [await open(), await consultant()];
    await here.start();
    await carry(here, there);
    valueIn(await here.run('remove-rep', { id: REP }));
    valueIn(await there.log('a', 1));
    await carry(there, here);
    const { records, conflicts } = await recordsOf(here);
    expect(records.rep?.map(({ id }) => id)).toEqual([REP]);
    expect(conflicts.map(({ id }) => id)).toContain(`rep:${REP}`);
    await carry(here, there);
    expect((await recordsOf(there)).records.rep?.map(({ id }) => id)).toEqual([REP]);
    await close(here, there);
  });

  it('never loses a private note whose session the other side removed meanwhile', async () => {
    const [here, there] = [await manager(), await consultant()];
    await carry(here, there);
    valueIn(await here.run('remove-session', { id: 'a' }));
    valueIn(await there.run('edit-session', { id: 'a', patch: { note: 'Tired', noteIsPrivate: true } }));
    const all = { privateNotes: true, transcripts: true };
    await carry(there, here, all);
    await carry(here, there, all);
    for (const side of [here, there]) {
      expect(await sessionIn(side, 'a')).toMatchObject({ note: 'Tired', noteIsPrivate: true });
    }
    const { conflicts } = await recordsOf(here);
    expect(conflicts.filter(({ id }) => id === 'session:a')).toMatchObject([{ others: [{ content: null }] }]);
    await close(here, there);
  });

  it('is refused whole where it was cut off or altered anywhere, and with another passphrase', async () => {
    const [here, there] = [await manager(), await consultant()];
    const sent = await send(here);
    const bytes = Buffer.from(sent.base64, 'base64');
    const spoilt = [0, 30, 90, 120, 190, 300, bytes.length - 1].map((at) => {
      const copy = Buffer.from(bytes);
      copy[at] = (copy[at] ?? 0) ^ 1;
      return copy;
    });
    const cut = [0, 10, 100, 200, bytes.length - 1].map((length) => bytes.subarray(0, length));
    for (const file of [...spoilt, ...cut]) {
      const request = { base64: file.toString('base64'), passphrase: PASSPHRASE };
      for (const channel of ['exchange.open', 'exchange.merge'] as const) {
        const reply = await there.call(channel, request);
        expect(codeOf(reply)).toMatch(/^(seal-|passphrase-wrong)/u);
        if (!reply.ok) expect(`${reply.problem.message} ${reply.problem.remedy}`).toMatch(/\. .*\.$/u);
      }
    }
    expect(codeOf(await there.call('exchange.open', { ...sent, passphrase: 'wrong' }))).toBe(
      'passphrase-wrong',
    );
    expect((await there.value('workspace.open', {})).transitions).toEqual([]);
    await close(here, there);
  });

  it.each([
    ['from a newer program', (file: object) => ({ ...file, version: 2 }), 'exchange-from-newer-version'],
    ['of something else', () => ({ hello: 'world' }), 'exchange-foreign'],
    [
      'that poses as the practice',
      (file: object) => ({ ...file, transition: PRACTICE_ID }),
      'exchange-damaged',
    ],
    [
      'with a version of nothing',
      (file: object) => ({ ...file, versions: { 'practice:practice': ['x'] } }),
      'exchange-damaged',
    ],
    ['without its plan', (file: object) => ({ ...file, records: {} }), 'exchange-damaged'],
  ])('%s is refused with a sentence', async (_, spoil, code) => {
    const [here, there] = [await manager(), await consultant()];
    const file = JSON.parse(await decrypted((await send(here)).base64));
    const sealed = await sealFile(JSON.stringify(spoil(file)), PASSPHRASE, WORK);
    const request = { base64: Buffer.from(sealed).toString('base64'), passphrase: PASSPHRASE };
    expect(codeOf(await there.call('exchange.merge', request))).toBe(code);
    expect((await there.value('workspace.open', {})).transitions).toEqual([]);
    await close(here, there);
  });

  it.each([
    ['../../x', 'coachward-x-2026-03-02.age'],
    ['ن'.repeat(300), `coachward-${'ن'.repeat(50)}-2026-03-02.age`],
  ])(
    'of a manager called %s is named safely, and a plan of the same name stays beside it',
    async (name, fileName) => {
      const [here, there] = [await open(), await consultant()];
      await here.start('plan', name);
      await there.start('own', name);
      const sent = await send(here);
      expect(sent.fileName).toBe(fileName);
      expect(await there.value('exchange.open', sent)).toMatchObject({ isNew: true, hasNamesake: true });
      await there.value('exchange.merge', sent);
      expect((await there.value('workspace.open', {})).transitions.map(({ id }) => id).sort()).toEqual([
        'own',
        'plan',
      ]);
      await close(here, there);
    },
  );
});
