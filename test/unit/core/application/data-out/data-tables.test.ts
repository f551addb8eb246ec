import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { CHANNEL_WORDS, FORM_WORDS } from '../../../../../renderer/features/conversations/session-words.ts';
import { CONVERSATION_NAMES } from '../../../../../renderer/format/conversation-names.ts';
import { planTables } from '../../../../../src/core/application/data-out/data-tables.ts';
import { wordOfKey } from '../../../../../src/core/application/data-out/plan-table.ts';
import {
  hoursTable,
  portfolioTable,
} from '../../../../../src/core/application/data-out/tables/practice-tables.ts';
import { generateSample } from '../../../../../src/core/application/sample/generate-sample.ts';
import { toDay } from '../../../../../src/core/domain/calendar/day.ts';
import { outcomeIdOf } from '../../../../../src/core/domain/outcome/outcome-figure.ts';
import { managerStanding } from '../../../../../src/core/insights/manager-standing.ts';
import { outcomeMeasures } from '../../../../../src/core/insights/outcomes/measures.ts';
import { portfolioManagers } from '../../../../../src/core/insights/portfolio.ts';
import { talkOverTime } from '../../../../../src/core/insights/talk-balance.ts';
import { weeklyTimeShare } from '../../../../../src/core/insights/time-share.ts';
import {
  type DataKind,
  type DataTable,
  headingOf,
} from '../../../../../src/core/interchange/data-out/data-table.ts';
import { csvStyleFor, inertText, writeCsv } from '../../../../../src/core/interchange/data-out/write-csv.ts';
import { guessMapping } from '../../../../../src/core/interchange/table/column-roles.ts';
import { planImport } from '../../../../../src/core/interchange/table/plan-import.ts';
import { readDelimited } from '../../../../../src/core/interchange/table/table.ts';
import { RecordSet } from '../../../../../src/core/records/records.ts';
import { commitment, records, rep, session } from '../../insights/a-plan.ts';

const TODAY = toDay('2026-06-18');
const OPEN = { today: TODAY, withPrivateNotes: false };
const sample = RecordSet.from(generateSample({ seed: 7, today: TODAY }));
const tables = planTables([sample], OPEN);

function tableOf(kind: DataKind, of: readonly DataTable[] = tables): DataTable {
  const found = of.find((table) => table.kind === kind);
  if (!found) throw new Error(`no table of ${kind}`);
  return found;
}

function columnOf(table: DataTable, heading: string) {
  const at = table.columns.findIndex((column) => headingOf(column) === heading);
  if (at < 0) throw new Error(`no column ${heading} in ${table.columns.map(headingOf).join(', ')}`);
  return table.rows.map((row) => row[at]);
}

describe('the tables of a plan', () => {
  it('have a row for every record, and rows as wide as their columns', () => {
    expect(tableOf('sessions').rows).toHaveLength(sample.count('session'));
    expect(tableOf('time').rows).toHaveLength(sample.count('time-entry'));
    expect(tableOf('commitments').rows).toHaveLength(sample.count('commitment'));
    expect(tableOf('outcomes').rows).toHaveLength(sample.count('outcome-figure'));
    expect(tableOf('talk').rows).toHaveLength(talkOverTime(sample, TODAY).points.length);
    for (const { rows, columns } of tables) {
      expect(rows.length).toBeGreaterThan(0);
      for (const row of rows) expect(row).toHaveLength(columns.length);
    }
  });

  it('give the measures that the insights give', () => {
    const points = talkOverTime(sample, TODAY).points;
    expect(columnOf(tableOf('talk'), 'Ask ratio (%)')).toEqual(points.map(({ askRatio }) => askRatio.value));
    expect(columnOf(tableOf('talk'), 'Talk share (%)')).toEqual(points.map(({ talkShare }) => talkShare));
    const weeks = weeklyTimeShare(sample, TODAY).filter(({ recordedMinutes }) => recordedMinutes > 0);
    expect(columnOf(tableOf('weeks'), 'Coaching share (%)')).toEqual(weeks.map((week) => week.coachingShare));
    expect(columnOf(tableOf('weeks'), 'Coverage (%)')).toEqual(weeks.map(({ coverage }) => coverage));
  });

  it('name whose row it is once there are several plans', () => {
    const other = records({ rep: [rep('Ana')], session: [session('2026-03-03', ['Ana'])] });
    const both = tableOf('sessions', planTables([sample, other], OPEN));
    const manager = sample.all('transition')[0]?.managerName;
    expect(new Set(columnOf(both, 'Manager'))).toEqual(new Set([manager, 'Ines Aldana']));
    expect(both.rows).toHaveLength(sample.count('session') + 1);
  });

  it('hold private notes only when they are wanted', () => {
    const plan = records({
      rep: [rep('Ana')],
      session: [
        session('2026-03-03', ['Ana'], { note: 'canary', noteIsPrivate: true }),
        session('2026-03-04', ['Ana'], { note: 'for everybody' }),
      ],
    });
    const practice = RecordSet.from({
      'engagement-entry': [
        {
          id: 'entry',
          engagementId: 'gone',
          manager: null,
          day: TODAY,
          minutes: 30,
          work: 'session',
          note: 'canary',
          noteIsPrivate: true,
        },
      ],
    });
    const written = (options: typeof OPEN) =>
      [...planTables([plan], options), hoursTable(practice, () => null, options)]
        .map((table) => writeCsv(table, csvStyleFor('.')))
        .join('');
    expect(written(OPEN)).not.toContain('canary');
    expect(written(OPEN)).toContain('for everybody');
    expect(written({ ...OPEN, withPrivateNotes: true }).match(/canary/g)).toHaveLength(2);
  });

  it('call things as the page does', () => {
    for (const words of [FORM_WORDS, CHANNEL_WORDS, CONVERSATION_NAMES]) {
      for (const [key, word] of Object.entries(words)) expect(wordOfKey(key)).toBe(word);
    }
  });
});

