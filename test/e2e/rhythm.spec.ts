import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { PLAN } from './support/beginnings.ts';
import { expect, test } from './support/coachward.ts';
import { openScreen } from './support/start-plan.ts';

test.use({ begins: PLAN });

/** Exports the blocks; the lines that say which entries the file holds. */
async function exportedLines(page: Page): Promise<string[]> {
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Export as .ics' }).click();
  const lines = readFileSync(await (await download).path(), 'utf8').split('\r\n');
  return lines.filter((line) => /^(UID|SEQUENCE|DTSTART;|STATUS|RRULE:FREQ=W)/.test(line));
}

const uidsIn = (lines: readonly string[]) => lines.filter((line) => line.startsWith('UID'));

test('a rhythm is planned, laid out by keyboard, exported, changed and exported again; a week is excused, and a choice learnt', async ({
  coachward,
}) => {
  test.slow();
  const { page } = coachward;

  await test.step('another rep is put first, and what that teaches can be taken back', async () => {
    await page.getByRole('button', { name: 'Not Ana Ruiz next' }).click();
    await page.getByRole('menuitem', { name: 'Someone else first' }).click();
    const form = page.getByRole('dialog', { name: 'Someone before Ana Ruiz' });
    await form.getByRole('combobox', { name: 'Who first' }).click();
    await page.getByRole('option', { name: 'Cleo Marsh' }).click();
    await form.getByRole('button', { name: 'Put first' }).click();
    await expect(form).toHaveCount(0);
    await expect(page.getByText('Put first by you.')).toBeVisible();
    await page.getByRole('button', { name: 'See your own choices' }).click();
    await page.getByRole('button', { name: 'Forget: Cleo Marsh before Ana Ruiz' }).click();
    await expect(page.getByText('Put first by you.')).toHaveCount(0);
  });

  await openScreen(page, 'Team');
  await page.getByRole('tab', { name: 'Weekly rhythm' }).click();

  await test.step('each tier takes what is usual, and the week has a place for all of it', async () => {
    await page.getByRole('button', { name: /^Take the usual: .*, for Middle/ }).click();
    await page.getByRole('button', { name: 'Plan the team’s session' }).click();
    await page.getByRole('button', { name: 'Plan session' }).click();
    await page.getByRole('button', { name: /^Lay out \d+ sessions$/ }).click();
    await expect(page.getByRole('button', { name: /^Lay out/ })).toHaveCount(0);
  });

  const first = await exportedLines(page);
  expect(uidsIn(first).length).toBeGreaterThan(3);

  await test.step('a block moves by arrow keys, and the file changes the same entry', async () => {
    const block = page.getByRole('button', { name: /Team skill session, Mon 10:00/ });
    await block.focus();
    await page.keyboard.press('ArrowRight');
    await page.getByRole('button', { name: /Team skill session, Tue 10:00/ }).waitFor();
    await page.keyboard.press('ArrowUp');
    const moved = page.getByRole('button', { name: /Team skill session, Tue 09:45/ });
    await expect(moved).toBeFocused();
    const changed = await exportedLines(page);
    expect(uidsIn(changed)).toEqual(uidsIn(first));
    expect(changed).toContain('DTSTART;TZID=Europe/Berlin:20260303T094500');
    expect(changed.filter((line) => line === 'SEQUENCE:2')).toHaveLength(1);
  });

  await test.step('a changed rhythm changes its entries, and cancels what it no longer asks for', async () => {
    await page.getByRole('button', { name: 'Plan the rhythm of Middle' }).click();
    const form = page.getByRole('dialog', { name: 'Plan the rhythm of the team' });
    await form.getByRole('combobox', { name: 'Deal coaching, deal coaching' }).click();
    await page.getByRole('option', { name: 'No regular sessions' }).click();
    await form.getByRole('textbox', { name: 'Minutes of a one-to-one' }).fill('30');
    await form.getByRole('button', { name: 'Plan rhythm' }).click();
    await page.getByRole('button', { name: 'Bring it up to date' }).click();
    const changed = await exportedLines(page);
    expect(uidsIn(changed)).toEqual(uidsIn(first));
    expect(changed.filter((line) => line === 'STATUS:CANCELLED')).toHaveLength(2);
    expect(uidsIn(await exportedLines(page))).toHaveLength(uidsIn(first).length - 2);
  });

  await test.step('the board is walked by arrow keys, and a week excused from the budget', async () => {
    await page.getByRole('tab', { name: 'Rhythm board' }).click();
    const week = page.getByRole('button', { name: /^Ana Ruiz, week 1:/ });
    await week.focus();
    await page.keyboard.press('ArrowDown');
    await expect(page.getByRole('button', { name: /^Ben Okoro, week 1:/ })).toBeFocused();
    await page.keyboard.press('Enter');
    const form = page.getByRole('dialog', { name: /^Ben Okoro, week of/ });
    await expect(form).toContainText('2 excused weeks left');
    await form.getByRole('button', { name: 'Excuse this week' }).click();
    await expect(page.getByRole('button', { name: 'Ben Okoro, week 1: excused' })).toBeVisible();
    await expect(page.getByRole('row', { name: /Ben Okoro/ })).toContainText('1 week');
  });
});
