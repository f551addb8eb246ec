import { writeFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { toDay } from '../../src/core/domain/calendar/day.ts';
import { seedPractice } from '../bench/seed-practice.ts';
import { poppler } from '../support/poppler.ts';
import { CANARY } from '../support/private-words.ts';
import { type ReadPdf, readPdf } from '../support/read-pdf.ts';
import type { Beginning } from './support/beginnings.ts';
import { type Coachward, expect, test } from './support/coachward.ts';
import { seedPrivatePlan } from './support/seed-plan.ts';
import { openScreen, untilSaved } from './support/start-plan.ts';
import { violationsOf } from './support/violations.ts';

const TODAY = toDay('2026-06-18');
const MORNING = `${TODAY}T08:00:00+02:00`;

/** The pages of a report take a moment where the machine is busy. */
const DRAWN = { timeout: 30_000 };

test.beforeEach(() => {
  const { electron } = test.info().project.metadata;
  test.skip(electron !== undefined, 'only a browser prints to PDF for a test');
  test.slow();
});

async function choose(page: Page, label: string, option: string | RegExp): Promise<void> {
  await page.getByRole('combobox', { name: label, exact: true }).click();
  await page.getByRole('option', { name: option }).first().click();
}

function printButton(page: Page) {
  return page.getByRole('button', { name: 'Print or save as PDF' });
}

/** The print view of the page as a PDF, as the browser prints it. */
async function pdfOf(page: Page): Promise<Buffer> {
  await expect(printButton(page)).toBeEnabled(DRAWN);
  return page.pdf({ tagged: true, outline: true, preferCSSPageSize: true, printBackground: true });
}

/** A plan in the middle of its 90 days, with private words in it. */
const PRIVATE_PLAN: Beginning = {
  name: 'private plan',
  moment: MORNING,
  fill: (folder) => seedPrivatePlan(folder, TODAY),
};

/** A practice with so many engagements and managers. */
function practice(engagements: number, transitions: number): Beginning {
  return {
    name: `practice of ${engagements} and ${transitions}`,
    moment: MORNING,
    fill: (folder) => seedPractice(folder, TODAY, { engagements, transitions, sessionsEach: 20 }),
  };
}

async function openReports({ page }: Coachward): Promise<void> {
  await openScreen(page, 'Reports');
  await page.getByRole('heading', { name: 'Reports', level: 1 }).waitFor();
}

/** Everything that a PDF says, in whatever way. */
function allWords({ title, outline, alternatives, pages }: ReadPdf): string {
  return [title, ...outline, ...alternatives, ...pages.map(({ text }) => text)].join('\n');
}

test.use({ begins: PRIVATE_PLAN });

test('the sponsor’s PDF is tagged and whole, and holds no private word that the manager’s has', async ({
  coachward,
}) => {
  await openReports(coachward);
  const { page } = coachward;
  const ofManager = await readPdf(await pdfOf(page));
  expect(allWords(ofManager).toLowerCase()).toContain(CANARY);

  await choose(page, 'Edition', 'For the sponsor');
  await page.getByText('What this edition leaves out', { exact: true }).first().waitFor(DRAWN);
  const bytes = await pdfOf(page);
  const pdf = await readPdf(bytes);
  expect(allWords(pdf).toLowerCase()).not.toContain(CANARY);
  expect(bytes.toString('latin1').toLowerCase()).not.toContain(CANARY);
  expect(allWords(pdf)).toContain('Rep A');

  expect(pdf.title).toBe('Progress report, Marisol Okafor');
  expect(pdf.language).toBe('en');
  expect(pdf.outline.slice(0, 3)).toEqual([
    'Progress report',
    'Where the plan stands',
    'Gates and their evidence',
  ]);
  for (const role of ['H1', 'H2', 'Table', 'TH', 'TD', 'Figure', 'L']) expect(pdf.roles).toContain(role);
  expect(pdf.alternatives.length).toBeGreaterThan(3);
  expect(pdf.alternatives.filter((text) => text.length < 20)).toEqual([]);
  for (const [index, { pieces, width, height, text }] of pdf.pages.entries()) {
    expect(text).toContain(`Page ${index + 1} of ${pdf.pages.length}`);
    expect(text).toContain('Progress report, Marisol Okafor');
    expect([Math.round(width), Math.round(height)]).toEqual([595, 842]);
    const outside = pieces.filter(
      ({ left, right, bottom }) => left < 0 || right > width || bottom < 0 || bottom > height,
    );
    expect(outside, `page ${index + 1}`).toEqual([]);
  }
  // Letters alone: fonts join some of them, and lines break anywhere.
  const letters = (text: string) => text.normalize('NFKC').replace(/[^\p{Ll}\p{Lu}\p{N}]/gu, '');
  const printed = letters(pdf.pages.map(({ text }) => text).join(''));
  for (const heading of pdf.outline) expect(printed).toContain(letters(heading));

  // Where poppler is installed it has to agree.
  const info = poppler('pdfinfo', bytes);
  if (info !== null) {
    expect(info).toMatch(/^Tagged:\s+yes$/m);
    expect(info).toMatch(new RegExp(`^Pages:\\s+${pdf.pages.length}$`, 'm'));
    expect(poppler('pdftotext', bytes)?.toLowerCase()).not.toContain(CANARY);
  }
});

test('a kept report prints as it was, and two are compared', async ({ coachward }) => {
  await openReports(coachward);
  const { page } = coachward;
  const words = page.getByRole('textbox', { name: 'Introduction' });
  await words.fill('As it stood in June.');
  await words.blur();
  await page.getByRole('button', { name: 'Day 30' }).click();
  await page.getByText('As it stood in June.').nth(1).waitFor(DRAWN);
  const before = await readPdf(await pdfOf(page));
  await page.getByRole('button', { name: 'Keep this report' }).click();
  await page.getByText('The report is kept.').waitFor();
  await page.getByRole('button', { name: 'Today', exact: true }).click();
  await words.fill('Something else.');
  await words.blur();
  await page.getByRole('button', { name: 'Keep this report' }).click();
  await expect(page.getByRole('checkbox', { name: /^Compare Progress report/ })).toHaveCount(2);
  await untilSaved(page);

  await coachward.killAndRestart();
  await openScreen(coachward.page, 'Reports');
  const again = coachward.page;
  await again.getByRole('button', { name: /^Progress report, Day 30/ }).click();
  await again.getByText('A kept report: Progress report, as it was.').waitFor();
  await again.getByText('As it stood in June.').first().waitFor(DRAWN);
  const after = await readPdf(await pdfOf(again));
  expect(after.pages.map(({ text }) => text)).toEqual(before.pages.map(({ text }) => text));

  for (const box of await again.getByRole('checkbox', { name: /^Compare Progress report/ }).all())
    await box.check();
  await again.getByRole('button', { name: 'Compare two' }).click();
  await again.getByText('A kept report: Before and after').waitFor();
  const compared = await readPdf(await pdfOf(again));
  expect(compared.pages[0]?.text).toContain('Before and after');
  expect(compared.pages[0]?.text).toMatch(/Telling, last two weeks .*[−+]\d+ points?/);
});

test('the look of reports takes a logo and a colour, and says what it can’t take', async ({ coachward }) => {
  await openReports(coachward);
  const { page } = coachward;
  await page.getByRole('button', { name: 'Change the look' }).click();
  const form = page.getByRole('dialog', { name: 'Look of reports' });
  await form.getByLabel('Firm’s name').fill('شركة النور');
  const choice = form.locator('input[type=file]');
  const large = test.info().outputPath('large.png');
  writeFileSync(large, Buffer.alloc(40_000_000));
  await choice.setInputFiles(large);
  await expect(form.getByText('This picture has 40 MB; a logo may have 10 MB.')).toBeVisible();
  await choice.setInputFiles({ name: 'no.png', mimeType: 'image/png', buffer: Buffer.from('not a picture') });
  await expect(form.getByText('“no.png” can’t be read as a picture.')).toBeVisible();
  const svg =
    '<svg xmlns="http://www.w3.org/2000/svg" width="200" height="60" onload="alert(1)"><script>document.title="owned"</script><rect width="200" height="60" fill="#0a66a3"/></svg>';
  await choice.setInputFiles({ name: 'logo.svg', mimeType: 'image/svg+xml', buffer: Buffer.from(svg) });
  await expect(form.getByText('Only its picture was taken; nothing in it can run.')).toBeVisible();
  await form.getByRole('textbox', { name: 'Colour' }).fill('#ffd400');
  await form.getByRole('textbox', { name: 'Colour' }).blur();
  await expect(form.getByText('It is too pale for text on white paper')).toBeVisible();
  await choose(page, 'Days and numbers', 'Deutsch');
  expect(await violationsOf(page)).toEqual([]);
  await form.getByRole('button', { name: 'Save' }).click();
  await expect(form).toBeHidden();
  await page.locator('.report').getByText('شركة النور').first().waitFor(DRAWN);
  const pdf = await readPdf(await pdfOf(page));
  expect(pdf.pages[0]?.text).toMatch(/\d+\s%/);
  expect(pdf.alternatives.some((text) => text.includes('شركة النور'))).toBe(true);
  expect(await violationsOf(page)).toEqual([]);
});

test.describe('in a practice', () => {
  test.use({ begins: practice(1, 6) });

  test('an engagement’s report has a page for each manager, all together or one by one', async ({
    coachward,
  }) => {
    await openReports(coachward);
    const { page } = coachward;
    await choose(page, 'Report', 'Engagement report');
    await page
      .locator('.report')
      .getByRole('heading', { name: 'Coaching programme 1' })
      .first()
      .waitFor(DRAWN);
    const pdf = await readPdf(await pdfOf(page));
    const starts = pdf.pages.flatMap(({ pieces }, index) => {
      const top = Math.max(...pieces.map(({ bottom }) => bottom));
      const first = pieces.find(({ bottom }) => bottom === top)?.text ?? '';
      return /Aalto 1$/.test(first) ? [{ index, first }] : [];
    });
    expect(starts).toHaveLength(6);
    expect(new Set(starts.map(({ first }) => first)).size).toBe(6);
    expect(pdf.title).toBe('Coaching programme 1, Client 1 Services');

    await page.getByRole('button', { name: 'Print one by one' }).click();
    await expect(page.getByRole('status').filter({ hasText: '1 of 6' })).toBeVisible();
    const one = await readPdf(await pdfOf(page));
    expect(one.pages.length).toBeLessThan(4);
    expect(one.title).toMatch(/^Ada Aalto 1, Coaching programme 1/);
    await page.getByRole('button', { name: 'Stop', exact: true }).click();

    await choose(page, 'Report', 'Portfolio summary');
    await page.locator('.report').getByRole('heading', { name: 'Portfolio summary' }).waitFor(DRAWN);
    expect(await violationsOf(page)).toEqual([]);
  });
});

test.describe('in a practice with two engagements', () => {
  test.use({ begins: practice(2, 2) });

  test('the page for a one-to-one begins with a rep, and without a report nothing of the choices is printed', async ({
    coachward,
  }) => {
    await openReports(coachward);
    const { page } = coachward;
    await openScreen(page, 'Team');
    await page.getByRole('button', { name: 'More for Elif Aksoy' }).click();
    await page.getByRole('menuitem', { name: 'Print for a one-to-one' }).click();
    const rep = page.getByRole('combobox', { name: 'Rep', exact: true });
    await expect(rep).toHaveValue('Elif Aksoy', DRAWN);
    await page.evaluate(() => {
      window.location.hash = '#/reports';
    });
    await choose(page, 'Report', /^One-to-one/);
    await expect(rep).toHaveValue(/./);
    const name = await rep.inputValue();
    await page.locator('.report').getByText(name).first().waitFor(DRAWN);

    await choose(page, 'Report', 'Engagement report');
    await expect(page.getByText('Which engagement?')).toBeVisible();
    const { pages } = await readPdf(await page.pdf({ preferCSSPageSize: true }));
    expect(pages).toHaveLength(1);
    expect(pages[0]?.text).toContain('There is no report to print yet.');
    expect(pages[0]?.text).not.toContain('What to print');
  });
});
