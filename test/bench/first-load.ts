import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { type Browser, chromium, type Page } from '@playwright/test';
import react from '@vitejs/plugin-react';
import { build } from 'vite';
import { findBrowser } from '../support/browser.ts';
import { startShell } from '../support/start-shell.ts';
import { type BenchRow, inMs, inMsWithTail, median } from './measure.ts';

const RUNS = 9;

/** What React and one chart of recharts take: less than that no page with charts can. */
const FLOOR_SOURCE = `
import { createRoot } from 'react-dom/client';
import { createElement as h } from 'react';
import { Line, LineChart, XAxis, YAxis } from 'recharts';
const data = Array.from({ length: 13 }, (_, week) => ({ week, share: (week * 7) % 40 }));
createRoot(document.getElementById('root')).render(
  h('div', null, h('h1', null, 'Floor'),
    h(LineChart, { width: 800, height: 300, data }, h(XAxis, { dataKey: 'week' }), h(YAxis), h(Line, { dataKey: 'share', isAnimationActive: false }))));
`;

const TYPES: Record<string, string> = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css' };

/** The floor's page, built like ours and served like ours: compressed, from this machine. */
async function serveFloor(folder: string): Promise<{ server: Server; address: string }> {
  // Inside the project, so that the packages are found.
  const root = mkdtempSync(join(process.cwd(), '.cache/floor-'));
  writeFileSync(join(root, 'main.js'), FLOOR_SOURCE);
  writeFileSync(
    join(root, 'index.html'),
    '<div id="root"></div><script type="module" src="./main.js"></script>',
  );
  await build({
    root,
    base: './',
    configFile: false,
    logLevel: 'silent',
    plugins: [react()],
    build: { outDir: folder },
  });
  rmSync(root, { recursive: true, force: true });
  const server = createServer(async (request, response) => {
    const path = request.url === '/' ? '/index.html' : (request.url ?? '/');
    try {
      const body = gzipSync(await readFile(join(folder, path)));
      response.setHeader('content-type', TYPES[extname(path)] ?? 'application/octet-stream');
      response.setHeader('content-encoding', 'gzip');
      response.end(body);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as { port: number };
  return { server, address: `http://127.0.0.1:${port}/` };
}

/** `laterBytes` is what comes on its own once the page answers: the reducers with their parsers, and other screens. */
type Load = { readonly ms: number; readonly scriptBytes: number; readonly laterBytes: number };

/** So long is waited for what comes after the first load; by then the page has asked for it. */
const LATER_MS = 5_000;

async function bytesOf(scripts: readonly Promise<number>[]): Promise<number> {
  return (await Promise.all(scripts)).reduce((sum, size) => sum + size, 0);
}

/** One cold load: from navigation until what is looked for is there and the page has painted and answers. */
async function loadOnce(
  browser: Browser,
  address: string,
  ready: string,
  waitsForLater = false,
): Promise<Load> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 860 } });
  const page: Page = await context.newPage();
  const scripts: Promise<number>[] = [];
  page.on('response', (response) => {
    if (response.request().resourceType() === 'script') {
      scripts.push(
        response.body().then(
          (body) => gzipSync(body).length,
          () => 0,
        ),
      );
    }
  });
  await page.goto(address, { waitUntil: 'commit' });
  await page.waitForSelector(ready);
  const ms = await page.evaluate(
    () =>
      new Promise<number>((resolve) =>
        requestAnimationFrame(() => setTimeout(() => resolve(performance.now()), 0)),
      ),
  );
  const scriptBytes = await bytesOf(scripts);
  if (waitsForLater) await page.waitForTimeout(LATER_MS);
  const laterBytes = (await bytesOf(scripts)) - scriptBytes;
  await context.close();
  return { ms, scriptBytes, laterBytes };
}

/** The first load of the page with a full plan in it, against the floor, in turn, each with a cold cache. */
export async function benchFirstLoad(): Promise<BenchRow[]> {
  const floorFolder = mkdtempSync(join(tmpdir(), 'coachward-floor-'));
  const floor = await serveFloor(floorFolder);
  const shell = await startShell(['--demo']);
  const { executablePath, args } = await findBrowser();
  const browser = await chromium.launch({ executablePath, args });
  const ours: Load[] = [];
  const peer: Load[] = [];
  for (let run = -1; run < RUNS; run++) {
    const floorLoad = await loadOnce(browser, floor.address, '.recharts-line-curve');
    const ownLoad = await loadOnce(browser, shell.address, 'main h1');
    // The first pair warms the browser itself.
    if (run >= 0) {
      peer.push(floorLoad);
      ours.push(ownLoad);
    }
  }
  const { laterBytes } = await loadOnce(browser, shell.address, 'main h1', true);
  await browser.close();
  await shell.stop();
  floor.server.close();
  rmSync(floorFolder, { recursive: true, force: true });
  const own = median(ours.map(({ ms }) => ms));
  const base = median(peer.map(({ ms }) => ms));
  const kb = median(ours.map(({ scriptBytes }) => scriptBytes)) / 1000;
  const baseKb = median(peer.map(({ scriptBytes }) => scriptBytes)) / 1000;
  return [
    {
      what: 'first load to interactive, full 90-day plan (peer: React and one recharts chart)',
      ours: inMsWithTail(ours.map(({ ms }) => ms)),
      peer: inMs(base),
      ratio: `${(own / base).toFixed(2)}x`,
      goal: 'at most 1.3x',
      met: own / base <= 1.3,
    },
    {
      what: 'JavaScript of the first load, gzip (peer: the same)',
      ours: `${kb.toFixed(0)} kB`,
      peer: `${baseKb.toFixed(0)} kB`,
      ratio: `${(kb / baseKb).toFixed(2)}x`,
      goal: 'at most 250 kB',
      met: kb <= 250,
    },
    {
      what: 'JavaScript that comes on its own within 5 s after that, in quiet moments, gzip',
      ours: `${(laterBytes / 1000).toFixed(0)} kB`,
      peer: '',
      ratio: '',
      goal: '',
      met: null,
    },
  ];
}
