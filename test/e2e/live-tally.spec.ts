import type { Page } from '@playwright/test';
import { PLAN } from './support/beginnings.ts';
import { type Coachward, expect, test } from './support/coachward.ts';
import { openScreen, TEAM, untilSaved } from './support/start-plan.ts';
import { violationsOf } from './support/violations.ts';

test.use({ begins: PLAN });

const count = (page: Page, name: 'Tell' | 'Ask' | 'Reflect', times: number) =>
  expect(page.getByRole('button', { name: `${name} ${times}` })).toBeVisible();

async function openTally(page: Page): Promise<void> {
  await openScreen(page, 'Conversations');
  await page.getByRole('link', { name: 'Live tally' }).click();
  await page.getByRole('heading', { name: 'Live tally' }).waitFor();
}

/** Lets the page's clock say another time without opening the page anew. */
const setClock = ({ page }: Coachward, moment: string) => page.clock.setFixedTime(new Date(moment));

test('a conversation is tallied by keys, survives being closed, and ends in the session log', async ({
  coachward,
}) => {
  await openTally(coachward.page);
  let { page } = coachward;

  await test.step('keys and buttons count, Backspace and undo take back', async () => {
    for (const key of ['t', 't', 'a', 'r', 'A', 'g', 't']) await page.keyboard.press(key);
    await count(page, 'Tell', 3);
    await page.getByRole('button', { name: 'Ask 2' }).click();
    await count(page, 'Ask', 3);
    await expect(page.getByText('Too few yet: 7 of 10')).toBeVisible();
    await page.keyboard.press('Backspace');
    await page.keyboard.press('Control+z');
    await count(page, 'Ask', 2);
    await count(page, 'Tell', 2);
    await page.getByRole('button', { name: 'Undo the latest' }).click();
    await count(page, 'Ask', 1);
    await expect(page.getByRole('status').filter({ hasText: 'Ask taken back' })).toBeAttached();
  });

  await test.step('in a field the letters are letters', async () => {
    await page.getByRole('combobox', { name: 'Reps' }).fill('a');
    await page.getByRole('option', { name: TEAM[0] }).click();
    await page.keyboard.press('Escape');
    await count(page, 'Ask', 1);
  });

  await test.step('a reload keeps it, and so does a killed program', async () => {
    await setClock(coachward, '2026-03-02T08:05:00+01:00');
    await page.getByRole('heading', { name: 'Live tally' }).click();
    await page.keyboard.press('a');
    await count(page, 'Ask', 2);
    await page.reload();
    await count(page, 'Tell', 2);
    await count(page, 'Ask', 2);
    await coachward.killAndRestart();
    page = coachward.page;
    await openTally(page);
    await count(page, 'Tell', 2);
    await count(page, 'Reflect', 1);
  });

  await test.step('the end opens the log form, which saves session and tally in one step', async () => {
    await setClock(coachward, '2026-03-02T08:07:00+01:00');
    await page.keyboard.press('t');
    await page.getByRole('button', { name: 'End' }).click();
    const form = page.getByRole('dialog', { name: 'Log a session' });
    await expect(form.getByRole('textbox', { name: 'Minutes' })).toHaveValue('7');
    await expect(form.getByText(TEAM[0])).toBeVisible();
    await expect(form.getByText('With your live tally')).toContainText('3 tells, 2 asks, 1 reflection');
    await form.getByRole('button', { name: 'Log session' }).click();
    await expect(page.getByText('1 session logged')).toBeVisible();
    await page.getByRole('tab', { name: 'Transcripts' }).click();
    const line = page.getByRole('list', { name: 'Profiled conversations' }).getByRole('listitem');
    await expect(line).toContainText(`${TEAM[0]} · tallied by hand in 7:00, no text`);
    await untilSaved(page);
    await page.keyboard.press('Control+z');
    await expect(page.getByText('0 sessions logged')).toBeVisible();
    await expect(line).toHaveCount(0);
    await page.keyboard.press('Control+Shift+z');
    await expect(line).toHaveCount(1);
  });
});

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`in the ${colorScheme} appearance`, () => {
    test.use({ colorScheme });

    test('the tally has no accessibility violation, and fits a window of 320 by 240', async ({
      coachward,
    }) => {
      const { page } = coachward;
      const violations = () => violationsOf(page, { colours: colorScheme === 'dark' });
      await openTally(page);
      expect(await violations()).toEqual([]);
      for (const key of 'ttarattarara') await page.keyboard.press(key);
      expect(await violations()).toEqual([]);
      await page.setViewportSize({ width: 320, height: 240 });
      await expect(page.getByRole('navigation', { name: 'Screens' })).toHaveCount(0);
      for (const name of ['Tell', 'Ask', 'Reflect', 'Pause', 'End', 'Undo the latest']) {
        await expect(page.getByRole('button', { name }).first()).toBeInViewport({ ratio: 1 });
      }
      await expect(page.getByRole('region', { name: 'Balance so far' })).toBeInViewport({ ratio: 1 });
      expect(await violations()).toEqual([]);
    });
  });
}
