import { existsSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

const root = new URL('../../', import.meta.url);
const textOf = (path: string) => readFileSync(new URL(path, root), 'utf8');
const rows = textOf('docs/measures.md')
  .split('\n')
  .filter((line) => line.startsWith('| ') && line.includes('`'))
  .map((line) => {
    const [measure = '', ...cells] = line.split('|').slice(1, -1);
    const [computed = '', tested = '', shown = ''] = cells.map((cell) => cell.trim().replaceAll('`', ''));
    return { measure: measure.trim(), computed, tested, shown };
  });

/** The measures that the product promises, in the order of their definitions. */
const MEASURES = [
  'coaching share',
  'coverage',
  'minutes to free',
  'ask ratio',
  'open-question share',
  'talk share',
  'longest monologue',
  'sessions per rep per week',
  'rhythm kept',
  'longest gap',
  'commitments kept',
  'coaching quality',
  'outcome change',
];

it('has every measure once', () => {
  expect(rows.map(({ measure }) => measure)).toEqual(MEASURES);
});

it.each(rows)('finds $measure computed with an example by hand, tested with properties, and shown', (row) => {
  for (const path of [row.computed, row.tested, row.shown]) {
    expect(existsSync(new URL(path, root)), path).toBe(true);
  }
  expect(textOf(row.computed)).toMatch(/@example/);
  expect(textOf(row.tested)).toMatch(/fc\.property\(/);
});
