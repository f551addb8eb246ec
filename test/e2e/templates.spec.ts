import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { PLAN } from './support/beginnings.ts';
import { expect, test } from './support/coachward.ts';
import { tick } from './support/start-plan.ts';
import { violationsOf } from './support/violations.ts';

test.use({ begins: PLAN });

/** Starts a practice beside the plan that is open, and goes to its templates. */
async function openTemplates(page: Page): Promise<string> {
  const address = page.url().split('#')[0] ?? '';
  await page.goto(`${address}#/engagements`);
  await page.getByLabel('Your name').fill('Nele Brandt');
  await page.getByRole('button', { name: 'Start the practice' }).click();
  await page.getByRole('link', { name: 'Templates' }).click();
  await expect(page.getByText('No template yet')).toBeVisible();
  return address;
}

/** Starts a manager's plan with a template, and waits until it is open. */
async function startWith(page: Page, { manager, template }: { manager: string; template: string }) {
  await page.getByRole('button', { name: 'Start a manager’s plan' }).first().click();
  await page.getByLabel('Your name').fill(manager);
  await page.getByRole('button', { name: 'Continue' }).click();
  await page.getByLabel('Name of rep 1').fill('Ana Silva');
  await page.getByRole('button', { name: 'Continue' }).click();
  await page.getByRole('combobox', { name: 'Begin with' }).click();
  await page.getByRole('option', { name: template }).click();
  await page.getByRole('button', { name: 'Make my plan' }).click();
  await expect(page.getByRole('navigation').getByText(manager)).toBeVisible();
}

/** Fills in the first benchmark of an open form. */
async function fillBenchmark(page: Page, figure: string): Promise<void> {
  const benchmark = page.getByRole('group', { name: 'Benchmark 1' });
  await benchmark.getByLabel('Figure').fill(figure);
  await benchmark.getByLabel('What it says').fill('Managers of our clients after half a year.');
  await benchmark.getByLabel('Source').fill('Brandt Coaching');
}

/** Writes the template “By hand”, which has one benchmark, and ends on its page. */
async function writeTemplate(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'New template' }).click();
  await page.getByRole('textbox', { name: 'Name' }).fill('By hand');
  await page.getByRole('button', { name: 'Add a benchmark' }).click();
  await fillBenchmark(page, '33');
  await page.getByRole('button', { name: 'Keep template' }).click();
  // The page goes there by itself once the template is kept; whoever went elsewhere before would be fetched back.
  await page.waitForURL(/#\/engagements\/templates\/.+/);
}

