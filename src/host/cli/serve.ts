import { mkdtemp, rm } from 'node:fs/promises';
import { homedir, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { type Outcome, succeed } from '../../core/foundation/outcome.ts';
import { dayToday, openUserData } from '../launch/open-user-data.ts';
import { loopbackHandlers } from '../loopback/loopback-handlers.ts';
import { startLoopbackShell } from '../loopback/loopback-server.ts';
import { openOnDesktop } from '../loopback/open-on-desktop.ts';
import { usualDataFolder } from './data-folder.ts';
import { readArguments, wrongArguments } from './read-arguments.ts';
import { type ExitCode, type RunCommand, type Terminal, tellProblem, write } from './terminal.ts';

const OPTIONS = {
  data: { type: 'string' },
  port: { type: 'string' },
  'no-open': { type: 'boolean' },
  demo: { type: 'boolean' },
} as const;

/** What `serve` was asked for. `folder` is null for the sample, which lives in a temporary one. */
type ServeRequest = { readonly folder: string | null; readonly port: number; readonly opens: boolean };

/** Serves the planner to a browser on this computer until it is stopped. Its first line of output is the address. */
export const runServe: RunCommand = async (args, terminal) => {
  const request = serveRequest(args, terminal);
  if (!request.ok) return tellProblem(terminal, request.problem, 2);
  if (request.value.folder !== null) return serveFolder(request.value.folder, request.value, terminal);
  const folder = await mkdtemp(join(tmpdir(), 'coachward-demo-'));
  try {
    return await serveFolder(folder, request.value, terminal);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
};

function serveRequest(args: readonly string[], terminal: Terminal): Outcome<ServeRequest> {
  const read = readArguments(args, OPTIONS);
  if (!read.ok) return read;
  const { data, port = '0', demo = false } = read.value.values;
  if (!/^\d{1,5}$/.test(port) || Number(port) > 65_535) {
    return wrongArguments(`--port takes a number from 0 to 65535, not “${port}”.`);
  }
  if (demo && data !== undefined)
    return wrongArguments('--demo has a folder of its own, so --data can’t be set.');
  if (data === '') return wrongArguments('--data takes a folder.');
  const usual = usualDataFolder({ platform: process.platform, env: terminal.env, home: homedir() });
  const opens = !read.value.values['no-open'];
  return succeed({ folder: demo ? null : resolve(data ?? usual), port: Number(port), opens });
}

async function serveFolder(folder: string, request: ServeRequest, terminal: Terminal): Promise<ExitCode> {
  const abilities = {
    shell: 'loopback',
    savesPdf: false,
    revealsFolder: request.opens,
    keepsOnTop: false,
    notifies: false,
  } as const;
  const shellHandlers = loopbackHandlers({ folder, reveals: request.opens });
  const { version, pageFolder } = terminal;
  const workspace = await openUserData({ folder, version, abilities, shellHandlers });
  try {
    const { handlers, listen } = workspace;
    if (request.folder === null) {
      const sample = await handlers['sample.load']({ today: dayToday() });
      if (!sample.ok) return tellProblem(terminal, sample.problem, 1);
    }
    const shell = await startLoopbackShell({ handlers, listen, pageFolder, port: request.port });
    if (!shell.ok) return tellProblem(terminal, shell.problem, 1);
    await announce(shell.value.address, folder, terminal);
    if (request.opens) await openOnDesktop(shell.value.address);
    await stopped(terminal.stop);
    await shell.value.close();
    return 0;
  } finally {
    await workspace.close();
  }
}

async function announce(address: string, folder: string, terminal: Terminal): Promise<void> {
  await write(terminal.stdout, `${address}\n`);
  await write(
    terminal.stderr,
    `Coachward runs at the address above, for this computer alone. Data: ${folder}\nCtrl+C ends it.\n`,
  );
}

function stopped(signal: AbortSignal): Promise<void> {
  if (signal.aborted) return Promise.resolve();
  return new Promise((done) => signal.addEventListener('abort', () => done(), { once: true }));
}
