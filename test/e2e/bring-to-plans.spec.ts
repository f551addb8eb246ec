import { PRACTICE } from './support/beginnings.ts';
import { expect, test } from './support/coachward.ts';
import { violationsOf } from './support/violations.ts';

test.use({ begins: PRACTICE });

test('a template is brought to a plan that runs and didn’t begin with it, once it is ticked', async ({
  coachward,
}) => {
  const { page } = coachward;
  const address = page.url().split('#')[0] ?? '';
  await page.goto(`${address}#/engagements/templates/by-hand`);
  await page.getByRole('button', { name: 'Bring to plans' }).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByText('No plan on this computer is known to have begun with it.')).toBeVisible();
  await expect(dialog.getByRole('button', { name: 'Bring to plans' })).toBeDisabled();
  await dialog.getByRole('button', { name: '1 other plan that runs' }).click();
  const plan = dialog.getByRole('checkbox', { name: 'Maya Okafor' });
  await expect(plan).not.toBeChecked();
  await plan.check();
  await expect(plan).toHaveAccessibleDescription('1 benchmark comes in');
  expect(await violationsOf(page)).toEqual([]);
  await dialog.getByRole('button', { name: 'Bring to 1 plan' }).click();
  await dialog.getByRole('button', { name: 'Done' }).click();
  await page.goto(`${address}#/plan/benchmarks`);
  await expect(page.getByRole('group', { name: 'Benchmark 1' }).getByLabel('Figure')).toHaveValue('33');
});
