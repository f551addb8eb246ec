import { readFileSync, writeFileSync } from 'node:fs';
import type { Browser, Page } from '@playwright/test';
import { PLAN } from './support/beginnings.ts';
import { expect, test } from './support/coachward.ts';
import { openScreen, untilSaved } from './support/start-plan.ts';
import { violationsOf } from './support/violations.ts';

test.use({ begins: PLAN });

const BEHAVIOURS = ['Primary focus', 'Meeting style', 'Deal involvement', 'Feedback'] as const;

/** A form opened from the disk in a browser that has no network, and what it tried to reach all the same. */
async function openForm(browser: Browser, path: string, colorScheme: 'light' | 'dark' = 'light') {
  const context = await browser.newContext({ colorScheme, offline: true, acceptDownloads: true });
  const reached: string[] = [];
  context.on('request', (request) => {
    if (!/^(file|blob|data):/.test(request.url())) reached.push(request.url());
  });
  const page = await context.newPage();
  await page.goto(`file://${path}`);
  return { page, reached, close: () => context.close() };
}

/** Fills a form in by keyboard alone: a point for each behaviour, and a moment for the last. */
async function fillIn(page: Page, point: number, moment: string): Promise<void> {
  for (const name of BEHAVIOURS) {
    const group = page.getByRole('group', { name: new RegExp(name) });
    await group.getByRole('radio', { name: '1', exact: true }).focus();
    await page.keyboard.press('Space');
    for (let step = 1; step < point; step += 1) await page.keyboard.press('ArrowRight');
  }
  await page
    .getByRole('group', { name: /Feedback/ })
    .getByRole('textbox')
    .fill(moment);
}

async function saveAnswer(page: Page): Promise<string> {
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save my answer' }).click();
  const path = await (await download).path();
  await expect(page.getByRole('status')).toContainText('Send that file back');
  return readFileSync(path, 'utf8');
}

