import type { ShellEvent } from '../../src/core/bridge/replies.ts';

/**
 * Reads server-sent events, one JSON line each, from the body of an answer, in the order in which they come. Ends with
 * the body; lines that aren't data are skipped.
 */
export async function* readEvents(body: ReadableStream<Uint8Array>): AsyncGenerator<ShellEvent> {
  const reader = body.getReader();
  const decoder = new TextDecoder();
  let rest = '';
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return;
      const lines = (rest + decoder.decode(value, { stream: true })).split('\n');
      rest = lines.pop() ?? '';
      for (const line of lines) {
        // The host wrote the line from a ShellEvent, over a connection that shows the key.
        if (line.startsWith('data: ')) yield JSON.parse(line.slice('data: '.length)) as ShellEvent;
      }
    }
  } finally {
    reader.releaseLock();
  }
}
