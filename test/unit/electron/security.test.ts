import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { callFrom } from '../../support/electron-fake/fake-contents.ts';
import { type FakeApp, startFakeApp } from '../../support/electron-fake/start-fake-app.ts';

let app: FakeApp;
beforeAll(async () => {
  app = await startFakeApp();
});
afterAll(() => app.end());

const FOREIGN = [
  'https://example.com/',
  'http://127.0.0.1:8080/',
  'file:///etc/passwd',
  'app://coachward.example.com/',
  'app://other/',
  'app://user@coachward/',
  'app://coachward:80/',
  'APP-coachward://x',
  'javascript:alert(1)',
  'data:text/html,hello',
  'about:blank',
  'not an address',
];

describe('navigation', () => {
  for (const kind of ['will-navigate', 'will-redirect', 'will-frame-navigate'] as const) {
    for (const url of [...FOREIGN, 'app://coachward/assets/index-Abc123.js']) {
      it(`is denied to ${url} (${kind})`, () => {
        expect(app.window().webContents.navigate(kind, url)).toBe(false);
      });
    }
    it(`stays possible inside the page (${kind})`, () => {
      for (const url of ['app://coachward/', 'app://coachward/#/plan', 'app://coachward/index.html']) {
        expect(app.window().webContents.navigate(kind, url)).toBe(true);
      }
    });
  }
});

describe('new windows', () => {
  for (const url of [
    ...FOREIGN,
    'app://coachward/',
    'https://doi.org.example.com/',
    'https://doi.org:8443/10.1',
  ]) {
    it(`are denied, and nothing opens, for ${url}`, () => {
      app.answers.opened.length = 0;
      expect(app.window().webContents.open(url)).toEqual({ action: 'deny' });
      expect(app.answers.opened).toEqual([]);
    });
  }
  for (const url of ['http://doi.org/10.1', 'https://user@doi.org/10.1', 'https://DOI.org@example.com/']) {
    it(`don’t reach the browser for ${url}`, () => {
      app.window().webContents.open(url);
      expect(app.answers.opened).not.toContain(url);
    });
  }
  it('open in the user’s browser for a site of the fixed list', () => {
    const source = 'https://doi.org/10.1037/a0025101';
    expect(app.window().webContents.open(source)).toEqual({ action: 'deny' });
    expect(app.answers.opened).toEqual([source]);
  });
});

it('attaches no webview', () => {
  expect(app.window().webContents.attempt('will-attach-webview')).toBe(false);
});

it('holds contents made later to the same rules', () => {
  const later = new app.module.BrowserWindow({});
  expect(later.webContents.navigate('will-navigate', 'https://example.com/')).toBe(false);
  expect(later.webContents.open('https://example.com/')).toEqual({ action: 'deny' });
  expect(later.webContents.attempt('will-attach-webview')).toBe(false);
  later.emitter.emit('closed');
});

it('denies every permission, asked for or looked up, and every device', () => {
  for (const permission of [
    'media',
    'geolocation',
    'notifications',
    'clipboard-read',
    'fullscreen',
  ] as const) {
    expect([permission, app.session.grants(permission)]).toEqual([permission, false]);
    expect([permission, app.session.claims(permission)]).toEqual([permission, false]);
  }
  expect(app.session.givesDevice()).toBe(false);
});

describe('content', () => {
  for (const url of [
    ...FOREIGN.filter((url) => !url.startsWith('data:')),
    'ws://127.0.0.1/',
    'blob:https://example.com/1',
  ]) {
    it(`isn’t loaded from ${url}`, () => expect(app.session.loads(url)).toBe(false));
  }
  for (const url of [
    'app://coachward/assets/index-Abc123.js',
    'data:image/png;base64,AA==',
    'blob:app://coachward/1',
    'devtools://devtools/bundled/x.js',
  ]) {
    it(`is loaded from ${url}`, () => expect(app.session.loads(url)).toBe(true));
  }
  it('makes no name of a host known', () => {
    expect(app.log).toContain('switch host-resolver-rules=MAP * ~NOTFOUND');
    expect(app.log.indexOf('switch host-resolver-rules=MAP * ~NOTFOUND')).toBeLessThan(
      app.log.indexOf('ready'),
    );
  });
});

