import { readFileSync } from 'node:fs';
import { PLAN } from './support/beginnings.ts';
import { expect, test } from './support/coachward.ts';
import { openScreen, untilSaved } from './support/start-plan.ts';
import { violationsOf } from './support/violations.ts';

test.use({ begins: PLAN });

test('taps lead to a conversation, a gap is decided on, and comes back after 30 days', async ({
  coachward,
}) => {
  test.slow();
  const { page, goToDay } = coachward;

  // From a rep's page to the guide of one conversation, by the number keys alone.
  await openScreen(page, 'Team');
  await page.getByRole('main').getByRole('link', { name: 'Ana Ruiz' }).first().click();
  await page.getByRole('link', { name: 'What is going on?' }).click();
  await expect(page.getByRole('heading', { name: 'What is going on with Ana Ruiz?' })).toBeVisible();
  await page.keyboard.press('1');
  await expect(page.getByRole('heading', { name: 'What was missed?' })).toBeFocused();
  await page.keyboard.press('4');
  await page.keyboard.press('1');
  await expect(page.getByRole('heading', { name: 'Motivation' })).toBeFocused();
  await page.getByRole('button', { name: 'Change the answer “The same thing as before”' }).click();
  await expect(page.getByRole('heading', { name: 'What was missed?' })).toBeFocused();
  await page.keyboard.press('1');
  await expect(page.getByRole('heading', { name: 'Accountability' })).toBeFocused();
  expect(await violationsOf(page)).toEqual([]);
  await page.getByRole('link', { name: 'Open the guide' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Accountability' })).toBeVisible();
  await expect(page.getByText('Given all that, what will you do?').first()).toBeVisible();

  // The guide leads to a rep: prepared first, or begun at once; and so does what the chooser found.
  await page.getByRole('button', { name: 'Prepare with' }).click();
  await page.getByRole('menuitem', { name: 'Ben Okoro' }).click();
  await expect(page.getByRole('heading', { name: 'Prepare: Ben Okoro' })).toBeVisible();
  await expect(page.getByRole('textbox', { name: 'Question 1' })).toHaveValue(
    'What came of what you set out to do?',
  );
  await page.goBack();
  await page.getByRole('button', { name: 'Begin with' }).click();
  await page.getByRole('menuitem', { name: 'Cleo Marsh' }).click();
  await expect(page.getByRole('heading', { name: 'With Cleo Marsh' })).toBeVisible();
  await expect(page.getByRole('checkbox', { name: 'What came of what you set out to do?' })).toBeVisible();
  await openScreen(page, 'Team');
  await page.getByRole('main').getByRole('link', { name: 'Ana Ruiz' }).first().click();
  await page.getByRole('link', { name: 'What is going on?' }).click();
  for (const key of ['1', '1']) await page.keyboard.press(key);
  await expect(page.getByRole('heading', { name: 'Accountability' })).toBeFocused();
  await page.getByRole('link', { name: 'Begin it now' }).click();
  await expect(page.getByRole('heading', { name: 'With Ana Ruiz' })).toBeVisible();
  await expect(page.getByRole('checkbox', { name: 'What came of what you set out to do?' })).toBeVisible();
  await openScreen(page, 'Today');

  // A gap of that rep: what helps is said with its reason, and kept.
  await page.keyboard.press('g');
  await page.keyboard.press('a');
  await page.getByRole('tab', { name: 'Coach or train' }).click();
  await page.getByRole('button', { name: 'Ask me about it' }).click();
  await expect(page.getByText('Choose a rep.')).toBeVisible();
  await page.getByRole('combobox', { name: 'Rep' }).fill('Ana');
  await page.getByRole('option', { name: 'Ana Ruiz' }).click();
  await page.getByRole('combobox', { name: 'Gap' }).fill('Talks past the question');
  await page.getByRole('button', { name: 'Ask me about it' }).click();
  await page.getByRole('button', { name: 'Yes' }).first().click();
  await page.getByRole('button', { name: 'Yes, sometimes' }).click();
  await page.getByRole('button', { name: 'No, or it is getting better' }).click();
  await page.getByRole('button', { name: 'No, we can take the time' }).click();
  await expect(page.getByRole('heading', { name: 'Coach: skill gap' })).toBeFocused();
  await page
    .getByRole('textbox', { name: 'Why, in your own words' })
    .fill('Does it well with people she knows');
  expect(await violationsOf(page)).toEqual([]);
  await page.getByRole('button', { name: 'Keep this decision' }).click();
  await expect(page.getByText('Comes back in 30 days, on 1 Apr')).toBeVisible();
  await untilSaved(page);

  // It waits 30 days, and then asks.
  await openScreen(page, 'Today');
  await expect(page.getByText('Talks past the question')).toHaveCount(0);
  await goToDay('2026-04-01T08:00:00+02:00');
  const waiting = page.getByRole('region', { name: 'Look back at' });
  await expect(waiting.getByText('Does it well with people she knows')).toBeVisible();
  await waiting.getByRole('button', { name: 'Was it right? Talks past the question' }).click();
  const dialog = page.getByRole('dialog', { name: 'Was it right?' });
  await dialog.getByRole('radio', { name: 'No, it did not help' }).check();
  await dialog.getByRole('textbox', { name: 'What you saw' }).fill('The same in the last two calls');
  expect(await violationsOf(page)).toEqual([]);
  await dialog.getByRole('button', { name: 'Save answer' }).click();
  await expect(waiting).toHaveCount(0);
  await untilSaved(page);
  await page.reload();

  // The rep's page keeps the answer; deciding anew knows the gap, and removing can be taken back.
  await openScreen(page, 'Team');
  await page.getByRole('main').getByRole('link', { name: 'Ana Ruiz' }).first().click();
  const gaps = page.getByRole('region', { name: 'Gaps' });
  await expect(
    gaps.getByText('No, it did not help, seen on 1 Apr: The same in the last two calls'),
  ).toBeVisible();
  await gaps.getByRole('button', { name: 'More for “Talks past the question”' }).click();
  await page.getByRole('menuitem', { name: 'Remove' }).click();
  await expect(gaps.getByText('No gap named yet')).toBeVisible();
  await page.keyboard.press('Control+z');
  await gaps.getByRole('button', { name: 'More for “Talks past the question”' }).click();
  await page.getByRole('menuitem', { name: 'Decide anew' }).click();
  await expect(page.getByRole('heading', { name: 'Do they know how?' })).toBeVisible();
});

test('questions come in as text, are tagged and found, and go out again', async ({ coachward }) => {
  test.slow();
  const { page } = coachward;
  await openScreen(page, 'Practice');
  await page.getByRole('tab', { name: 'Questions' }).click();
  await page.getByRole('button', { name: 'Import' }).click();
  const dialog = page.getByRole('dialog', { name: 'Import questions' });
  await dialog
    .getByRole('textbox', { name: 'Questions as text' })
    .fill('Discovery\n- Whose idea was it at first? ★ #start\n- What else?\nRemember to smile.\n- Who pays?');
  await expect(dialog.getByText('3 questions found, 1 line left out.')).toBeVisible();
  await expect(dialog.getByRole('checkbox', { name: 'What else?' })).toBeDisabled();
  await dialog.getByRole('checkbox', { name: 'Who pays?' }).uncheck();
  expect(await violationsOf(page)).toEqual([]);
  await dialog.getByRole('button', { name: 'Keep 1 question' }).click();

  await page.getByRole('combobox', { name: 'Tag' }).click();
  await page.getByRole('option', { name: 'start (1)' }).click();
  await expect(page.getByText(/^1 of \d+ questions\.$/)).toBeVisible();
  await page.getByRole('button', { name: 'Edit “Whose idea was it at first?”' }).click();
  await page.getByRole('combobox', { name: 'Tags' }).fill('Second Meeting');
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Save question' }).click();
  await expect(page.getByRole('button', { name: '#second-meeting' })).toBeVisible();

  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Export these' }).click();
  const text = readFileSync(await (await download).path(), 'utf8');
  expect(text).toContain('## Discovery\n\n- Whose idea was it at first? ★ #start #second-meeting\n');
  await page.keyboard.press('Control+z');
  await page.keyboard.press('Control+z');
  await expect(page.getByText('Whose idea was it at first?')).toHaveCount(0);
});
