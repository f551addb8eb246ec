import type { Page } from '@playwright/test';
import { toDay } from '../../src/core/domain/calendar/day.ts';
import { PLAN, SAMPLE } from './support/beginnings.ts';
import { expect, test } from './support/coachward.ts';
import { seedSecondCycle } from './support/seed-plan.ts';
import { openScreen, untilSaved } from './support/start-plan.ts';
import { violationsOf } from './support/violations.ts';

test.use({ begins: SAMPLE });

async function openSampleProfile(page: Page): Promise<void> {
  await openScreen(page, 'Conversations');
  await page.getByRole('tab', { name: 'Over 90 days' }).click();
  await page.getByRole('img', { name: 'Telling' }).waitFor();
}

/** Where the marks of a chart stand, from left to right, in pixels. */
async function marksOf(page: Page, chart: string) {
  const marks = page.getByRole('img', { name: chart }).locator('.recharts-scatter-symbol path');
  return marks.evaluateAll((paths) =>
    paths.map((path) => {
      const [x = 0, y = 0] = (path.getAttribute('transform')?.match(/-?[\d.]+/g) ?? []).map(Number);
      return { x, y };
    }),
  );
}

test('the chart of talk over 90 days and its table say the same, by conversation and by week', async ({
  coachward,
}) => {
  const { page } = coachward;
  await openSampleProfile(page);
  const telling = page.getByRole('region', { name: 'Telling' });
  for (const grain of ['Conversation', 'Week']) {
    await page.getByRole('radiogroup', { name: 'Each point is a' }).getByText(grain).click();
    await expect(telling.getByText(/^Baseline \(grey bar\): /)).toBeVisible();
    const marks = await marksOf(page, 'Telling');
    await telling.getByText('Table', { exact: true }).click();
    const rows = telling
      .getByRole('table')
      .getByRole('row')
      .filter({ has: page.getByRole('rowheader') });
    const shares = await rows.evaluateAll((all) =>
      all.map((row) => Number.parseFloat(row.querySelectorAll('td')[1]?.textContent ?? '')),
    );
    expect(shares.length).toBeGreaterThan(5);
    expect(marks).toHaveLength(shares.length);
    // The axis is linear: from two points far apart follows the share of every mark, to the table's rounding.
    const most = shares.indexOf(Math.max(...shares));
    const least = shares.indexOf(Math.min(...shares));
    const [top, bottom] = [marks[most]?.y ?? 0, marks[least]?.y ?? 0];
    const span = (shares[most] ?? 0) - (shares[least] ?? 0);
    for (const [index, share] of shares.entries()) {
      const drawn = (shares[least] ?? 0) + (span * (bottom - (marks[index]?.y ?? 0))) / (bottom - top);
      expect(Math.abs(drawn - share), `${grain} ${index + 1}`).toBeLessThan(1.5);
    }
    await telling.getByText('Chart', { exact: true }).click();
  }
  await page.getByRole('combobox', { name: 'Kind of conversation' }).click();
  await page.getByRole('option', { name: 'Motivation' }).click();
  const none = page.getByText('No conversation fits');
  await expect(none.or(page.getByRole('img', { name: 'Telling' }))).toBeVisible();
});

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`in the ${colorScheme} appearance`, () => {
    test.use({ colorScheme });

    test('talk over 90 days and the rescue log are free of accessibility violations', async ({
      coachward,
    }) => {
      const { page } = coachward;
      await openSampleProfile(page);
      expect.soft(await violationsOf(page), 'over 90 days').toEqual([]);
      await page.getByRole('tab', { name: 'Rescues' }).click();
      await page.getByRole('heading', { name: 'What it costs' }).waitFor();
      expect.soft(await violationsOf(page), 'rescues').toEqual([]);
      await page.getByRole('button', { name: 'Log a rescue' }).click();
      await page.getByRole('dialog', { name: 'Log a rescue' }).waitFor();
      expect.soft(await violationsOf(page), 'log a rescue').toEqual([]);
    });
  });
}

