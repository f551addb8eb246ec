import type {
  ReportBlock,
  ReportDocument,
  ReportSection,
  ReportTable,
} from '../../../src/core/reports/report-document.ts';
import { PaperHeading } from '../../print/PaperHeading.tsx';
import { PaperNote } from '../../print/PaperNote.tsx';
import type { PaperBlock } from '../../print/paper-block.ts';
import { lineWords } from './line-words.ts';
import { type ChartPlace, ReportChart, ShareFigure } from './ReportChart.tsx';
import { ReportFigures } from './ReportFigures.tsx';
import classes from './ReportPaper.module.css';
import { ReportTitle } from './ReportTitle.tsx';

/** A list longer than this may go on over the next sheet. */
const ITEMS_TOGETHER = 8;

/**
 * A report as blocks for paper. The numbers behind the charts stand in tables at its end, so that a section reads in
 * one piece.
 * @param leftOut the ids of sections that are not wanted
 */
export function reportBlocks(
  report: ReportDocument,
  { leftOut, place }: { readonly leftOut: ReadonlySet<string>; readonly place: ChartPlace },
): PaperBlock[] {
  const sections = report.sections.filter(({ id }) => !leftOut.has(id));
  return [
    { kind: 'whole', key: 'title', content: <ReportTitle report={report} /> },
    ...sections.flatMap((section) => sectionBlocks(section, place)),
    ...appendix(sections),
  ];
}

function heading(key: string, level: 2 | 3, title: string): PaperBlock {
  return { kind: 'whole', key, keepWithNext: true, content: <PaperHeading level={level} title={title} /> };
}

function sectionBlocks({ id, title, blocks }: ReportSection, place: ChartPlace): PaperBlock[] {
  return [
    heading(id, 2, title),
    ...blocks.flatMap((block, index) =>
      paperBlocks(block, {
        key: `${id}/${index}`,
        place,
        before: blocks[index - 1],
        after: blocks[index + 1],
      }),
    ),
  ];
}

type Context = {
  readonly key: string;
  readonly place: ChartPlace;
  readonly before: ReportBlock | undefined;
  readonly after: ReportBlock | undefined;
};

function paperBlocks(block: ReportBlock, context: Context): PaperBlock[] {
  const { key, place } = context;
  switch (block.kind) {
    case 'paragraph': {
      const keepWithNext = context.after?.kind === 'table' || context.after?.kind === 'list';
      return [{ kind: 'whole', key, keepWithNext, content: <PaperNote>{lineWords(block.text)}</PaperNote> }];
    }
    case 'figures':
      return [{ kind: 'whole', key, content: <ReportFigures figures={block.figures} /> }];
    case 'table':
      return context.before?.kind === 'paragraph'
        ? [tableBlock(key, block.table)]
        : [heading(`${key}/name`, 3, block.table.caption), tableBlock(key, block.table)];
    case 'chart': {
      const chart: PaperBlock = {
        kind: 'whole',
        key,
        content: <ReportChart block={block} place={place} />,
      };
      if (block.chart !== 'time-by-group') return [chart];
      const share = <ShareFigure block={block} place={place} />;
      return [{ kind: 'whole', key: `${key}/share`, content: share }, chart];
    }
    case 'list':
      return listBlocks(
        key,
        block.items.map((item) => lineWords(item)),
      );
  }
}

function tableBlock(key: string, { caption, columns, rows }: ReportTable): PaperBlock {
  const words = rows.map((row) => ({
    key: row.key,
    cells: row.cells.map((cell) => lineWords(cell, 'short')),
  }));
  return { kind: 'table', key, table: { name: caption, columns, rows: words } };
}

function listBlocks(key: string, items: readonly string[]): PaperBlock[] {
  const blocks: PaperBlock[] = [];
  for (let from = 0; from < items.length; from += ITEMS_TOGETHER) {
    const part = items.slice(from, from + ITEMS_TOGETHER);
    const content = (
      <ul className={classes.list}>
        {part.map((item) => (
          <li key={item}>{item}</li>
        ))}
      </ul>
    );
    blocks.push({ kind: 'whole', key: `${key}/${from}`, content });
  }
  return blocks;
}

function appendix(sections: readonly ReportSection[]): PaperBlock[] {
  const tables = sections.flatMap(({ id, blocks }) =>
    blocks.flatMap((block, index): PaperBlock[] =>
      block.kind === 'chart' && block.table.rows.length > 0
        ? [
            heading(`${id}/${index}/numbers-name`, 3, block.table.caption),
            tableBlock(`${id}/${index}/numbers`, block.table),
          ]
        : [],
    ),
  );
  return tables.length > 0 ? [heading('numbers', 2, 'The numbers behind the charts'), ...tables] : [];
}
