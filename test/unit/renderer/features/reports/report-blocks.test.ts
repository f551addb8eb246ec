import { describe, expect, it } from 'vitest';
import { lineWords } from '../../../../../renderer/features/reports/line-words.ts';
import { reportBlocks } from '../../../../../renderer/features/reports/report-blocks.tsx';
import { generateSample } from '../../../../../src/core/application/sample/generate-sample.ts';
import type { Instant } from '../../../../../src/core/domain/calendar/day.ts';
import { toDay } from '../../../../../src/core/domain/calendar/day.ts';
import { planFrame } from '../../../../../src/core/insights/plan-frame.ts';
import { RecordSet } from '../../../../../src/core/records/records.ts';
import { progressReport } from '../../../../../src/core/reports/progress-report.ts';

const today = toDay('2026-06-18');
const records = RecordSet.from(generateSample({ seed: 7, today, transcripts: false }));
const report = progressReport(records, { today, generatedAt: '2026-06-18T09:00:00Z' as Instant });
const place = { axis: planFrame(records, today).axis, day: today, width: 650 };

describe('a report on paper', () => {
  it('holds every table of the document, those of the charts at the end', () => {
    const blocks = reportBlocks(report, { leftOut: new Set(), place });
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
    const blocks = reportBlocks(report, { leftOut: new Set(['time', 'gates']), place });
    expect(blocks.filter(({ key }) => key.startsWith('time') || key.startsWith('gates'))).toEqual([]);
    expect(blocks.some(({ key }) => key === 'talk')).toBe(true);
  });

  it('has a key for every block, each once', () => {
    const keys = reportBlocks(report, { leftOut: new Set(), place }).map(({ key }) => key);
    expect(new Set(keys).size).toBe(keys.length);
  });

  it('keeps every heading with what follows it', () => {
    const blocks = reportBlocks(report, { leftOut: new Set(), place });
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
    expect(lineWords(line, 'short')).toMatch(/^25\s?% in the week of [^ ]+$/);
  });

  it('lets an endless word break, and no other', () => {
    expect(
      lineWords(['x'.repeat(300)])
        .split('\u200b')
        .every((part) => part.length <= 32),
    ).toBe(true);
    expect(lineWords(['Every one-to-one of the last two weeks'])).toBe(
      'Every one-to-one of the last two weeks',
    );
  });
});
