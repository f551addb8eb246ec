import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Page } from '@playwright/test';
import type { Day } from '../../src/core/domain/calendar/day.ts';
import { findBrowser } from '../support/browser.ts';
import { startShell } from '../support/start-shell.ts';

/** A page to measure in, and the number of the process that serves it; `close` ends both and removes their data. */
export type BenchPage = { readonly page: Page; readonly pid: number; readonly close: () => Promise<void> };

/** Opens the program in a browser, on a new folder that `seed` has filled. */
export async function openPage(seed: (folder: string, today: Day) => void): Promise<BenchPage> {
  const folder = mkdtempSync(join(tmpdir(), 'coachward-bench-'));
  seed(folder, new Date().toISOString().slice(0, 10) as Day);
  // The first start makes the page, in the same process, where it is out of date.
  await (await startShell(['--demo'])).stop();
  const shell = await startShell(['--data', folder]);
  const { executablePath, args } = await findBrowser();
  const browser = await chromium.launch({ executablePath, args });
  const page = await browser.newPage({ viewport: { width: 1280, height: 860 } });
  await page.goto(shell.address);
  await page.locator('main h1').first().waitFor();
  const close = async () => {
    await browser.close();
    await shell.stop();
    rmSync(folder, { recursive: true, force: true });
  };
  return { page, pid: shell.pid, close };
}
