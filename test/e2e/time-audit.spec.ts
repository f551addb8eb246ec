import { PLAN, SAMPLE } from './support/beginnings.ts';
import { expect, test } from './support/coachward.ts';
import { openScreen, untilSaved } from './support/start-plan.ts';
import { violationsOf } from './support/violations.ts';

test.use({ begins: PLAN });

test('a guess comes first, hours are painted by keyboard, and the week is frozen and compared', async ({
  coachward,
}) => {
  test.slow();
  const { page } = coachward;
  await openScreen(page, 'Time');

  await test.step('guess: always 100 together', async () => {
    const guess = page.getByRole('region', { name: 'First a guess: how does your week divide?' });
    await guess.getByRole('textbox', { name: 'Coaching, percent' }).fill('40');
    await guess.getByRole('slider', { name: 'Administering' }).press('ArrowRight');
    const parts = await guess
      .getByRole('slider')
      .evaluateAll((sliders) => sliders.map((slider) => Number((slider as HTMLInputElement).value)));
    expect(parts.reduce((sum, part) => sum + part, 0)).toBe(100);
    expect(parts[0]).toBe(40);
    await guess.getByRole('button', { name: 'Keep this guess' }).click();
    await expect(guess).toHaveCount(0);
    const kept = page.getByRole('region', { name: 'Your guess, before measuring' });
    await kept.getByRole('button', { name: /^Tick off “Guess how your week divides/ }).click();
    await expect(kept.getByRole('button')).toHaveCount(0);
  });

  const grid = page.getByRole('grid', { name: 'Hours of the week' });
  const quarter = (name: string) => grid.getByRole('gridcell', { name, exact: true });

  await test.step('paint by keyboard, and take it back', async () => {
    await page.getByText('Hours', { exact: true }).click();
    await grid.focus();
    // The selection begins on Monday at 8.
    await page.keyboard.press('1');
    for (let step = 0; step < 7; step += 1) await page.keyboard.press('Shift+ArrowDown');
    await page.keyboard.press('Enter');
    const brush = await page
      .getByRole('group', { name: 'Paint with' })
      .locator('[aria-pressed="true"] span')
      .textContent();
    await expect(quarter(`Monday 2 March, 09:45: ${brush}`)).toHaveCount(1);
    await expect(quarter('Monday 2 March, 10:00: nothing')).toHaveCount(1);
    await page.keyboard.press('Control+z');
    await expect(quarter('Monday 2 March, 09:45: nothing')).toHaveCount(1);
    await page.keyboard.press('Control+Shift+z');
    await expect(quarter(`Monday 2 March, 09:45: ${brush}`)).toHaveCount(1);
    await page.keyboard.press('Escape');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('e');
    for (let step = 0; step < 22; step += 1) await page.keyboard.press('Shift+ArrowDown');
    await page.keyboard.press('Enter');
    await expect(quarter('Monday 2 March, 10:00: E-mail and messages')).toHaveCount(1);
    await page.getByRole('button', { name: 'Copy this day' }).click();
    await page.getByRole('menuitem', { name: 'Tuesday 3 March' }).click();
    await expect(quarter('Tuesday 3 March, 10:00: E-mail and messages')).toHaveCount(1);
    expect(await violationsOf(page)).toEqual([]);
  });

  await test.step('paint with the mouse, and clear a block that was clicked', async () => {
    await quarter('Wednesday 4 March, 09:00: nothing').hover();
    await page.mouse.down();
    await quarter('Wednesday 4 March, 09:45: nothing').hover();
    await page.mouse.up();
    const painted = quarter('Wednesday 4 March, 09:30: E-mail and messages');
    await expect(painted).toHaveCount(1);
    await painted.click();
    await expect(page.getByText('Wednesday 4 March, 09:00–10:00')).toBeVisible();
    await page.keyboard.press('Delete');
    await expect(painted).toHaveCount(0);
  });

  await test.step('a total stays above what is painted', async () => {
    await page.getByText('By day', { exact: true }).click();
    const cell = page.getByRole('textbox', { name: 'E-mail and messages, Monday 2 March' });
    await cell.fill('0:30');
    await cell.press('Enter');
    await expect(page.getByText(/is painted in Hours/)).toBeVisible();
    await cell.press('Escape');
  });

  await test.step('merge a category into another without losing its time', async () => {
    await page.getByRole('button', { name: 'Manage categories' }).click();
    await page.getByRole('button', { name: 'Merge E-mail and messages into another category' }).click();
    await page.getByRole('menuitem', { name: 'Internal meetings' }).click();
    await expect(page.getByRole('button', { name: 'Take back E-mail and messages' })).toBeVisible();
    await page.getByRole('dialog').getByRole('button', { name: 'Close' }).click();
    await expect(page.getByRole('textbox', { name: 'Internal meetings, Monday 2 March' })).toHaveValue(
      '5:45',
    );
  });

  await test.step('freeze, change, freeze again, compare', async () => {
    await page.getByRole('link', { name: 'Audits' }).click();
    const freeze = async () => {
      await page.getByRole('button', { name: 'Freeze an audit' }).click();
      const form = page.getByRole('dialog', { name: 'Freeze an audit' });
      await form.getByRole('button', { name: 'Freeze audit' }).click();
      await expect(form).toHaveCount(0);
    };
    await freeze();
    const table = page.getByRole('table', { name: 'Audits side by side' });
    const frozen = table.getByRole('row', { name: /^Recorded/ }).getByRole('cell');
    const before = await frozen.first().textContent();
    await openScreen(page, 'Time');
    const cell = page.getByRole('textbox', { name: 'One-to-one coaching, Wednesday 4 March' });
    await cell.fill('3h');
    await cell.press('Enter');
    await page.getByRole('link', { name: 'Audits' }).click();
    await freeze();
    await expect(frozen).toHaveCount(2);
    await expect(frozen.first()).toHaveText(before ?? '');
    await expect(frozen.nth(1)).toContainText('+3 h');
    expect(await violationsOf(page)).toEqual([]);
    await page.getByRole('link', { name: 'Print the comparison' }).click();
    await expect(page.getByRole('heading', { name: 'Side by side' })).toBeVisible();
    await expect(page.getByRole('heading', { name: 'By day' }).first()).toBeVisible();
  });
});

