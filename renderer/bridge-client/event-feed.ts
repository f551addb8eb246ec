import type { ShellEvent } from '../../src/core/bridge/replies.ts';
import { readEvents } from './read-events.ts';

/** A feed of the shell's events that lasts as long as the page. */
export type EventFeed = {
  listen(listener: (event: ShellEvent) => void): () => void;
  /** Ends the feed for good. */
  close(): void;
};

const FIRST_PAUSE_MS = 250;
const LONGEST_PAUSE_MS = 5_000;

/**
 * Opens the feed and keeps it open: when the connection ends it is opened again, after pauses that grow to five
 * seconds. What happened in between is unknown, so a `reload` event follows each time. Resolves once the first
 * connection stands or has failed; no event is lost after that.
 *
 * @param connect opens one connection; null when the program can't be reached
 */
export async function openEventFeed(
  connect: (signal: AbortSignal) => Promise<ReadableStream<Uint8Array> | null>,
): Promise<EventFeed> {
  const listeners = new Set<(event: ShellEvent) => void>();
  const ending = new AbortController();
  const tell = (event: ShellEvent) => {
    for (const listener of listeners) listener(event);
  };
  const first = await connect(ending.signal);
  void follow({ first, connect: () => connect(ending.signal), tell, signal: ending.signal });
  return {
    listen(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    close: () => ending.abort(),
  };
}

type Following = {
  readonly first: ReadableStream<Uint8Array> | null;
  readonly connect: () => Promise<ReadableStream<Uint8Array> | null>;
  readonly tell: (event: ShellEvent) => void;
  readonly signal: AbortSignal;
};

async function follow({ first, connect, tell, signal }: Following): Promise<void> {
  let body = first;
  let pause = FIRST_PAUSE_MS;
  for (;;) {
    if (body) {
      await tellAll(body, tell);
      pause = FIRST_PAUSE_MS;
    }
    if (signal.aborted) return;
    await new Promise((resolve) => setTimeout(resolve, pause));
    pause = Math.min(pause * 2, LONGEST_PAUSE_MS);
    body = await connect();
    if (body) tell({ type: 'reload' });
  }
}

async function tellAll(body: ReadableStream<Uint8Array>, tell: (event: ShellEvent) => void): Promise<void> {
  try {
    for await (const event of readEvents(body)) tell(event);
  } catch {
    // The connection broke; the caller connects again.
  }
}
