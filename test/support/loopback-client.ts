import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { type IncomingHttpHeaders, type OutgoingHttpHeaders, request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type LoopbackOptions, startLoopbackShell } from '../../src/host/loopback/loopback-server.ts';
import { type StandInWorkspace, standInWorkspace } from './stand-in-workspace.ts';

/** A running loopback shell over a stand-in, with what a browser would know of it. */
export type TestShell = {
  readonly workspace: StandInWorkspace;
  readonly address: string;
  readonly origin: string;
  readonly port: number;
  readonly key: string;
  close(): Promise<void>;
};

export type RawReply = {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
};

/** Starts a shell on a free port over a small page of its own. */
export async function startTestShell(
  options: Partial<Pick<LoopbackOptions, 'limits' | 'port'>> = {},
): Promise<TestShell> {
  const folder = await mkdtemp(join(tmpdir(), 'coachward-page-'));
  const pageFolder = join(folder, 'page');
  await mkdir(join(pageFolder, 'assets'), { recursive: true });
  await writeFile(join(pageFolder, 'index.html'), '<!doctype html><title>Coachward</title>');
  await writeFile(
    join(pageFolder, 'assets/index-Abc123.js'),
    `console.log(${'"far enough to be packed"+'.repeat(90)}"")`,
  );
  await writeFile(join(folder, 'outside.txt'), 'not part of the page');
  const workspace = standInWorkspace();
  const started = await startLoopbackShell({
    handlers: workspace.handlers,
    listen: workspace.listen,
    pageFolder,
    port: options.port ?? 0,
    ...(options.limits ? { limits: options.limits } : {}),
  });
  if (!started.ok) throw new Error(started.problem.message);
  const { address, origin } = started.value;
  return {
    workspace,
    address,
    origin,
    port: Number(new URL(origin).port),
    key: address.split('#key=')[1] ?? '',
    async close() {
      await started.value.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** Sends one request exactly as given: no header is added or corrected but Host, and that only if it isn't given. */
export function send(
  shell: Pick<TestShell, 'port'>,
  what: { method?: string; path: string; headers?: OutgoingHttpHeaders; body?: string | Buffer },
): Promise<RawReply> {
  return new Promise((resolve, reject) => {
    const outgoing = request(
      {
        host: '127.0.0.1',
        port: shell.port,
        method: what.method ?? 'GET',
        path: what.path,
        headers: what.headers,
        agent: false,
      },
      (response) => {
        const pieces: Buffer[] = [];
        response.on('data', (piece: Buffer) => pieces.push(piece));
        response.on('error', reject);
        response.on('end', () =>
          resolve({
            status: response.statusCode ?? 0,
            headers: response.headers,
            body: Buffer.concat(pieces),
          }),
        );
      },
    );
    outgoing.on('error', reject);
    outgoing.end(what.body);
  });
}

/** The headers of the page's own requests, cookie included. */
export async function pageHeaders(shell: TestShell): Promise<Record<string, string>> {
  const headers = { origin: shell.origin, 'x-coachward-key': shell.key, 'content-type': 'application/json' };
  const session = await send(shell, { method: 'POST', path: '/api/session', headers, body: '{}' });
  const cookie = session.headers['set-cookie']?.[0]?.split(';')[0] ?? '';
  return { ...headers, cookie };
}

/** A fetch that keeps cookies and names its origin, as a browser does for the page. */
export function browserFetch(origin: string): typeof globalThis.fetch {
  let cookie = '';
  return async (input, init) => {
    const headers = new Headers(init?.headers);
    headers.set('origin', origin);
    headers.set('sec-fetch-site', 'same-origin');
    if (cookie) headers.set('cookie', cookie);
    const response = await fetch(input, { ...init, headers });
    cookie = response.headers.getSetCookie()[0]?.split(';')[0] ?? cookie;
    return response;
  };
}
