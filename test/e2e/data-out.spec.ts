import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import readWorkbook from 'read-excel-file/node';
import { SAMPLE } from './support/beginnings.ts';
import { expect, test } from './support/coachward.ts';
import { violationsOf } from './support/violations.ts';

test.use({ begins: SAMPLE });

/** Clicks something that hands out a file, and gives the file. */
async function fileFrom(page: Page, click: () => Promise<void>): Promise<{ name: string; bytes: Buffer }> {
  const [download] = await Promise.all([page.waitForEvent('download'), click()]);
  return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) };
}

test('tables leave as a workbook and as CSV, charts as pictures on white', async ({ coachward }) => {
  test.slow();
  const { page } = coachward;

  await test.step('from where the sessions are, to a workbook with the ticked tables', async () => {
    await page.goto(`${page.url().split('#')[0]}#/conversations`);
    await page.getByRole('link', { name: 'Take the sessions out for a spreadsheet' }).click();
    await expect(page.getByRole('heading', { name: 'Take data out' })).toBeVisible();
    expect(await violationsOf(page)).toEqual([]);
    await page.getByRole('checkbox', { name: 'Talk' }).uncheck();
    const { name, bytes } = await fileFrom(page, () =>
      page.getByRole('button', { name: 'Save 5 tables for Excel' }).click(),
    );
    expect(name).toMatch(/^coachward-.+\.xlsx$/);
    const sheets = await readWorkbook(bytes);
    expect(sheets.map(({ sheet }) => sheet)).toEqual([
      'Sessions',
      'Time',
      'Time by week',
      'Commitments',
      'Outcomes',
    ]);
  });

  await test.step('as CSV, the way that was chosen', async () => {
    await page.getByRole('combobox', { name: 'CSV files have' }).click();
    await page.getByRole('option', { name: 'Semicolons between the columns, a decimal comma' }).click();
    const { name, bytes } = await fileFrom(page, () =>
      page.getByRole('button', { name: 'CSV: Time by week' }).click(),
    );
    expect(name).toMatch(/time-by-week-.+\.csv$/);
    expect(bytes.toString()).toMatch(/^\ufeffFrom;To;.*\r\n\d{4}-\d\d-\d\d;.*;\d+,\d+;/);
  });

  await test.step('a chart, in the dark appearance too', async () => {
    await page.emulateMedia({ colorScheme: 'dark' });
    await page.goto(`${page.url().split('#')[0]}#/progress`);
    // A chart is drawn, and can be saved, once it has come into sight.
    await page.getByRole('heading', { name: 'Coaching sessions a week' }).scrollIntoViewIfNeeded();
    const more = page.getByRole('button', { name: 'More for “Coaching sessions a week”' });
    await more.focus();
    await page.keyboard.press('Enter');
    const svg = await fileFrom(page, () => page.getByRole('menuitem', { name: /^Save as SVG/ }).click());
    expect(svg.name).toBe('Coaching-sessions-a-week.svg');
    const drawn = svg.bytes.toString();
    expect(drawn).toContain('Coaching sessions a week');
    expect(drawn).toContain('fill="#ffffff"');
    expect(drawn).not.toMatch(/var\(--|class="/);
    // The ink of the light appearance, and none of the dark one's.
    expect(drawn).toContain('rgb(84, 92, 102)');
    expect(drawn).not.toContain('rgb(169, 177, 188)');
    await more.click();
    const png = await fileFrom(page, () => page.getByRole('menuitem', { name: /^Save as PNG/ }).click());
    expect(png.bytes.subarray(1, 4).toString()).toBe('PNG');
    const opened = await page.evaluate(async (base64) => {
      const image = new Image();
      image.src = `data:image/png;base64,${base64}`;
      await image.decode();
      return image.naturalWidth;
    }, png.bytes.toString('base64'));
    expect(opened).toBe(2 * Number(/width="(\d+)"/.exec(drawn)?.[1]));
  });
});
