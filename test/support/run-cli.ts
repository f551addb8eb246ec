import { PassThrough, Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { runCommandLine } from '../../src/host/cli/main.ts';

/** What a command wrote and how it ended. */
export type CliResult = { readonly code: number; readonly stdout: string; readonly stderr: string };

/** Runs the command line in this process; `input` is its standard input, in pieces if it's a list. */
export async function runCli(
  args: readonly string[],
  input: string | Iterable<unknown> = '',
): Promise<CliResult> {
  const stdout = new PassThrough();
  const stderr = new PassThrough();
  const outputs = Promise.all([text(stdout), text(stderr)]);
  const code = await runCommandLine(args, {
    stdin: Readable.from(typeof input === 'string' ? [Buffer.from(input)] : input, { objectMode: true }),
    stdout,
    stderr,
    env: {},
    stop: new AbortController().signal,
    version: '1.2.3',
    pageFolder: 'out/renderer',
  });
  stdout.end();
  stderr.end();
  const [written, told] = await outputs;
  return { code, stdout: written, stderr: told };
}

/** The values of lines of JSON. */
export function jsonLines(output: string): unknown[] {
  return output
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line));
}
