import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { startShell } from '../support/start-shell.ts';
import { EMPTY_PRACTICE, FIRST_DAY, PLAN } from './support/beginnings.ts';
import { expect, test } from './support/coachward.ts';
import { openScreen, untilSaved } from './support/start-plan.ts';
import { violationsOf } from './support/violations.ts';

test.use({ begins: PLAN });

async function openExchange(page: Page): Promise<void> {
  await page.evaluate(() => {
    window.location.hash = '#/settings/exchange';
  });
  await page.getByRole('heading', { name: 'Exchange by file' }).waitFor();
}

/** Sends the open plan: where the file is, and its passphrase. */
async function send(page: Page): Promise<{ path: string; passphrase: string }> {
  await openExchange(page);
  const passphrase = (await page.getByText(/^([a-z]+-){7}[a-z]+$/u).textContent()) ?? '';
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save the file' }).click();
  const file = await download;
  expect(file.suggestedFilename()).toMatch(/^coachward-maya-okafor-.*\.age$/u);
  return { path: await file.path(), passphrase };
}

async function lookInside(
  page: Page,
  { path, passphrase }: { path: string; passphrase: string },
): Promise<void> {
  const panel = page.getByRole('region', { name: 'Read in a file that was sent to you' });
  await panel.locator('input[type=file]').setInputFiles(path);
  await panel.getByRole('textbox', { name: 'Passphrase of this file' }).fill(passphrase);
  await page.getByRole('button', { name: 'Look inside' }).click();
}

/** Nothing to find in the page as it stands, nor in its colours once it is dark. */
async function expectAccessible(page: Page): Promise<void> {
  expect(await violationsOf(page)).toEqual([]);
  await page.emulateMedia({ colorScheme: 'dark' });
  expect(await violationsOf(page, { colours: true })).toEqual([]);
  await page.emulateMedia({ colorScheme: 'light' });
}

async function rename(page: Page, from: string, to: string): Promise<void> {
  await openScreen(page, 'Team');
  await page.getByRole('button', { name: `More for ${from}` }).click();
  await page.getByRole('menuitem', { name: 'Change the details' }).click();
  await page.getByRole('dialog').getByLabel('Name', { exact: true }).fill(to);
  await page.getByRole('dialog').getByRole('button', { name: 'Save', exact: true }).click();
  await page.getByRole('dialog').waitFor({ state: 'hidden' });
  await untilSaved(page);
}

test('a plan goes to the consultant and back in files, and what differs is chosen once', async ({
  coachward,
  context,
}, testInfo) => {
  test.skip(
    testInfo.project.metadata.electron !== undefined,
    'The second computer is a page of the browser.',
  );
  test.slow();
  const folder = mkdtempSync(join(tmpdir(), 'coachward-e2e-'));
  const shell = await startShell(['--data', folder], { TZ: 'Europe/Berlin' });
  try {
    const { page } = coachward;
    const toConsultant = await send(page);

    const there = await context.newPage();
    await there.clock.setFixedTime(new Date(`${FIRST_DAY}T08:00:00+01:00`));
    await there.goto(shell.address);
    await there.getByRole('button', { name: 'Read in a plan that was sent to me' }).click();
    await lookInside(there, { ...toConsultant, passphrase: 'wrong-words' });
    await expect(there.getByText('This passphrase doesn’t open the file.')).toBeVisible();
    await lookInside(there, toConsultant);
    await expect(there.getByText('It isn’t here yet and is added.')).toBeVisible();
    await there.getByRole('button', { name: 'Add this plan' }).click();
    await expect(there.getByRole('navigation').getByText('Maya Okafor')).toBeVisible();

    await rename(there, 'Ana Ruiz', 'Ana Ruiz-Vega');
    await rename(there, 'Ben Okoro', 'Benedict Okoro');
    await rename(page, 'Ana Ruiz', 'Anita Ruiz');
    const back = await send(there);

    await openExchange(page);
    await lookInside(page, back);
    await expect(page.getByText('Different on both sides: 1 entry')).toBeVisible();
    await expect(page.getByText('Changed there: 1 entry')).toBeVisible();
    await expectAccessible(page);
    await page.getByRole('button', { name: 'Merge it into the plan' }).click();
    await page.getByRole('button', { name: 'Undo the merge' }).click();
    await expect(page.getByRole('heading', { name: /^To choose/u })).toBeHidden();
    await lookInside(page, back);
    await page.getByRole('button', { name: 'Merge it into the plan' }).click();
    await page.getByRole('heading', { name: 'To choose: 1 entry' }).waitFor();
    await expect(page.getByRole('list', { name: 'Entries to choose' })).toBeFocused();
    await expectAccessible(page);
    await coachward.killAndRestart();
    await coachward.page.getByRole('button', { name: 'Choose', exact: true }).click();
    await coachward.page.getByRole('button', { name: 'Take that of Maya Okafor' }).click();
    await expect(coachward.page.getByRole('heading', { name: /^To choose/u })).toBeHidden();

    await openScreen(coachward.page, 'Team');
    for (const name of ['Ana Ruiz-Vega', 'Benedict Okoro', 'Cleo Marsh']) {
      await expect(coachward.page.getByText(name).first()).toBeVisible();
    }
    const settled = await send(coachward.page);
    await openExchange(there);
    await lookInside(there, settled);
    await expect(there.getByText('There is nothing new in it.')).toBeVisible();
    await there.close();
  } finally {
    await shell.stop();
    rmSync(folder, { recursive: true, force: true });
  }
});

test.describe('in a practice without a plan', () => {
  test.use({ begins: EMPTY_PRACTICE });

  test('what a manager sent is read in where files are exchanged', async ({ coachward: { page } }) => {
    await page.evaluate(() => {
      window.location.hash = '#/settings/exchange';
    });
    await expect(page.getByRole('button', { name: 'Choose a file' })).toBeInViewport();
    await expect(page.getByRole('button', { name: 'Start a manager’s plan' })).toBeVisible();
    await expectAccessible(page);
  });
});
