import type {
  ReportBlock,
  ReportDocument,
  ReportSection,
  ReportTable,
} from '../../../src/core/reports/report-document.ts';
import type { Formats } from '../../format/formats.ts';
import { PaperHeading } from '../../print/PaperHeading.tsx';
import { PaperList } from '../../print/PaperList.tsx';
import { PaperNote } from '../../print/PaperNote.tsx';
import type { PaperBlock } from '../../print/paper-block.ts';
import type { ShownBrand } from './brand.ts';
import { ChartRow } from './ChartRow.tsx';
import { isolated, lineWords } from './line-words.ts';
import { HINTS, ReportChart, ShareFigure } from './ReportChart.tsx';
import { ReportFigures } from './ReportFigures.tsx';
import { ReportTitle } from './ReportTitle.tsx';

/** A list longer than this may go on over the next sheet. */
const ITEMS_TOGETHER = 8;

/** With more points than this a chart needs the whole width. */
const MOST_IN_HALF = 20;

/** How a report is laid out: how wide, in which formats, and on whose paper. */
export type BlockOptions = {
  readonly width: number;
  readonly formats: Formats;
  readonly brand: ShownBrand;
};

/** The report without some sections; a section that is part of another goes with it. */
export function withoutSections(report: ReportDocument, leftOut: ReadonlySet<string>): ReportDocument {
  return { ...report, sections: report.sections.filter(({ id, part }) => !leftOut.has(part ?? id)) };
}

/**
 * A report as blocks for paper. The numbers behind the charts stand in tables at its end, so that a section reads in
 * one piece.
 */
export function reportBlocks(report: ReportDocument, options: BlockOptions): PaperBlock[] {
  return [
    { kind: 'whole', key: 'title', content: <ReportTitle report={report} brand={options.brand} /> },
    ...report.sections.flatMap((section) => sectionBlocks(section, options)),
    ...appendix(report.sections, options.formats),
  ];
}

function heading(key: string, level: 2 | 3, title: string, opensSheet = false): PaperBlock {
  const content = <PaperHeading level={level} title={isolated(title)} />;
  return { kind: 'whole', key, keepWithNext: true, opensSheet, content };
}

function sectionBlocks(section: ReportSection, options: BlockOptions): PaperBlock[] {
  const { id, title, blocks, opensPage = false } = section;
  return [
    heading(id, 2, title, opensPage),
    ...blocks.flatMap((block, index) => {
      const before = blocks[index - 1];
      const context = { ...options, key: `${id}/${index}`, section, before, after: blocks[index + 1] };
      const charts = chartsInRows(blocks, index);
      return charts ? rowBlocks(charts, context) : paperBlocks(block, context);
    }),
  ];
}

function fitsInHalf(block: ReportBlock | undefined): block is OutcomeChart {
  return block?.kind === 'chart' && block.chart === 'outcome' && block.data.points.length <= MOST_IN_HALF;
}

/** The charts from a block on that stand two in a row; none where they began before it, null where it stands by itself. */
function chartsInRows(blocks: readonly ReportBlock[], index: number): readonly OutcomeChart[] | null {
  if (!fitsInHalf(blocks[index])) return null;
  if (fitsInHalf(blocks[index - 1])) return [];
  const end = blocks.findIndex((block, at) => at > index && !fitsInHalf(block));
  const charts = blocks.slice(index, end < 0 ? undefined : end).filter(fitsInHalf);
  return charts.length > 1 ? charts : null;
}

function rowBlocks(
  charts: readonly OutcomeChart[],
  { key, width, section: { frame, compact = false } }: Context,
): PaperBlock[] {
  if (!frame || charts.length === 0) return [];
  const place = { ...frame, width, small: compact };
  const rows = charts.flatMap((_, at) => (at % 2 === 0 ? [charts.slice(at, at + 2)] : []));
  return [
    {
      kind: 'whole',
      key: `${key}/read`,
      keepWithNext: true,
      content: <PaperNote>{HINTS.outcome}</PaperNote>,
    },
    ...rows.map((row, at): PaperBlock => {
      return { kind: 'whole', key: `${key}/row-${at}`, content: <ChartRow blocks={row} place={place} /> };
    }),
  ];
}

type OutcomeChart = Extract<ReportBlock, { kind: 'chart'; chart: 'outcome' }>;

type Context = BlockOptions & {
  readonly key: string;
  readonly section: ReportSection;
  readonly before: ReportBlock | undefined;
  readonly after: ReportBlock | undefined;
};

function paperBlocks(block: ReportBlock, context: Context): PaperBlock[] {
  const { key, formats } = context;
  switch (block.kind) {
    case 'paragraph': {
      const keepWithNext = context.after?.kind === 'table' || context.after?.kind === 'list';
      const content = <PaperNote>{lineWords(block.text, formats)}</PaperNote>;
      return [{ kind: 'whole', key, keepWithNext, content }];
    }
    case 'figures':
      return [{ kind: 'whole', key, content: <ReportFigures figures={block.figures} /> }];
    case 'table':
      // Said already by the line before it, or by the heading of a section that is nothing else.
      return context.before?.kind === 'paragraph' || context.section.blocks.length === 1
        ? [tableBlock(key, block.table, formats)]
        : [heading(`${key}/name`, 3, block.table.caption), tableBlock(key, block.table, formats)];
    case 'chart':
      return chartBlocks(block, context);
    case 'list':
      return listBlocks(
        key,
        block.items.map((item) => lineWords(item, formats)),
      );
  }
}

function chartBlocks(
  block: Extract<ReportBlock, { kind: 'chart' }>,
  { key, width, section: { frame, compact = false } }: Context,
): PaperBlock[] {
  if (!frame) return [];
  const place = { ...frame, width, small: compact };
  const chart = <ReportChart block={block} place={place} />;
  if (block.chart !== 'time-by-group') return [{ kind: 'whole', key, content: chart }];
  const share = <ShareFigure block={block} place={place} />;
  // A page that is to hold all of a manager has room for the share alone; the groups are in the appendix.
  return [
    { kind: 'whole', key: `${key}/share`, content: share },
    ...(compact ? [] : [{ kind: 'whole', key, content: chart } as const]),
  ];
}

function tableBlock(key: string, { caption, columns, rows }: ReportTable, formats: Formats): PaperBlock {
  const words = rows.map((row) => ({
    key: row.key,
    cells: row.cells.map((cell) => lineWords(cell, formats, 'short')),
  }));
  return { kind: 'table', key, table: { name: caption, columns, rows: words } };
}

function listBlocks(key: string, items: readonly string[]): PaperBlock[] {
  const blocks: PaperBlock[] = [];
  for (let from = 0; from < items.length; from += ITEMS_TOGETHER) {
    const part = items.slice(from, from + ITEMS_TOGETHER);
    blocks.push({ kind: 'whole', key: `${key}/${from}`, content: <PaperList items={part} /> });
  }
  return blocks;
}

function appendix(sections: readonly ReportSection[], formats: Formats): PaperBlock[] {
  const tables = sections.flatMap(({ id, title, part, blocks }) =>
    blocks.flatMap((block, index): PaperBlock[] => {
      if (block.kind !== 'chart' || block.table.rows.length === 0) return [];
      const { caption } = block.table;
      const name = part === undefined ? caption : `${title}: ${caption}`;
      return [
        heading(`${id}/${index}/numbers-name`, 3, name),
        tableBlock(`${id}/${index}/numbers`, { ...block.table, caption: name }, formats),
      ];
    }),
  );
  if (tables.length === 0) return [];
  return [heading('numbers', 2, 'Appendix: the numbers behind the charts', true), ...tables];
}
