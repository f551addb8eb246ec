import { expect, test } from 'vitest';
import { DRILL_ITEMS } from '../../../../../src/core/content/drills/drill-items.ts';
import { readCommitmentWording } from '../../../../../src/core/domain/commitment/commitment-wording.ts';
import type { DrillItem } from '../../../../../src/core/domain/practice/drill-item.ts';
import { DRILL_KINDS } from '../../../../../src/core/domain/practice/drill-kind.ts';
import { judgeAnswer } from '../../../../../src/core/domain/practice/judge-answer.ts';
import { HAND_JUDGED, SAID } from './hand-judged.ts';

const bare = (text: string) => text.replace(/[?!.,:;]/g, '').toLowerCase();

function itemOf(words: string): DrillItem {
  const item = DRILL_ITEMS.find((candidate) => candidate.words === words);
  if (!item) throw new Error(`No item says: ${words}`);
  return item;
}

function handJudged() {
  return (Object.keys(SAID) as (keyof typeof SAID)[]).flatMap((key) =>
    HAND_JUDGED[key]
      .trim()
      .split('\n')
      .map((line) => ({ item: itemOf(SAID[key][1]), isGood: line.startsWith('+'), text: line.slice(2) })),
  );
}

function confusion(write: (text: string) => string) {
  const counts = { goodAsGood: 0, goodAsPoor: 0, poorAsGood: 0, poorAsPoor: 0 };
  const wrong: string[] = [];
  for (const { item, isGood, text } of handJudged()) {
    const { isRight, points } = judgeAnswer(item, { text: write(text), heard: item.wording ?? null });
    counts[`${isGood ? 'good' : 'poor'}As${isRight ? 'Good' : 'Poor'}`] += 1;
    if (isRight !== isGood)
      wrong.push(`${item.kind} ${isGood ? '+' : '-'} ${write(text)} [${points.map(({ code }) => code)}]`);
  }
  return { counts, wrong };
}

test.each([
  ['as written', (text: string) => text, 0.92],
  ['without marks and capitals', bare, 0.85],
])('hand-judged answers, %s, are judged as by hand but for a few', (name, write, bar) => {
  const { counts, wrong } = confusion(write);
  const all = counts.goodAsGood + counts.goodAsPoor + counts.poorAsGood + counts.poorAsPoor;
  console.info(`${name}: ${JSON.stringify(counts)} of ${all}\n${wrong.join('\n')}`);
  expect(all).toBeGreaterThanOrEqual(150);
  expect((counts.goodAsGood + counts.poorAsPoor) / all).toBeGreaterThanOrEqual(bar);
});

test('every model answer is judged right, written with marks or without', () => {
  const wrong = DRILL_ITEMS.flatMap((item) =>
    item.models.flatMap(({ text }) =>
      [text, bare(text)].filter(
        (words) => !judgeAnswer(item, { text: words, heard: item.wording ?? null }).isRight,
      ),
    ),
  );
  expect(wrong).toEqual([]);
});

test('what is to be put otherwise is itself judged wrong', () => {
  const toChange = DRILL_ITEMS.filter(({ kind }) => kind === 'tell-to-question' || kind === 'open-closed');
  expect(toChange.filter((item) => judgeAnswer(item, { text: item.words }).isRight)).toEqual([]);
});

test('a question or advice is judged wrong where reflecting is asked for, whatever the rep said', () => {
  const reflecting = DRILL_ITEMS.filter(({ kind }) => kind === 'reflect');
  const instead = ['Why did you not call them?', 'You should call the director today.'];
  expect(reflecting.flatMap((item) => instead.filter((text) => judgeAnswer(item, { text }).isRight))).toEqual(
    [],
  );
});

test('a good question after a commitment that was misheard is judged wrong, for every item', () => {
  const wrong = DRILL_ITEMS.filter(({ kind }) => kind === 'hear-commitment').flatMap((item) =>
    (['firm', 'hedged', 'vague'] as const)
      .filter((heard) => heard !== item.wording)
      .flatMap((heard) =>
        item.models.flatMap(({ text }) => (judgeAnswer(item, { text, heard }).isRight ? [text] : [])),
      ),
  );
  expect(wrong).toEqual([]);
});

test('a commitment’s wording is the one that its words are heard as', () => {
  const commitments = DRILL_ITEMS.filter(({ kind }) => kind === 'hear-commitment');
  expect(commitments.filter(({ words, wording }) => readCommitmentWording(words)?.kind !== wording)).toEqual(
    [],
  );
  expect(new Set(commitments.map(({ wording }) => wording)).size).toBe(3);
});

test('a point says which words it is about', () => {
  const text = 'Good. Have you thought of calling her?';
  const [point] = judgeAnswer(itemOf(SAID.wards[1]), { text }).points;
  expect(point).toMatchObject({ code: 'leading', weight: 'against' });
  expect(text.slice(point?.at?.start, point?.at?.end)).toBe('Have you thought of calling her?');
});

test('a wrong ear is told apart from a wrong question', () => {
  const item = itemOf(SAID.tries[1]);
  expect(judgeAnswer(item, { text: 'By when will you have called?', heard: 'firm' }).points[0]?.code).toBe(
    'heard-wrong',
  );
});

test('the items are many and balanced, each said once', () => {
  const count = (field: 'kind' | 'conversation' | 'firm') => {
    const values = DRILL_ITEMS.map((item) => item[field]);
    return [...new Set(values)].map((value) => values.filter((other) => other === value).length);
  };
  expect(DRILL_ITEMS.length).toBeGreaterThanOrEqual(120);
  expect(new Set(DRILL_ITEMS.map(({ id }) => id)).size).toBe(DRILL_ITEMS.length);
  expect(new Set(DRILL_ITEMS.map(({ words }) => words)).size).toBe(DRILL_ITEMS.length);
  expect(count('kind')).toHaveLength(DRILL_KINDS.length);
  expect(Math.min(...count('kind'))).toBeGreaterThanOrEqual(35);
  expect(count('conversation')).toHaveLength(7);
  expect(Math.min(...count('conversation'))).toBeGreaterThanOrEqual(12);
  expect(count('firm')).toHaveLength(9);
  expect(Math.min(...count('firm'))).toBeGreaterThanOrEqual(12);
});
