import type { Page } from '@playwright/test';
import { PLAN } from './support/beginnings.ts';
import { expect, test } from './support/coachward.ts';
import { openScreen } from './support/start-plan.ts';
import { violationsOf } from './support/violations.ts';

test.use({ begins: PLAN });

/** Sets the page's clock, and comes back to the window as from another program. */
async function comeBackAt(page: Page, moment: string): Promise<void> {
  await page.clock.setFixedTime(new Date(moment));
  await page.evaluate(() => window.dispatchEvent(new Event('focus')));
}

test('a reminder that was switched on comes once a day, after its time, and not in quiet hours', async ({
  coachward,
}) => {
  const { page } = coachward;
  test.skip(
    test.info().project.metadata.electron !== undefined,
    'Electron’s own notification isn’t the page’s.',
  );
  await openScreen(page, 'Settings');
  const panel = page.getByRole('region', { name: 'Reminders' });
  await expect(panel.getByLabel('Quiet from')).toHaveCount(0);
  await panel.getByRole('switch', { name: 'Remind me' }).check({ force: true });
  await panel.getByLabel('Remind me from').fill('19:00');
  await panel.getByLabel('Remind me from').press('Enter');
  await expect(panel.getByText('no reminder would come')).toBeVisible();
  await panel.getByLabel('Remind me from').fill('09:15');
  await panel.getByLabel('Remind me from').press('Enter');
  await expect(panel.getByText('The reminder comes at 09:15')).toBeVisible();
  expect(await violationsOf(page)).toEqual([]);

  const banner = page.getByText('Your reminder.');
  await openScreen(page, 'Plan');
  await comeBackAt(page, '2026-03-02T09:14:00+01:00');
  await comeBackAt(page, '2026-03-02T19:00:00+01:00');
  await expect(page.locator('main h1')).toBeVisible();
  await expect(banner).toHaveCount(0);
  await comeBackAt(page, '2026-03-02T09:20:00+01:00');
  await expect(banner).toBeVisible();
  await expect(page.getByRole('status').filter({ has: banner })).toContainText('Whom to coach next: ');
  expect(await violationsOf(page)).toEqual([]);
  await page.getByRole('button', { name: 'Open Today' }).click();
  await expect(page.getByRole('heading', { name: 'Whom to coach next' })).toBeVisible();
  await expect(banner).toHaveCount(0);

  const asked = page.waitForResponse((response) => response.url().endsWith('/api/reminder.claim'));
  await coachward.goToDay('2026-03-02T11:00:00+01:00');
  expect(await (await asked).json()).toEqual({ ok: true, value: { claimed: false } });
  await expect(banner).toHaveCount(0);

  await coachward.goToDay('2026-03-03T10:00:00+01:00');
  await expect(banner).toBeVisible();
  await page.getByRole('button', { name: 'Dismiss the reminder' }).click();
  await expect(banner).toHaveCount(0);
});
