import { connect } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  pageHeaders,
  type RawReply,
  send,
  startTestShell,
  type TestShell,
} from '../../../support/loopback-client.ts';

let shell: TestShell;
let headers: Record<string, string>;
beforeAll(async () => {
  shell = await startTestShell();
  headers = await pageHeaders(shell);
});
afterAll(() => shell.close());

const codeOf = (reply: RawReply) => JSON.parse(reply.body.toString()).problem?.code;
const askPreferences = (changed: Record<string, string | undefined>) => {
  const all = Object.entries({ ...headers, ...changed }).filter(([, value]) => value !== undefined);
  return send(shell, {
    method: 'POST',
    path: '/api/preferences.set',
    headers: Object.fromEntries(all),
    body: '{"paper":"Letter"}',
  });
};

it('answers the page’s own request', async () => {
  const reply = await askPreferences({ 'sec-fetch-site': 'same-origin' });
  expect(reply.status).toBe(200);
  expect(JSON.parse(reply.body.toString())).toMatchObject({ ok: true, value: { paper: 'Letter' } });
});

describe('Host', () => {
  const foreign = ['example.com', 'localhost', '127.0.0.1', '127.0.0.1:1', '127.0.0.1.example.com', '[::1]'];
  for (const host of foreign) {
    for (const path of [
      '/',
      '/assets/index-Abc123.js',
      '/api/session',
      '/api/events',
      '/api/workspace.open',
    ]) {
      it(`refuses ${host} for ${path}`, async () => {
        const reply = await send(shell, { path, headers: { ...headers, host } });
        expect([reply.status, codeOf(reply)]).toEqual([421, 'host-foreign']);
      });
    }
  }

  it('refuses the name localhost on the right port', async () => {
    const reply = await send(shell, { path: '/', headers: { host: `localhost:${shell.port}` } });
    expect(codeOf(reply)).toBe('host-foreign');
  });

  it('refuses two hosts', async () => {
    const host = `127.0.0.1:${shell.port}`;
    const text = await sendText(
      `GET / HTTP/1.1\r\nHost: ${host}\r\nHost: example.com\r\nConnection: close\r\n\r\n`,
    );
    expect(text).toMatch(/^HTTP\/1\.1 4\d\d /);
    expect(text).not.toContain('<title>');
  });
});

describe('Origin and Sec-Fetch-Site', () => {
  const foreign = [
    'https://example.com',
    'null',
    'http://127.0.0.1:1',
    'https://127.0.0.1',
    'app://coachward',
  ];
  for (const origin of foreign) {
    it(`refuses a call from ${origin}`, async () => {
      const reply = await askPreferences({ origin });
      expect([reply.status, codeOf(reply)]).toEqual([403, 'page-foreign']);
    });
    it(`refuses the page to ${origin}`, async () => {
      const reply = await send(shell, { path: '/', headers: { origin } });
      expect(reply.status).toBe(403);
    });
  }

  it('refuses a call that names no origin', async () => {
    expect(codeOf(await askPreferences({ origin: undefined }))).toBe('page-foreign');
  });

  for (const site of ['cross-site', 'same-site', 'something-new']) {
    it(`refuses a call that comes ${site}`, async () => {
      expect(codeOf(await askPreferences({ 'sec-fetch-site': site }))).toBe('page-foreign');
    });
    it(`refuses the page to a link that comes ${site}`, async () => {
      expect((await send(shell, { path: '/', headers: { 'sec-fetch-site': site } })).status).toBe(403);
    });
  }

  it('gives the page, but no data, to an address that the user typed', async () => {
    expect((await send(shell, { path: '/', headers: { 'sec-fetch-site': 'none' } })).status).toBe(200);
    expect(codeOf(await askPreferences({ 'sec-fetch-site': 'none' }))).toBe('page-foreign');
  });

  it('never allows another origin', async () => {
    const preflight = await send(shell, {
      method: 'OPTIONS',
      path: '/api/preferences.set',
      headers: { origin: 'https://example.com', 'access-control-request-method': 'POST' },
    });
    expect(preflight.status).toBe(403);
    for (const reply of [preflight, await askPreferences({})]) {
      expect(Object.keys(reply.headers).filter((name) => name.startsWith('access-control'))).toEqual([]);
    }
  });
});

