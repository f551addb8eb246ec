import { MINIMUM_GROUP, type NameStyle, type ReportEdition } from '../../domain/report/report-terms.ts';
import {
  type Inline,
  type Line,
  paragraph,
  type RepName,
  type ReportBlock,
  type ReportDocument,
  type ReportFigure,
  type ReportSection,
  type ReportTable,
} from '../report-document.ts';
import { shownNames } from './shown-names.ts';

/** How a report is turned into an edition. */
export type EditionOptions = { readonly edition: ReportEdition; readonly names: NameStyle };

type Names = ReadonlyMap<string, string>;

/**
 * A report in an edition. The manager's and the consultant's keep everything but what is for another edition alone. The
 * sponsor's keeps back what users wrote, names reps by letters or initials, says nothing of fewer than {@link MINIMUM_GROUP}
 * reps, and lists reps in an order that tells nothing.
 *
 * @example
 * inEdition(progressReport(records, options), { edition: 'sponsor', names: 'letters' }).edition // 'sponsor'
 */
export function inEdition(report: ReportDocument, { edition, names }: EditionOptions): ReportDocument {
  const sections = report.sections.map((section) => ({
    ...section,
    blocks: section.blocks.filter(({ only }) => only === undefined || only === edition),
  }));
  const kept = { ...report, edition, sections };
  if (edition !== 'sponsor') return kept;
  const shown = shownNames(repsIn(report), names);
  return {
    ...kept,
    meta: [
      ...report.meta.map(({ label, value }) => ({ label, value: guardedLine(value, shown) })),
      { label: 'Edition', value: ['for the sponsor'] },
    ],
    sections: [...sections.map((section) => guardedSection(section, shown)), aboutSection(names)],
  };
}

function aboutSection(names: NameStyle): ReportSection {
  const instead = names === 'letters' ? 'letters in no order' : 'initials';
  return {
    id: 'about',
    title: 'What this edition leaves out',
    blocks: [
      paragraph(
        `Reps are named by ${instead}. What the manager and the reps wrote is left out, and so is every figure that tells of fewer than `,
        { value: MINIMUM_GROUP, unit: 'count' },
        ' reps.',
      ),
    ],
  };
}

function isRep(piece: Inline): piece is RepName {
  return typeof piece === 'object' && 'rep' in piece;
}

function linesIn(block: ReportBlock): readonly Line[] {
  switch (block.kind) {
    case 'paragraph':
      return [block.text];
    case 'list':
      return block.items;
    case 'figures':
      return block.figures.flatMap(({ count = [], note = [] }) => [count, note]);
    case 'table':
    case 'chart':
      return block.table.rows.flatMap(({ cells }) => cells);
  }
}

function repsIn({ meta, sections }: ReportDocument): RepName[] {
  const lines = [
    ...meta.map(({ value }) => value),
    ...sections.flatMap(({ blocks }) => blocks.flatMap(linesIn)),
  ];
  return lines.flatMap((line) => line.filter(isRep));
}

function guardedLine(line: Line, names: Names): Line {
  return line.map((piece) => {
    if (typeof piece === 'string') return piece;
    if ('rep' in piece) return names.get(piece.rep) ?? '';
    return 'own' in piece ? piece.instead : piece;
  });
}

function guardedFigure(figure: ReportFigure, names: Names): ReportFigure {
  const { label, value, people, count, note, benchmarks } = figure;
  if (people !== undefined && people < MINIMUM_GROUP) {
    return { label, value: { value: null, unit: value.unit }, count: ['left out: too few reps'] };
  }
  return {
    label,
    value,
    ...(count ? { count: guardedLine(count, names) } : {}),
    ...(note ? { note: guardedLine(note, names) } : {}),
    ...(benchmarks ? { benchmarks } : {}),
  };
}

function guardedTable(table: ReportTable, names: Names): ReportTable {
  const namesOf = (cells: readonly Line[]) => cells[0]?.find(isRep);
  const rows = table.rows.map(({ key, cells }) => {
    const rep = namesOf(cells);
    return {
      key: rep ? (names.get(rep.rep) ?? '') : key,
      isRep: rep !== undefined,
      cells: cells.map((cell) => guardedLine(cell, names)),
    };
  });
  if (rows.some((row) => row.isRep)) rows.sort((a, b) => a.key.localeCompare(b.key, 'en', { numeric: true }));
  return { ...table, rows: rows.map(({ key, cells }) => ({ key, cells })) };
}

function nameOfBlock(block: ReportBlock): string | null {
  if (block.kind === 'table') return block.table.caption;
  return block.kind === 'chart' ? block.caption : null;
}

function guardedBlock(block: ReportBlock, names: Names): ReportBlock[] {
  if (block.people !== undefined && block.people < MINIMUM_GROUP) {
    const name = nameOfBlock(block);
    return name ? [paragraph(`“${name}” is left out: it would tell of too few reps.`)] : [];
  }
  switch (block.kind) {
    case 'paragraph':
      return [{ ...block, text: guardedLine(block.text, names) }];
    case 'list':
      return [{ ...block, items: block.items.map((item) => guardedLine(item, names)) }];
    case 'figures':
      return [{ ...block, figures: block.figures.map((figure) => guardedFigure(figure, names)) }];
    case 'table':
      return [{ ...block, table: guardedTable(block.table, names) }];
    case 'chart':
      return [guardedChart({ ...block, table: guardedTable(block.table, names) })];
  }
}

/** A chart without the titles of conversations, which name people. */
function guardedChart(block: Extract<ReportBlock, { kind: 'chart' }>): ReportBlock {
  if (block.chart !== 'talk-over-time') return block;
  const points = block.data.points.map((point, index) => ({ ...point, id: String(index), title: null }));
  return { ...block, data: { ...block.data, points } };
}

function guardedSection(section: ReportSection, names: Names): ReportSection {
  return { ...section, blocks: section.blocks.flatMap((block) => guardedBlock(block, names)) };
}
