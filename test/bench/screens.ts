import type { Page } from '@playwright/test';
import { generateSample } from '../../src/core/application/sample/generate-sample.ts';
import type { Day } from '../../src/core/domain/calendar/day.ts';
import { fillFolder } from '../support/fill-folder.ts';
import { type BenchRow, timedRow } from './measure.ts';
import { openPage } from './open-page.ts';

/** Three years of a team of twelve. */
const SIZE = { weeks: 156, reps: 12, sessions: 6000, conversations: 230 } as const;
const RUNS = 12;
const OPENS_UNDER = 150;
const EDIT_UNDER = 50;

/** Every screen by its address. */
const SCREENS = [
  'today',
  'plan',
  'time',
  'conversations',
  'conversations/transcripts',
  'conversations/profile',
  'practice',
  'team',
  'team/board',
  'team/rep-1',
  'team/outcomes',
  'progress',
  'progress/start',
  'reports',
  'settings',
] as const;

/** A screen on which no measured one is open, so that each is made anew. */
const ELSEWHERE = 'settings';

function seed(folder: string, today: Day): number {
  const records = generateSample({
    seed: 7,
    today,
    weeks: SIZE.weeks,
    reps: SIZE.reps,
    sessionsPerWeek: Math.ceil(SIZE.sessions / SIZE.weeks),
    conversations: SIZE.conversations,
    transcripts: false,
  });
  const [transition] = records.transition;
  if (!transition) throw new Error('The sample has no plan.');
  const own = { ...transition, isSample: false };
  fillFolder(folder, today, ({ putPlan }) =>
    putPlan({ id: own.id, records: { ...records, transition: [own] } }),
  );
  return records.session.length;
}

/** As long as a person looks at the first screen: meanwhile the page fetches what the others are made of, in milliseconds. */
const LOOKING_MS = 10_000;

/** So long is waited for a screen before the run is given up. */
const PATIENCE = 20_000;

/** From the change of the address until another heading is there and two frames have been drawn, in milliseconds. */
function openingTime(page: Page, place: string): Promise<number> {
  return page.evaluate(
    ({ hash, patience }) =>
      new Promise<number>((resolve, reject) => {
        const headingNow = () => document.querySelector('main h1')?.textContent;
        const before = headingNow();
        const begin = performance.now();
        const look = () => {
          const heading = headingNow();
          if (performance.now() - begin > patience) return reject(new Error(`${hash} did not open`));
          if (heading === undefined || heading === before) return requestAnimationFrame(look);
          requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - begin), 0));
        };
        window.location.hash = hash;
        requestAnimationFrame(look);
      }),
    { hash: `#/${place}`, patience: PATIENCE },
  );
}

/** Until what a screen does after it has opened, such as drawing its charts, is done. */
function idle(page: Page): Promise<void> {
  return page.evaluate(() => new Promise<void>((resolve) => requestIdleCallback(() => resolve())));
}

/** From the press on a session's save button until its minutes stand in the list, in milliseconds; what is measured is the edit of a log. */
async function editTime(page: Page, minutes: number): Promise<number> {
  await page.locator('main [title="Edit this session"]').first().click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('textbox', { name: 'Minutes' }).fill(String(minutes));
  return page.evaluate(
    (wanted) =>
      new Promise<number>((resolve) => {
        const save = [
          ...document.querySelectorAll<HTMLButtonElement>('[role=dialog] button[type=submit]'),
        ].at(-1);
        const begin = performance.now();
        const look = () => {
          if (
            !document
              .querySelector('main [title="Edit this session"]')
              ?.textContent?.includes(`${wanted} min`)
          )
            return requestAnimationFrame(look);
          requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - begin), 0));
        };
        save?.click();
        requestAnimationFrame(look);
      }),
    minutes,
  );
}

/** Every screen of a plan with three years in it, opened by its address; and a session that is edited. */
export async function benchScreens(): Promise<BenchRow[]> {
  let sessions = 0;
  const { page, close } = await openPage((folder, today) => {
    sessions = seed(folder, today);
  });
  const rows: BenchRow[] = [];
  const firsts: number[] = [];
  await page.waitForTimeout(LOOKING_MS);
  for (const screen of SCREENS) {
    const times: number[] = [];
    const from = screen === ELSEWHERE ? 'plan' : ELSEWHERE;
    for (let run = -2; run < RUNS; run += 1) {
      await openingTime(page, from);
      await idle(page);
      const time = await openingTime(page, screen);
      // Today has come with the page.
      if (run === -2 && screen !== 'today') firsts.push(time);
      if (run >= 0) times.push(time);
    }
    rows.push(timedRow(`${screen} opens`, times, OPENS_UNDER));
  }
  rows.push(timedRow('a screen opens for the first time', firsts, OPENS_UNDER));
  const edits: number[] = [];
  await openingTime(page, 'conversations');
  for (let run = -2; run < RUNS; run += 1) {
    const time = await editTime(page, 30 + ((run + 2) % 25));
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    if (run >= 0) edits.push(time);
  }
  rows.push(timedRow('a session is changed in the list', edits, EDIT_UNDER));
  await close();
  console.error(
    `In ${SIZE.weeks} weeks of ${SIZE.reps} reps with ${sessions.toLocaleString('en')} sessions.`,
  );
  return rows;
}
