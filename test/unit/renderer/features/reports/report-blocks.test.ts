import { describe, expect, it } from 'vitest';
import { NO_BRAND } from '../../../../../renderer/features/reports/brand.ts';
import { lineWords } from '../../../../../renderer/features/reports/line-words.ts';
import { reportBlocks, withoutSections } from '../../../../../renderer/features/reports/report-blocks.tsx';
import { formatsIn } from '../../../../../renderer/format/formats.ts';
import { generateSample } from '../../../../../src/core/application/sample/generate-sample.ts';
import type { Instant } from '../../../../../src/core/domain/calendar/day.ts';
import { toDay } from '../../../../../src/core/domain/calendar/day.ts';
import { RecordSet } from '../../../../../src/core/records/records.ts';
import { progressReport } from '../../../../../src/core/reports/progress-report.ts';

const today = toDay('2026-06-18');
const records = RecordSet.from(generateSample({ seed: 7, today, transcripts: false }));
const report = progressReport(records, { today, generatedAt: '2026-06-18T09:00:00Z' as Instant });
const english = formatsIn('en-GB');
const layout = { width: 650, formats: english, brand: NO_BRAND };

describe('a report on paper', () => {
  it('holds every table of the document, those of the charts at the end', () => {
    const blocks = reportBlocks(report, layout);
    const inText = report.sections.flatMap(({ blocks: parts }) =>
      parts.flatMap((part) => (part.kind === 'table' ? [part.table] : [])),
    );
    const behindCharts = report.sections.flatMap(({ blocks: parts }) =>
      parts.flatMap((part) => (part.kind === 'chart' ? [part.table] : [])),
    );
    const tables = blocks.flatMap((block) => (block.kind === 'table' ? [block.table] : []));
    expect(tables.map(({ name }) => name)).toEqual(
      [...inText, ...behindCharts].map(({ caption }) => caption),
    );
    expect(tables.map(({ rows }) => rows.length)).toEqual(
      [...inText, ...behindCharts].map(({ rows }) => rows.length),
    );
  });

  it('leaves a section out with its tables', () => {
    const blocks = reportBlocks(withoutSections(report, new Set(['time', 'gates'])), layout);
    expect(blocks.filter(({ key }) => key.startsWith('time') || key.startsWith('gates'))).toEqual([]);
    expect(blocks.some(({ key }) => key === 'talk')).toBe(true);
  });

  it('has a key for every block, each once', () => {
    const keys = reportBlocks(report, layout).map(({ key }) => key);
    expect(new Set(keys).size).toBe(keys.length);
  });

  it('puts two charts of results in a row where their points have room, and says once how they are read', () => {
    const keys = (document: typeof report) =>
      reportBlocks(document, layout)
        .map(({ key }) => key)
        .filter((key) => /^outcomes\/\d+\/(read|row-\d)$/.test(key));
    expect(keys(report)).toEqual([
      'outcomes/1/read',
      'outcomes/1/row-0',
      'outcomes/1/row-1',
      'outcomes/1/row-2',
    ]);
    const sections = report.sections.map((section) => ({
      ...section,
      blocks: section.blocks.map((block) =>
        block.kind === 'chart' && block.chart === 'outcome'
          ? { ...block, data: { ...block.data, points: Array(21).fill(block.data.points[0]) } }
          : block,
      ),
    }));
    expect(keys({ ...report, sections })).toEqual([]);
  });

  it('keeps every heading with what follows it', () => {
    const blocks = reportBlocks(report, layout);
    const headings = blocks.filter(({ key }) => report.sections.some(({ id }) => id === key));
    expect(headings).toHaveLength(report.sections.length);
    expect(headings.every((block) => block.kind === 'whole' && block.keepWithNext)).toBe(true);
  });
});

describe('a line of a report', () => {
  it('writes its numbers and days, and keeps a date on one line', () => {
    const line = [
      { value: 0.25, unit: 'percent' } as const,
      ' in the week of ',
      { day: toDay('2026-03-02') },
    ];
    expect(lineWords(line, english, 'short')).toBe('25% in the week of 2\u00a0Mar');
  });

  it('writes percentages of its texts as those of its figures, in the language that is asked for', () => {
    const line = ['Good practice is 25–40%, here ', { value: 0.25, unit: 'percent' } as const];
    expect(lineWords(line, english)).toBe('Good practice is 25–40%, here 25%');
    expect(lineWords(line, formatsIn('de-DE'))).toBe('Good practice is 25–40\u00a0%, here 25\u00a0%');
  });

  it('keeps a name that runs from right to left from turning the words around it', () => {
    const named = (name: string) => lineWords([{ rep: 'a', name }, ' (left)'], english);
    expect(named('محمد علي')).toBe('\u2068محمد علي\u2069 (left)');
    expect(named('Ana')).toBe('Ana (left)');
  });

  it('lets an endless word break, and no other', () => {
    expect(
      lineWords(['x'.repeat(300)], english)
        .split('\u200b')
        .every((part) => part.length <= 32),
    ).toBe(true);
    expect(lineWords(['Every one-to-one of the last two weeks'], english)).toBe(
      'Every one-to-one of the last two weeks',
    );
  });
});
