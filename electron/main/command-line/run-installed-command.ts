import { app } from 'electron';
import { runCommandLine } from '../../../src/host/cli/main.ts';
import { pageFolderOf } from '../app-folders.ts';

/** Runs a command without a window and ends the program with its exit code. */
export async function runInstalledCommand(args: readonly string[]): Promise<void> {
  const stop = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => stop.abort());
  process.stdout.on('error', () => app.exit(0));
  const { stdin, stdout, stderr, env } = process;
  const pageFolder = pageFolderOf(app.getAppPath());
  const version = app.getVersion();
  app.exit(
    await runCommandLine(args, { stdin, stdout, stderr, env, stop: stop.signal, version, pageFolder }),
  );
}
