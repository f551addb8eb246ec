import { describe, expect, it } from 'vitest';
import { generateSample } from '../../../../src/core/application/sample/generate-sample.ts';
import { type Instant, toDay } from '../../../../src/core/domain/calendar/day.ts';
import { RecordSet } from '../../../../src/core/records/records.ts';
import { comparison } from '../../../../src/core/reports/comparison.ts';
import { type FrozenReport, frozen, thawed } from '../../../../src/core/reports/frozen-report.ts';
import { withOwnText } from '../../../../src/core/reports/own-text.ts';
import { progressReport } from '../../../../src/core/reports/progress-report.ts';
import {
  DOCUMENT_SHAPE,
  quantity,
  type ReportDocument,
} from '../../../../src/core/reports/report-document.ts';

const today = toDay('2026-06-18');
const sample = RecordSet.from(generateSample({ seed: 7, today, transcripts: false }));
const options = { today, generatedAt: '2026-06-18T15:00:00Z' as Instant };
const report = progressReport(sample, options);
const kept: FrozenReport = {
  document: report,
  look: { firmName: 'Brandt', logo: null, colour: '#0a66a3', locale: 'de-DE' },
  paper: 'Letter',
};

describe('a kept report', () => {
  it('comes back exactly as it was written', () => {
    expect(thawed({ shape: DOCUMENT_SHAPE }, { id: 'a', json: frozen(kept) })).toEqual({
      ok: true,
      value: kept,
    });
  });

  it('says so when it comes from a later version, or is damaged', () => {
    const codeOf = (shape: number, json: string) => {
      const read = thawed({ shape }, { id: 'a', json });
      return read.ok ? null : read.problem.code;
    };
    expect(codeOf(DOCUMENT_SHAPE + 1, frozen(kept))).toBe('report-from-later-version');
    for (const json of ['', '{', 'null', '{}', '{"document":{},"look":{}}', frozen(kept).slice(0, -9)]) {
      expect(codeOf(DOCUMENT_SHAPE, json), json.slice(0, 20)).toBe('report-unreadable');
    }
  });
});

function withFigure(asOf: string, value: number | null): ReportDocument {
  const label = 'Telling, last two weeks';
  return {
    ...report,
    asOf: toDay(asOf),
    sections: [
      {
        id: 'talk',
        title: 'Talk',
        blocks: [{ kind: 'figures', figures: [{ label, value: quantity(value, 'percent') }] }],
      },
    ],
  };
}

describe('comparing two reports', () => {
  it('puts the earlier first, whichever was chosen first, and gives the change', () => {
    const [march, may] = [withFigure('2026-03-02', 0.4), withFigure('2026-05-01', 0.25)];
    const made = comparison(may, march);
    expect(comparison(march, may)).toEqual(made);
    const [block] = made.sections[0]?.blocks ?? [];
    const [row] = block?.kind === 'table' ? block.table.rows : [];
    expect(row?.cells.slice(1, 3)).toEqual([[quantity(0.4, 'percent')], [quantity(0.25, 'percent')]]);
    const change = row?.cells[3]?.[0] as { value: number; unit: string };
    expect([Math.round(change.value * 100), change.unit]).toEqual([-15, 'points']);
  });

  it('gives no change where one of them has no number', () => {
    const [block] =
      comparison(withFigure('2026-03-02', null), withFigure('2026-05-01', 0.25)).sections[0]?.blocks ?? [];
    expect(block?.kind === 'table' && block.table.rows[0]?.cells[3]).toEqual(['–']);
  });

  it('compares every figure of two real reports, each with itself to no change', () => {
    const figures = report.sections.flatMap(({ blocks }) =>
      blocks.flatMap((block) => (block.kind === 'figures' ? block.figures : [])),
    );
    const rows = comparison(report, report).sections.flatMap(({ blocks }) =>
      blocks.flatMap((block) => (block.kind === 'table' ? block.table.rows : [])),
    );
    expect(rows).toHaveLength(figures.length);
    for (const { cells } of rows) {
      const change = cells[3]?.[0];
      expect(change === '–' || (typeof change === 'object' && 'value' in change && change.value === 0)).toBe(
        true,
      );
    }
  });
});

describe('the author’s words', () => {
  it('stand before the first section and after the last, a paragraph a line, and nowhere when there are none', () => {
    const made = withOwnText(report, { introduction: 'One.\n\n  Two.', conclusions: 'Three.' });
    expect(made.sections.at(0)).toEqual({
      id: 'introduction',
      title: 'Introduction',
      blocks: [
        { kind: 'paragraph', text: ['One.'] },
        { kind: 'paragraph', text: ['Two.'] },
      ],
    });
    expect(made.sections.at(-1)?.id).toBe('conclusions');
    expect(withOwnText(report, { introduction: ' \n', conclusions: '' })).toEqual(report);
  });
});