describe('key and cookie', () => {
  it('refuses a call without the key', async () => {
    const reply = await askPreferences({ 'x-coachward-key': undefined });
    expect([reply.status, codeOf(reply)]).toEqual([401, 'key-missing']);
  });

  it('refuses a call with a wrong key of the same length', async () => {
    const wrong = shell.key.replace(/.$/, (letter) => (letter === 'A' ? 'B' : 'A'));
    expect(codeOf(await askPreferences({ 'x-coachward-key': wrong }))).toBe('key-missing');
  });

  it('refuses a call without the cookie, and one with a wrong cookie', async () => {
    const without = await askPreferences({ cookie: undefined });
    expect([without.status, codeOf(without)]).toEqual([401, 'session-missing']);
    const wrong = await askPreferences({ cookie: `coachward-${shell.port}=${shell.key}` });
    expect(codeOf(wrong)).toBe('session-missing');
  });

  it('refuses a session without the key', async () => {
    const { 'x-coachward-key': _, ...keyless } = headers;
    const reply = await send(shell, { method: 'POST', path: '/api/session', headers: keyless, body: '{}' });
    expect([reply.status, reply.headers['set-cookie']]).toEqual([401, undefined]);
  });

  it('refuses the events without key, without cookie and from elsewhere', async () => {
    const { cookie: _c, ...cookieless } = headers;
    const { 'x-coachward-key': _k, ...keyless } = headers;
    const events = (given: Record<string, string>) => send(shell, { path: '/api/events', headers: given });
    expect(codeOf(await events(cookieless))).toBe('session-missing');
    expect(codeOf(await events(keyless))).toBe('key-missing');
    expect(codeOf(await events({ ...headers, origin: 'https://example.com' }))).toBe('page-foreign');
  });

  it('sets a cookie that scripts can’t read and other sites don’t send, named by its port', async () => {
    const reply = await send(shell, { method: 'POST', path: '/api/session', headers, body: '{}' });
    expect(reply.headers['set-cookie']).toEqual([
      expect.stringMatching(
        new RegExp(`^coachward-${shell.port}=[\\w-]{43}; Path=/api; HttpOnly; SameSite=Strict$`),
      ),
    ]);
  });

  it('makes 256 new bits for every launch', async () => {
    const other = await startTestShell();
    expect(other.key).not.toBe(shell.key);
    expect(Buffer.from(other.key, 'base64url')).toHaveLength(32);
    await other.close();
  });
});

describe('paths and methods', () => {
  const outside = [
    '/../outside.txt',
    '/assets/../../outside.txt',
    '/%2e%2e/outside.txt',
    '/..%2foutside.txt',
  ];
  for (const path of [...outside, '/assets/..\\..\\outside.txt', '//outside.txt', '/assets', '/etc/passwd']) {
    it(`finds nothing at ${path}`, async () => {
      const reply = await send(shell, { path });
      expect([reply.status, codeOf(reply)]).toEqual([404, 'not-found']);
    });
  }

  it('refuses other methods and says which it takes', async () => {
    const tries = [
      ['POST', '/', 'GET, HEAD'],
      ['DELETE', '/api/preferences.set', 'POST'],
      ['GET', '/api/preferences.set', 'POST'],
      ['GET', '/api/session', 'POST'],
      ['POST', '/api/events', 'GET'],
    ] as const;
    for (const [method, path, allow] of tries) {
      const reply = await send(shell, { method, path, headers });
      expect([method, path, reply.status, reply.headers.allow]).toEqual([method, path, 405, allow]);
    }
  });

  it('answers a channel that isn’t there with a problem', async () => {
    const ask = (path: string) => send(shell, { method: 'POST', path, headers, body: '{}' });
    expect(codeOf(await ask('/api/files.delete'))).toBe('channel-unknown');
    expect(codeOf(await ask('/api/__proto__'))).toBe('channel-unknown');
    expect(codeOf(await ask('/api/'))).toBe('channel-unknown');
  });

  it('answers a request that doesn’t fit its channel with a problem, before any handler sees it', async () => {
    const before = shell.workspace.calls.length;
    const reply = await send(shell, {
      method: 'POST',
      path: '/api/preferences.set',
      headers,
      body: '{"paper":"A3"}',
    });
    expect(codeOf(reply)).toBe('request-invalid');
    expect(shell.workspace.calls).toHaveLength(before);
  });
});

/** Sends bytes as they are and reads until the connection ends. */
function sendText(text: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const socket = connect(shell.port, '127.0.0.1', () => socket.write(text));
    let answer = '';
    socket.on('data', (piece) => {
      answer += piece.toString();
    });
    socket.on('error', reject);
    socket.on('close', () => resolve(answer));
  });
}
