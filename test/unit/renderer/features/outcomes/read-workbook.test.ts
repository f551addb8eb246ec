import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { writeWorkbook } from '../../../../../renderer/features/data-out/write-workbook.ts';
import { tableHolder } from '../../../../../renderer/features/outcomes/import/table-jobs.ts';
import { planTables } from '../../../../../src/core/application/data-out/data-tables.ts';
import { generateSample } from '../../../../../src/core/application/sample/generate-sample.ts';
import { toDay } from '../../../../../src/core/domain/calendar/day.ts';
import { BUILT_IN_MEASURES } from '../../../../../src/core/domain/outcome/built-in-measures.ts';
import { outcomeIdOf } from '../../../../../src/core/domain/outcome/outcome-figure.ts';
import { outcomeMeasures } from '../../../../../src/core/insights/outcomes/measures.ts';
import type { KnownTeam } from '../../../../../src/core/interchange/table/import-mapping.ts';
import { RecordSet } from '../../../../../src/core/records/records.ts';

const TODAY = toDay('2026-06-18');
const KNOWN: KnownTeam = {
  reps: [
    { id: 'ana', name: 'Ana Ruiz', email: '' },
    { id: 'ben', name: 'Ben Osei', email: '' },
  ],
  measures: BUILT_IN_MEASURES,
  terms: [],
  figures: [],
  today: TODAY,
};

async function opened(bytes: ArrayBuffer, known = KNOWN) {
  const holder = tableHolder();
  const outcome = await holder.open({ form: 'file', bytes, fileName: 'table.xlsx' }, known);
  if (!outcome.ok) throw new Error(outcome.problem.code);
  return { holder, table: outcome.value };
}

const bytesOf = (content: Uint8Array): ArrayBuffer => new Uint8Array(content).buffer;
const fixture = bytesOf(readFileSync(new URL('../../../../fixtures/tables/quarter.xlsx', import.meta.url)));

describe('a workbook of results', () => {
  it('opens at the sheet with a table, and its dates, percentages and decimals are read as they are', async () => {
    const { holder, table } = await opened(fixture);
    expect(table.sheets).toEqual(['Notes', 'Figures']);
    expect(table.sheet).toBe(1);
    expect(table.titles).toEqual(['Rep', 'Month', 'Quota %', 'Win rate', 'Sales cycle (days)', 'Deals']);
    const plan = holder.plan(table.mapping, KNOWN);
    expect(plan?.unread).toEqual([]);
    expect(plan?.missing).toEqual([]);
    const figures = holder
      .figures(table.mapping, KNOWN)
      .map(({ repId, from, to, measureId, value, count }) => [repId, from, to, measureId, value, count]);
    expect(figures).toEqual([
      ['ana', '2026-01-01', '2026-01-31', 'quota-attainment', 0.935, 12],
      ['ana', '2026-01-01', '2026-01-31', 'win-rate', 0.333, 12],
      ['ana', '2026-01-01', '2026-01-31', 'deal-velocity', 45.5, 12],
      ['ben', '2026-01-01', '2026-01-31', 'quota-attainment', 1.02, 8],
      ['ben', '2026-01-01', '2026-01-31', 'win-rate', 0.25, 8],
      ['ben', '2026-01-01', '2026-01-31', 'deal-velocity', 1051, 8],
      ['ana', '2026-02-01', '2026-02-28', 'quota-attainment', 0.88, 10],
      ['ana', '2026-02-01', '2026-02-28', 'win-rate', 0.4, 10],
      ['ana', '2026-02-01', '2026-02-28', 'deal-velocity', 39.25, 10],
    ]);
  });

  it('that was taken out here is read in again with every figure', async () => {
    const sample = RecordSet.from(generateSample({ seed: 7, today: TODAY }));
    const outcomes = planTables([sample], { today: TODAY, withPrivateNotes: false }).filter(
      ({ kind }) => kind === 'outcomes',
    );
    const known = { ...KNOWN, reps: sample.all('rep'), measures: outcomeMeasures(sample) };
    const { holder, table } = await opened(await (await writeWorkbook(outcomes)).arrayBuffer(), known);
    const figures = new Map(holder.figures(table.mapping, known).map((each) => [outcomeIdOf(each), each]));
    expect(figures.size).toBe(sample.count('outcome-figure'));
    for (const { id, value, count } of sample.all('outcome-figure')) {
      expect(figures.get(id)?.value, id).toBeCloseTo(value, 9);
      expect(figures.get(id)?.count, id).toBe(count);
    }
  });

  it.each([
    ['is cut off', fixture.slice(0, fixture.byteLength / 2)],
    ['is another zip file', bytesOf(new TextEncoder().encode('PK\u0003\u0004 nothing that could be read'))],
  ])('that %s is refused with what to do', async (_, bytes) => {
    const outcome = await tableHolder().open({ form: 'file', bytes, fileName: 'table.xlsx' }, KNOWN);
    expect(outcome).toMatchObject({ ok: false, problem: { code: 'not-a-spreadsheet' } });
  });
});
