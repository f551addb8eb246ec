import { expect, it } from 'vitest';
import { ownBenchmarks, practiceBenchmarks } from '../../../../src/core/insights/own-benchmarks.ts';
import { RecordSet } from '../../../../src/core/records/records.ts';

const THIRTY = {
  measure: 'coaching-share',
  statement: 'Managers of our clients after half a year.',
  value: 30,
  upTo: null,
  unit: '%',
  sourceName: 'Brandt Coaching',
  sourceYear: null,
  grade: 'M',
} as const;

function template(name: string, benchmarks: (Omit<typeof THIRTY, 'value'> & { value: number })[]) {
  const empty = { milestones: [], categories: [], questions: [], introduction: '', conclusions: '' };
  return { id: name, name, ...empty, benchmarks };
}

it('a plan’s own benchmarks of a measure come in their order', () => {
  const records = RecordSet.from({
    'own-benchmark': [
      { ...THIRTY, id: 'b', order: 2 },
      { ...THIRTY, id: 'a', order: 1 },
      { ...THIRTY, id: 'c', order: 0, measure: 'win-rate' },
    ],
  });
  expect(ownBenchmarks(records, 'coaching-share').map(({ id }) => id)).toEqual(['a', 'b']);
});

it('a practice’s benchmarks are those of its templates by name, each once', () => {
  const practice = RecordSet.from({
    template: [template('B', [THIRTY, { ...THIRTY, value: 35 }]), template('A', [THIRTY])],
  });
  const found = practiceBenchmarks(practice, 'coaching-share');
  expect(found.map(({ id, value }) => [id, value])).toEqual([
    ['coaching-share:0', 30],
    ['coaching-share:1', 35],
  ]);
  expect(practiceBenchmarks(practice, 'win-rate')).toEqual([]);
});
