import readWorkbook from 'read-excel-file/node';
import { describe, expect, it } from 'vitest';
import { fileNameOf } from '../../../../../renderer/features/data-out/file-name.ts';
import { writeWorkbook } from '../../../../../renderer/features/data-out/write-workbook.ts';
import { planTables } from '../../../../../src/core/application/data-out/data-tables.ts';
import { generateSample } from '../../../../../src/core/application/sample/generate-sample.ts';
import { toDay } from '../../../../../src/core/domain/calendar/day.ts';
import type { DataTable } from '../../../../../src/core/interchange/data-out/data-table.ts';
import { RecordSet } from '../../../../../src/core/records/records.ts';
import { records, rep, session } from '../../../core/insights/a-plan.ts';

const TODAY = toDay('2026-06-18');

async function readBack(tables: readonly DataTable[]) {
  const blob = await writeWorkbook(tables);
  return readWorkbook(Buffer.from(await blob.arrayBuffer()));
}

const table = (changes: Partial<DataTable>): DataTable => ({
  kind: 'sessions',
  title: 'Sessions',
  columns: [{ title: 'Text', type: 'text' }],
  rows: [],
  ...changes,
});

describe('a workbook', () => {
  it('has a sheet for each table, with its rows', async () => {
    const tables = planTables([RecordSet.from(generateSample({ seed: 7, today: TODAY }))], {
      today: TODAY,
      withPrivateNotes: false,
    });
    const sheets = await readBack(tables);
    expect(sheets.map(({ sheet }) => sheet)).toEqual(tables.map(({ title }) => title));
    expect(sheets.map(({ data }) => data.length)).toEqual(tables.map(({ rows }) => rows.length + 1));
  });

  it('keeps dates, times, numbers, percentages, yes and no as what they are', async () => {
    const [sheet] = await readBack([
      table({
        columns: [
          { title: 'Day', type: 'day' },
          { title: 'Start', type: 'clock' },
          { title: 'Length', type: 'whole', unit: 'min' },
          { title: 'Share', type: 'share', unit: '%' },
          { title: 'Private', type: 'flag' },
          { title: 'Value', type: 'figure' },
          { title: 'None', type: 'whole' },
        ],
        rows: [['2026-03-29', 720, 30, 0.254, true, { value: -12.5, unit: 'number' }, null]],
      }),
    ]);
    expect(sheet?.data[0]).toEqual(['Day', 'Start', 'Length (min)', 'Share (%)', 'Private', 'Value', 'None']);
    const [day, start, ...others] = sheet?.data[1] ?? [];
    expect(day).toEqual(new Date('2026-03-29T00:00:00Z'));
    expect(start).toEqual(new Date('1899-12-30T12:00:00Z'));
    expect(others).toEqual([30, 0.254, true, -12.5, null]);
  });

  it('takes no text for a formula, a number, or a word of the library', async () => {
    const texts = ['=1+1', '@SUM(A1)', '-5', '0012', '<b>&amp;', 'שלום', 'a\u0000b', 'x'.repeat(40_000)];
    const [sheet] = await readBack([
      table({ rows: [...texts, 'constructor', '__proto__'].map((text) => [text]) }),
    ]);
    const cells = sheet?.data.slice(1).map(([cell]) => cell) ?? [];
    expect(cells.slice(0, 6)).toEqual(texts.slice(0, 6));
    expect(cells[6]).toBe('ab');
    expect(String(cells[7])).toHaveLength(32_767);
    expect(cells.slice(8).map((cell) => String(cell).trim())).toEqual(['constructor', '__proto__']);
  });

  it('holds private notes only when they are wanted', async () => {
    const plan = records({
      rep: [rep('Ana')],
      session: [session('2026-03-03', ['Ana'], { note: 'canary', noteIsPrivate: true })],
    });
    const written = async (withPrivateNotes: boolean) =>
      JSON.stringify(await readBack(planTables([plan], { today: TODAY, withPrivateNotes })));
    expect(await written(false)).not.toContain('canary');
    expect(await written(true)).toContain('canary');
  });
});

describe('the name of a file', () => {
  it('has nothing that a file system minds, and stays short', () => {
    expect(fileNameOf(['Ines / Aldana', 'Time by week'], TODAY, 'csv')).toBe(
      'coachward-ines-aldana-time-by-week-2026-06-18.csv',
    );
    expect(fileNameOf(['\u202eשרה', ''], TODAY, 'xlsx')).toBe('coachward-שרה-2026-06-18.xlsx');
    const long = '愛'.repeat(300);
    expect(Buffer.byteLength(fileNameOf([long, long], TODAY, 'xlsx'))).toBeLessThan(255);
  });
});
