import type { Locator, Page } from '@playwright/test';
import { expect, test } from './support/coachward.ts';
import { openScreen, untilSaved } from './support/start-plan.ts';

/** What a newcomer may need at most to prepare and log a conversation: clicks, and fields typed into. */
const INTERACTIONS_AT_MOST = 15;

/** Goes through the start with one rep, as somebody new does. */
async function startWithOneRep(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Start my 90 days' }).click();
  await page.getByLabel('Your name').fill('Maya Okafor');
  await page.getByRole('button', { name: 'Continue' }).click();
  await page.getByLabel('Name of rep 1').fill('Ana Ruiz');
  await page.getByRole('button', { name: 'Continue' }).click();
  await page.getByRole('button', { name: 'Make my plan' }).click();
  await page.getByRole('heading', { name: 'Whom to coach next' }).waitFor();
}

/** Clicks and types, and counts it. */
function counting() {
  let done = 0;
  return {
    click: async (target: Locator) => {
      done += 1;
      await target.click();
    },
    type: async (target: Locator, text: string) => {
      done += 1;
      await target.fill(text);
    },
    done: () => done,
  };
}

/** Uses the keyboard alone: Tab until a control has the focus, then a key or text. Moving the focus is no interaction. */
function keyboardOnly(page: Page) {
  let done = 0;
  const reach = async (target: Locator) => {
    for (let tabs = 0; tabs < 120; tabs += 1) {
      if (await target.evaluate((element) => element === document.activeElement)) return;
      await page.keyboard.press('Tab');
    }
    throw new Error('No number of tabs reaches it');
  };
  return {
    press: async (target: Locator, key = 'Enter') => {
      await target.waitFor();
      await reach(target);
      done += 1;
      await page.keyboard.press(key);
    },
    type: async (target: Locator, text: string) => {
      await target.waitFor();
      await reach(target);
      done += 1;
      await page.keyboard.type(text);
    },
    shortcut: async (keys: string) => {
      done += 1;
      await page.keyboard.press(keys);
    },
    done: () => done,
  };
}

test('a newcomer prepares a conversation, leads it and logs it in a few steps', async ({ coachward }) => {
  await startWithOneRep(coachward.page);
  let { page } = coachward;
  const user = counting();

  await test.step('the sheet is filled in, on one page', async () => {
    await user.click(page.getByRole('navigation', { name: 'Screens' }).getByRole('link', { name: 'Team' }));
    await user.click(page.getByRole('link', { name: 'Ana Ruiz' }).first());
    await user.click(page.getByRole('link', { name: 'Prepare a conversation' }));
    await expect(page.getByRole('textbox', { name: /^Question \d$/ })).toHaveCount(5);
    for (const format of ['A4', 'Letter'] as const) {
      const pdf = (await page.pdf({ format })).toString('latin1');
      expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
    }
  });

  await test.step('what is ticked, counted and written survives a killed program', async () => {
    await user.click(page.getByRole('button', { name: 'Begin the conversation' }));
    await user.click(page.getByRole('checkbox').first());
    await page.keyboard.press('Escape');
    await user.click(page.getByRole('button', { name: /^Ask 0/ }));
    await user.type(page.getByLabel('In the rep’s own words'), 'a rat ate the tender');
    await expect(page.getByRole('button', { name: /^Ask 1/ })).toBeVisible();
    await user.type(page.getByLabel('Commitment'), 'I’ll try to call the CFO');
    await expect(page.getByText('What will they do, whatever comes?')).toBeVisible();
    await user.type(page.getByLabel('Commitment'), 'I will call the CFO');
    await expect(page.getByText('What will they do, whatever comes?')).toHaveCount(0);
    await untilSaved(page);
    await coachward.killAndRestart();
    page = coachward.page;
    await page.goto(`${page.url().split('#')[0]}#/conversations/companion`);
    await expect(page.getByRole('heading', { name: 'With Ana Ruiz' })).toBeVisible();
    await expect(page.getByLabel('In the rep’s own words')).toHaveValue('a rat ate the tender');
    await expect(page.getByRole('checkbox').first()).toBeChecked();
  });

  await test.step('looking back it becomes the session, in one step', async () => {
    await user.click(page.getByRole('button', { name: 'End and look back' }));
    await user.type(page.getByLabel('What did the rep think through on their own?'), 'Who signs');
    await user.click(page.getByRole('button', { name: 'Log the conversation' }));
    await expect(page.getByRole('list', { name: 'Logged sessions' })).toContainText('I will call the CFO');
    expect(user.done()).toBeLessThanOrEqual(INTERACTIONS_AT_MOST);
    await untilSaved(page);
    await page.keyboard.press('Control+z');
    await expect(page.getByText('No session logged yet')).toBeVisible();
    await page.keyboard.press('Control+Shift+z');
    await expect(page.getByText('I will call the CFO')).toBeVisible();
  });
});

