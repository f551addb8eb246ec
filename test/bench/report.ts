import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Page } from '@playwright/test';
import type { Day } from '../../src/core/domain/calendar/day.ts';
import { findBrowser } from '../support/browser.ts';
import { startShell } from '../support/start-shell.ts';
import { type BenchRow, inMs, median } from './measure.ts';
import { seedPractice } from './seed-practice.ts';

const MANAGERS = 50;
const RUNS = 3;

/** Chooses something in a select by its label, as somebody does with the mouse. */
async function choose(page: Page, label: string, option: string): Promise<void> {
  await page.getByRole('combobox', { name: label, exact: true }).click();
  await page.getByRole('option', { name: option }).click();
}

/** From choosing the engagement until every page stands and can be printed, in milliseconds. */
async function makeReport(page: Page): Promise<number> {
  await choose(page, 'Report', 'Progress report');
  await choose(page, 'Report', 'Engagement report');
  await page.getByRole('combobox', { name: 'Engagement', exact: true }).click();
  const begin = performance.now();
  await page.getByRole('option', { name: 'Coaching programme 1' }).click();
  await page.getByRole('button', { name: 'Print one by one', disabled: false }).waitFor({ timeout: 120_000 });
  return performance.now() - begin;
}

/** The report of an engagement with fifty managers, from the choice to the last page drawn, and as a PDF. */
export async function benchReport(): Promise<BenchRow[]> {
  const folder = mkdtempSync(join(tmpdir(), 'coachward-bench-'));
  const today = new Date().toISOString().slice(0, 10) as Day;
  seedPractice(folder, today, { engagements: 1, transitions: MANAGERS, sessionsEach: 100 });
  await (await startShell(['--demo'])).stop();
  const shell = await startShell(['--data', folder]);
  const { executablePath, args } = await findBrowser();
  const browser = await chromium.launch({ executablePath, args });
  const page = await browser.newPage({ viewport: { width: 1280, height: 860 } });
  await page.goto(shell.address);
  await page.locator('main h1').first().waitFor();
  await page.evaluate(() => {
    window.location.hash = '#/reports';
  });
  const times: number[] = [];
  for (let run = 0; run < RUNS; run += 1) {
    times.push(await makeReport(page));
  }
  const pages = await page.getByText(/^Page \d+ of \d+$/).count();
  const begin = performance.now();
  await page.pdf({ tagged: true, outline: true, preferCSSPageSize: true, printBackground: true });
  const pdf = performance.now() - begin;
  await browser.close();
  await shell.stop();
  rmSync(folder, { recursive: true, force: true });
  const middle = median(times);
  const goal = { peer: '', ratio: '' };
  return [
    {
      what: `report of ${MANAGERS} managers, ${pages} pages, ready to print`,
      ours: inMs(middle),
      ...goal,
      goal: 'under 10 s',
      met: middle < 10_000,
    },
    { what: 'the same as a tagged PDF, by the browser', ours: inMs(pdf), ...goal, goal: '', met: null },
  ];
}
