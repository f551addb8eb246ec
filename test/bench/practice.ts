import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { type BenchRow, timedRow } from './measure.ts';
import { openPage } from './open-page.ts';
import { seedPractice } from './seed-practice.ts';

const SIZE = { engagements: 200, transitions: 1000, sessionsEach: 200 } as const;
const RUNS = 12;

/** The most memory that a process has had at once, in MB, where the system tells; null elsewhere. */
function peakMemory(pid: number): number | null {
  try {
    const line = /VmHWM:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'));
    return line ? Number(line[1]) / 1000 : null;
  } catch {
    return null;
  }
}

/**
 * From a step in the page until what is looked for is there and painted, measured in the page. `step` goes to an address,
 * types into the search field, or clicks a manager's name.
 */
function timeInPage(
  page: Page,
  request: {
    readonly hash?: string;
    readonly search?: string;
    readonly click?: string;
    readonly until: string;
  },
): Promise<number> {
  return page.evaluate(
    ({ hash, search, click, until }) =>
      new Promise<number>((resolve, reject) => {
        const begin = performance.now();
        const isThere = () => document.evaluate(until, document, null, XPathResult.BOOLEAN_TYPE).booleanValue;
        const look = () => {
          if (performance.now() - begin > 30_000) return reject(new Error(`Not seen within 30 s: ${until}`));
          if (!isThere()) return requestAnimationFrame(look);
          requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - begin), 0));
        };
        if (hash !== undefined) window.location.hash = hash;
        if (search !== undefined) {
          const field = document.querySelector<HTMLInputElement>('input[placeholder^="Find a manager"]');
          const setValue = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set;
          setValue?.call(field, search);
          field?.dispatchEvent(new Event('input', { bubbles: true }));
        }
        if (click !== undefined) {
          const button = [...document.querySelectorAll<HTMLButtonElement>('tbody th button')];
          button.find(({ textContent }) => textContent === click)?.click();
        }
        look();
      }),
    request,
  );
}

/** As long as a person looks at the first screen at least. */
const LOOKING_MS = 2_000;

/** As long as a person points at a name at least before the click comes, in milliseconds. */
const POINTING_MS = 150;

/** The portfolio of a practice with 200 engagements, 1,000 managers and 200,000 sessions, in the page. */
export async function benchPractice(): Promise<BenchRow[]> {
  const { page, pid, close } = await openPage((folder, today) => seedPractice(folder, today, SIZE));
  const portfolio = "//h1[.='Engagements'] and //tbody/tr[@data-index]";
  // A person looks at the first screen before going elsewhere; the page uses that time to fetch this one.
  // Whoever goes there moves the pointer; the page takes it as a sign to fetch what an edit needs.
  await page.mouse.move(640, 430);
  await page.waitForTimeout(LOOKING_MS);
  const firstOpen = await timeInPage(page, { hash: '#/engagements', until: portfolio });
  // Everybody is measured once, in the background; what comes after is how the portfolio opens from then on.
  await page.waitForFunction(() => !document.body.textContent?.includes('Measuring'), undefined, {
    timeout: 300_000,
  });
  const opened: number[] = [];
  const filtered: number[] = [];
  const plans: number[] = [];
  for (let run = -1; run < RUNS; run += 1) {
    // A person at work moves the pointer, and the page fetches nothing ahead meanwhile.
    await page.mouse.move(640, 430 + run);
    await timeInPage(page, { hash: '#/settings', until: "//h1[.='Settings']" });
    const open = await timeInPage(page, { hash: '#/engagements', until: portfolio });
    const name = `Inga Costa ${(run + 10) % 10 || 10}`;
    const filter = await timeInPage(page, {
      search: name,
      until: `//tbody/tr/th/button[.='${name}'] and not(//tbody/tr/th/button[not(starts-with(.,'Inga Costa'))])`,
    });
    // Whoever clicks a name has pointed at it before.
    await page.getByRole('button', { name, exact: true }).hover();
    await page.waitForTimeout(POINTING_MS);
    const plan = await timeInPage(page, {
      click: name,
      until: `//nav//div[.='${name}'] and //h2[.='Whom to coach next']`,
    });
    await timeInPage(page, { hash: '#/engagements', until: portfolio });
    await timeInPage(page, { search: '', until: 'count(//tbody/tr/th/button)>5' });
    if (run < 0) continue;
    opened.push(open);
    filtered.push(filter);
    plans.push(plan);
  }
  const peak = peakMemory(pid);
  await close();
  const size = `${SIZE.transitions.toLocaleString('en')} managers, ${(SIZE.transitions * SIZE.sessionsEach).toLocaleString('en')} sessions`;
  return [
    timedRow(`portfolio opens, ${size}`, opened, 300),
    timedRow('portfolio opens for the first time, before anybody is measured', [firstOpen], 300),
    timedRow('portfolio: a filter answers', filtered, 50),
    timedRow('portfolio: a manager’s plan opens', plans, 150),
    {
      what: 'the program’s memory at its most, with all of that',
      ours: peak === null ? 'not told by this system' : `${peak.toFixed(0)} MB`,
      peer: '',
      ratio: '',
      goal: 'under 400 MB',
      met: peak === null ? null : peak < 400,
    },
  ];
}
