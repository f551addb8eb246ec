import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';
import type { AxeResults, RunOptions } from 'axe-core';

/** How long colours take to come in, in milliseconds: what is half faded in has no contrast yet. */
const FADING_MS = 400;

/** The rules whose outcome depends on colours. */
const COLOUR_RULES = ['color-contrast', 'link-in-text-block'];

const ALL_TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

type WithAxe = { axe?: { run(options: RunOptions): Promise<AxeResults> } };

/**
 * The accessibility violations (WCAG 2.2 AA and good practice) of the page as it stands: each with its rule and its places.
 * With `colours` only those that an appearance can bring. Axe itself is put into a page once: that takes as long as a look.
 */
export async function violationsOf(page: Page, { colours = false } = {}): Promise<string[]> {
  await page.waitForTimeout(FADING_MS);
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
