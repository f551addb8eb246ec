import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { ROOT } from '../../../scripts/build-targets.ts';

const doc = readFileSync(join(ROOT, 'docs/security.md'), 'utf8');

it('names every item of the checklist once, in order', () => {
  const numbers = [...doc.matchAll(/^\| (\d+) \|/gm)].map(([, number]) => Number(number));
  expect(numbers).toEqual(Array.from({ length: 20 }, (_, index) => index + 1));
});

it('names files and tests that are there', () => {
  const named = [...doc.matchAll(/`([\w./-]+\.(?:ts|mjs|json))`/g)].map(([, path]) => path ?? '');
  expect(named.length).toBeGreaterThan(30);
  expect(named.filter((path) => !existsSync(join(ROOT, path)))).toEqual([]);
});
