import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Terminal } from '../src/host/cli/terminal.ts';
import { PAGE_FOLDER, ROOT } from './build-targets.ts';

/** The terminal of this process: its streams, and the signals that end it. A second signal ends it at once. */
export function processTerminal(): Terminal {
  const stop = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.on(signal, () => {
      if (stop.signal.aborted) process.exit(1);
      stop.abort();
    });
  }
  // The reader of our output left (as `| head` does): nobody is there to tell.
  process.stdout.on('error', () => process.exit(0));
  const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as { version: string };
  const { stdin, stdout, stderr, env } = process;
  return { stdin, stdout, stderr, env, stop: stop.signal, version, pageFolder: PAGE_FOLDER };
}
