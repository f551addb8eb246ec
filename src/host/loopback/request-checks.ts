import type { IncomingMessage } from 'node:http';
import { isSecret, type LaunchSecrets } from './launch-secrets.ts';
import { foreignHost, foreignPage, keyMissing, type Refusal, sessionMissing } from './refusal.ts';

/** The header in which the page shows the key of the launch. A foreign page can't set it without a preflight. */
const KEY_HEADER = 'x-coachward-key';

/** Whom a running server knows: the host and origin that it answers to, its secrets, and its cookie's name. */
export type ServerIdentity = {
  readonly host: string;
  readonly origin: string;
  readonly secrets: LaunchSecrets;
  /** Holds the port, because browsers share cookies between the ports of a host. */
  readonly cookieName: string;
};

/** The identity of a server on a port of 127.0.0.1. The name `localhost` isn't answered: it may mean another address. */
export function serverIdentity(port: number, secrets: LaunchSecrets): ServerIdentity {
  const host = `127.0.0.1:${port}`;
  return { host, origin: `http://${host}`, secrets, cookieName: `coachward-${port}` };
}

/**
 * Refuses a request for anything at all: Host must be exactly the server's, once; an Origin must be the server's own;
 * and where the browser tells the site it comes from, that must be this one, or the user (`none`).
 */
export function refuseForeign(request: IncomingMessage, identity: ServerIdentity): Refusal | null {
  const hosts = request.headersDistinct.host ?? [];
  if (hosts.length !== 1 || hosts[0] !== identity.host) return foreignHost();
  const origins = request.headersDistinct.origin ?? [];
  if (origins.some((origin) => origin !== identity.origin)) return foreignPage();
  const sites = request.headersDistinct['sec-fetch-site'] ?? [];
  return sites.every((site) => site === 'same-origin' || site === 'none') ? null : foreignPage();
}

/**
 * Refuses a request for data that doesn't come from the page of this launch: what writes must name its Origin, what
 * comes from a browser must come from the same origin, and the key must be shown.
 */
export function refuseKeyless(request: IncomingMessage, identity: ServerIdentity): Refusal | null {
  if (request.method === 'POST' && request.headers.origin !== identity.origin) return foreignPage();
  if (request.headers['sec-fetch-site'] === 'none') return foreignPage();
  const keys = request.headersDistinct[KEY_HEADER] ?? [];
  return keys.length === 1 && isSecret(keys[0], identity.secrets.key) ? null : keyMissing();
}

/** Refuses a request without the cookie that {@link sessionCookie} set. */
export function refuseWithoutSession(request: IncomingMessage, identity: ServerIdentity): Refusal | null {
  const given = cookieNamed(identity.cookieName, request.headers.cookie ?? '');
  return isSecret(given, identity.secrets.cookie) ? null : sessionMissing();
}

/** The Set-Cookie header that begins a session: not readable by scripts, sent by this site's pages only, for `/api`. */
export function sessionCookie(identity: ServerIdentity): string {
  return `${identity.cookieName}=${identity.secrets.cookie}; Path=/api; HttpOnly; SameSite=Strict`;
}

function cookieNamed(name: string, header: string): string | undefined {
  for (const part of header.split(';')) {
    const [key, ...value] = part.trim().split('=');
    if (key === name) return value.join('=');
  }
  return undefined;
}
