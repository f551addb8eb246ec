import { readFileSync } from 'node:fs';
import type { Locator, Page } from '@playwright/test';
import { expect, test } from './support/coachward.ts';
import { openScreen, startPlan, TEAM, tick, untilSaved } from './support/start-plan.ts';

test.use({ contextOptions: { reducedMotion: 'no-preference' } });

const FIRST_TALK = 'test/fixtures/talks/week-1-one-to-one.vtt';
const LATER_TALK = 'test/fixtures/talks/week-7-one-to-one.txt';

/** The share that a part of the page states for a kind of talk, as a whole number of percent. */
async function percentIn(place: Locator): Promise<number> {
  const text = (await place.textContent()) ?? '';
  const found = /(\d+)\s?%/.exec(text);
  if (!found) throw new Error(`There is no percentage in “${text}”`);
  return Number(found[1]);
}

async function enterTime(page: Page, cell: string, time: string): Promise<void> {
  await page.getByRole('textbox', { name: cell }).fill(time);
  await page.getByRole('textbox', { name: cell }).press('Enter');
}

async function logSession(page: Page, rep: string, commitment: string): Promise<void> {
  await page.keyboard.press('Control+l');
  const form = page.getByRole('dialog', { name: 'Log a session' });
  const reps = form.getByLabel('Reps', { exact: true });
  await reps.fill(rep);
  await page.getByRole('option', { name: rep }).click();
  await form.getByLabel('Next step').fill('Rings the ward manager');
  await form.getByLabel('Commitment', { exact: true }).fill(commitment);
  await form.getByRole('button', { name: 'Log session' }).click();
  await expect(form).toHaveCount(0);
}

async function saveConversation(page: Page): Promise<void> {
  await page.getByRole('checkbox', { name: 'Maya Okafor' }).check();
  await page.getByRole('button', { name: 'Save conversation' }).click();
  await expect(page.getByRole('complementary', { name: 'Profile of your talk' })).toBeVisible();
}

test('a manager goes from the first start to a printed report, and finds everything again', async ({
  coachward,
}) => {
  test.slow();
  const { page } = coachward;

  await test.step('a guided start makes the plan', async () => {
    await startPlan(page);
    await expect(page.getByText('Day 1 of 90, Diagnosis.')).toBeVisible();
    for (const name of TEAM) await expect(page.getByRole('link', { name, exact: true })).toBeVisible();
  });

  await test.step('a week of time gives the coaching share against 25–40%', async () => {
    await openScreen(page, 'Time');
    await enterTime(page, 'One-to-one coaching, Monday 2 March', '45');
    await enterTime(page, 'Pipeline review, Monday 2 March', '3:15');
    await enterTime(page, 'Pipeline review, Tuesday 3 March', '4h');
    await expect(page.getByRole('region', { name: 'Coaching share', exact: true })).toContainText('9%');
    await expect(page.getByText(/25.40%/).first()).toBeVisible();
  });

  await test.step('coaching sessions are logged', async () => {
    await logSession(page, 'Ana Ruiz', 'I will send the two questions by Wednesday');
    await logSession(page, 'Ben Okoro', 'I will try to call procurement');
    await openScreen(page, 'Conversations');
    await expect(page.getByText('2 sessions logged')).toBeVisible();
  });

  await test.step('a transcript from a file shows how much was told, asked and reflected', async () => {
    await page.getByRole('link', { name: 'Add a transcript' }).click();
    const chooser = page.waitForEvent('filechooser');
    await page.getByRole('button', { name: 'Choose a file' }).click();
    await (await chooser).setFiles(FIRST_TALK);
    await saveConversation(page);
    const profile = page.getByRole('complementary', { name: 'Profile of your talk' });
    for (const kind of ['Telling', 'Asking', 'Reflecting']) {
      await expect(profile.getByRole('row').filter({ hasText: kind })).toContainText('%');
    }
    await expect(page.getByText('You should have gone to the finance director first.')).toBeVisible();
  });

  await test.step('weeks later another one is pasted, and more sessions are there', async () => {
    await untilSaved(page);
    await coachward.goToDay('2026-04-13T09:00:00+02:00');
    await logSession(page, 'Cleo Marsh', 'I will draw up who decides');
    await openScreen(page, 'Conversations');
    await page.getByRole('link', { name: 'Add a transcript' }).click();
    await page.getByLabel('Transcript', { exact: true }).fill(readFileSync(LATER_TALK, 'utf8'));
    await page.getByRole('button', { name: 'Read this text' }).click();
    await saveConversation(page);
  });

  await test.step('both charts have moved', async () => {
    await openScreen(page, 'Progress');
    await page
      .getByRole('radiogroup', { name: 'Show “Telling, asking and reflecting” as' })
      .getByText('Table')
      .click();
    const talk = page.getByRole('region', { name: 'Telling, asking and reflecting, as a table' });
    const rows = talk.getByRole('row');
    await expect(rows.filter({ hasText: '2 Mar' })).toHaveCount(1);
    await expect(rows.filter({ hasText: '13 Apr' })).toHaveCount(1);
    const told = async (day: string) => percentIn(rows.filter({ hasText: day }).getByRole('cell').nth(2));
    expect(await told('2 Mar')).toBeGreaterThan(await told('13 Apr'));
    await page
      .getByRole('radiogroup', { name: 'Show “Coaching sessions a week” as' })
      .getByText('Table')
      .click();
    const sessions = page.getByRole('region', { name: 'Coaching sessions a week, as a table' });
    await expect(sessions.getByRole('row').filter({ hasText: '2 Mar' })).toContainText('2');
    await expect(sessions.getByRole('row').filter({ hasText: '13 Apr' })).toContainText('1');
  });

  await test.step('a milestone is ticked off', async () => {
    await openScreen(page, 'Plan');
    await page.getByRole('button', { name: /milestones of Diagnosis/ }).click();
    await tick(page.getByRole('checkbox', { name: 'Record one ordinary week of your time' }));
  });

  await test.step('the progress report is printed with what was entered', async () => {
    await openScreen(page, 'Reports');
    const firstPage = page.getByRole('region', { name: /Page 1 of \d+/ });
    await expect(firstPage).toContainText('Maya Okafor');
    const printed = page.evaluate(() => {
      return new Promise<string>((resolve) => {
        window.print = () => resolve('printed');
      });
    });
    await page.getByRole('button', { name: 'Print or save as PDF' }).click();
    expect(await printed).toBe('printed');
  });

  await test.step('closing and reopening shows everything as it was', async () => {
    await untilSaved(page);
    await coachward.restart();
    const reopened = coachward.page;
    await openScreen(reopened, 'Conversations');
    await expect(reopened.getByText('3 sessions logged, 2 transcripts profiled.')).toBeVisible();
    await openScreen(reopened, 'Plan');
    await reopened.getByRole('button', { name: /milestones of Diagnosis/ }).click();
    await expect(
      reopened.getByRole('checkbox', { name: 'Record one ordinary week of your time' }),
    ).toBeChecked();
  });
});
