import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';
import type { AxeResults, RunOptions } from 'axe-core';

/** So many looks in a row have to find the page at rest, and so long it is from one to the next, in milliseconds. */
const LOOKS = 6;
const LOOK_EVERY_MS = 25;

/** The rules whose outcome depends on colours. */
const COLOUR_RULES = ['color-contrast', 'link-in-text-block'];

const ALL_TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

type WithAxe = { axe?: { run(options: RunOptions): Promise<AxeResults> } };

/**
 * Waits until a page is at rest: nothing of it is on its way, changes, moves or fades. What is half faded in has no contrast yet.
 * What never ends, as a sign of waiting that turns, isn't waited for.
 */
async function untilAtRest(page: Page): Promise<void> {
  await page.evaluate(
    ([looks, every]) =>
      new Promise<void>((atRest) => {
        let changed = true;
        const observer = new MutationObserver(() => {
          changed = true;
        });
        observer.observe(document, {
          subtree: true,
          childList: true,
          attributes: true,
          characterData: true,
        });
        // A screen that is being fetched hides the one before it, and has no heading yet.
        const isComing = () =>
          [...document.querySelectorAll('main')].some((main) => !main.querySelector('h1')?.checkVisibility());
        const moves = () =>
          document
            .getAnimations()
            .some(
              ({ playState, effect }) =>
                playState === 'running' && Number.isFinite(effect?.getComputedTiming().endTime),
            );
        let still = 0;
        const look = () => {
          still = changed || isComing() || moves() ? 0 : still + 1;
          changed = false;
          if (still < looks) return setTimeout(look, every);
          observer.disconnect();
          atRest();
        };
        look();
      }),
    [LOOKS, LOOK_EVERY_MS] as const,
  );
}

/**
 * The accessibility violations (WCAG 2.2 AA and good practice) of the page as it stands: each with its rule and its places.
 * With `colours` only those that an appearance can bring. Axe itself is put into a page once: that takes as long as a look.
 */
export async function violationsOf(page: Page, { colours = false } = {}): Promise<string[]> {
  await untilAtRest(page);
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(AXE);
  const options: RunOptions = {
    runOnly: colours ? { type: 'rule', values: COLOUR_RULES } : { type: 'tag', values: ALL_TAGS },
    resultTypes: ['violations'],
  };
  const violations = await page.evaluate(async (chosen) => {
    const results = await (window as WithAxe).axe?.run(chosen);
    return results?.violations.map(({ id, nodes }) => ({
      id,
      places: nodes.map(({ target }) => target.join(' ')),
    }));
  }, options);
  if (!violations) throw new Error('Axe did not run.');
  return violations.map(({ id, places }) => `${id}: ${places.join('; ')}`);
}