test('a plan is kept as a template, the next one begins with it, and a foreign file is refused', async ({
  coachward,
}) => {
  test.slow();
  const { page } = coachward;
  const address = await openTemplates(page);
  expect(await violationsOf(page)).toEqual([]);

  await page.getByRole('button', { name: 'Keep the open plan as a template' }).click();
  await page.getByRole('button', { name: 'Keep template' }).click();
  await expect(page.getByText('Give the template a name.')).toBeVisible();
  await page.getByRole('textbox', { name: 'Name' }).fill('Services, 90 days');
  await page.getByLabel('Introduction of reports').fill('As agreed with the board.');
  await page.getByRole('button', { name: 'Add a benchmark' }).click();
  await page.getByRole('button', { name: 'Keep template' }).click();
  await expect(page.getByText('Enter the figure.')).toBeVisible();
  await fillBenchmark(page, '30');
  expect(await violationsOf(page)).toEqual([]);
  await page.getByRole('button', { name: 'Keep template' }).click();
  await expect(page.getByRole('heading', { name: 'Services, 90 days' })).toBeVisible();
  await page.getByRole('link', { name: 'All templates' }).click();
  await expect(page.getByRole('list', { name: 'Templates' }).getByText('Services, 90 days')).toBeVisible();

  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Save as a file: Services, 90 days' }).click(),
  ]);
  expect(JSON.parse(await readFile(await download.path(), 'utf8')).format).toBe('coachward-template');
  await page
    .locator('input[type=file]')
    .setInputFiles({ name: 'x.json', mimeType: 'application/json', buffer: Buffer.from('{}') });
  await expect(page.getByText('This file is not a Coachward template.')).toBeVisible();

  await page.goto(`${address}#/engagements`);
  await startWith(page, { manager: 'Tomás Reyes', template: 'Services, 90 days' });

  await page.goto(`${address}#/plan`);
  await page.getByRole('checkbox').first().check();
  await page.goto(`${address}#/progress`);
  await page.getByRole('button', { name: 'Consultant’s figure: 30%' }).first().click();
  await expect(page.getByText('Added by the consultant, not by Coachward.')).toBeVisible();
  await page.keyboard.press('Escape');

  await page.goto(`${address}#/reports`);
  await expect(page.getByText(/30%: Managers of our clients/).first()).toBeVisible();
  const introduction = page.getByRole('textbox', { name: 'Introduction' });
  await expect(introduction).toHaveValue('As agreed with the board.');
  await introduction.fill('');
  await introduction.blur();
  await page.getByRole('button', { name: 'Use the words of a template' }).click();
  await page.getByRole('menuitem', { name: 'Services, 90 days' }).click();
  await expect(introduction).toHaveValue('As agreed with the board.');
  await expect(page.getByText('The words of Services, 90 days are in.')).toBeVisible();
});

test('a template is written by hand, and a plan that begins with it has what was written', async ({
  coachward,
}) => {
  const { page } = coachward;
  const address = await openTemplates(page);
  await writeTemplate(page);

  await page.getByRole('button', { name: 'Change the built-in ones' }).first().click();
  const diagnosis = page.getByRole('list', { name: 'Milestones of Diagnosis' });
  await page.getByRole('button', { name: 'Add a milestone to Diagnosis' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: 'Add milestone' }).click();
  await expect(dialog.getByText('Say in a few words what is to be done.')).toBeVisible();
  await dialog.getByLabel('What is to be done').fill('Walk a shift with every rep');
  await dialog.getByLabel('Due on day').fill('31');
  await dialog.getByRole('button', { name: 'Add milestone' }).click();
  await expect(dialog.getByText('Enter a day from 1 to 30.')).toBeVisible();
  await dialog.getByLabel('Due on day').fill('6');
  await dialog.getByRole('button', { name: 'Add milestone' }).click();
  await expect(diagnosis.getByRole('listitem')).toHaveCount(11);
  const more = page.getByRole('button', { name: 'More for “Walk a shift with every rep”' });
  await more.focus();
  for (let place = 10; place > 0; place -= 1) await page.keyboard.press('Alt+ArrowUp');
  await expect(diagnosis.getByRole('listitem').first()).toContainText('Walk a shift with every rep');
  await expect(more).toBeFocused();
  await page.keyboard.press('Alt+ArrowDown');
  await expect(diagnosis.getByRole('listitem').nth(1)).toContainText('Day 6');
  await expect(more).toBeFocused();
  await page.keyboard.press('Control+z');
  await expect(diagnosis.getByRole('listitem').first()).toContainText('Day 6');
  await expect(page.getByText('Taken back: Changed the milestones of the template By hand')).toBeVisible();

  await page.getByRole('button', { name: 'Change the built-in ones' }).click();
  await page.getByLabel('New category').fill('Ride-alongs');
  await page.getByRole('button', { name: 'Add category' }).click();
  const added = page.getByRole('textbox', { name: 'Name of Ride-alongs' });
  await added.fill('Shadowing');
  await added.press('Enter');
  await page.getByRole('button', { name: 'More for Shadowing' }).click();
  await page.getByRole('menuitem', { name: 'Move up' }).click();
  await page.getByLabel('New category').fill('shadowing');
  await page.getByRole('button', { name: 'Add category' }).click();
  await expect(page.getByText('There is a category of this name.')).toBeVisible();

  await page.getByRole('button', { name: 'Add a question' }).click();
  await dialog.getByLabel('Question').fill('What would you do if you could not ask me?');
  await dialog.getByRole('button', { name: 'Add question' }).click();
  await expect(page.getByRole('list', { name: 'Questions' })).toContainText('Any conversation');
  expect(await violationsOf(page)).toEqual([]);

  await page.goto(`${address}#/engagements`);
  await expect(page.getByRole('button', { name: 'Consultant’s figure, coaching share: 33%' })).toBeVisible();
  await startWith(page, { manager: 'Tomás Reyes', template: 'By hand' });
  await page.goto(`${address}#/plan`);
  await tick(page.getByRole('checkbox', { name: 'Walk a shift with every rep' }));
  await expect(page.getByRole('checkbox').first()).toHaveAccessibleName('Walk a shift with every rep');
  await page.goto(`${address}#/time`);
  await page.getByRole('button', { name: 'Manage categories' }).click();
  await expect(page.getByRole('textbox', { name: 'Name of Shadowing' })).toBeVisible();
  await page.goto(`${address}#/practice/questions`);
  const bank = page.getByRole('list', { name: 'Questions' });
  await expect(bank.getByRole('listitem').first()).toContainText('if you could not ask me');
  await page.goto(`${address}#/progress`);
  await page.getByRole('button', { name: 'Consultant’s figure: 33%' }).first().click();
  await expect(page.getByText('Added by the consultant, not by Coachward.')).toBeVisible();
});

