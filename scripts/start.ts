import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { runCommandLine } from '../src/host/cli/main.ts';
import { buildAllIfStale, buildPageIfStale, ROOT } from './build-targets.ts';
import { obtainElectron } from './electron-binary.ts';
import { processTerminal } from './process-terminal.ts';

/** An Electron that ends with an error this soon never showed a window: no display, a missing library, a sandbox. */
const NEVER_STARTED_MS = 10_000;

const args = process.argv.slice(2);
const electron = await obtainElectron(join(ROOT, 'node_modules/electron'), process.env);
if (electron.ok) {
  await buildAllIfStale();
  const began = performance.now();
  const code = await runElectron(electron.value);
  if (code === 0 || performance.now() - began > NEVER_STARTED_MS) process.exit(code);
  await openInBrowser(`it ended at once with code ${code}`);
} else {
  await openInBrowser(electron.problem.message);
}

function runElectron(executable: string): Promise<number> {
  return new Promise((resolve) => {
    const child = spawn(executable, [ROOT, ...args], { stdio: 'inherit' });
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => child.kill(signal));
    child.once('error', () => resolve(1));
    child.once('close', (code, signal) => resolve(code ?? (signal ? 0 : 1)));
  });
}

async function openInBrowser(reason: string): Promise<void> {
  console.error(`Electron can’t be used here (${reason}), so Coachward opens in your browser instead.`);
  await buildPageIfStale();
  process.exitCode = await runCommandLine(['serve', ...args], processTerminal());
}
