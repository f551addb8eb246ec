import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { PLAN } from './support/beginnings.ts';
import { expect, test } from './support/coachward.ts';
import { openScreen } from './support/start-plan.ts';
import { violationsOf } from './support/violations.ts';

test.use({ begins: PLAN });

const fixture = (name: string) => join(import.meta.dirname, '../fixtures/calendars', name);
const WEEK = fixture('a-managers-week.ics');

async function goToPlace(page: Page, place: string): Promise<void> {
  await page.evaluate((hash) => {
    window.location.hash = `#/${hash}`;
  }, place);
}

async function openImport(page: Page): Promise<void> {
  await openScreen(page, 'Time');
  await page.getByRole('link', { name: 'Read a calendar' }).click();
  await page.getByRole('heading', { name: 'Read a calendar' }).waitFor();
}

async function choose(page: Page, ...files: string[]): Promise<void> {
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: /^Choose/ }).click();
  await (await chooser).setFiles(files);
}

async function importWeek(page: Page): Promise<void> {
  await openImport(page);
  await choose(page, WEEK);
  await page.getByRole('button', { name: 'Import 11 entries' }).click();
  await page.getByRole('heading', { name: 'Review your calendar' }).waitFor();
}

test('a calendar is read, reviewed by keyboard, moves the share, and is taken back as one', async ({
  coachward,
}) => {
  const { page } = coachward;
  const block = (title: RegExp) =>
    page.locator('[data-entry]').and(page.getByRole('button', { name: title }));

  await test.step('what is found is shown before anything is kept', async () => {
    await openImport(page);
    await choose(page, WEEK);
    await expect(page.getByLabel('Who are you in this calendar?').first()).toHaveValue(
      /maya@brightline\.example/,
    );
    const leftOut = page.getByRole('table', { name: 'Left out' });
    await expect(leftOut.getByRole('row', { name: /Vendor webinar/ })).toContainText('you declined it');
    await expect(leftOut.getByRole('row', { name: /Town hall/ })).toContainText('it was cancelled');
    await openScreen(page, 'Time');
    await expect(page.getByRole('link', { name: /Review the calendar/ })).toHaveCount(0);
  });

  await test.step('imported, it counts nothing until it is accepted', async () => {
    await importWeek(page);
    await expect(page.getByText('0 min of 0 min')).toBeVisible();
    await block(/1:1 Ana \/ Maya proposed One-to-one coaching sure/).focus();
    await page.keyboard.press('a');
    await expect(page.getByText('30 min of 30 min')).toBeVisible();
    await expect(block(/Pipeline review proposed/)).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(page.getByText('30 min of 1 h 30')).toBeVisible();
  });

  await test.step('a one-to-one that reads as a pipeline review is refiled only when the manager says so', async () => {
    const disguised = block(/1:1 Ben \/ Maya/);
    await expect(disguised).toBeFocused();
    await expect(page.getByRole('region', { name: 'Chosen entry' })).toContainText(
      'Pipeline review in disguise?',
    );
    await page.keyboard.press('c');
    const dialog = page.getByRole('dialog', { name: /What was “1:1 Ben/ });
    await dialog.getByRole('combobox', { name: 'Category' }).fill('Pipeline');
    await page.keyboard.press('Enter');
    await expect(block(/1:1 Ben \/ Maya accepted Pipeline review/)).toBeVisible();
    await expect(page.getByText('30 min of 2 h 15')).toBeVisible();
  });

  await test.step('the same correction twice offers a rule, which holds for what is open', async () => {
    for (const day of ['Tuesday', 'Wednesday']) {
      const column = page.getByRole('region', { name: new RegExp(`^${day}`) });
      await column.getByRole('button', { name: /Lighthouse huddle/ }).focus();
      await page.keyboard.press('c');
      const dialog = page.getByRole('dialog', { name: /Lighthouse huddle/ });
      await dialog.getByRole('combobox', { name: 'Category' }).fill('Deal coach');
      await page.keyboard.press('Enter');
      await expect(column.getByRole('button', { name: /huddle accepted Deal coaching/ })).toBeVisible();
    }
    const offer = page.getByRole('region', { name: 'Make it a rule?' });
    await expect(offer).toContainText('lighthouse huddle');
    await offer.getByRole('button', { name: 'Make the rule' }).click();
    await expect(block(/Lighthouse huddle proposed Deal coaching sure, 100%/)).toBeVisible();
  });

  await test.step('overlapping entries count every minute once', async () => {
    await block(/Expense reports/).focus();
    await page.keyboard.press('a');
    await block(/Write the quarter report/).focus();
    await page.keyboard.press('a');
    await expect(block(/Write the quarter report/)).toContainText('counts 1 h of 2 h');
    await block(/Lunch/).focus();
    await page.keyboard.press('d');
    await expect(block(/Lunch/)).toHaveCount(0);
  });

  await test.step('the reps’ minutes are on Time; the same file again changes nothing', async () => {
    await openScreen(page, 'Time');
    const reps = page.getByRole('region', { name: 'Time with each rep' });
    await expect(reps.getByRole('row', { name: /Ana Ruiz/ })).toContainText('2 h 30');
    await openImport(page);
    await choose(page, WEEK);
    await expect(page.getByText('All of these entries were imported before.')).toBeVisible();
    await page.getByRole('button', { name: 'Bring the review up to date' }).click();
    await expect(page.getByText('Nothing has changed since this calendar was last imported.')).toBeVisible();
    await expect(block(/1:1 Ana \/ Maya accepted One-to-one coaching/)).toBeVisible();
  });

  await test.step('what a later export no longer has is told, counts on, and is settled', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'coachward-calendars-'));
    const later = join(folder, 'later.ics');
    const events = readFileSync(WEEK, 'utf8').split(/(?=BEGIN:VEVENT)/);
    writeFileSync(later, events.filter((event) => !event.includes('SUMMARY:Pipeline review')).join(''));
    await openImport(page);
    await choose(page, later);
    const missing = page.getByRole('table', { name: 'Not in this calendar' });
    await expect(missing.getByRole('row', { name: /Pipeline review/ })).toContainText('Counts on');
    expect(await violationsOf(page)).toEqual([]);
    await page.getByRole('button', { name: 'Bring the review up to date' }).click();
    const unsettled = page.getByRole('region', { name: 'Changed since you decided' });
    await expect(unsettled).toContainText('Pipeline review is gone from the calendar, and still counts.');
    expect(await violationsOf(page)).toEqual([]);
    await unsettled.getByRole('button', { name: 'Take out: Pipeline review' }).click();
    await expect(unsettled).toHaveCount(0);
    await expect(block(/Pipeline review accepted/)).toHaveCount(0);
    await page.keyboard.press('Control+z');
    await expect(unsettled).toBeVisible();
    rmSync(folder, { recursive: true });
  });
});

