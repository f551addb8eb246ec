import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Terminal } from '../src/host/cli/terminal.ts';
import { PAGE_FOLDER, ROOT } from './build-targets.ts';

/** A signal that comes again this soon is the same one: a library of the preferences sends on what it hears. */
const ECHO_MS = 500;

/** The terminal of this process: its streams, and the signals that end it. Asking a second time ends it at once. */
export function processTerminal(): Terminal {
  const stop = new AbortController();
  let askedAt: number | null = null;
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.on(signal, () => {
      if (askedAt !== null && performance.now() - askedAt > ECHO_MS) process.exit(1);
      askedAt ??= performance.now();
      stop.abort();
    });
  }
  // The reader of our output left (as `| head` does): nobody is there to tell.
  process.stdout.on('error', () => process.exit(0));
  const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as { version: string };
  const { stdin, stdout, stderr, env } = process;
  return { stdin, stdout, stderr, env, stop: stop.signal, version, pageFolder: PAGE_FOLDER };
}
