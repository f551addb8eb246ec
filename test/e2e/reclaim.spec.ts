import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { PLAN } from './support/beginnings.ts';
import { expect, test } from './support/coachward.ts';
import { openScreen, tick, untilSaved } from './support/start-plan.ts';
import { violationsOf } from './support/violations.ts';

test.use({ begins: PLAN });

/** Exports the blocks; the lines that say which entries the file holds. */
async function exportedLines(page: Page): Promise<string[]> {
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Export as .ics' }).click();
  const file = await download;
  expect(file.suggestedFilename()).toBe('coaching-blocks.ics');
  const lines = readFileSync(await file.path(), 'utf8').split('\r\n');
  return lines.filter((line) => /^(UID|SEQUENCE|DTSTART;|RRULE:FREQ=W)/.test(line));
}

test('hours are found by keyboard, put in words, laid in the week and exported without doubles', async ({
  coachward,
}) => {
  test.slow();
  const { page } = coachward;
  await openScreen(page, 'Time');
  await page.getByRole('button', { name: 'Enter week totals' }).click();
  await page.getByRole('textbox', { name: 'One-to-one coaching, week total' }).fill('3h');
  await page.keyboard.press('Enter');
  await page.getByRole('textbox', { name: 'Reporting and approvals, week total' }).fill('30h');
  await page.keyboard.press('Enter');
  await untilSaved(page);
  await page.getByRole('link', { name: 'Find the hours' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Find the hours' })).toBeVisible();

  const scale = page.getByRole('img', { name: /^Coaching share \d+%/ });
  const administering = page.getByRole('region', { name: 'Administering', exact: true });

  await test.step('the share moves with the slider', async () => {
    await expect(scale).toHaveAccessibleName(/^Coaching share 9%/);
    const slider = administering.getByRole('slider', { name: 'Minutes a week out of Administering' });
    await slider.focus();
    for (let step = 0; step < 8; step += 1) await page.keyboard.press('ArrowRight');
    await expect(slider).toHaveValue('120');
    // By hand: (180 + 120) of 1,980 minutes.
    await expect(scale).toHaveAccessibleName(/^Coaching share 15%.*Measured was 9%/);
    await expect(administering).toContainText('28 h left of 30 h a week');
    // And by dragging: from where the thumb is to the middle of the slider.
    await slider.scrollIntoViewIfNeeded();
    const box = await slider.boundingBox();
    if (!box) throw new Error('The slider is not to be seen.');
    const [most, middle] = [Number(await slider.getAttribute('max')), box.y + box.height / 2];
    await page.mouse.move(box.x + 8 + ((box.width - 16) * 120) / most, middle);
    await page.mouse.down();
    await page.mouse.move(box.x + box.width / 2, middle, { steps: 6 });
    await expect.poll(async () => Number(await slider.inputValue()) / most).toBeCloseTo(0.5, 1);
    await expect(scale).toHaveAccessibleName(/^Coaching share (4|5)\d%/);
    await page.mouse.up();
    await slider.focus();
    await page.keyboard.press('Home');
    await page.keyboard.press('ArrowLeft');
    await expect(slider).toHaveValue('0');
    await administering.getByRole('textbox', { name: 'Minutes a week, Administering' }).fill('120');
    await page.keyboard.press('Enter');
    await expect(slider).toHaveValue('120');
  });

  await test.step('what goes is written down', async () => {
    await administering.getByRole('button', { name: 'Write down what goes: Administering' }).click();
    const form = page.getByRole('dialog', { name: 'What goes: Administering' });
    await form.getByRole('textbox', { name: 'What' }).fill('The weekly numbers');
    await form.getByText('Delegate', { exact: true }).click();
    await form.getByRole('button', { name: 'Write it down' }).click();
    await expect(form.getByRole('alert')).toContainText('who takes this over');
    await form.getByRole('textbox', { name: 'To whom' }).fill('Sales operations');
    await form.getByRole('textbox', { name: 'Minutes a week' }).fill('90');
    await form.getByRole('button', { name: 'Write it down' }).click();
    const done = administering.getByRole('checkbox', {
      name: 'Delegate to Sales operations: The weekly numbers',
    });
    await tick(done);
    await expect(administering).toContainText('30 min without a word yet');
  });

  await test.step('blocks take the minutes, and the file keeps their names', async () => {
    await page.getByRole('button', { name: /^Add \d+ proposed blocks?$/ }).click();
    await expect(page.getByRole('region', { name: 'Proposed blocks' })).toHaveCount(0);
    const first = await exportedLines(page);
    expect(first.filter((line) => line.startsWith('UID:')).length).toBeGreaterThan(1);
    expect(first).toContain('DTSTART;TZID=Europe/Berlin:20260302T100000');
    expect(new Set(first.filter((line) => line.startsWith('SEQUENCE')))).toEqual(new Set(['SEQUENCE:0']));
    expect(await exportedLines(page)).toEqual(first);

    const week = page.getByRole('region', { name: 'Coaching blocks' });
    await week.getByRole('region', { name: 'Mon', exact: true }).getByRole('button').first().click();
    const form = page.getByRole('dialog', { name: 'Change the block' });
    await form.getByLabel('Start').fill('11:15');
    await form.getByRole('button', { name: 'Save change' }).click();
    await expect(form).toHaveCount(0);
    const changed = await exportedLines(page);
    const uids = (lines: string[]) => lines.filter((line) => line.startsWith('UID'));
    expect(uids(changed)).toEqual(uids(first));
    expect(changed).toContain('SEQUENCE:1');
    expect(changed).toContain('DTSTART;TZID=Europe/Berlin:20260302T111500');
  });

  await test.step('nothing is in the way of assistive technology, by day or night', async () => {
    expect(await violationsOf(page)).toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await violationsOf(page)).toEqual([]);
  });
});
