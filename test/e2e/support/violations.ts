import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';

/** How long colours take to come in, in milliseconds: what is half faded in has no contrast yet. */
const FADING_MS = 400;

/** The rules whose outcome depends on colours. */
const COLOUR_RULES = ['color-contrast', 'link-in-text-block'];

/**
 * The accessibility violations (WCAG 2.2 AA and good practice) of the page as it stands: each with its rule and its places.
 * With `colours` only those that an appearance can bring.
 */
export async function violationsOf(page: Page, { colours = false } = {}): Promise<string[]> {
  await page.waitForTimeout(FADING_MS);
  const axe = new AxeBuilder({ page });
  const { violations } = await (colours
    ? axe.withRules(COLOUR_RULES)
    : axe.withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
  ).analyze();
  return violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join('; ')}`,
  );
}