test.describe('in a plan that begins', () => {
  test.use({ begins: PLAN });

  test('a rescue is logged in a few words from the palette, changed, removed and brought back', async ({
    coachward,
  }) => {
    const { page } = coachward;
    await openScreen(page, 'Conversations');
    await page.getByRole('tab', { name: 'Over 90 days' }).click();
    await expect(page.getByText('Nothing to follow yet')).toBeVisible();

    await test.step('log it', async () => {
      await page.keyboard.press('Control+k');
      await page.getByPlaceholder('What would you like to do?').fill('rescue');
      await page.keyboard.press('Enter');
      const form = page.getByRole('dialog', { name: 'Log a rescue' });
      await expect(form.getByLabel('What you took over')).toBeFocused();
      await form.getByRole('button', { name: 'Log rescue' }).click();
      await expect(form.getByText('Write in a few words what you took over.')).toBeVisible();
      await form.getByLabel('What you took over').fill('Rang their director about the price');
      const whose = form.getByRole('combobox', { name: 'Whose deal' });
      await whose.pressSequentially('Ben', { delay: 30 });
      await expect(page.getByRole('option', { name: 'Ben Okoro' })).toHaveAttribute(
        'data-combobox-selected',
        'true',
      );
      await page.keyboard.press('Enter');
      await expect(whose).toHaveValue('Ben Okoro');
      await form.getByRole('button', { name: '45 minutes' }).click();
      await form.getByRole('button', { name: /^What sets us apart/ }).click();
      await expect(form.getByLabel('What asking could have looked like')).toHaveValue(/^What sets us apart/);
      await form.getByLabel('What asking could have looked like').press('Control+Enter');
      await expect(form).toHaveCount(0);
    });

    await test.step('see it with its cost', async () => {
      const row = page.getByRole('list', { name: 'Logged rescues' }).getByRole('listitem');
      await expect(row).toContainText('Ben Okoro');
      await expect(row).toContainText('45 min');
      await expect(page.getByRole('table', { name: 'Rescues by rep' })).toContainText('Ben Okoro45 min1');
      await expect(page.getByText('1 rescue in 1 week')).toBeVisible();
    });

    await test.step('change it, and find it after a restart', async () => {
      await page.getByTitle('Edit this rescue').click();
      const form = page.getByRole('dialog', { name: 'Edit rescue' });
      await form.getByLabel('Deal', { exact: true }).fill('Halden');
      await form.getByRole('button', { name: 'Save rescue' }).click();
      await expect(page.getByTitle('Edit this rescue')).toContainText('Halden');
      await untilSaved(page);
      await coachward.restart();
      await openScreen(coachward.page, 'Conversations');
      await coachward.page.getByRole('tab', { name: 'Rescues' }).click();
      await expect(coachward.page.getByTitle('Edit this rescue')).toContainText('Halden');
    });

    await test.step('remove it and take that back', async () => {
      const again = coachward.page;
      await again.getByTitle('Edit this rescue').click();
      await again.getByRole('button', { name: 'Remove rescue' }).click();
      await expect(again.getByText('No rescue logged')).toBeVisible();
      await again.getByRole('button', { name: 'Undo' }).click();
      await expect(again.getByTitle('Edit this rescue')).toContainText('Halden');
    });
  });
});

test.describe('in a second cycle', () => {
  const today = toDay('2026-09-07');
  const reason = 'The pipeline reviews show it, the figures come in October.';
  test.use({
    begins: {
      name: 'second cycle',
      moment: `${today}T08:00:00+02:00`,
      fill: (folder: string) => seedSecondCycle(folder, today, reason),
    },
  });

  test('a cycle that is over shows its gates as they were, with what was decided', async ({ coachward }) => {
    const { page } = coachward;
    await openScreen(page, 'Progress');
    await page.getByRole('region', { name: 'Gates', exact: true }).waitFor();
    await expect(page.getByText(reason)).toHaveCount(0);
    await page.getByRole('combobox', { name: 'Period' }).selectOption('Cycle 1');
    const gates = page.getByRole('region', { name: 'Gates of cycle 1' });
    await expect(gates.getByRole('region', { name: 'Gate of phase 3' })).toContainText(reason);
    await expect(gates.getByRole('region', { name: 'Gate of phase 1' })).toContainText('Passed');
    await expect(gates.getByRole('link')).toHaveCount(0);
    expect(await violationsOf(page)).toEqual([]);
  });
});
