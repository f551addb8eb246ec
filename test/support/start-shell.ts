import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';

/** A loopback shell in a process of its own, whose number is `pid`. `address` opens the page with the launch's key. */
export type RunningShell = {
  readonly pid: number;
  readonly address: string;
  stop(signal?: 'SIGTERM' | 'SIGKILL'): Promise<void>;
};

/** Starts `serve` with the given options and waits for its first line, the address. */
export async function startShell(
  options: readonly string[],
  env: NodeJS.ProcessEnv = {},
): Promise<RunningShell> {
  const child = spawn(process.execPath, ['scripts/cli.ts', 'serve', '--no-open', ...options], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, ...env },
  });
  let errors = '';
  child.stderr.on('data', (chunk) => {
    errors += chunk;
  });
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const address = await new Promise<string>((resolve, reject) => {
    createInterface({ input: child.stdout }).once('line', resolve);
    child.once('exit', (code) => reject(new Error(`The loopback shell ended with ${code}: ${errors}`)));
  });
  return {
    pid: child.pid ?? 0,
    address,
    stop: async (signal = 'SIGTERM') => {
      child.kill(signal);
      await ended;
    },
  };
}