describe('the tables of a practice', () => {
  it('show each manager as the portfolio does', () => {
    const standing = managerStanding(sample, TODAY);
    const member = {
      id: 'm',
      managerName: 'Ines',
      managerRole: '',
      lastEntryOn: TODAY,
      standing,
    };
    const unmeasured = { ...member, id: 'n', managerName: 'Noa', standing: null };
    const table = portfolioTable(portfolioManagers([member, unmeasured], RecordSet.from({}), TODAY));
    expect(columnOf(table, 'Telling (%)')).toEqual([standing.telling.value, null]);
    expect(columnOf(table, 'Acts counted')).toEqual([standing.telling.count, null]);
    for (const row of table.rows) expect(row).toHaveLength(table.columns.length);
  });
});

describe('CSV', () => {
  it('has a byte order mark, ends lines with CR LF, and writes numbers as the language does', () => {
    const weeks = tableOf('weeks');
    const text = writeCsv(weeks, csvStyleFor(','));
    expect(text.startsWith('\ufeffFrom;To;')).toBe(true);
    expect(text.split('\r\n')).toHaveLength(weeks.rows.length + 2);
    expect(text.replaceAll('\r\n', '')).not.toContain('\n');
    const share = Number(columnOf(weeks, 'Coaching share (%)')[0]) * 100;
    expect(text).toContain(`;${String(Number(share.toFixed(6))).replace('.', ',')};`);
  });

  it('lets no text run as a formula, and leaves negative numbers alone', () => {
    const hostile = ['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', '＝1+1'];
    const plan = records({
      rep: hostile.map((name, at) => rep(`r${at}`, { name })),
      commitment: hostile.map((text, at) => commitment(`r${at}`, '2026-03-20', { text })),
    });
    const text = writeCsv(tableOf('commitments', planTables([plan], OPEN)), csvStyleFor('.'));
    const cells = Papa.parse<string[]>(text.slice(1), { skipEmptyLines: true }).data.flat();
    for (const cell of cells) expect(cell).not.toMatch(/^[=+\-@\t\r＝]/);
    for (const each of hostile) expect(cells).toContain(`'${each}`);
    const minus: DataTable = {
      kind: 'outcomes',
      title: '',
      columns: [{ title: 'Value', type: 'figure' }],
      rows: [[{ value: -3.5, unit: 'number' }]],
    };
    expect(writeCsv(minus, csvStyleFor(','))).toBe('\ufeffValue\r\n-3,5\r\n');
  });

  it('gives back every text, whatever is in it', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'binary' }), { minLength: 1, maxLength: 8 }), (texts) => {
        const table: DataTable = {
          kind: 'sessions',
          title: '',
          columns: [
            { title: 'a', type: 'text' },
            { title: 'b', type: 'text' },
          ],
          rows: texts.map((text) => [text, 'x']),
        };
        const { data } = Papa.parse<string[]>(writeCsv(table, csvStyleFor(',')).slice(1), {
          delimiter: ';',
          newline: '\r\n',
        });
        expect(data.slice(1, -1).map(([text]) => text)).toEqual(texts.map(inertText));
      }),
    );
  });

  it.each(['.', ','] as const)('of outcomes is read in again without loss, with a decimal %s', (decimal) => {
    const read = readDelimited(writeCsv(tableOf('outcomes'), csvStyleFor(decimal)));
    if (!read.ok) throw new Error(read.problem.message);
    const known = {
      reps: sample.all('rep'),
      measures: outcomeMeasures(sample),
      terms: [],
      figures: [],
      today: TODAY,
    };
    const plan = planImport(read.value, guessMapping(read.value, known), known);
    const figures = new Map(plan.figures.map((figure) => [outcomeIdOf(figure), figure]));
    expect(plan.unreadCount).toBe(0);
    expect(figures.size).toBe(sample.count('outcome-figure'));
    for (const { id, value, count } of sample.all('outcome-figure')) {
      expect(figures.get(id)?.value, id).toBeCloseTo(value, 7);
      expect(figures.get(id)?.count, id).toBe(count);
    }
  });
});
