import type { EvidenceGrade } from '../content/benchmarks.ts';
import type { Day, Instant } from '../domain/calendar/day.ts';
import type { FrequencyWeek } from '../insights/coaching-frequency.ts';
import type { Quantity, Unit } from '../insights/quantity.ts';
import type { TalkOverTime } from '../insights/talk-balance.ts';
import type { WeekTimeShare } from '../insights/time-share.ts';

/** A piece of a line: words of the report itself, or a number, a day or a moment that the page formats. */
export type Inline = string | Quantity | { readonly day: Day } | { readonly instant: Instant };

/** A line of text, in pieces that follow each other without anything between them. */
export type Line = readonly Inline[];

/** A figure from outside beside the report's own: what it says, who says so, and how good the evidence is. */
export type ReportBenchmark = {
  readonly text: string;
  readonly source: string;
  readonly grade: EvidenceGrade;
  readonly gradeName: string;
  readonly caveat: string | null;
};

/**
 * A number with what has to stand beside it: `count` says what it was counted from, `note` what to know about it,
 * `benchmarks` has outside figures for the same thing, all of them where they disagree.
 */
export type ReportFigure = {
  readonly label: string;
  readonly value: Quantity;
  readonly count?: Line;
  readonly note?: Line;
  readonly benchmarks?: readonly ReportBenchmark[];
};

/** A table whose first column names the rows. Every row has a cell for each column. */
export type ReportTable = {
  readonly caption: string;
  readonly columns: readonly { readonly title: string; readonly numeric: boolean }[];
  readonly rows: readonly { readonly key: string; readonly cells: readonly Line[] }[];
};

/** The numbers of a chart, as the insight gives them. */
export type ChartData =
  | { readonly chart: 'talk-over-time'; readonly data: TalkOverTime }
  | { readonly chart: 'sessions-per-week'; readonly data: readonly FrequencyWeek[] }
  | { readonly chart: 'time-by-group'; readonly data: readonly WeekTimeShare[] };

/** A part of a section. Every chart brings its table. */
export type ReportBlock =
  | { readonly kind: 'paragraph'; readonly text: Line }
  | { readonly kind: 'figures'; readonly figures: readonly ReportFigure[] }
  | { readonly kind: 'table'; readonly table: ReportTable }
  | ({ readonly kind: 'chart'; readonly caption: string; readonly table: ReportTable } & ChartData)
  | { readonly kind: 'list'; readonly items: readonly Line[] };

/** A section with a heading; `id` is unique in the document. */
export type ReportSection = {
  readonly id: string;
  readonly title: string;
  readonly blocks: readonly ReportBlock[];
};

/** A report to be printed: words and numbers in order, nothing about how they look. */
export type ReportDocument = {
  readonly title: string;
  readonly subtitle: string;
  readonly meta: readonly { readonly label: string; readonly value: Line }[];
  readonly sections: readonly ReportSection[];
};

/** A number with its unit. `quantity(0.25, 'percent')` is a quarter. */
export function quantity(value: number | null, unit: Unit): Quantity {
  return { value, unit };
}

/** A count with its noun, in the singular where it is one. `counted(1, 'week')` reads `1 week`, with 3 `3 weeks`. */
export function counted(count: number, one: string, many = `${one}s`): Line {
  return [quantity(count, 'count'), ` ${count === 1 ? one : many}`];
}

/** A column of words, or with `numeric` of numbers. */
export function column(title: string, numeric = false): ReportTable['columns'][number] {
  return { title, numeric };
}

/** The paragraph with this text. */
export function paragraph(...text: Line): ReportBlock {
  return { kind: 'paragraph', text };
}
