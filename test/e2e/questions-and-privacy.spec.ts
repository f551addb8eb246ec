import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { PLAN } from './support/beginnings.ts';
import { expect, test } from './support/coachward.ts';
import { openScreen, untilSaved } from './support/start-plan.ts';
import { violationsOf } from './support/violations.ts';

test.use({ begins: PLAN });

const TALK = 'test/fixtures/talks/week-1-one-to-one.vtt';
/** Words that are in the talk and nowhere else. */
const SAID = 'finance director';

function bytesOf(folder: string): string {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => readFileSync(join(entry.parentPath, entry.name), 'latin1'))
    .join('\n');
}

async function readTalk(page: Page): Promise<void> {
  await openScreen(page, 'Conversations');
  await page.getByRole('link', { name: 'Add a transcript' }).click();
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Choose a file' }).click();
  await (await chooser).setFiles(TALK);
  await page.getByRole('checkbox', { name: 'Maya Okafor' }).check();
}

async function saveTalk(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Save conversation' }).click();
  await expect(page.getByRole('complementary', { name: 'Profile of your talk' })).toBeVisible();
}

test('a telling becomes a question that is kept, found and marked', async ({ coachward }) => {
  test.slow();
  const { page } = coachward;
  await readTalk(page);
  await saveTalk(page);

  await page.getByText('You should have gone to the finance director first.').click();
  await page.keyboard.press('a');
  const dialog = page.getByRole('dialog', { name: 'Ask instead' });
  const first = dialog.getByRole('textbox', { name: 'Question 1' });
  await expect(first).toHaveValue(
    'What would be different now if you had gone to the finance director first?',
  );
  expect(await violationsOf(page)).toEqual([]);
  await first.fill('What would the finance director have told you?');
  await dialog.getByRole('button', { name: 'Keep in the question bank: question 1' }).click();
  await expect(dialog.getByRole('button', { name: 'Kept: question 1' })).toBeDisabled();
  await page.keyboard.press('Escape');

  const points = page.getByRole('region', { name: 'Your questions' });
  await points
    .getByRole('button', { name: /^Keep “/ })
    .first()
    .click();
  await expect(points.getByRole('button', { name: /^Kept “/ })).toBeDisabled();
  expect(await violationsOf(page)).toEqual([]);

  await openScreen(page, 'Practice');
  await page.getByRole('tab', { name: 'Questions' }).click();
  await page.getByRole('radiogroup', { name: 'Show' }).getByText('Your own').click();
  await expect(page.getByText('What would the finance director have told you?')).toBeVisible();
  await expect(page.getByText(/^Any conversation · Opened a long answer|Opened a long answer/)).toBeVisible();
  await page.getByRole('radiogroup', { name: 'Show' }).getByText('All').click();
  await page.getByRole('textbox', { name: 'Find a question' }).fill('getting in the way');
  const favourite = page.getByRole('button', { name: 'Favourite “What is getting in the way?”' });
  await favourite.click();
  await expect(favourite).toHaveAttribute('aria-pressed', 'true');
  expect(await violationsOf(page)).toEqual([]);
  await untilSaved(page);
  await page.reload();
  await page.getByRole('radiogroup', { name: 'Show' }).getByText('Favourites').click();
  await expect(page.getByText('What is getting in the way?')).toBeVisible();
});

test('a transcript that is here already updates its conversation and keeps the corrections', async ({
  coachward,
}) => {
  test.slow();
  const { page } = coachward;
  await readTalk(page);
  await saveTalk(page);
  await page.getByText('You should have gone to the finance director first.').click();
  await page.keyboard.press('4');
  await expect(page.getByText('1 corrected', { exact: true })).toBeVisible();
  await untilSaved(page);

  await openScreen(page, 'Conversations');
  await page.getByRole('link', { name: 'Add a transcript' }).click();
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Choose a file' }).click();
  await (await chooser).setFiles(TALK);
  await expect(page.getByRole('checkbox', { name: 'Maya Okafor' })).toBeChecked();
  await expect(page.getByText('You have this conversation already')).toBeVisible();
  await expect(page.getByText('Your 1 correction go over to it.')).toBeVisible();
  expect(await violationsOf(page)).toEqual([]);
  await page.getByRole('button', { name: 'Update the conversation' }).click();
  await expect(page.getByText('1 corrected', { exact: true })).toBeVisible();
  await openScreen(page, 'Conversations');
  await expect(page.getByText('1 transcript profiled.')).toBeVisible();
});

test('what was said is deleted for good, and not kept at all when one wants it so', async ({ coachward }) => {
  test.slow();
  const { page, folder } = coachward;
  await readTalk(page);
  await saveTalk(page);
  await untilSaved(page);
  await openScreen(page, 'Settings');
  await page.getByRole('button', { name: 'Back up now' }).click();
  // The folder itself comes with the first backup, which has another name until it is whole.
  await expect(() => {
    const names = readdirSync(join(folder, 'backups'));
    expect(names).not.toEqual([]);
    expect(names.filter((name) => name.startsWith('unfinished-'))).toEqual([]);
  }).toPass();
  expect(bytesOf(folder)).toContain(SAID);

  await page.goBack();
  await page.getByRole('button', { name: 'Delete the text' }).click();
  const dialog = page.getByRole('dialog', { name: 'Delete the text?' });
  await expect(dialog.getByRole('checkbox', { name: 'Delete it from the backups too' })).toBeChecked();
  expect(await violationsOf(page)).toEqual([]);
  await dialog.getByRole('button', { name: 'Delete the text' }).click();
  await expect(page.getByText('The text is not kept')).toBeVisible();
  await expect(page.getByRole('complementary', { name: 'Profile of your talk' })).toBeVisible();
  await expect(page.getByText(SAID)).toHaveCount(0);
  expect(await violationsOf(page)).toEqual([]);
  expect(bytesOf(folder)).not.toContain(SAID);

  await openScreen(page, 'Settings');
  await page.getByRole('radio', { name: 'Keep counts only' }).check();
  expect(await violationsOf(page)).toEqual([]);
  await readTalk(page);
  await expect(page.getByRole('radio', { name: 'Keep counts only' })).toBeChecked();
  await page.getByRole('button', { name: 'Save conversation' }).click();
  await expect(page.getByText('Of this conversation only the counts are there')).toBeVisible();
  await untilSaved(page);
  expect(bytesOf(folder)).not.toContain(SAID);
});