describe('calls', () => {
  const ask = (frame: Parameters<typeof callFrom>[1]) =>
    app.invoke('coachward:call', callFrom(app.window().webContents, frame), 'workspace.open', {});
  const parent = { origin: 'app://coachward' } as Electron.WebFrameMain;

  it('are answered to the app’s own page', async () => {
    expect(await ask({ origin: 'app://coachward', parent: null })).toMatchObject({
      ok: true,
      value: {
        abilities: {
          shell: 'electron',
          savesPdf: true,
          revealsFolder: true,
          keepsOnTop: true,
          notifies: true,
        },
        version: '1.2.3',
      },
    });
  });
  for (const origin of [
    'https://example.com',
    'app://other',
    'app://coachward.example.com',
    'null',
    '',
    'file://',
  ]) {
    it(`are refused to ${origin || 'no origin'}`, async () => {
      expect(await ask({ origin, parent: null })).toMatchObject({
        ok: false,
        problem: { code: 'sender-foreign' },
      });
    });
  }
  it('are refused to a frame inside the page, and to a frame that has gone', async () => {
    const refused = { ok: false, problem: { code: 'sender-foreign' } };
    expect(await ask({ origin: 'app://coachward', parent })).toMatchObject(refused);
    expect(await ask(null)).toMatchObject(refused);
  });
  it('are taken for what they may be: anything', async () => {
    const event = callFrom(app.window().webContents, { origin: 'app://coachward', parent: null });
    expect(await app.invoke('coachward:call', event, 'constructor', {})).toMatchObject({ ok: false });
    expect(await app.invoke('coachward:call', event, 'command.run', 7)).toMatchObject({ ok: false });
    expect(await app.invoke('coachward:call', event)).toMatchObject({ ok: false });
  });
});

describe('the page’s scheme', () => {
  it('gives the page under the strict policy', async () => {
    const page = await app.load('app://coachward/');
    expect(page.status).toBe(200);
    expect(await page.text()).toContain('<title>Coachward</title>');
    expect(page.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(page.headers.get('content-security-policy')).toContain("script-src 'self';");
    expect(page.headers.get('x-content-type-options')).toBe('nosniff');
    expect(await (await app.load('app://coachward/assets/index-Abc123.js?v=1')).text()).toContain('page');
  });
  for (const path of [
    '../package.json',
    '../../package.json',
    'assets/../../../package.json',
    '%2e%2e/%2e%2e/package.json',
    '..%2f..%2fpackage.json',
    '..\\..\\package.json',
    '%00',
    'assets',
    'assets/',
    '/etc/passwd',
  ]) {
    it(`gives nothing for ${path}`, async () => {
      const reply = await app.load(`app://coachward/${path}`);
      expect([reply.status, await reply.text()]).toEqual([404, '']);
    });
  }
  it('gives nothing to another host of the scheme, nor to another method', async () => {
    expect((await app.load('app://other/index.html')).status).toBe(403);
    expect((await app.load('app://coachward/', { method: 'POST', body: 'x' })).status).toBe(405);
  });
});

it('gives its window nothing of Node, and keeps Chromium’s own protections', () => {
  const { preload, ...preferences } = app.window().options.webPreferences ?? {};
  expect(preload).toMatch(/out.preload.index\.cjs$/);
  expect(preferences).toEqual({
    sandbox: true,
    contextIsolation: true,
    nodeIntegration: false,
    nodeIntegrationInWorker: false,
    nodeIntegrationInSubFrames: false,
    webSecurity: true,
    allowRunningInsecureContent: false,
    experimentalFeatures: false,
    webviewTag: false,
    navigateOnDragDrop: false,
    spellcheck: false,
    devTools: true,
  });
  expect(app.log.indexOf('sandbox')).toBeLessThan(app.log.indexOf('ready'));
  expect(app.window().loaded).toEqual(['app://coachward/']);
});