test('the same with the keyboard alone', async ({ coachward: { page } }) => {
  await startWithOneRep(page);
  const user = keyboardOnly(page);
  await user.shortcut('Control+k');
  await page.getByPlaceholder('What would you like to do?').waitFor();
  await page.keyboard.type('Prepare a conversation');
  await user.shortcut('Enter');
  await user.type(page.getByRole('combobox', { name: 'Rep' }), 'Ana');
  await user.shortcut('Enter');
  await user.press(page.getByRole('button', { name: 'Begin the conversation' }));
  await user.press(page.getByRole('checkbox').first(), 'Space');
  await user.type(page.getByLabel('In the rep’s own words'), 'tar and rats');
  await user.type(page.getByLabel('Commitment'), 'I will call the CFO');
  await user.press(page.getByRole('button', { name: 'End and look back' }));
  await user.press(page.getByRole('button', { name: 'Log the conversation' }));
  await expect(page.getByRole('list', { name: 'Logged sessions' })).toContainText('I will call the CFO');
  expect(user.done()).toBeLessThanOrEqual(INTERACTIONS_AT_MOST);
});

test('a session is logged in one line, which shows what it understood', async ({ coachward: { page } }) => {
  await startWithOneRep(page);
  await page.keyboard.press('Control+Shift+l');
  const dialog = page.getByRole('dialog');
  const line = dialog.getByLabel('A session in one line');
  await line.fill('ana 30m deal coaching, next: try to call CFO by Fri, 8/10 note: lost sleep');
  const chips = dialog.getByRole('list', { name: 'Understood' });
  for (const words of ['Ana Ruiz', '30 min', 'Deal coaching', 'try to call CFO', '8 of 10', 'lost sleep'])
    await expect(chips).toContainText(words);
  await expect(dialog.getByText('What will they do, whatever comes?')).toBeVisible();
  await line.press('Enter');
  await expect(dialog).toHaveCount(0);

  await test.step('the same again is asked about, and can be logged', async () => {
    await page.keyboard.press('Control+Shift+l');
    await line.fill('ana 30m deal');
    await line.press('Enter');
    await expect(dialog.getByText('looks like a session that is logged already')).toBeVisible();
    await dialog.getByRole('button', { name: 'Log it all the same' }).click();
    await expect(dialog).toHaveCount(0);
  });

  await test.step('what was promised comes back in the next session, and is changed for another there', async () => {
    await page.keyboard.press('Control+l');
    const form = page.getByRole('dialog', { name: 'Log a session' });
    await form.getByRole('button', { name: 'Changed: try to call CFO' }).click();
    await form.getByLabel('Commitment').fill('I will meet the CFO');
    await form.getByRole('button', { name: '15 minutes' }).click();
    await form.getByRole('button', { name: 'Log session' }).click();
    await openScreen(page, 'Team');
    await page.getByRole('link', { name: 'Ana Ruiz' }).first().click();
    await expect(page.getByRole('list', { name: 'Open commitments' })).toContainText('I will meet the CFO');
    await page.getByRole('button', { name: '1 settled' }).click();
    await expect(page.getByText('Became: I will meet the CFO')).toBeVisible();
  });

  await test.step('a promise is dropped in one line, with the reason shown before it is saved', async () => {
    await page.keyboard.press('Control+Shift+l');
    await line.fill('ana 25m, dropped: the CFO left, next: find the new one');
    await expect(chips).toContainText('Dropped I will meet the CFO, the CFO left');
    await line.press('Enter');
    await expect(dialog).toHaveCount(0);
    await expect(page.getByRole('list', { name: 'Open commitments' })).not.toContainText('meet the CFO');
    await expect(page.getByText('the CFO left').first()).toBeVisible();
  });

  await test.step('a day to come is prepared instead', async () => {
    await page.keyboard.press('Control+Shift+l');
    await line.fill('ana tomorrow 30m');
    await expect(dialog.getByText('still to come').first()).toBeVisible();
    await dialog.getByRole('button', { name: /^Prepare it for/ }).click();
    await expect(page.getByRole('heading', { name: 'Prepare: Ana Ruiz' })).toBeVisible();
    await expect(page.getByLabel('Day')).toHaveValue('2026-03-03');
  });
});