test('benchmarks of a plan that runs are changed in it, and a changed template is brought to it and taken back', async ({
  coachward,
}) => {
  const { page } = coachward;
  const address = await openTemplates(page);
  await writeTemplate(page);
  const templatePage = page.url();
  await page.goto(`${address}#/engagements`);
  await startWith(page, { manager: 'Tomás Reyes', template: 'By hand' });

  const figure = page.getByRole('group', { name: 'Benchmark 1' }).getByLabel('Figure');
  await page.goto(`${address}#/plan/benchmarks`);
  await figure.fill('31');
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(page.getByRole('dialog')).toBeHidden();

  await page.goto(templatePage);
  await page.getByRole('button', { name: 'Rename' }).click();
  await figure.fill('40');
  await page.getByLabel('Introduction of reports').fill('As agreed with the board.');
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(page.getByText('Coaching share: 40%')).toBeVisible();

  await page.getByRole('button', { name: 'Bring to plans' }).click();
  const plan = page.getByRole('checkbox', { name: 'Tomás Reyes' });
  await expect(plan).toHaveAccessibleDescription('1 benchmark changes');
  await page.getByRole('checkbox', { name: 'Words for reports' }).check();
  await expect(plan).toHaveAccessibleDescription('1 benchmark changes; the words of 2 reports change');
  expect(await violationsOf(page)).toEqual([]);
  await page.getByRole('button', { name: 'Bring to 1 plan' }).click();
  await expect(page.getByText('Brought to 1 plan.')).toBeVisible();
  await page.getByRole('button', { name: 'Take back in all' }).click();
  await expect(page.getByText('Taken back in all plans.')).toBeVisible();

  await page.getByRole('button', { name: 'Bring to plans' }).click();
  await page.getByRole('button', { name: 'Bring to 1 plan' }).click();
  await page.getByRole('button', { name: 'Done' }).click();
  await page.goto(`${address}#/plan/benchmarks`);
  await expect(figure).toHaveValue('40');
  await page.getByRole('button', { name: 'Cancel' }).click();
  await expect(page.getByRole('dialog')).toBeHidden();
  await page.keyboard.press('Control+z');
  await expect(page.getByText(/Taken back: Brought in what changed/)).toBeVisible();
  await page.goto(`${address}#/plan/benchmarks`);
  await expect(figure).toHaveValue('31');
});
