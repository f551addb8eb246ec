import { readFile } from 'node:fs/promises';
import { expect, test } from './support/coachward.ts';
import { startPlan } from './support/start-plan.ts';
import { violationsOf } from './support/violations.ts';

test('a plan is kept as a template, the next one begins with it, and a foreign file is refused', async ({
  coachward,
}) => {
  test.slow();
  const { page } = coachward;
  await startPlan(page);
  const address = page.url().split('#')[0];
  await page.goto(`${address}#/engagements`);
  await page.getByLabel('Your name').fill('Nele Brandt');
  await page.getByRole('button', { name: 'Start the practice' }).click();
  await page.getByRole('link', { name: 'Templates' }).click();
  await expect(page.getByText('No template yet')).toBeVisible();
  expect(await violationsOf(page)).toEqual([]);

  await page.getByRole('button', { name: 'Keep the open plan as a template' }).click();
  await page.getByRole('button', { name: 'Keep template' }).click();
  await expect(page.getByText('Give the template a name.')).toBeVisible();
  await page.getByRole('textbox', { name: 'Name' }).fill('Services, 90 days');
  await page.getByLabel('Introduction of reports').fill('As agreed with the board.');
  await page.getByRole('button', { name: 'Add a benchmark' }).click();
  await page.getByRole('button', { name: 'Keep template' }).click();
  await expect(page.getByText('Enter the figure.')).toBeVisible();
  const benchmark = page.getByRole('group', { name: 'Benchmark 1' });
  await benchmark.getByLabel('Figure').fill('30');
  await benchmark.getByLabel('What it says').fill('Managers of our clients after half a year.');
  await benchmark.getByLabel('Source').fill('Brandt Coaching');
  expect(await violationsOf(page)).toEqual([]);
  await page.getByRole('button', { name: 'Keep template' }).click();
  await expect(page.getByRole('list', { name: 'Templates' }).getByText('Services, 90 days')).toBeVisible();

  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Save as a file: Services, 90 days' }).click(),
  ]);
  expect(JSON.parse(await readFile(await download.path(), 'utf8')).format).toBe('coachward-template');
  await page
    .locator('input[type=file]')
    .setInputFiles({ name: 'x.json', mimeType: 'application/json', buffer: Buffer.from('{}') });
  await expect(page.getByText('This file is not a Coachward template.')).toBeVisible();

  await page.goto(`${address}#/engagements`);
  await page.getByRole('button', { name: 'Start a manager’s plan' }).first().click();
  await page.getByLabel('Your name').fill('Tomás Reyes');
  await page.getByRole('button', { name: 'Continue' }).click();
  await page.getByLabel('Name of rep 1').fill('Ana Silva');
  await page.getByRole('button', { name: 'Continue' }).click();
  await page.getByRole('combobox', { name: 'Begin with' }).click();
  await page.getByRole('option', { name: 'Services, 90 days' }).click();
  await page.getByRole('button', { name: 'Make my plan' }).click();
  await expect(page.getByRole('navigation').getByText('Tomás Reyes')).toBeVisible();

  await page.goto(`${address}#/plan`);
  await page.getByRole('checkbox').first().check();
  await page.goto(`${address}#/progress`);
  await page.getByRole('button', { name: 'Consultant’s figure: 30%' }).first().click();
  await expect(page.getByText('Added by the consultant, not by Coachward.')).toBeVisible();
  await page.keyboard.press('Escape');

  await page.goto(`${address}#/reports`);
  await expect(page.getByText(/30%: Managers of our clients/).first()).toBeVisible();
  const introduction = page.getByRole('textbox', { name: 'Introduction' });
  await expect(introduction).toHaveValue('As agreed with the board.');
  await introduction.fill('');
  await introduction.blur();
  await page.getByRole('button', { name: 'Use the words of a template' }).click();
  await page.getByRole('menuitem', { name: 'Services, 90 days' }).click();
  await expect(introduction).toHaveValue('As agreed with the board.');
  await expect(page.getByText('The words of Services, 90 days are in.')).toBeVisible();
});
