import { afterEach, expect, it, vi } from 'vitest';
import { connectLoopback, type LoopbackBridge } from '../../../../renderer/bridge-client/loopback-bridge.ts';
import type { ShellEvent } from '../../../../src/core/bridge/replies.ts';
import { browserFetch, startTestShell, type TestShell } from '../../../support/loopback-client.ts';

const open: { close(): unknown }[] = [];
afterEach(async () => {
  for (const each of open.splice(0)) await each.close();
});

async function start(port = 0): Promise<TestShell> {
  const shell = await startTestShell({ port });
  open.push(shell);
  return shell;
}

async function connect(shell: TestShell, key = shell.key): Promise<LoopbackBridge> {
  const bridge = await connectLoopback({ base: shell.origin, key, fetch: browserFetch(shell.origin) });
  open.unshift(bridge);
  return bridge;
}

it('carries a call to its handler and the outcome back', async () => {
  const shell = await start();
  const bridge = await connect(shell);
  const set = await bridge.call('preferences.set', { paper: 'Letter' });
  expect(set).toMatchObject({ ok: true, value: { paper: 'Letter' } });
  const listed = await bridge.call('backup.list', {});
  expect(listed).toMatchObject({ ok: false, problem: { code: 'stand-in' } });
  expect(shell.workspace.calls).toEqual([
    { channel: 'preferences.set', request: { paper: 'Letter' } },
    { channel: 'backup.list', request: {} },
  ]);
});

it('tells every event from the moment it is connected, to every page', async () => {
  const shell = await start();
  const heard: ShellEvent[][] = [[], []];
  for (const list of heard) (await connect(shell)).listen((event) => list.push(event));
  shell.workspace.tell({ type: 'menu', action: 'go:„today“' });
  shell.workspace.tell({ type: 'reload' });
  const all = [{ type: 'menu', action: 'go:„today“' }, { type: 'reload' }];
  await vi.waitFor(() => expect(heard).toEqual([all, all]));
});

it('stops telling a listener that left', async () => {
  const shell = await start();
  const bridge = await connect(shell);
  const gone = vi.fn();
  const stays = vi.fn();
  bridge.listen(gone)();
  bridge.listen(stays);
  shell.workspace.tell({ type: 'reload' });
  await vi.waitFor(() => expect(stays).toHaveBeenCalledOnce());
  expect(gone).not.toHaveBeenCalled();
});

it('says that the program has stopped', async () => {
  const shell = await start();
  const bridge = await connect(shell);
  await shell.close();
  const called = await bridge.call('workspace.open', {});
  expect(called).toMatchObject({ ok: false, problem: { code: 'shell-gone' } });
});

it('says that the key isn’t the running program’s', async () => {
  const shell = await start();
  const bridge = await connect(shell, 'A'.repeat(43));
  const called = await bridge.call('workspace.open', {});
  expect(called).toMatchObject({ ok: false, problem: { code: 'key-missing' } });
});

it('begins its session again when the browser lost the cookie', async () => {
  const shell = await start();
  let fetchNow = browserFetch(shell.origin);
  const bridge = await connectLoopback({
    base: shell.origin,
    key: shell.key,
    fetch: (...args) => fetchNow(...args),
  });
  open.unshift(bridge);
  fetchNow = browserFetch(shell.origin);
  expect(await bridge.call('preferences.set', { paper: 'A4' })).toMatchObject({ ok: true });
});

it('asks for changes in their order, however long one is on its way, and for what is read meanwhile', async () => {
  const shell = await start();
  const quick = browserFetch(shell.origin);
  let isFirst = true;
  const slowAtFirst: typeof fetch = async (input, init) => {
    if (String(input).endsWith('/command.run') && isFirst) {
      isFirst = false;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    return quick(input, init);
  };
  const bridge = await connectLoopback({ base: shell.origin, key: shell.key, fetch: slowAtFirst });
  open.unshift(bridge);
  const run = (name: string) =>
    bridge.call('command.run', { transition: 'plan', name, payload: {}, origin: 'window' });
  const undo = () => bridge.call('history.undo', { transition: 'plan', origin: 'window' });
  await Promise.all([run('one'), run('two'), undo(), bridge.call('backup.list', {})]);
  await run('three');
  const asked = shell.workspace.calls.map(
    ({ channel, request }) => (request as { name?: string }).name ?? channel,
  );
  expect(asked).toEqual(['backup.list', 'one', 'two', 'history.undo', 'three']);
});

it('connects its events again and asks for everything anew when the connection broke', async () => {
  const shell = await start();
  let broken: (() => void) | null = null;
  const kept = browserFetch(shell.origin);
  const breakable: typeof fetch = async (input, init) => {
    const response = await kept(input, init);
    if (!String(input).endsWith('/events') || broken || !response.body) return response;
    const cut = new TransformStream<Uint8Array, Uint8Array>({
      start(controller) {
        broken = () => controller.error(new Error('cut'));
      },
    });
    return new Response(response.body.pipeThrough(cut));
  };
  const bridge = await connectLoopback({ base: shell.origin, key: shell.key, fetch: breakable });
  open.unshift(bridge);
  const heard: ShellEvent[] = [];
  bridge.listen((event) => heard.push(event));
  (broken as (() => void) | null)?.();
  await vi.waitFor(() => expect(heard).toEqual([{ type: 'reload' }]), { timeout: 3000 });
  shell.workspace.tell({ type: 'menu', action: 'undo' });
  await vi.waitFor(() => expect(heard).toEqual([{ type: 'reload' }, { type: 'menu', action: 'undo' }]));
});

it('lets go of the workspace when it closes, streams included', async () => {
  const shell = await start();
  await connect(shell);
  expect(shell.workspace.listeners()).toBe(1);
  await shell.close();
  expect(shell.workspace.listeners()).toBe(0);
});
