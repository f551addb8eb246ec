import { describe, expect, it } from 'vitest';
import { bringingCounts } from '../../../../../src/core/application/templates/bring-template.ts';
import { type Instant, toDay } from '../../../../../src/core/domain/calendar/day.ts';
import { RecordSet } from '../../../../../src/core/records/records.ts';
import { runOnRecords } from '../../../../support/run-on-records.ts';

const CONTEXT = { now: '2026-06-18T09:00:00Z' as Instant, today: toDay('2026-06-18') };
const BOTH = { benchmarks: true, words: true };

const SHARE = {
  measure: 'coaching-share',
  statement: 'Managers of our clients after half a year.',
  value: 30,
  upTo: null,
  unit: '%',
  sourceName: 'Brandt Coaching',
  sourceYear: 2025,
  grade: 'M',
} as const;
const TELLING = { ...SHARE, measure: 'tell-share', value: 20 } as const;

const TEMPLATE = {
  name: 'Services',
  benchmarks: [{ ...SHARE, value: 35 }, TELLING],
  introduction: 'As agreed.',
  conclusions: '',
};

/** A plan with one benchmark of its template, one that was added in it, and words of its own in one report. */
const PLAN = RecordSet.from({
  'own-benchmark': [
    { ...SHARE, id: 'template:0', order: 0 },
    { ...SHARE, measure: 'win-rate', id: 'added-here', order: 1 },
  ],
  'report-text': [{ id: 'progress', introduction: 'Written here.', conclusions: 'So far.' }],
});

function run(records: RecordSet, name: string, payload: unknown): RecordSet {
  return runOnRecords(records, { name, payload }, CONTEXT);
}

describe('a template that is brought to a plan that runs', () => {
  it('changes, adds and removes the benchmarks that came with it, and leaves those that were added in the plan', () => {
    const after = run(PLAN, 'bring-template', { template: TEMPLATE, parts: { ...BOTH, words: false } });
    const values = (records: RecordSet) =>
      Object.fromEntries(records.all('own-benchmark').map(({ id, value }) => [id, value]));
    expect(values(after)).toEqual({ 'template:0': 35, 'template:1': 20, 'added-here': 30 });
    expect(after.all('report-text')).toEqual(PLAN.all('report-text'));
    const bare = { template: { ...TEMPLATE, benchmarks: [] }, parts: BOTH };
    expect(values(run(after, 'bring-template', bare))).toEqual({ 'added-here': 30 });
  });

  it('replaces words by its own and leaves those for which it has none', () => {
    const after = run(PLAN, 'bring-template', { template: TEMPLATE, parts: { ...BOTH, benchmarks: false } });
    expect(after.all('report-text')).toEqual([
      { id: 'progress', introduction: 'As agreed.', conclusions: 'So far.' },
      { id: 'phase', introduction: 'As agreed.', conclusions: '' },
    ]);
    expect(after.all('own-benchmark')).toEqual(PLAN.all('own-benchmark'));
  });

  it('says beforehand what it changes, and nothing the second time', () => {
    expect(bringingCounts(PLAN, TEMPLATE, BOTH)).toEqual({ added: 1, changed: 1, removed: 0, texts: 2 });
    const bare = { ...TEMPLATE, benchmarks: [] };
    expect(bringingCounts(PLAN, bare, BOTH)).toEqual({ added: 0, changed: 0, removed: 1, texts: 2 });
    const after = run(PLAN, 'bring-template', { template: TEMPLATE, parts: BOTH });
    expect(bringingCounts(after, TEMPLATE, BOTH)).toEqual({ added: 0, changed: 0, removed: 0, texts: 0 });
  });
});

describe('the benchmarks of a plan', () => {
  it('are set as a whole: changed, added, ordered, and gone where they are not named', () => {
    const after = run(PLAN, 'set-benchmarks', {
      benchmarks: [
        { ...TELLING, id: 'new' },
        { ...SHARE, id: 'template:0', value: 31 },
      ],
    });
    expect(after.all('own-benchmark').map(({ id, value, order }) => [id, value, order])).toEqual([
      ['template:0', 31, 1],
      ['new', 20, 0],
    ]);
  });
});