test('an import is one step, taken back by one undo; time by hand gives way visibly', async ({
  coachward,
}) => {
  const { page } = coachward;
  await importWeek(page);
  await page.keyboard.press('Control+z');
  await expect(page.getByText('Nothing to review')).toBeVisible();
  await page.keyboard.press('Control+Shift+z');
  await expect(page.getByRole('button', { name: /1:1 Ana/ })).toBeVisible();

  await openScreen(page, 'Time');
  const cell = page.getByRole('textbox', { name: /E-mail.*2 Mar|Mon.*E-mail/i }).first();
  await cell.fill('2h');
  await cell.press('Enter');
  await page.getByRole('link', { name: /Review the calendar/ }).click();
  await expect(page.getByRole('region', { name: 'Time entered by hand on the same days' })).toContainText(
    'Mon 2 Mar (2 h)',
  );
  await page.getByRole('button', { name: /1:1 Ana/ }).focus();
  await page.keyboard.press('a');
  await expect(page.getByText('30 min of 30 min')).toBeVisible();
  await page.keyboard.press('Control+z');
  await expect(page.getByText('0 min of 2 h')).toBeVisible();
});

test('what can’t be audited is refused with a sentence and a way on', async ({ coachward }) => {
  const { page } = coachward;
  const folder = mkdtempSync(join(tmpdir(), 'coachward-calendars-'));
  const text = join(folder, 'notes.ics');
  writeFileSync(text, 'Buy milk');
  const large = join(folder, 'large.ics');
  writeFileSync(large, Buffer.alloc(100 * 1024 * 1024, 'x'));
  await openImport(page);
  const alert = page.getByRole('alert').first();

  await choose(page, text);
  await expect(alert).toContainText('“notes.ics” is not a calendar.');
  await choose(page, large);
  await expect(alert).toContainText('The calendar is about 100 MB, and calendars are read up to 50 MB.');
  await choose(page, fixture('only-busy.ics'));
  await expect(alert).toContainText('says only that the time is taken');
  await choose(page, fixture('another-year.ics'));
  await expect(alert).toContainText('Its dates run from 2024-03-04 to 2024-03-04.');

  await choose(page, fixture('unknown-zone.ics'));
  await expect(alert).toContainText('“Head Office Time”');
  await page.getByLabel('“Head Office Time” is the time in').first().fill('Lisbon');
  await page.getByRole('option', { name: 'Europe/Lisbon' }).click();
  await page.getByRole('button', { name: 'Read again' }).click();
  await page.getByRole('button', { name: 'Import 1 entry' }).click();
  await expect(page.getByRole('button', { name: /10:00–11:00 Budget round/ })).toBeVisible();

  await goToPlace(page, 'time/import');
  await choose(page, fixture('somebody-else.ics'));
  await expect(alert).toContainText('maya@brightline.example is nowhere in it');
  await page.getByRole('button', { name: 'See who is in it' }).click();
  await expect(page.getByLabel('Who are you in this calendar?').first()).toHaveValue(
    /omar@elsewhere\.example/,
  );
  rmSync(folder, { recursive: true });
});

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`in the ${colorScheme} appearance`, () => {
    test.use({ colorScheme });

    test('the calendar’s screens have no accessibility violation', async ({ coachward }) => {
      const { page } = coachward;
      await openImport(page);
      await choose(page, WEEK);
      await page.getByRole('button', { name: 'Import 11 entries' }).waitFor();
      expect.soft(await violationsOf(page), 'import').toEqual([]);
      await page.getByRole('button', { name: 'Import 11 entries' }).click();
      await page.getByRole('button', { name: /1:1 Ana/ }).focus();
      await page.keyboard.press('a');
      expect.soft(await violationsOf(page), 'week').toEqual([]);
      await page.getByText('List', { exact: true }).click();
      expect.soft(await violationsOf(page), 'list').toEqual([]);
      await page.getByRole('button', { name: 'Always file like Pipeline review' }).click();
      await page.getByRole('menuitem', { name: 'Always for these words …' }).click();
      const form = page.getByRole('dialog', { name: 'Make a rule' });
      await form.waitFor();
      expect.soft(await violationsOf(page), 'rule form').toEqual([]);
      await form.getByRole('button', { name: 'Make the rule' }).click();
      await goToPlace(page, 'time/rules');
      await page.getByRole('list', { name: 'Your rules' }).waitFor();
      expect.soft(await violationsOf(page), 'rules').toEqual([]);
    });
  });
}
