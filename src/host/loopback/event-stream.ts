import type { ServerResponse } from 'node:http';
import type { ShellEvent } from '../../core/bridge/replies.ts';

/** Bytes that may wait for a page that doesn't read; above that its stream ends, and it connects and loads anew. */
const MOST_WAITING_BYTES = 16_000_000;

/** The open event streams of a server. */
export type EventStreams = {
  /** Makes a response a stream of events until the page leaves. Its head must not be written yet. */
  open(response: ServerResponse, headers: Readonly<Record<string, string>>): void;
  send(event: ShellEvent): void;
  close(): void;
};

/** Hands the shell's events to every page that listens, as server-sent events of one JSON line each. */
export function openEventStreams(): EventStreams {
  const streams = new Set<ServerResponse>();
  return {
    open(response, headers) {
      response.writeHead(200, { ...headers, 'content-type': 'text/event-stream; charset=utf-8' });
      response.write(': open\n\n');
      streams.add(response);
      response.on('close', () => streams.delete(response));
    },
    send(event) {
      const line = `data: ${JSON.stringify(event)}\n\n`;
      for (const stream of streams) {
        if (stream.writableLength > MOST_WAITING_BYTES) stream.destroy();
        else stream.write(line);
      }
    },
    close() {
      for (const stream of streams) stream.end();
    },
  };
}
