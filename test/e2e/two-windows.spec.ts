import type { Browser, Page } from '@playwright/test';
import { PRACTICE } from './support/beginnings.ts';
import { expect, test } from './support/coachward.ts';
import { violationsOf } from './support/violations.ts';

test.use({ begins: PRACTICE });

/** Opens the form in which a record is changed. */
type OpenForm = (page: Page) => Promise<void>;

const openClient: OpenForm = async (page) => {
  await page.getByRole('button', { name: /^More for Halden/ }).click();
  await page.getByRole('menuitem', { name: 'Change the client' }).click();
};
const openTemplate: OpenForm = (page) => page.getByRole('button', { name: 'Rename' }).click();
const openRep: OpenForm = async (page) => {
  await page.getByRole('button', { name: /^More for Ana/ }).click();
  await page.getByRole('menuitem', { name: 'Change the details' }).click();
};

const FORMS = [
  { at: '#/engagements/clients', open: openClient, name: 'Name of the firm', other: 'Notes' },
  {
    at: '#/engagements/templates/by-hand',
    open: openTemplate,
    name: 'Name',
    other: 'Introduction of reports',
  },
  { at: '#/team', open: openRep, name: 'Name', other: 'E-mail' },
];

/** Opens a window of its own on the same program: a second tab would hide the first, and hidden pages are drawn once a second. */
async function secondWindow(page: Page, browser: Browser): Promise<Page> {
  const context = await browser.newContext({ reducedMotion: 'reduce' });
  const second = await context.newPage();
  await second.clock.setFixedTime(new Date(PRACTICE.moment));
  const key = await page.evaluate(() => sessionStorage.getItem('coachward-key') ?? '');
  await second.goto(`${new URL(page.url()).origin}/#key=${key}`);
  await second.locator('h1').first().waitFor();
  return second;
}

function goTo(page: Page, hash: string): Promise<void> {
  return page.evaluate((to) => {
    window.location.hash = to;
  }, hash);
}

async function save(page: Page): Promise<void> {
  await page.getByRole('dialog').getByRole('button', { name: 'Save', exact: true }).click();
}

test('two windows change one client, template and rep: both are kept, and neither overwrites the other unseen', async ({
  coachward,
  browser,
}, testInfo) => {
  test.skip(testInfo.project.metadata.electron !== undefined, 'The second window is a page of the browser.');
  const { page: one } = coachward;
  const two = await secondWindow(one, browser);
  for (const { at, open, name, other } of FORMS) {
    await Promise.all([one, two].map((page) => goTo(page, at)));
    await open(one);
    await open(two);
    const field = (page: Page, label: string) => page.getByRole('dialog').getByLabel(label, { exact: true });
    const began = await field(one, name).inputValue();
    await field(one, name).fill(`${began} the first`);
    await save(one);
    await expect(one.getByRole('dialog')).toBeHidden();

    await field(two, other).fill('second@example.com');
    await save(two);
    await expect(two.getByRole('dialog')).toBeHidden();
    await open(one);
    await expect(field(one, name)).toHaveValue(`${began} the first`);
    await expect(field(one, other)).toHaveValue('second@example.com');

    await open(two);
    await field(two, name).fill(`${began} the second`);
    await field(one, name).fill(`${began} the third`);
    await save(one);
    await expect(one.getByRole('dialog')).toBeHidden();
    await save(two);
    await expect(two.getByText(`“${began} the third” stands there now.`)).toBeVisible();
    await expect(field(two, name)).toHaveValue(`${began} the second`);
    await save(two);
    await expect(two.getByRole('dialog')).toBeHidden();
    await expect(one.getByText(`${began} the second`).first()).toBeVisible();
  }
});

test('a form whose record is removed in another window leaves what was typed', async ({
  coachward,
  browser,
}, testInfo) => {
  test.skip(testInfo.project.metadata.electron !== undefined, 'The second window is a page of the browser.');
  const { page: one } = coachward;
  const two = await secondWindow(one, browser);
  await Promise.all([one, two].map((page) => goTo(page, '#/engagements/clients')));
  await openClient(one);
  await one.getByLabel('Notes').fill('The board meets in June.');
  await two.getByRole('button', { name: /^More for Halden/ }).click();
  await two.getByRole('menuitem', { name: 'Remove' }).click();
  await expect(one.getByRole('dialog')).toBeHidden();
  await expect(one.getByText('The form closed before it was saved.')).toBeVisible();
  await expect(one.getByText('The board meets in June.')).toBeVisible();
  expect(await violationsOf(one)).toEqual([]);

  await two.keyboard.press('Control+z');
  await openClient(one);
  await one.getByLabel('Notes').fill('Another.');
  await one.keyboard.press('Escape');
  await expect(one.getByText('Another.')).toBeHidden();
});
