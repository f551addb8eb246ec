import type { Page } from '@playwright/test';
import { PLAN, SAMPLE } from './support/beginnings.ts';
import { expect, test } from './support/coachward.ts';
import { untilSaved } from './support/start-plan.ts';
import { violationsOf } from './support/violations.ts';

test.use({ begins: PLAN });

/** As a German spreadsheet puts it on the clipboard: decimal commas, percent signs, a heading, a sum, a slip, a stranger. */
const MESSY = [
  'Auswertung Vertrieb\t\t\t',
  'Mitarbeiter\tMonat\tAbschlussquote\tDeals',
  'Ana Ruiz\tJan 2026\t33,3 %\t12',
  'Okoro, Ben\tJan 2026\t25 %\t8',
  'Ana Ruiz\tFeb 2026\t=C3/D3\t11',
  'C. Marsh\tJan 2026\t41,7 %\t12',
  'Ana Ruiz\tJan 2026\t33,3 %\t12',
  'Gesamt\tJan 2026\t34,4 %\t32',
].join('\n');

async function pasteTable(page: Page, text: string): Promise<void> {
  await page.getByRole('textbox', { name: 'Table' }).evaluate((field, pasted) => {
    const data = new DataTransfer();
    data.setData('text/plain', pasted);
    field.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }),
    );
  }, text);
}

const cell = (page: Page, name: string) => page.getByRole('textbox', { name, exact: true });

test('a messy table is questioned, previewed, kept as one and taken back as one; figures are typed as in a spreadsheet', async ({
  coachward,
}) => {
  test.slow();
  const { page } = coachward;
  await page.goto(`${page.url().split('#')[0]}#/team/outcomes`);
  await expect(page.getByRole('heading', { name: 'No figure of quota attainment yet' })).toHaveCount(0);
  await expect(page.getByText('No figure of quota attainment yet')).toBeVisible();

  await test.step('columns and numbers are understood, strangers and slips are asked about', async () => {
    await page.getByRole('link', { name: 'Bring in a table' }).first().click();
    await pasteTable(page, MESSY);
    await expect(page.getByRole('combobox', { name: 'What “Abschlussquote” holds' })).toHaveValue(
      'figure:win-rate',
    );
    await expect(page.getByRole('combobox', { name: 'What “Mitarbeiter” holds' })).toHaveValue('rep');
    const keep = page.getByRole('button', { name: /^Keep/ });
    await expect(keep).toBeDisabled();
    await expect(page.getByText('Say who or what 1 name is, or leave them out.')).toBeVisible();
    await page
      .getByRole('combobox', { name: 'Who or what “C. Marsh” is' })
      .selectOption({ label: 'Cleo Marsh' });
    await expect(page.getByText('Line 5: “=C3/D3” is a formula.')).toBeVisible();
    await expect(page.getByText('1 cell can’t be read: correct the table, or leave them out.')).toBeVisible();
    expect(await violationsOf(page)).toEqual([]);
    await page.getByRole('checkbox', { name: 'Leave these out and keep the rest' }).check();
    await expect(page.getByText('4 figures, 1 line that says the same again.')).toBeVisible();
    await expect(page.getByRole('row', { name: /Ana Ruiz Win rate Jan 2026 33% 12/ })).toBeVisible();
    await page.getByRole('button', { name: 'Keep 4 figures' }).click();
  });

  await test.step('they stand on the screen, and one undo takes them all back', async () => {
    await expect(page.getByText(/^34% in Jan 2026, 32 deals\./)).toBeVisible();
    await expect(cell(page, 'Cleo Marsh, Jan 2026')).toHaveValue('41.7% (12)');
    await untilSaved(page);
    await page.keyboard.press('Control+z');
    await expect(page.getByText('No figure of win rate yet')).toBeVisible();
    await page.keyboard.press('Control+Shift+z');
    await expect(cell(page, 'Cleo Marsh, Jan 2026')).toHaveValue('41.7% (12)');
  });

  await test.step('the grid is typed into and pasted into', async () => {
    await cell(page, 'Ana Ruiz, Feb 2026').fill('5 of 12');
    await page.keyboard.press('Enter');
    await expect(cell(page, 'Ben Okoro, Feb 2026')).toBeFocused();
    await expect(cell(page, 'Ana Ruiz, Feb 2026')).toHaveValue('41.7% (12)');
    await page.keyboard.type('lots');
    await page.keyboard.press('Enter');
    await expect(page.getByText('This is no figure. Type a number')).toBeVisible();
    await page.keyboard.press('Escape');
    await page.keyboard.type('30,5');
    await page.keyboard.press('Enter');
    await expect(cell(page, 'Ben Okoro, Feb 2026')).toHaveValue('30.5%');
    await untilSaved(page);
    expect(await violationsOf(page)).toEqual([]);
  });

  await test.step('the same table again asks nothing that was answered', async () => {
    await page.getByRole('link', { name: 'Bring in a table' }).first().click();
    await pasteTable(page, MESSY);
    await expect(page.getByText('To be answered')).toHaveCount(0);
    await page.getByRole('checkbox', { name: 'Leave these out and keep the rest' }).check();
    await expect(page.getByText('All of these figures are there already.')).toBeVisible();
  });

  await test.step('a long table that is none of this team’s is no stall', async () => {
    await page.getByRole('button', { name: 'Another table' }).click();
    await page.getByRole('textbox', { name: 'Table' }).evaluate((field) => {
      const lines = Array.from(
        { length: 200_000 },
        (_, line) => `Rep ${line % 5000};2025-${String((line % 12) + 1).padStart(2, '0')};${line % 100},5 %`,
      );
      const data = new DataTransfer();
      data.setData('text/plain', `Rep;Month;Win rate\n${lines.join('\n')}`);
      field.dispatchEvent(
        new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }),
      );
    });
    await expect(page.getByText('200,000 rows.', { exact: false })).toBeVisible({ timeout: 60_000 });
    await page.getByRole('button', { name: /^Leave out all/ }).click();
    await expect(page.getByText('No figure is left to keep.')).toBeVisible();
  });
});

test.describe('in the sample', () => {
  test.use({ begins: SAMPLE });

  test('one choice of days holds for cards and charts alike, and stays in the address', async ({
    coachward,
  }) => {
    const { page } = coachward;
    await page.goto(`${page.url().split('#')[0]}#/progress`);
    const period = page.getByRole('combobox', { name: 'Period' });
    await expect(period).toHaveValue('start');
    const rhythm = page.getByRole('region', { name: 'Rhythm kept' });
    const whole = await rhythm.textContent();
    await period.selectOption({ label: 'Last 4 weeks' });
    await expect(page).toHaveURL(/#\/progress\/weeks$/);
    await expect(rhythm).not.toHaveText(whole ?? '');
    const words = (await rhythm.textContent()) ?? '';
    const sessions = Number(/(\d+) sessions?,/.exec(words)?.[1]);
    const frequency = page.getByRole('region', { name: 'Coaching sessions a week', exact: true });
    await frequency.getByText('Table', { exact: true }).click();
    // Each row: week, sessions, and what was planned; the card counts a session of several reps once, as its column does.
    const rows = await frequency.getByRole('row').allTextContents();
    expect(rows.length - 1).toBeGreaterThanOrEqual(4);
    expect(rows.length - 1).toBeLessThanOrEqual(5);
    expect(sessions).toBeGreaterThan(0);
    await page.reload();
    await expect(period).toHaveValue('weeks');
    await page.goBack();
    await expect(period).toHaveValue('start');
  });
});
