import { PLAN } from './support/beginnings.ts';
import { expect, test } from './support/coachward.ts';
import { openScreen, tick, untilSaved } from './support/start-plan.ts';

test.use({ begins: PLAN });

test('the plan is worked through, bent to the weeks as they come, and taken back step by step', async ({
  coachward,
}) => {
  const { page } = coachward;
  await openScreen(page, 'Plan');
  const firstMilestone = page.getByRole('checkbox', {
    name: 'Guess how your week divides before you measure it',
  });

  await test.step('tick off, add, move and skip milestones', async () => {
    await tick(firstMilestone);
    await page.getByRole('button', { name: 'Add milestone' }).click();
    const form = page.getByRole('dialog', { name: 'Add a milestone' });
    await form.getByLabel('What is to be done').fill('Tell my own boss about the 90 days');
    await form.getByRole('button', { name: 'Add milestone' }).click();
    const own = page.getByRole('checkbox', { name: 'Tell my own boss about the 90 days' });
    await expect(own).toBeVisible();
    const titles = () => page.getByRole('checkbox').evaluateAll((boxes) => boxes.map((box) => box.ariaLabel));
    const before = (await titles()).indexOf('Tell my own boss about the 90 days');
    await own.press('Alt+ArrowUp');
    await expect
      .poll(async () => (await titles()).indexOf('Tell my own boss about the 90 days'))
      .toBe(before - 1);

    await page.getByRole('button', { name: 'More for “Rate yourself on the four behaviours”' }).click();
    await page.getByRole('menuitem', { name: 'Skip, with a reason' }).click();
    const skip = page.getByRole('dialog', { name: 'Skip this milestone' });
    await skip.getByRole('button', { name: 'Skip it' }).click();
    await expect(skip.getByText('Write the reason in a few words.')).toBeVisible();
    await skip.getByLabel('Reason').fill('Done with my coach last month');
    await skip.getByRole('button', { name: 'Skip it' }).click();
    await expect(page.getByText('Skipped: Done with my coach last month')).toBeVisible();
  });

  await test.step('an excused week moves the plan, a day off moves what is due on it', async () => {
    await expect(page.getByText('Days 31–60, 1 Apr to 30 Apr.')).toBeVisible();
    await page.getByRole('button', { name: 'Excuse a week' }).click();
    const form = page.getByRole('dialog', { name: 'Excuse a week' });
    await form.getByLabel('A day in that week').fill('2026-03-18');
    await form.getByLabel('Reason').fill('Quarter end');
    await form.getByRole('button', { name: 'Excuse the week' }).click();
    await expect(page.getByText('Days 31–60, 8 Apr to 7 May.')).toBeVisible();
    await page.getByRole('button', { name: 'No longer excuse the week of 16 Mar 2026' }).click();
    await expect(page.getByText('Days 31–60, 1 Apr to 30 Apr.')).toBeVisible();

    const row = page.getByRole('listitem').filter({ hasText: 'Tell your team what you are about to change' });
    await expect(row).toContainText('5 Mar');
    await page.getByRole('button', { name: 'Add a day off' }).click();
    const dayOff = page.getByRole('dialog', { name: 'Add a day off' });
    await dayOff.getByLabel('Day').fill('2026-03-05');
    await dayOff.getByLabel('Name').fill('Founders’ day');
    await dayOff.getByRole('button', { name: 'Add day off' }).click();
    await expect(row).toContainText('6 Mar');
  });

  await test.step('a gate says what is missing, and is passed by hand with a reason', async () => {
    const gate = page.getByRole('region', { name: 'Gate of Diagnosis' });
    await expect(gate).toContainText('A planned rhythm for every active rep');
    await expect(gate).toContainText('0 of 2');
    await gate.getByRole('button', { name: 'Pass by hand' }).click();
    const form = page.getByRole('dialog', { name: 'Pass the gate of Diagnosis by hand' });
    await form.getByLabel('Reason').fill('Agreed with the sponsor');
    await form.getByRole('button', { name: 'Pass the gate' }).click();
    await expect(gate).toContainText('Passed by hand on 2 Mar: Agreed with the sponsor');
  });

  await test.step('undo takes the steps back one by one, also after a restart', async () => {
    await untilSaved(page);
    await coachward.restart();
    const reopened = coachward.page;
    await openScreen(reopened, 'Plan');
    const gate = reopened.getByRole('region', { name: 'Gate of Diagnosis' });
    await expect(gate).toContainText('Agreed with the sponsor');
    await reopened.keyboard.press('Control+z');
    await expect(gate).not.toContainText('Agreed with the sponsor');
    await reopened.keyboard.press('Control+z');
    await expect(reopened.getByText('Founders’ day')).toHaveCount(0);
    await reopened.keyboard.press('Control+Shift+z');
    await expect(reopened.getByText('Founders’ day')).toHaveCount(1);
  });
});

test('behaviours are chosen in one’s own words and come back on Today', async ({ coachward }) => {
  const { page } = coachward;
  await openScreen(page, 'Plan');
  await page.getByRole('button', { name: 'Choose behaviours' }).click();
  const form = page.getByRole('dialog', { name: 'What will you do differently?' });
  await form.getByRole('button', { name: 'Save' }).click();
  await expect(form.getByRole('alert')).toHaveText('Choose one, two or three.');
  await form.getByRole('checkbox', { name: 'Deal involvement' }).check();
  await form.getByLabel('Instead of').fill('taking the call myself');
  await form.getByLabel('I will').fill('ask what the rep plans to say first');
  await form.getByRole('button', { name: 'Save' }).click();
  await openScreen(page, 'Today');
  await expect(
    page.getByText('Instead of taking the call myself, I will ask what the rep plans to say first.'),
  ).toBeVisible();
});
