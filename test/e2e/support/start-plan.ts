import { expect, type Locator, type Page } from '@playwright/test';

/** The team of the plan that {@link startPlan} makes. */
export const TEAM = ['Ana Ruiz', 'Ben Okoro', 'Cleo Marsh'] as const;

/** Goes through the guided start as a newcomer would, and ends on Today. */
export async function startPlan(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Start my 90 days' }).click();
  await page.getByLabel('Your name').fill('Maya Okafor');
  await page.getByRole('button', { name: 'Continue' }).click();
  for (const [index, name] of TEAM.entries()) await page.getByLabel(`Name of rep ${index + 1}`).fill(name);
  await page.getByRole('radiogroup', { name: 'Tier of rep 1' }).getByText('Top').click();
  await page.getByRole('button', { name: 'Continue' }).click();
  await page.getByRole('button', { name: 'Make my plan' }).click();
  await page.getByRole('heading', { name: 'Whom to coach next' }).waitFor();
}

/** Opens a screen by its link in the navigation. */
export async function openScreen(page: Page, name: string): Promise<void> {
  await page.getByRole('navigation', { name: 'Screens' }).getByRole('link', { name }).click();
}

/** Waits until the page shows that everything is on the disk; what is read out of it follows later, and is not looked at. */
export async function untilSaved(page: Page): Promise<void> {
  await page.locator('nav span', { hasText: 'Saved on this computer' }).waitFor();
}

/** Ticks what is kept in the plan: right after the page has come, the tick is shown when it is on the disk, not before. */
export async function tick(box: Locator): Promise<void> {
  await box.click();
  await expect(box).toBeChecked();
}
