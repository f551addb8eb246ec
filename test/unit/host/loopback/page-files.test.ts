import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { startLoopbackShell } from '../../../../src/host/loopback/loopback-server.ts';
import { send, startTestShell, type TestShell } from '../../../support/loopback-client.ts';
import { standInWorkspace } from '../../../support/stand-in-workspace.ts';

let shell: TestShell;
beforeAll(async () => {
  shell = await startTestShell();
});
afterAll(() => shell.close());

const SCRIPT = '/assets/index-Abc123.js';

it('serves the page under a policy that allows its own scripts alone', async () => {
  const { status, headers, body } = await send(shell, { path: '/' });
  expect(status).toBe(200);
  expect(body.toString()).toContain('<title>Coachward</title>');
  const policy = String(headers['content-security-policy']);
  for (const rule of [
    "default-src 'self'",
    "script-src 'self'",
    "object-src 'none'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
    "form-action 'none'",
    "connect-src 'self'",
  ]) {
    expect(policy.split('; ')).toContain(rule);
  }
  expect(policy).not.toMatch(/unsafe-eval|script-src[^;]*unsafe-inline|https?:|\*/);
  expect(headers).toMatchObject({
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
    'cross-origin-opener-policy': 'same-origin',
    'cross-origin-resource-policy': 'same-origin',
    'cache-control': 'no-cache',
    'content-type': 'text/html; charset=utf-8',
  });
});

it('keeps hashed files for ever, packed as the browser asks', async () => {
  const plain = await send(shell, { path: SCRIPT });
  expect(plain.headers).toMatchObject({
    'cache-control': 'public, max-age=31536000, immutable',
    'content-type': 'text/javascript; charset=utf-8',
  });
  expect(plain.headers['content-encoding']).toBeUndefined();
  const brotli = await send(shell, { path: SCRIPT, headers: { 'accept-encoding': 'gzip, deflate, br' } });
  expect(brotli.headers['content-encoding']).toBe('br');
  expect(brotliDecompressSync(brotli.body)).toEqual(plain.body);
  const gzip = await send(shell, { path: SCRIPT, headers: { 'accept-encoding': 'gzip' } });
  expect(gzip.headers['content-encoding']).toBe('gzip');
  expect(gunzipSync(gzip.body)).toEqual(plain.body);
});

it('answers HEAD without a body', async () => {
  const { status, headers, body } = await send(shell, { method: 'HEAD', path: SCRIPT });
  expect([status, body.length]).toEqual([200, 0]);
  expect(Number(headers['content-length'])).toBeGreaterThan(1000);
});

it('listens on 127.0.0.1 alone', async () => {
  await expect(fetch(`http://[::1]:${shell.port}/`)).rejects.toThrow();
  expect(new URL(shell.address).host).toBe(`127.0.0.1:${shell.port}`);
});

it('says that a port is taken', async () => {
  const { handlers, listen } = standInWorkspace();
  const second = await startLoopbackShell({
    handlers,
    listen,
    pageFolder: 'src/host/page',
    port: shell.port,
  });
  expect(second).toMatchObject({ ok: false, problem: { code: 'port-refused' } });
});

it('says that the page isn’t built', async () => {
  const { handlers, listen } = standInWorkspace();
  const second = await startLoopbackShell({ handlers, listen, pageFolder: './nowhere', port: 0 });
  expect(second).toMatchObject({ ok: false, problem: { code: 'page-not-built' } });
});
