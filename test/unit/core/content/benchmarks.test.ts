import { describe, expect, it } from 'vitest';
import { BENCHMARKS, benchmarkOf, EVIDENCE_GRADES } from '../../../../src/core/content/benchmarks.ts';
import { COACHING_SHARE_BAND, SESSION_BANDS } from '../../../../src/core/content/coaching-bands.ts';

const textOf = (key: string) => JSON.stringify(benchmarkOf(key) ?? {});

describe('benchmarks', () => {
  it('have keys of their own', () => {
    const keys = BENCHMARKS.map(({ key }) => key);
    expect(new Set(keys).size).toBe(keys.length);
    for (const key of keys) expect(key).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
  });

  it('find a figure by its key, and nothing by another', () => {
    expect(benchmarkOf('coaching-share-target')?.value).toBe('25–40%');
    expect(benchmarkOf('no-such-figure')).toBeUndefined();
  });

  it.each(BENCHMARKS)('$key names its source, has a sentence, and bounds in order', (benchmark) => {
    expect(benchmark.source.name.length).toBeGreaterThan(3);
    expect(benchmark.statement).toMatch(/\.$/);
    expect(EVIDENCE_GRADES[benchmark.grade].meaning).toMatch(/\.$/);
    const { low, high, unit } = benchmark;
    if (low !== undefined || high !== undefined) expect(unit).toBeDefined();
    if (low !== undefined && high !== undefined) expect(low).toBeLessThanOrEqual(high);
  });

  it.each(BENCHMARKS.filter(({ low, high }) => low !== undefined || high !== undefined))(
    '$key shows its numbers in its value or its statement',
    ({ low, high, value, statement }) => {
      const shown = `${value} ${statement}`
        .replace('one in ten', '10')
        .replace('fewer than', '')
        .toLowerCase();
      for (const bound of [low, high]) {
        if (bound === undefined || bound === 0.1) continue;
        expect(shown).toContain(String(Math.abs(bound)));
      }
    },
  );

  it('that disagree point at each other, both ways', () => {
    for (const { key, disagreesWith } of BENCHMARKS) {
      for (const other of disagreesWith ?? [])
        expect(benchmarkOf(other)?.disagreesWith ?? [], other).toContain(key);
    }
    expect(benchmarkOf('training-alone')?.disagreesWith).toEqual(['training-alone-b']);
    expect(benchmarkOf('training-with-coaching')?.disagreesWith).toEqual(['training-with-coaching-b']);
  });

  it('leave out what must not be printed', () => {
    const all = JSON.stringify(BENCHMARKS);
    for (const banned of [
      /goalconsulting/i,
      /herbst/i,
      /76% .*56%/,
      /under 5%/,
      /patience/i,
      /interactivity/i,
    ]) {
      expect(all).not.toMatch(banned);
    }
    expect(
      BENCHMARKS.filter(({ measure }) => /open questions/i.test(measure)).map(({ grade }) => grade),
    ).toEqual(['M']);
  });
});

