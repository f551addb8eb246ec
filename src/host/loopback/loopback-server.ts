import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { BridgeHandlers } from '../../core/bridge/bridge.ts';
import type { ShellEvent } from '../../core/bridge/replies.ts';
import { fail, type Outcome, succeed } from '../../core/foundation/outcome.ts';
import { openPageFiles, type PageFiles } from '../page/page-files.ts';
import { openEventStreams } from './event-stream.ts';
import { makeLaunchSecrets } from './launch-secrets.ts';
import { serverIdentity } from './request-checks.ts';
import { respond, type Served } from './routes.ts';

/** How long a request may take to arrive, in milliseconds. */
export type RequestLimits = {
  readonly headMs: number;
  readonly wholeMs: number;
  readonly checkEveryMs: number;
};

const USUAL_LIMITS: RequestLimits = { headMs: 10_000, wholeMs: 120_000, checkEveryMs: 2_000 };
const LINGER_MS = 500;

/** What a loopback shell is started with. `port` 0 takes any that is free; `pageFolder` holds the built page. */
export type LoopbackOptions = {
  readonly handlers: BridgeHandlers;
  readonly listen: (listener: (event: ShellEvent) => void) => () => void;
  readonly pageFolder: string;
  readonly port: number;
  readonly limits?: RequestLimits;
};

/** A running loopback shell. `address` holds the launch's key in its fragment, which never leaves the browser. */
export type LoopbackShell = {
  readonly address: string;
  readonly origin: string;
  close(): Promise<void>;
};

/**
 * Starts the loopback shell on 127.0.0.1, so that no other machine reaches it. Fails with a problem when the port is
 * taken or not allowed, and when the page isn't built.
 *
 * @example
 * const shell = await startLoopbackShell({ handlers, listen, pageFolder: 'out/renderer', port: 0 });
 * // shell.ok && shell.value.address === 'http://127.0.0.1:49152/#key=…'
 */
export async function startLoopbackShell(options: LoopbackOptions): Promise<Outcome<LoopbackShell>> {
  const page = await openPage(options.pageFolder);
  if (!page.ok) return page;
  const limits = options.limits ?? USUAL_LIMITS;
  const server = createServer({
    headersTimeout: limits.headMs,
    requestTimeout: limits.wholeMs,
    connectionsCheckingInterval: limits.checkEveryMs,
  });
  const port = await listenOnLoopback(server, options.port);
  if (!port.ok) return port;
  const streams = openEventStreams();
  const identity = serverIdentity(port.value, makeLaunchSecrets());
  serve(server, { identity, page: page.value, handlers: options.handlers, streams });
  const stopListening = options.listen((event) => streams.send(event));
  return succeed({
    address: `${identity.origin}/#key=${identity.secrets.key}`,
    origin: identity.origin,
    close() {
      stopListening();
      streams.close();
      return closeServer(server);
    },
  });
}

function serve(server: Server, served: Served): void {
  server.on('request', (request, response) => {
    respond(served, request, response)
      // The connection broke while its request was read: there is nobody left to answer.
      .catch(() => response.destroy())
      .finally(() => {
        if (!request.complete) endSoon(request);
      });
  });
}

/**
 * Ends a request that was refused before it was read. What still arrives is thrown away for a moment, because a
 * connection that closes on unread bytes takes the answer with it.
 */
function endSoon(request: IncomingMessage): void {
  request.resume();
  setTimeout(() => request.destroy(), LINGER_MS).unref();
}

async function openPage(folder: string): Promise<Outcome<PageFiles>> {
  try {
    return succeed(await openPageFiles(folder));
  } catch {
    return fail({
      code: 'page-not-built',
      message: `The page of Coachward isn’t there: ${folder} can’t be read.`,
      remedy: 'Build it with “npm run build”, then start again.',
    });
  }
}

function listenOnLoopback(server: Server, port: number): Promise<Outcome<number>> {
  return new Promise((resolve) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      const why = error.code === 'EADDRINUSE' ? 'is used by another program' : 'can’t be opened';
      resolve(
        fail({
          code: 'port-refused',
          message: `Port ${port} of this computer ${why} (${error.code ?? error.message}).`,
          remedy: 'Choose another with --port, or leave --port out to take any that is free.',
        }),
      );
    });
    server.listen({ host: '127.0.0.1', port, exclusive: true }, () => {
      resolve(succeed((server.address() as AddressInfo).port));
    });
  });
}

function closeServer(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}
