import type { Page } from '@playwright/test';
import { PLAN } from './support/beginnings.ts';
import { expect, test } from './support/coachward.ts';
import { untilSaved } from './support/start-plan.ts';
import { violationsOf } from './support/violations.ts';

test.use({ begins: PLAN });

/** Checks an answer by keyboard. A commitment is heard as a promise first. */
async function answer(page: Page, text: string): Promise<void> {
  const promise = page.getByRole('radio', { name: 'A promise' });
  if (await promise.isVisible()) await promise.press('Space');
  await page.getByRole('textbox').fill(text);
  await page.getByRole('textbox').press('Control+Enter');
}

test('a session of drills goes by keyboard alone, is kept, and ends calmly', async ({ coachward }) => {
  test.slow();
  const { page } = coachward;
  await page.evaluate(() => {
    window.location.hash = '#/practice/drills';
  });
  const start = page.getByRole('button', { name: 'Start' });
  await start.waitFor();
  await expect(page.getByText('Here you will see how each of the four kinds')).toBeVisible();
  await start.press('Enter');

  await test.step('an empty answer is refused, a poor one is told why, and a second try follows', async () => {
    await expect(page.getByRole('textbox')).toBeFocused();
    await expect(page.getByText('1 of 8')).toBeVisible();
    await page.keyboard.press('Control+Enter');
    await expect(page.getByText('Type an answer first')).toBeVisible();
    await answer(page, 'You should call them today.');
    await expect(page.getByRole('status').filter({ hasText: 'Not yet.' })).toContainText(
      'You should call them today.',
    );
    expect(await violationsOf(page)).toEqual([]);
    await page.keyboard.press('t');
    await expect(page.getByRole('textbox')).toBeFocused();
    await answer(page, 'You should still call them.');
    await expect(page.getByRole('button', { name: 'Try once more' })).toHaveCount(0);
    await page.keyboard.press('Enter');
    await expect(page.getByText('2 of 8')).toBeVisible();
  });

  await test.step('one can disagree', async () => {
    await answer(page, 'I would send them the offer.');
    await page.getByRole('button', { name: 'Count it as right' }).waitFor();
    await page.keyboard.press('r');
    await expect(page.getByText('3 of 8')).toBeVisible();
  });

  await test.step('the rest goes to the end', async () => {
    for (let at = 3; at <= 8; at += 1) {
      await expect(page.getByText(`${at} of 8`)).toBeVisible();
      await answer(page, 'I would call them.');
      await page.getByRole('button', { name: 'Try once more' }).waitFor();
      await page.keyboard.press('1');
    }
    await expect(page.getByRole('status').filter({ hasText: 'Done for today' })).toContainText(
      '8 answers, 1 right',
    );
    await page.keyboard.press('Enter');
    await expect(page.getByRole('img', { name: 'Skill by kind' })).toBeVisible();
    await untilSaved(page);
    expect(await violationsOf(page)).toEqual([]);
  });

  await test.step('an answer is undone like everything else', async () => {
    await page.keyboard.press('Control+z');
    await page.getByText('Table', { exact: true }).click();
    const cells = page.getByRole('region', { name: 'Skill by kind, as a table' }).getByRole('cell');
    const answers = async () => {
      const counts = (await cells.allInnerTexts()).map((cell) => Number(cell.split(' of ')[1] ?? 0));
      return counts.reduce((sum, count) => sum + count, 0);
    };
    await expect.poll(answers).toBe(7);
  });
});
