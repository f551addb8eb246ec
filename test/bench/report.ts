import type { Page } from '@playwright/test';
import { type BenchRow, inMs, median } from './measure.ts';
import { openPage } from './open-page.ts';
import { seedPractice } from './seed-practice.ts';

const MANAGERS = 50;
const RUNS = 3;

/** Chooses something in a select by its label, as somebody does with the mouse. */
async function choose(page: Page, label: string, option: string): Promise<void> {
  await page.getByRole('combobox', { name: label, exact: true }).click();
  await page.getByRole('option', { name: option }).click();
}

/** From choosing the report until every page stands and can be printed, in milliseconds. The engagement is chosen already. */
async function makeReport(page: Page): Promise<number> {
  await choose(page, 'Report', 'Progress report');
  await page.getByRole('button', { name: 'Print or save as PDF', disabled: false }).waitFor();
  await page.getByRole('combobox', { name: 'Report', exact: true }).click();
  const begin = performance.now();
  await page.getByRole('option', { name: 'Engagement report' }).click();
  await page.getByRole('button', { name: 'Print one by one', disabled: false }).waitFor({ timeout: 120_000 });
  return performance.now() - begin;
}

/** The report of an engagement with fifty managers, from the choice to the last page drawn, and as a PDF. */
export async function benchReport(): Promise<BenchRow[]> {
  const size = { engagements: 1, transitions: MANAGERS, sessionsEach: 100 };
  const { page, close } = await openPage((folder, today) => seedPractice(folder, today, size));
  await page.evaluate(() => {
    window.location.hash = '#/reports';
  });
  await choose(page, 'Report', 'Engagement report');
  await choose(page, 'Engagement', 'Coaching programme 1');
  const times: number[] = [];
  for (let run = 0; run < RUNS; run += 1) {
    times.push(await makeReport(page));
  }
  const pages = await page.getByText(/^Page \d+ of \d+$/).count();
  const begin = performance.now();
  await page.pdf({ tagged: true, outline: true, preferCSSPageSize: true, printBackground: true });
  const pdf = performance.now() - begin;
  await close();
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
