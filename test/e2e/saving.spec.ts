import type { Page } from '@playwright/test';
import { FIRST_VISIT, PLAN } from './support/beginnings.ts';
import { expect, test } from './support/coachward.ts';
import { openScreen, tick, untilSaved } from './support/start-plan.ts';

test.use({ begins: PLAN });

/** The address with the key of the launch, which the page keeps for reloads a moment after its first screen. */
async function printedAddress(page: Page): Promise<string> {
  const key = await page.waitForFunction(() => sessionStorage.getItem('coachward-key'));
  return `${new URL(page.url()).origin}/#key=${await key.jsonValue()}`;
}

test('what the page shows as saved is there after the program is killed', async ({ coachward }) => {
  await openScreen(coachward.page, 'Plan');
  const ticked = [
    'Guess how your week divides before you measure it',
    'Record one ordinary week of your time',
  ];
  for (const name of ticked) {
    await tick(coachward.page.getByRole('checkbox', { name }));
    await untilSaved(coachward.page);
    await coachward.killAndRestart();
    await openScreen(coachward.page, 'Plan');
    await expect(coachward.page.getByRole('checkbox', { name })).toBeChecked();
  }
});

test('a second window shows an edit of the first within a second', async ({ coachward }) => {
  const { page } = coachward;
  const second = await page.context().newPage();
  await second.clock.setFixedTime(new Date('2026-03-02T08:00:00+01:00'));
  await second.goto(await printedAddress(page));
  await second.getByRole('heading', { name: 'Whom to coach next' }).waitFor();
  const name = 'Guess how your week divides before you measure it';
  await page.getByRole('checkbox', { name }).click();
  await expect(second.getByRole('checkbox', { name })).toHaveCount(0, { timeout: 1_000 });
  await second.close();
});

test('a page that is loaded again as soon as it has taken its key still reads the data', async ({
  coachward,
}) => {
  const hasty = await coachward.page.context().newPage();
  await hasty.goto(await printedAddress(coachward.page), { waitUntil: 'commit' });
  await hasty.waitForFunction(() => window.location.hash === '');
  await hasty.reload();
  await expect(hasty.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(hasty.getByText('without the key')).toHaveCount(0);
  await hasty.close();
});

test('a backup brings back what was removed since', async ({ coachward }) => {
  const { page } = coachward;
  await openScreen(page, 'Settings');
  await page.getByRole('button', { name: 'Back up now' }).click();
  await expect(page.getByText('made by you')).toBeVisible();
  await openScreen(page, 'Plan');
  await tick(page.getByRole('checkbox', { name: 'Tell your team what you are about to change' }));
  await untilSaved(page);
  await openScreen(page, 'Settings');
  await page.getByRole('listitem').filter({ hasText: 'made by you' }).getByRole('button').click();
  await page.getByRole('dialog').getByRole('button', { name: 'Go back' }).click();
  await expect(page.getByText('The backup is restored.')).toBeVisible();
  await openScreen(page, 'Plan');
  await expect(
    page.getByRole('checkbox', { name: 'Tell your team what you are about to change' }),
  ).not.toBeChecked();
});

test.describe('at the first visit', () => {
  test.use({ begins: FIRST_VISIT });

  test('the sample is marked as such and leaves without a trace', async ({ coachward }) => {
    const { page } = coachward;
    await page.getByRole('button', { name: 'Try it with a sample' }).click();
    await expect(page.getByText('Sample data.')).toBeVisible();
    await page.getByRole('button', { name: 'Remove the sample' }).click();
    await expect(page.getByRole('button', { name: 'Start my 90 days' })).toBeVisible();
    await coachward.restart();
    await expect(coachward.page.getByRole('button', { name: 'Start my 90 days' })).toBeVisible();
  });
});
