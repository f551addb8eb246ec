import type { Page } from '@playwright/test';
import { PLAN } from './support/beginnings.ts';
import { expect, test } from './support/coachward.ts';

test.use({ begins: PLAN });

/** Starts another manager's plan through the guided start that the portfolio opens. */
async function startAnother(page: Page, name: string, rep: string): Promise<void> {
  await page.getByRole('button', { name: 'Start a manager’s plan' }).first().click();
  await page.getByLabel('Your name').fill(name);
  await page.getByRole('button', { name: 'Continue' }).click();
  await page.getByLabel('Name of rep 1').fill(rep);
  await page.getByRole('button', { name: 'Continue' }).click();
  await page.getByRole('button', { name: 'Make my plan' }).click();
  await expect(page.getByRole('navigation').getByText(name)).toBeVisible();
}

test('a manager’s own plan becomes part of a practice, which shows, groups and compares managers', async ({
  coachward,
}) => {
  test.slow();
  const { page } = coachward;
  const own = 'Maya Okafor';

  await page.keyboard.press('g');
  await page.keyboard.press('s');
  await page.getByRole('link', { name: 'Start a practice' }).click();
  await page.getByRole('button', { name: 'Start the practice' }).click();
  await expect(page.getByText('Write your name.')).toBeVisible();
  await page.getByLabel('Your name').fill('Nele Brandt');
  await page.getByRole('button', { name: 'Start the practice' }).click();
  const table = page.getByRole('table');
  await expect(table.getByRole('rowheader', { name: own })).toBeVisible();
  await startAnother(page, 'Tomás Reyes', 'Ana Silva');

  await page.keyboard.press('g');
  await page.keyboard.press('n');
  await page.getByRole('link', { name: 'Clients and engagements' }).click();
  await page.getByRole('button', { name: 'Add a client' }).first().click();
  await page.getByLabel('Name of the firm').fill('Halden Facility Services');
  await page.getByRole('button', { name: 'Add client' }).click();
  await page.getByRole('button', { name: 'Add an engagement' }).click();
  await page.getByLabel('Title').fill('From rescuing to coaching');
  await page.getByLabel('Sponsor', { exact: true }).fill('Ada Quist');
  await page.getByRole('combobox', { name: 'Managers' }).click();
  await page.getByRole('option', { name: 'Tomás Reyes' }).click();
  await page.getByRole('dialog').getByLabel('Title').click();
  await page.getByRole('button', { name: 'Add engagement' }).click();
  await page.getByRole('link', { name: 'From rescuing to coaching' }).click();
  await expect(page.getByRole('rowheader', { name: 'Tomás Reyes' })).toBeVisible();

  await page.getByRole('button', { name: 'Log my work' }).click();
  await page.getByLabel('Minutes').fill('90');
  await page.getByLabel('Notes').fill('He answered before the rep had finished.');
  await page.getByRole('button', { name: 'Log it' }).click();
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(page.getByText('1 h 30 in 1 entry')).toBeVisible();
  await expect(page.getByText('private note', { exact: true })).toBeVisible();
  await page.keyboard.press('Control+z');
  await expect(page.getByText('He answered before the rep had finished.')).toBeHidden();
  await page.keyboard.press('Control+Shift+z');
  await expect(page.getByText('He answered before the rep had finished.')).toBeVisible();
  await coachward.killAndRestart();
  await coachward.page.evaluate(() => {
    window.location.hash = '#/engagements';
  });

  const shown = coachward.page;
  await expect(shown.getByRole('link', { name: /From rescuing to coaching/ })).toBeVisible();
  await shown.getByPlaceholder('Find a manager, client or engagement').fill('tomas halden');
  await expect(shown.getByRole('rowheader', { name: own })).toBeHidden();
  await expect(shown.getByRole('rowheader', { name: 'Tomás Reyes' })).toBeVisible();
  await shown.getByPlaceholder('Find a manager, client or engagement').fill('nobody at all');
  await shown.getByRole('button', { name: 'Show all' }).click();
  await shown.getByRole('checkbox', { name: `Compare ${own}` }).check();
  await shown.getByRole('checkbox', { name: 'Compare Tomás Reyes' }).check();
  await shown.getByRole('button', { name: 'Compare 2' }).click();
  await expect(shown.getByRole('columnheader', { name: /Tomás Reyes/ })).toBeVisible();
  await expect(shown.getByRole('rowheader', { name: 'Coaching share' })).toBeVisible();
  await shown.getByRole('link', { name: 'All managers' }).click();
  await shown.getByText('Board', { exact: true }).click();
  await expect(shown.getByRole('region', { name: '1 Diagnosis' }).getByText('Tomás Reyes')).toBeVisible();
  await shown.getByRole('button', { name: 'Tomás Reyes' }).click();
  await expect(shown.getByRole('navigation').getByText('Tomás Reyes')).toBeVisible();
});
