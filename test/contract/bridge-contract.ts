import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Bridge } from '../../src/core/bridge/bridge.ts';
import type { ChannelName, ReplyOf, RequestOf } from '../../src/core/bridge/contract.ts';
import type { ShellEvent } from '../../src/core/bridge/replies.ts';
import type { Outcome } from '../../src/core/foundation/outcome.ts';
import {
  codeOf,
  conversationPayload,
  REP,
  sessionPayload,
  startPayload,
  valueIn,
} from '../unit/host/workspace/test-workspace.ts';

/** A bridge on a new, empty data folder, and what ends it. */
export type BridgeUnderTest = { readonly bridge: Bridge; close(): Promise<void> };

const PLAN = { transition: 'plan' };
const ORIGIN = 'window-1';
const CAPTIONS = 'WEBVTT\n\n00:00.000 --> 00:02.000\n<v Mia>Où ça? 🙂\n';

/** What every bridge promises the page, whatever carries it. Runs the same expectations on each. */
export function describeBridge(name: string, makeBridge: () => Promise<BridgeUnderTest>): void {
  describe(`the bridge of ${name}`, () => {
    let under: BridgeUnderTest;
    let events: ShellEvent[];
    let stopListening: () => void;

    beforeEach(async () => {
      under = await makeBridge();
      events = [];
      stopListening = under.bridge.listen((event) => events.push(event));
    });

    afterEach(async () => {
      stopListening();
      await under.close();
    });

    const value = async <Name extends ChannelName>(channel: Name, request: RequestOf<Name>) =>
      valueIn(await under.bridge.call(channel, request)) as ReplyOf<Name>;
    const run = (command: string, payload: unknown) =>
      under.bridge.call('command.run', { ...PLAN, name: command, payload, origin: ORIGIN });
    const start = async () => valueIn(await run('start-transition', startPayload('plan')));
    const raw = (channel: unknown, request: unknown) =>
      (under.bridge.call as (channel: unknown, request: unknown) => Promise<Outcome<unknown>>)(
        channel,
        request,
      );
    const heard = async (isRight: (event: ShellEvent) => boolean) => {
      for (let tries = 0; !events.some(isRight) && tries < 400; tries++) {
        await new Promise((resolve) => setTimeout(resolve, 10));
      }
      return events.filter(isRight);
    };

    it('opens an empty folder in good health', async () => {
      const state = await value('workspace.open', {});
      expect(state).toMatchObject({
        transitions: [],
        health: { state: 'good' },
        preferences: { lastTransition: null },
      });
      expect(['electron', 'loopback']).toContain(state.abilities.shell);
      expect(state.zone).toMatch(/\w/);
      expect(state.dataFolder).toMatch(/\w/);
    });

    it('runs a command, saves it and answers with what changed', async () => {
      await start();
      const applied = valueIn(await run('log-session', sessionPayload('a')));
      expect(applied).toMatchObject({
        transition: 'plan',
        title: 'Logged a session with Ana',
        canUndo: 'Logged a session with Ana',
        canRedo: null,
        changes: [{ kind: 'session', id: 'a', before: null, after: { id: 'a', repIds: [REP] } }],
      });
      const loaded = await value('transition.load', PLAN);
      expect(loaded.seq).toBe(applied.seq);
      expect(loaded.records.session).toEqual(applied.changes.map((change) => change.after));
      expect((await value('workspace.open', {})).transitions).toMatchObject([
        { id: 'plan', sessions: 1, reps: 1 },
      ]);
    });

    it('takes back, does again, and shows the history', async () => {
      await start();
      await run('log-session', sessionPayload('a'));
      const step = { ...PLAN, origin: ORIGIN };
      expect(await value('history.undo', step)).toMatchObject({ canRedo: 'Logged a session with Ana' });
      expect((await value('transition.load', PLAN)).records.session ?? []).toEqual([]);
      expect(await value('history.redo', step)).toMatchObject({
        canUndo: 'Logged a session with Ana',
        canRedo: null,
      });
      expect(await value('history.list', { ...PLAN, limit: 1 })).toMatchObject([
        { title: 'Logged a session with Ana', state: 'done' },
      ]);
      expect(codeOf(await under.bridge.call('history.redo', step))).toBe('nothing-to-redo');
    });

    it('tells of every change with the window that made it, in order', async () => {
      await start();
      const first = valueIn(await run('log-session', sessionPayload('a')));
      const second = valueIn(await run('log-session', sessionPayload('b')));
      await heard((event) => event.type === 'applied' && event.applied.seq === second.seq);
      const applied = events.filter((event) => event.type === 'applied').slice(-2);
      expect(applied).toEqual([
        { type: 'applied', origin: ORIGIN, applied: first },
        { type: 'applied', origin: ORIGIN, applied: second },
      ]);
    });

    it('tells to load anew when a plan comes or goes', async () => {
      await start();
      expect(await heard((event) => event.type === 'reload')).toHaveLength(1);
      await value('transition.remove', PLAN);
      for (
        let tries = 0;
        events.filter((event) => event.type === 'reload').length < 2 && tries < 400;
        tries++
      ) {
        await new Promise((resolve) => setTimeout(resolve, 10));
      }
      expect(events.filter((event) => event.type === 'reload')).toHaveLength(2);
    });

    it('stops telling those who no longer listen', async () => {
      stopListening();
      await start();
      await value('workspace.open', {});
      expect(events).toEqual([]);
    });

    it('carries text of any script and length unchanged', async () => {
      await start();
      const text = `${'Zażółć gęślą jaźń – 日本語 🙂 \u2028 "\\" '.repeat(4_000)}?`;
      valueIn(await run('import-conversation', conversationPayload('talk', text)));
      const { transcript } = await value('transcript.load', { ...PLAN, id: 'talk' });
      expect(transcript?.turns[0]?.text).toBe(text);
      expect(await value('transcript.load', { ...PLAN, id: 'none' })).toEqual({ transcript: null });
    });

    it('reads a file that was chosen', async () => {
      const base64 = Buffer.from(CAPTIONS).toString('base64');
      expect(await value('transcript.extract', { fileName: 'talk.vtt', base64 })).toEqual({
        form: 'text',
        text: CAPTIONS,
      });
    });

    it('loads the sample and takes it out again', async () => {
      const { transition } = await value('sample.load', { today: '2026-06-18' as never });
      expect((await value('transition.load', { transition })).records.session?.length).toBeGreaterThan(0);
      expect((await value('sample.remove', {})).transitions).toEqual([]);
    });

    it('keeps a live tally under way, outside of the history, until it is done', async () => {
      await start();
      expect(await value('tally.resume', PLAN)).toEqual({ draft: null });
      const draft = {
        id: 'live',
        startedAt: '2026-03-02T09:00:00.000Z',
        repIds: [REP],
        taps: [{ kind: 'ask', second: 4 }],
        milliseconds: 9_000,
        runningSince: null,
        keptAt: '2026-03-02T09:00:09.000Z',
      } as RequestOf<'tally.keep'>['draft'];
      expect(await value('tally.keep', { ...PLAN, draft })).toEqual({ kept: true });
      expect(await value('tally.resume', PLAN)).toEqual({ draft });
      expect(await value('history.list', { ...PLAN, limit: 9 })).toHaveLength(1);
      expect(codeOf(await under.bridge.call('tally.keep', { transition: 'none', draft }))).toBe(
        'transition-not-found',
      );
      await value('tally.keep', { ...PLAN, draft: null });
      expect(await value('tally.resume', PLAN)).toEqual({ draft: null });
      await value('tally.keep', { ...PLAN, draft });
      await value('transition.remove', PLAN);
      await start();
      expect(await value('tally.resume', PLAN)).toEqual({ draft: null });
    });

    it('backs up and restores', async () => {
      await start();
      const backup = await value('backup.create', {});
      await run('log-session', sessionPayload('a'));
      expect(await value('backup.list', {})).toContainEqual(backup);
      await value('backup.restore', { name: backup.name });
      expect((await value('transition.load', PLAN)).records.session ?? []).toEqual([]);
    });

    it('exports, previews and imports', async () => {
      await start();
      const { json } = await value('bundle.export', { transition: null });
      await run('log-session', sessionPayload('a'));
      expect(await value('bundle.preview', { json })).toMatchObject({
        transitions: [{ id: 'plan', replaces: true }],
      });
      await value('bundle.import', { json });
      expect((await value('transition.load', PLAN)).records.session ?? []).toEqual([]);
    });

    it('keeps preferences', async () => {
      await value('preferences.set', { colorScheme: 'dark' });
      await value('preferences.set', { lastTransition: 'plan' });
      expect((await value('workspace.open', {})).preferences).toMatchObject({
        colorScheme: 'dark',
        lastTransition: 'plan',
        paper: 'A4',
      });
    });

    it('gives a day’s reminder once, and none while reminders are off', async () => {
      const claim = (day: string) => value('reminder.claim', { day } as RequestOf<'reminder.claim'>);
      const { preferences, abilities } = await value('workspace.open', {});
      expect(await claim('2026-03-02')).toEqual({ claimed: false });
      await value('preferences.set', { reminders: { ...preferences.reminders, on: true } });
      expect(await claim('2026-03-02')).toEqual({ claimed: true });
      expect(await claim('2026-03-02')).toEqual({ claimed: false });
      expect(await claim('2026-03-03')).toEqual({ claimed: true });
      expect(codeOf(await raw('reminder.claim', { day: '../x' }))).toBe('request-invalid');
      const shown = await under.bridge.call('reminder.show', { title: 'Coachward', body: '1 is due.' });
      expect(shown.ok ? shown.value : codeOf(shown)).toBe(abilities.notifies ? null : 'not-in-this-shell');
    });

    it.each([
      ['a plan that isn’t there', 'transition.load', { transition: 'none' }, 'transition-not-found'],
      [
        'a command that isn’t known',
        'command.run',
        { ...PLAN, name: 'x', payload: {}, origin: '' },
        'command-unknown',
      ],
      ['a backup by a path', 'backup.restore', { name: '../coachward.db' }, 'backup-not-found'],
      ['a bundle that is none', 'bundle.import', { json: '[]' }, 'bundle-foreign'],
      ['a request of the wrong form', 'history.list', { ...PLAN, limit: 0 }, 'request-invalid'],
      ['no request at all', 'transition.load', null, 'request-invalid'],
    ])('answers %s with a problem that a person can act on', async (_, channel, request, code) => {
      const outcome = await raw(channel, request);
      expect(codeOf(outcome)).toBe(code);
      if (outcome.ok) return;
      expect(outcome.problem.message).toMatch(/\.$/);
      expect(outcome.problem.remedy).toMatch(/\.$/);
    });

    it.each(['no.such.channel', '__proto__', 'constructor', 'toString'])(
      'has no channel %s',
      async (channel) => {
        const outcome = await raw(channel, {}).catch(() => null);
        expect(outcome === null || !outcome.ok).toBe(true);
      },
    );
  });
}
