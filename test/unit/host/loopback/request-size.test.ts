import { connect } from 'node:net';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { pageHeaders, send, startTestShell, type TestShell } from '../../../support/loopback-client.ts';

let shell: TestShell;
let headers: Record<string, string>;
beforeAll(async () => {
  shell = await startTestShell({ limits: { headMs: 150, wholeMs: 300, checkEveryMs: 20 } });
  headers = await pageHeaders(shell);
});
afterAll(() => shell.close());

const codeOf = (body: Buffer) => JSON.parse(body.toString()).problem?.code;

it('refuses a body by the length that it announces', async () => {
  const body = Buffer.alloc(3_000_000, 0x20);
  const reply = await send(shell, { method: 'POST', path: '/api/preferences.set', headers, body });
  expect([reply.status, codeOf(reply.body)]).toEqual([413, 'body-too-large']);
});

it('refuses a body of unknown length while it arrives', async () => {
  const body = Buffer.alloc(3_000_000, 0x20);
  const reply = await send(shell, {
    method: 'POST',
    path: '/api/preferences.set',
    headers: { ...headers, 'transfer-encoding': 'chunked' },
    body,
  });
  expect([reply.status, codeOf(reply.body)]).toEqual([413, 'body-too-large']);
});

it('takes a large transcript where one is expected', async () => {
  const body = JSON.stringify({ fileName: 'talk.docx', base64: 'A'.repeat(5_000_000) });
  const reply = await send(shell, { method: 'POST', path: '/api/transcript.extract', headers, body });
  expect([reply.status, codeOf(reply.body)]).toEqual([200, 'stand-in']);
});

it('refuses a giant body before reading it when the key is missing', async () => {
  const { 'x-coachward-key': _, ...keyless } = headers;
  const reply = await send(shell, {
    method: 'POST',
    path: '/api/bundle.import',
    headers: keyless,
    body: Buffer.alloc(3_000_000, 0x20),
  });
  expect(reply.status).toBe(401);
});

it('refuses what isn’t JSON', async () => {
  const ask = (type: string, body: string) =>
    send(shell, {
      method: 'POST',
      path: '/api/preferences.set',
      headers: { ...headers, 'content-type': type },
      body,
    });
  expect((await ask('text/plain', '{}')).status).toBe(415);
  expect((await ask('application/x-www-form-urlencoded', 'paper=A4')).status).toBe(415);
  const broken = await ask('application/json', '{"paper":');
  expect([broken.status, codeOf(broken.body)]).toEqual([400, 'body-unreadable']);
});

it('ends a request whose head doesn’t come', async () => {
  expect(await textAfter('GET / HTTP/1.1\r\nHost: ')).toMatch(/^HTTP\/1\.1 408 /);
});

it('ends a request whose body doesn’t come', async () => {
  const lines = Object.entries({ ...headers, host: `127.0.0.1:${shell.port}`, 'content-length': '50' });
  const head = lines.map(([name, value]) => `${name}: ${value}\r\n`).join('');
  const before = shell.workspace.calls.length;
  const text = await textAfter(`POST /api/preferences.set HTTP/1.1\r\n${head}\r\n{"paper"`);
  expect(text).not.toContain('200 OK');
  expect(shell.workspace.calls).toHaveLength(before);
});

/** Sends the beginning of a request, nothing more, and reads until the server ends the connection. */
function textAfter(beginning: string): Promise<string> {
  return new Promise((resolve) => {
    const socket = connect(shell.port, '127.0.0.1', () => socket.write(beginning));
    let answer = '';
    socket.on('data', (piece) => {
      answer += piece.toString();
    });
    socket.on('error', () => undefined);
    socket.on('close', () => resolve(answer));
  });
}