test('a manager rates, reps answer offline without a name, and the gap is shown once three have', async ({
  coachward,
  browser,
}, testInfo) => {
  test.slow();
  const { page } = coachward;
  const kept = (name: string, text: string) => {
    const path = testInfo.outputPath(name);
    writeFileSync(path, text);
    return path;
  };

  await test.step('Today asks for one’s own rating, which rests on moments and ends in a choice', async () => {
    await page.getByRole('link', { name: 'Rate yourself on the four behaviours, day 0' }).click();
    for (const name of BEHAVIOURS) {
      const group = page.getByRole('group', { name: new RegExp(`^${name}`) });
      await group.getByRole('radio', { name: '6', exact: true }).check();
      if (name !== 'Feedback') await group.getByRole('textbox').fill(`A moment of ${name}`);
    }
    await page.getByRole('button', { name: 'Save the rating' }).click();
    await expect(page.getByText('1 of four are not complete.')).toBeVisible();
    await expect(page.getByRole('group', { name: /^Feedback/ }).getByRole('textbox')).toBeFocused();
    await page.keyboard.type('Asked Ana how the call went before I said a word');
    await page.getByRole('button', { name: 'Save the rating' }).click();
    const choice = page.getByRole('dialog', { name: 'What will you do differently?' });
    await choice.getByRole('checkbox', { name: 'Feedback' }).check();
    await choice.getByRole('button', { name: 'Save', exact: true }).click();
    await expect(page.getByRole('heading', { name: 'How you see it, and how others do' })).toBeVisible();
  });

  const form = await test.step('the form is one file', async () => {
    await page.getByRole('button', { name: 'Ask your reps, day 0' }).click();
    const download = page.waitForEvent('download');
    await page.getByRole('dialog').getByRole('button', { name: 'Save the form' }).click();
    const file = await download;
    expect(file.suggestedFilename()).toBe('behaviours-day-0-reps.html');
    await expect(page.getByText('3 more answers are needed before anything can be shown.')).toBeVisible();
    const html = readFileSync(await file.path(), 'utf8');
    expect(html).not.toContain('Ana Ruiz');
    return kept('form.html', html);
  });

  const answers = await test.step('reps fill it in without a network', async () => {
    const found: string[] = [];
    for (const [point, moment] of [
      [2, 'Told me what to do, 😬 again.\n“Just call them.”'],
      [3, 'שמעתי עצה לפני שאלה'],
    ] as const) {
      const rep = await openForm(browser, form);
      await rep.page.getByRole('button', { name: 'Save my answer' }).click();
      await expect(rep.page.getByRole('status')).toHaveText('4 questions are still open.');
      await fillIn(rep.page, point, moment);
      found.push(await saveAnswer(rep.page));
      expect(rep.reached).toEqual([]);
      await rep.close();
    }
    const third = await openForm(browser, form, 'dark');
    await fillIn(third.page, 4, '');
    await third.page.getByRole('button', { name: 'Copy it as text instead' }).click();
    found.push(await third.page.getByLabel('Your answer as text').inputValue());
    expect(await violationsOf(third.page)).toEqual([]);
    await third.close();
    return found as [string, string, string];
  });

  const dialog = page.getByRole('dialog', { name: 'Read answers in' });
  const reps = page
    .getByRole('row', { name: /^Day 0/ })
    .getByRole('cell')
    .last();

  await test.step('what was changed or isn’t an answer stays out, the rest comes in as one step', async () => {
    const [first, second] = answers;
    const at = first.indexOf('\n:') + 30;
    const edited = first.slice(0, at) + (first[at] === 'x' ? 'y' : 'x') + first.slice(at + 1);
    await page.getByRole('button', { name: 'Read answers in' }).click();
    await dialog
      .locator('input[type=file]')
      .setInputFiles([
        kept('one.txt', first),
        kept('again.txt', first),
        kept('two.txt', `Here you go.\n\n> ${second.replaceAll('\n', '\n> ')}`),
        kept('edited.txt', edited),
        kept('cut.txt', second.slice(0, 150)),
        form,
      ]);
    await expect(dialog.getByText('2 answers to read in, 4 left out.')).toBeVisible();
    const found = dialog.getByRole('list', { name: 'Answers' });
    await expect(found).toContainText('was changed after it was filled in');
    await expect(found).toContainText('was cut off on its way');
    await expect(found).toContainText('This is the form itself');
    await expect(found).toContainText('among these files twice');
    await dialog.getByRole('button', { name: 'Read in 2 answers' }).click();
    await expect(reps).toHaveText('2 of 3 answers in');
    await untilSaved(page);
    await page.keyboard.press('Control+z');
    await expect(reps).toHaveText('0 of 3 answers in');
    await page.keyboard.press('Control+Shift+z');
    await expect(reps).toHaveText('2 of 3 answers in');
  });

  const table = page.getByRole('table', { name: 'How you see it, and how others do' });
  const feedback = table.getByRole('row', { name: /^Feedback, day 0/ });

  await test.step('nothing is shown of two answers', async () => {
    await expect(page.getByRole('button', { name: 'Close the round' })).toHaveCount(0);
    await page.getByText('Table', { exact: true }).click();
    await expect(feedback.getByRole('cell')).toHaveText(['6', '–', '–', '–']);
  });

  await test.step('with the third, pasted, the round can be closed and the gap is shown', async () => {
    await page.getByRole('button', { name: 'Read answers in' }).click();
    await dialog.getByLabel('Or paste an answer that came as text').fill(answers[2]);
    await dialog.getByRole('button', { name: 'Look at the pasted text' }).click();
    await dialog.getByRole('button', { name: 'Read in 1 answer' }).click();
    await expect(reps).toHaveText('3 of 3 answers in');
    await expect(feedback.getByRole('cell')).toHaveText(['6', '–', '–', '–']);
    await page.getByRole('button', { name: 'Close the round' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Close the round' }).click();
    // By hand: (2 + 3 + 4) / 3 = 3, and 6 - 3 = 3.
    await expect(feedback.getByRole('cell')).toHaveText(['6', '–', '3 (n = 3, from 2 to 4)', '+3']);
    const gaps = page.getByRole('region', { name: 'Where you and others differ, day 0' });
    await expect(gaps).toContainText('You 6, 3 reps 3. They see less of it than you do.');
    await expect(gaps).toContainText('24% of leaders');
    await expect(page.getByText('שמעתי עצה לפני שאלה')).toBeVisible();
  });

  await test.step('what was chosen returns on Today', async () => {
    await openScreen(page, 'Today');
    await expect(page.getByRole('region', { name: 'Today, instead' })).toContainText('Instead of telling');
    await expect(page.getByRole('link', { name: /Rate yourself/ })).toHaveCount(0);
  });
});
