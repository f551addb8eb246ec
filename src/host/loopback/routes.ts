import type { IncomingMessage, ServerResponse } from 'node:http';
import { answer } from '../../core/bridge/answer.ts';
import type { BridgeHandlers } from '../../core/bridge/bridge.ts';
import { fail, type Outcome, succeed } from '../../core/foundation/outcome.ts';
import type { PageEncoding, PageFiles } from '../page/page-files.ts';
import { cacheRuleFor, SECURITY_HEADERS } from '../page/page-policy.ts';
import type { EventStreams } from './event-stream.ts';
import { methodRefused, notFound, type Refusal } from './refusal.ts';
import { bodyLimitOf, readJsonBody } from './request-body.ts';
import {
  refuseForeign,
  refuseKeyless,
  refuseWithoutSession,
  type ServerIdentity,
  sessionCookie,
} from './request-checks.ts';

/** What the routes serve: the page's files, the channels, the events, and for whom. */
export type Served = {
  readonly identity: ServerIdentity;
  readonly page: PageFiles;
  readonly handlers: BridgeHandlers;
  readonly streams: EventStreams;
};

const DATA_HEADERS = { ...SECURITY_HEADERS, 'cache-control': 'no-store' };

/** Answers one request of the loopback shell. Every route passes the same check of Host, Origin and site first. */
export async function respond(
  served: Served,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const refusal = refuseForeign(request, served.identity);
  if (refusal) return refuse(response, refusal);
  const path = (request.url ?? '').split('?')[0] ?? '';
  if (path !== '/api' && !path.startsWith('/api/'))
    return respondWithPage(served.page, path, request, response);
  const keyless = refuseKeyless(request, served.identity);
  if (keyless) return refuse(response, keyless);
  const name = path.slice('/api/'.length);
  if (name === 'session') return respondWithSession(served.identity, request, response);
  const unknown = refuseWithoutSession(request, served.identity);
  if (unknown) return refuse(response, unknown);
  if (name === 'events') return respondWithEvents(served.streams, request, response);
  return respondOverChannel(served.handlers, name, request, response);
}

async function respondWithPage(
  page: PageFiles,
  path: string,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  if (request.method !== 'GET' && request.method !== 'HEAD')
    return refuse(response, methodRefused('GET, HEAD'));
  const file = await page.read(path, bestEncoding(request.headers['accept-encoding']));
  if (!file) return refuse(response, notFound());
  response.writeHead(200, {
    ...SECURITY_HEADERS,
    'cache-control': cacheRuleFor(path),
    'content-type': file.contentType,
    'content-length': String(file.bytes.length),
    vary: 'accept-encoding',
    ...(file.encoding === 'identity' ? {} : { 'content-encoding': file.encoding }),
  });
  response.end(request.method === 'HEAD' ? undefined : file.bytes);
}

function bestEncoding(accepts: string | string[] | undefined): PageEncoding {
  const named = String(accepts ?? '')
    .split(',')
    .map((encoding) => encoding.trim().toLowerCase());
  if (named.includes('br')) return 'br';
  return named.includes('gzip') ? 'gzip' : 'identity';
}

function respondWithSession(
  identity: ServerIdentity,
  request: IncomingMessage,
  response: ServerResponse,
): void {
  if (request.method !== 'POST') {
    refuse(response, methodRefused('POST'));
    return;
  }
  sendJson(response, { status: 200, headers: { 'set-cookie': sessionCookie(identity) } }, succeed(null));
}

function respondWithEvents(streams: EventStreams, request: IncomingMessage, response: ServerResponse): void {
  if (request.method === 'GET') streams.open(response, DATA_HEADERS);
  else refuse(response, methodRefused('GET'));
}

async function respondOverChannel(
  handlers: BridgeHandlers,
  channel: string,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  if (request.method !== 'POST') return refuse(response, methodRefused('POST'));
  const body = await readJsonBody(request, bodyLimitOf(channel));
  if ('refusal' in body) return refuse(response, body.refusal);
  sendJson(response, { status: 200 }, await answer(handlers, channel, body.json));
}

function refuse(response: ServerResponse, { status, problem, headers }: Refusal): void {
  sendJson(response, { status, headers: headers ?? {} }, fail(problem));
}

function sendJson(
  response: ServerResponse,
  head: { status: number; headers?: Readonly<Record<string, string>> },
  outcome: Outcome<unknown>,
): void {
  const bytes = Buffer.from(JSON.stringify(outcome));
  response.writeHead(head.status, {
    ...DATA_HEADERS,
    ...head.headers,
    'content-type': 'application/json; charset=utf-8',
    'content-length': String(bytes.length),
  });
  response.end(bytes);
}
