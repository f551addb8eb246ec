import { HELP_TEXT } from './help-text.ts';
import { type ExitCode, type RunCommand, type Terminal, tellProblem, write } from './terminal.ts';

/** Each command is loaded when it is asked for, so that none waits for what another needs. */
const COMMANDS: Readonly<Record<string, () => Promise<RunCommand>>> = {
  serve: async () => (await import('./serve.ts')).runServe,
  classify: async () => (await import('./classify.ts')).runClassify,
  transcript: async () => (await import('./transcript.ts')).runTranscript,
  profile: async () => (await import('./profile.ts')).runProfile,
  audit: async () => (await import('./audit.ts')).runAudit,
};

const HELP_WORDS = new Set(['help', '--help', '-h']);
const VERSION_WORDS = new Set(['version', '--version', '-v']);

/** Whether a word is a command of the command line, help and version included. */
export function isCommand(word: string | undefined): boolean {
  return (
    word !== undefined && (Object.hasOwn(COMMANDS, word) || HELP_WORDS.has(word) || VERSION_WORDS.has(word))
  );
}

/**
 * Runs the command line: the first argument is the command. Answers with the process's exit code; never throws.
 *
 * @example
 * process.exitCode = await runCommandLine(['transcript', 'talk.vtt'], terminal);
 */
export async function runCommandLine(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const [name = '', ...rest] = args;
  if (HELP_WORDS.has(name)) {
    await write(terminal.stdout, HELP_TEXT);
    return 0;
  }
  if (VERSION_WORDS.has(name)) {
    await write(terminal.stdout, `${terminal.version}\n`);
    return 0;
  }
  const load = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (!load) return refuseCommand(name, terminal);
  try {
    const run = await load();
    return await run(rest, terminal);
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    return tellProblem(
      terminal,
      { code: 'unexpected', message: `This failed: ${why}`, remedy: 'Please report it if it happens again.' },
      1,
    );
  }
}

async function refuseCommand(name: string, terminal: Terminal): Promise<ExitCode> {
  const what = name === '' ? 'No command was given.' : `There is no command “${name}”.`;
  await write(terminal.stderr, `${what}\n\n${HELP_TEXT}`);
  return 2;
}
