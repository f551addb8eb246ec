import type { Bridge } from '../../src/core/bridge/bridge.ts';
import type { ChannelName, ReplyOf, RequestOf } from '../../src/core/bridge/contract.ts';
import { fail, type Outcome } from '../../src/core/foundation/outcome.ts';
import { answerUnreadable, shellGone } from './bridge-problems.ts';
import { openEventFeed } from './event-feed.ts';

/** How the page reaches the loopback shell: its address, the key of the launch, and a way to fetch with cookies. */
export type LoopbackLink = {
  readonly base: string;
  readonly key: string;
  readonly fetch: typeof globalThis.fetch;
};

/** A bridge over a connection that can be closed; the page itself never closes it. */
export type LoopbackBridge = Bridge & { close(): void };

/**
 * Connects to the loopback shell: exchanges the key for a session, then opens the feed of events. Never rejects; when
 * the program can't be reached or doesn't know the key, every call answers with that problem.
 */
export async function connectLoopback(link: LoopbackLink): Promise<LoopbackBridge> {
  await post(link, 'session', {});
  const feed = await openEventFeed((signal) => openEvents(link, signal));
  let changing: Promise<unknown> | null = null;
  return {
    call<Name extends ChannelName>(name: Name, request: RequestOf<Name>) {
      const ask = () => askShell(link, name, request) as Promise<Outcome<ReplyOf<Name>>>;
      if (!CHANGES.has(name)) return ask();
      const change = changing ? changing.then(ask) : ask();
      changing = change;
      void change.then(() => {
        if (changing === change) changing = null;
      });
      return change;
    },
    listen: (listener) => feed.listen(listener),
    close: () => feed.close(),
  };
}

/**
 * What may be changed in quick succession: asked one after the other, as the browser sends requests over several connections, on which a later one may
 * overtake an earlier one.
 */
const CHANGES: ReadonlySet<ChannelName> = new Set([
  'command.run',
  'history.undo',
  'history.redo',
  'tally.keep',
  'preferences.set',
]);

async function askShell(link: LoopbackLink, name: string, request: unknown): Promise<Outcome<unknown>> {
  const outcome = await post(link, name, request);
  const isSessionOver = !outcome.ok && outcome.problem.code === 'session-missing';
  // The browser dropped its cookies; the key still stands, so the session begins again.
  if (isSessionOver && (await post(link, 'session', {})).ok) return post(link, name, request);
  return outcome;
}

async function post<Value>(link: LoopbackLink, name: string, request: unknown): Promise<Outcome<Value>> {
  let response: Response;
  try {
    response = await link.fetch(`${link.base}/api/${name}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-coachward-key': link.key },
      body: JSON.stringify(request),
      credentials: 'same-origin',
      cache: 'no-store',
    });
  } catch {
    return fail(shellGone());
  }
  return readOutcome<Value>(response);
}

async function readOutcome<Value>(response: Response): Promise<Outcome<Value>> {
  try {
    const outcome = (await response.json()) as Outcome<Value>;
    return typeof outcome?.ok === 'boolean' ? outcome : fail(answerUnreadable(response.status));
  } catch {
    return fail(answerUnreadable(response.status));
  }
}

async function openEvents(
  link: LoopbackLink,
  signal: AbortSignal,
): Promise<ReadableStream<Uint8Array> | null> {
  try {
    const response = await link.fetch(`${link.base}/api/events`, {
      headers: { accept: 'text/event-stream', 'x-coachward-key': link.key },
      credentials: 'same-origin',
      cache: 'no-store',
      signal,
    });
    return response.ok ? response.body : null;
  } catch {
    return null;
  }
}
