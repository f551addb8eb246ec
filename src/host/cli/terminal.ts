import { once } from 'node:events';
import type { Readable, Writable } from 'node:stream';
import type { Problem } from '../../core/foundation/outcome.ts';

/**
 * What a command has to work with, so that it can run in a process, in Electron and in a test alike. `stop` aborts
 * when the person wants the command to end (Ctrl+C).
 */
export type Terminal = {
  readonly stdin: Readable;
  readonly stdout: Writable;
  readonly stderr: Writable;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly stop: AbortSignal;
  /** The version of Coachward. */
  readonly version: string;
  /** The folder of the built page, which `serve` hands to the browser. */
  readonly pageFolder: string;
};

/** How a command ends: 0 done, 1 something outside of it failed, 2 its input or arguments are wrong. */
export type ExitCode = 0 | 1 | 2;

/** A command: takes its own arguments, without its name. */
export type RunCommand = (args: readonly string[], terminal: Terminal) => Promise<ExitCode>;

/** Writes to an output, and waits where its reader is slower. */
export async function write(output: Writable, text: string): Promise<void> {
  if (!output.write(text)) await once(output, 'drain');
}

/** Writes a value as one line of JSON to standard output. */
export function writeJson(terminal: Terminal, value: unknown): Promise<void> {
  return write(terminal.stdout, `${JSON.stringify(value)}\n`);
}

/** Tells a problem on standard error, what happened and what to do, and answers with the exit code given. */
export async function tellProblem(terminal: Terminal, problem: Problem, code: 1 | 2): Promise<ExitCode> {
  await write(terminal.stderr, `${problem.message}\n${problem.remedy}\n`);
  return code;
}
