import { PLAN } from './support/beginnings.ts';
import { expect, test } from './support/coachward.ts';
import { untilSaved } from './support/start-plan.ts';

test.use({ begins: { ...PLAN, moment: '2026-06-02T09:00:00+02:00' } });

test('after 90 days coaching is written down, reviewed and planned, and the next cycle keeps the history', async ({
  coachward,
}) => {
  test.slow();
  const today = coachward.page;
  await today.evaluate(() => {
    window.location.hash = '#/plan/permanent';
  });

  await today.getByRole('button', { name: 'Write an expectation' }).click();
  await today.getByRole('radio', { name: 'One-to-ones about skill' }).check();
  await expect(today.getByLabel('What do you do?')).toHaveValue(/3 reps/);
  await today.getByLabel('How often?').fill('Every week, half an hour');
  await today.getByRole('button', { name: 'Write it down' }).click();
  await today.getByRole('button', { name: 'Note the agreement' }).click();
  await today.getByLabel('With whom').fill('Ada Quist');
  await today.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(today.getByText('Agreed with Ada Quist on 2 Jun.')).toBeVisible();
  await expect(today.getByRole('region', { name: 'Gate of phase 3' }).getByText('1 of 1')).toBeVisible();

  await today.getByRole('button', { name: 'Write the review' }).click();
  await today.getByLabel('What is the next cycle for?').fill('Reflecting before asking.');
  await today.getByRole('button', { name: 'Save the review' }).click();
  // The review stands there at once, while its form still waits for the disk.
  await expect(today.getByRole('definition').filter({ hasText: 'Reflecting before asking.' })).toBeVisible();

  await today.getByRole('button', { name: 'Write the plan' }).click();
  await today.getByLabel('What goes on, line 1').fill('One-to-one with every rep');
  await today.getByRole('button', { name: 'Save the plan' }).click();
  await expect(today.getByText('Look back on 29 Jun')).toBeVisible();

  await today.getByRole('button', { name: 'Start the next 90 days' }).click();
  await today.getByLabel('First day').fill('2026-06-01');
  await today.getByRole('button', { name: 'Start', exact: true }).click();
  await expect(today.getByRole('heading', { name: 'Cycle 1' })).toBeVisible();
  await expect(today.getByText('Reflecting before asking.')).toBeVisible();
  await untilSaved(today);
  await expect(today.getByRole('navigation').getByText('Day 2 of 90')).toBeVisible();

  await today.getByRole('link', { name: 'Pages to sign' }).click();
  await expect(today.getByRole('cell', { name: 'Every week, half an hour' })).toBeVisible();
  await today.keyboard.press('Control+z');
  await expect(today.getByRole('navigation').getByText('After day 90')).toBeVisible();
});