/** Every row of the benchmark list, with a piece of text that only the right figure has. */
const LISTED: readonly [key: string, holds: readonly string[], grade: 'P' | 'S' | 'W' | 'M'][] = [
  ['rep-talk-share-best-calls', ['43%', '25,537', '2025', 'gong.io'], 'P'],
  ['rep-talk-share-average', ['65–75%', 'above 65%'], 'P'],
  ['rep-talk-share-by-tier', ['46', '68', '72%', 'customerthink'], 'P'],
  ['questions-per-discovery-call', ['74%', '46%', '66%', '67%', '105791822', 'inferred'], 'P'],
  ['longest-monologue', ['76 seconds', '328', 'demodesk'], 'P'],
  ['questions-per-meeting', ['10–14', 'at least 4', '328'], 'P'],
  ['manager-talk-share-one-to-one', ['20–40%', 'miniti'], 'P'],
  ['talk-share-coaching', ['20–30%'], 'P'],
  ['talk-share-with-own-boss', ['40–60%'], 'P'],
  ['coach-talk-share-rule', ['80 to 20', '10–33%', 'danfranch'], 'W'],
  ['reflections-to-questions', ['1 fair, 2 good', 'PMC9461167'], 'P'],
  ['complex-reflections', ['40% fair, 50% good'], 'P'],
  ['relational-global', ['3.5 fair, 4 good'], 'P'],
  ['technical-global', ['3 fair, 4 good', 'Lyssn'], 'P'],
  ['untrained-reflections-to-questions', ['1:10 against 3:1', '2002', 'alihalltraining'], 'S'],
  ['measured-tell-share', ['14 against 63%', '.92', '109 high', '21 low'], 'M'],
  ['measured-advice-share', ['0 against 21%', '.87'], 'M'],
  ['measured-reflect-share', ['39 against 7%', '.91'], 'M'],
  ['measured-reflections-per-question', ['1 against 0.14', '.83', '3e-6'], 'M'],
  ['measured-words-per-turn', ['17 against 28', '.75', '23 against 31', '.73'], 'M'],
  ['measured-questions-per-100-words', ['1.9 against 1.3', '.67', '.015'], 'M'],
  ['measured-own-words-share', ['54 against 62%', '.62', '.08'], 'M'],
  ['measured-ask-share', ['41 against 36%', '.59', '.19'], 'M'],
  ['measured-open-question-share', ['61 against 50%', '.55', 'p = .5'], 'M'],
  ['coaching-share-gartner', ['nearly 10%', 'gartner.com'], 'P'],
  ['coaching-share-asked-for', ['36%', 'worse'], 'P'],
  ['more-can-be-worse', ['worse', 'Gartner'], 'P'],
  ['coaching-share-self-reported', ['20.8%', '600', '2015', 'six reps'], 'S'],
  ['coaching-share-under-20', ['under 20%', '2017'], 'S'],
  ['managers-at-a-quarter-kurlan', ['15%', '2007'], 'P'],
  ['coaching-share-target-estimate', ['25–40%', 'rough estimate', 'no standard', 'meetrecord'], 'W'],
  ['coaching-share-best-coaches', ['20–40%', '2009', 'manager-tools'], 'S'],
  [
    'time-split-all-work',
    ['people 32', 'information 26', 'customers 23', 'administration 15', 'other 4', 'Rapp'],
    'S',
  ],
  ['minutes-per-rep-hour', ['70.8%', '2014'], 'S'],
  ['minutes-per-rep-half-hour', ['31%', '2017'], 'S'],
  ['win-rate-half-hour', ['43%'], 'S'],
  ['win-rate-two-hours', ['56%'], 'S'],
  ['win-rate-formal-process', ['53.6', '45.7', '44.7'], 'S'],
  ['quota-formal-process', ['91.2', '84.7'], 'S'],
  ['hours-per-rep-month', ['3–5 hours', 'CEB'], 'S'],
  ['quota-three-hours-a-month', ['107', '88', 'folklore', 'hours a week'], 'S'],
  ['middle-performers-gain', ['middle 60%', '19%', 'two ends'], 'S'],
  ['team-make-up', ['25 / 60 / 15'], 'W'],
  ['leaders-overrate-themselves', ['24%', '3,761'], 'P'],
  ['overraters-percentile', ['32nd', '57th'], 'P'],
  ['telling-taken-for-coaching', ['98 people', '18 experts', 'five minutes'], 'S'],
];

describe('the benchmark list', () => {
  it.each(LISTED)('has %s with its figures', (key, holds, grade) => {
    expect(benchmarkOf(key)?.grade).toBe(grade);
    for (const piece of holds) expect(textOf(key)).toContain(piece);
  });
});

describe('bands', () => {
  it('put the coaching share at under 10 typical and 25 to 40 on target', () => {
    expect(COACHING_SHARE_BAND).toEqual({ typicalBelow: 10, targetFrom: 25, targetTo: 40 });
    const target = benchmarkOf('coaching-share-target');
    expect([target?.low, target?.high]).toEqual([
      COACHING_SHARE_BAND.targetFrom,
      COACHING_SHARE_BAND.targetTo,
    ]);
    expect(benchmarkOf('coaching-share-typical')?.high).toBe(COACHING_SHARE_BAND.typicalBelow);
  });

  it('of frequency rise and name figures that exist', () => {
    const bounds = SESSION_BANDS.map(({ fromPerWeek }) => fromPerWeek);
    expect(bounds).toEqual([0, 1, 2, 5]);
    const values = SESSION_BANDS.map(({ benchmarks }) => benchmarks.map((key) => benchmarkOf(key)?.value));
    expect(values).toEqual([[], ['+9%'], ['+17%'], ['+34%', '+19%']]);
  });
});