test('the timer goes on while the program is closed, and asks before it records a night', async ({
  coachward,
}) => {
  await coachward.page.keyboard.press('Control+.');
  await expect(coachward.page.getByRole('button', { name: 'Start timer' })).toBeFocused();
  await coachward.page.keyboard.press('1');
  await expect(coachward.page.getByRole('link', { name: /^Measuring .*, 0 min$/ })).toBeVisible();
  await untilSaved(coachward.page);
  await coachward.restart();
  await coachward.goToDay('2026-03-02T08:42:00+01:00');
  const bar = coachward.page.getByRole('region', { name: 'Timer' });
  await expect(bar).toContainText('42 min');
  await bar.getByRole('combobox', { name: 'Reps in the time that runs' }).fill('Ben');
  await coachward.page.keyboard.press('Enter');
  await expect(bar).toContainText('Ben Okoro');
  await bar.getByRole('button', { name: 'Switch timer' }).click();
  await coachward.page.keyboard.press('2');
  await expect(bar).not.toContainText('Ben Okoro');
  await expect(bar).toContainText('0 min');
  await openScreen(coachward.page, 'Time');
  await coachward.page.getByText('Hours', { exact: true }).click();
  const grid = coachward.page.getByRole('grid', { name: 'Hours of the week' });
  await expect(
    grid.getByRole('gridcell', { name: /^Monday 2 March, 08:15: .*, from the timer$/ }),
  ).toHaveCount(1);
  await untilSaved(coachward.page);

  await coachward.goToDay('2026-03-03T08:00:00+01:00');
  await expect(bar).toContainText('How much of it was really this work?');
  await bar.getByLabel('Time to keep, from its start').fill('1:15');
  await bar.getByRole('button', { name: 'Keep this time' }).click();
  await expect(coachward.page.getByText(/^Recorded 1 h 15 of/)).toBeVisible();
  await expect(bar).toContainText('Measure what you are doing');
});

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`in the ${colorScheme} appearance`, () => {
    test.use({ colorScheme, begins: SAMPLE });

    test('hours, audits and their print have no accessibility violation', async ({ coachward }) => {
      test.slow();
      const { page } = coachward;
      await openScreen(page, 'Time');
      await page.getByRole('button', { name: 'Start timer' }).click();
      await page.getByText('Hours', { exact: true }).click();
      await page.getByRole('grid', { name: 'Hours of the week' }).waitFor();
      expect.soft(await violationsOf(page), 'hours').toEqual([]);
      await page.getByRole('link', { name: 'Audits' }).click();
      await page.getByRole('table', { name: 'Audits side by side' }).waitFor();
      expect.soft(await violationsOf(page), 'audits').toEqual([]);
      await page.getByRole('link', { name: 'Print the comparison' }).click();
      await page.getByRole('heading', { name: 'Side by side' }).waitFor();
      expect.soft(await violationsOf(page), 'print').toEqual([]);
    });
  });
}
