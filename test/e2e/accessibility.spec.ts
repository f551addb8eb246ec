import type { Page } from '@playwright/test';
import { FIRST_VISIT, SAMPLE } from './support/beginnings.ts';
import { expect, test } from './support/coachward.ts';
import { violationsOf } from './support/violations.ts';

const PLACES = [
  'today',
  'plan',
  'plan/permanent',
  'plan/permanent/print',
  'time',
  'conversations',
  'conversations/transcripts',
  'conversations/add',
  'conversations/prepare/rep-1',
  'conversations/companion/rep-1',
  'practice',
  'practice/guides/accountability',
  'practice/guides/accountability/print',
  'practice/chooser',
  'practice/coach-or-train',
  'practice/questions',
  'practice/behaviours',
  'practice/pulse',
  'practice/rate/60',
  'practice/drills',
  'team',
  'team/board',
  'team/balance',
  'team/rhythm',
  'team/outcomes',
  'team/outcomes/import',
  'progress',
  'reports',
  'reports/rep/rep-1',
  'settings',
  'settings/data-out',
  'settings/exchange',
] as const;

/** Places whose first entry is opened as well: what its link is called. */
const OPENED_FROM_A_LIST = [
  ['team', /Elif Aksoy/],
  ['conversations/transcripts', /One-to-one with/],
] as const;

async function goTo(page: Page, place: string): Promise<void> {
  await page.evaluate((hash) => {
    window.location.hash = `#/${hash}`;
  }, place);
}

/** The places in parts, so that each test has time for its own. */
const PARTS = [0, 1, 2, 3].map((part) => PLACES.filter((_, index) => index % 4 === part));

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`in the ${colorScheme} appearance`, () => {
    test.use({ colorScheme, begins: SAMPLE });
    // The page is built alike in both, so the second look is at what differs: its colours.
    const colours = colorScheme === 'dark';

    for (const [part, places] of PARTS.entries()) {
      test(`no screen of part ${part + 1} has an accessibility violation`, async ({ coachward }) => {
        test.slow();
        const { page } = coachward;
        for (const place of places) {
          await goTo(page, place);
          await page.locator('main h1').first().waitFor();
          expect.soft(await violationsOf(page, { colours }), place).toEqual([]);
        }
      });
    }

    test('neither the templates of a practice nor one with all its panels open has an accessibility violation', async ({
      coachward,
    }) => {
      test.slow();
      const { page } = coachward;
      await goTo(page, 'engagements');
      await page.getByLabel('Your name').fill('Nele Brandt');
      await page.getByRole('button', { name: 'Start the practice' }).click();
      await page.getByRole('link', { name: 'Templates' }).click();
      await page.getByRole('button', { name: 'Keep the open plan as a template' }).click();
      await page.getByRole('textbox', { name: 'Name' }).fill('Services, 90 days');
      await page.getByRole('button', { name: 'Keep template' }).click();
      for (const phase of [/milestones of Skill Building/, /milestones of Reinforcement/])
        await page.getByRole('button', { name: phase }).click();
      expect.soft(await violationsOf(page, { colours }), 'a template').toEqual([]);
      await page.getByRole('button', { name: 'Add a milestone to Diagnosis' }).click();
      expect.soft(await violationsOf(page, { colours }), 'a milestone of a template').toEqual([]);
      await page.keyboard.press('Escape');
      await page.getByRole('button', { name: 'Add a question' }).click();
      expect.soft(await violationsOf(page, { colours }), 'a question of a template').toEqual([]);
      await page.keyboard.press('Escape');
      await page.getByRole('button', { name: 'Bring to plans' }).click();
      expect.soft(await violationsOf(page, { colours }), 'bringing a template').toEqual([]);
      await page.getByRole('button', { name: 'Cancel' }).click();
      await page.getByRole('link', { name: 'All templates' }).click();
      expect.soft(await violationsOf(page, { colours }), 'the templates').toEqual([]);
      await goTo(page, 'plan/benchmarks');
      await page.getByRole('button', { name: 'Add a benchmark' }).click();
      expect.soft(await violationsOf(page, { colours }), 'the benchmarks of a plan').toEqual([]);
    });

    test.describe('at the first visit', () => {
      test.use({ begins: FIRST_VISIT });

      test('neither the start nor what opens over a screen has an accessibility violation', async ({
        coachward,
      }) => {
        test.slow();
        const { page } = coachward;
        await page.getByRole('button', { name: 'Start my 90 days' }).waitFor();
        expect.soft(await violationsOf(page, { colours }), 'welcome').toEqual([]);
        await page.getByRole('button', { name: 'Start my 90 days' }).click();
        expect.soft(await violationsOf(page, { colours }), 'guided start').toEqual([]);
        await page.getByRole('button', { name: 'Back' }).click();
        await page.getByRole('button', { name: 'Try it with a sample' }).click();
        await page.getByText('Sample data.').waitFor();
        for (const [place, first] of OPENED_FROM_A_LIST) {
          await goTo(page, place);
          await page.locator('main').getByRole('link', { name: first }).first().click();
          await page.locator('main h1').filter({ hasText: first }).waitFor();
          expect.soft(await violationsOf(page, { colours }), `the first of ${place}`).toEqual([]);
        }
        await page.keyboard.press('Control+k');
        await page
          .getByRole('searchbox')
          .or(page.getByPlaceholder('What would you like to do?'))
          .first()
          .waitFor();
        expect.soft(await violationsOf(page, { colours }), 'palette').toEqual([]);
        await page.keyboard.press('Escape');
        await page.keyboard.press('Control+l');
        await page.getByRole('dialog', { name: 'Log a session' }).waitFor();
        expect.soft(await violationsOf(page, { colours }), 'log a session').toEqual([]);
      });
    });
  });
}
