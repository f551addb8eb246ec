import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';

/** How long colours take to come in, in milliseconds: what is half faded in has no contrast yet. */
const FADING_MS = 400;

/** The accessibility violations (WCAG 2.2 AA and good practice) of the page as it stands: each with its rule and its places. */
export async function violationsOf(page: Page): Promise<string[]> {
  await page.waitForTimeout(FADING_MS);
  const { violations } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
    .analyze();
  return violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join('; ')}`,
  );
}
