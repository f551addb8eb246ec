import type { EvidenceGrade } from '../content/benchmarks.ts';
import type { Day, Instant } from '../domain/calendar/day.ts';
import type { PlanAxis } from '../domain/plan/plan-axis.ts';
import type { ReportEdition, ReportKind } from '../domain/report/report-terms.ts';
import type { FrequencyWeek } from '../insights/coaching-frequency.ts';
import type { OutcomeSeries } from '../insights/outcomes/outcome-series.ts';
import type { Quantity, Unit } from '../insights/quantity.ts';
import type { TalkOverTime } from '../insights/talk-balance.ts';
import type { WeekTimeShare } from '../insights/time-share.ts';

/** A rep, by id and by the name that the team uses. An edition may put a letter or initials in the place of the name. */
export type RepName = { readonly rep: string; readonly name: string };

/** Words that somebody typed. Where an edition keeps such words back, `instead` stands there, which may be nothing. */
export type OwnWords = { readonly own: string; readonly instead: string };

/**
 * A piece of a line: words of the report itself, a number, a day or a moment that the page formats, or what editions differ
 * in. Nothing that a user typed about people ever goes into a plain string.
 */
export type Inline =
  | string
  | Quantity
  | { readonly day: Day }
  | { readonly instant: Instant }
  | RepName
  | OwnWords;

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
  /** How many reps the number tells of; left out where it tells of the manager. */
  readonly people?: number;
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
  | { readonly chart: 'time-by-group'; readonly data: readonly WeekTimeShare[] }
  | { readonly chart: 'outcome'; readonly data: OutcomeSeries };

/**
 * How far a block may go. `people` is how many reps it tells of, one by one or in sum, left out where it tells of the manager;
 * `only` names the one edition that has it.
 */
type Reach = { readonly people?: number; readonly only?: ReportEdition };

/** A part of a section. Every chart brings its table. */
export type ReportBlock = Reach &
  (
    | { readonly kind: 'paragraph'; readonly text: Line }
    | { readonly kind: 'figures'; readonly figures: readonly ReportFigure[] }
    | { readonly kind: 'table'; readonly table: ReportTable }
    | ({ readonly kind: 'chart'; readonly caption: string; readonly table: ReportTable } & ChartData)
    | { readonly kind: 'list'; readonly items: readonly Line[] }
  );

/** The plan that the charts of a section are drawn on, and as of when. */
export type ChartFrame = { readonly axis: PlanAxis; readonly asOf: Day };

/**
 * A section with a heading; `id` is unique in the document. A section with a `part` belongs to the one of that id, comes after it
 * and is kept or left out with it; `opensPage` begins it on a page of its own, `compact` has all of it on one. `frame` is there where
 * there are charts.
 */
export type ReportSection = {
  readonly id: string;
  readonly title: string;
  readonly part?: string;
  readonly opensPage?: boolean;
  readonly compact?: boolean;
  readonly frame?: ChartFrame;
  readonly blocks: readonly ReportBlock[];
};

/** The shape of documents that this version writes. A frozen report keeps the number, so that a later version can read it. */
export const DOCUMENT_SHAPE = 1;

/** A report to be printed: words and numbers in order, nothing about how they look. `asOf` is the day of its figures. */
export type ReportDocument = {
  readonly kind: ReportKind;
  readonly edition: ReportEdition;
  readonly asOf: Day;
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

/** Lines in one, with commas between them. */
export function listed(lines: readonly Line[]): Line {
  return lines.flatMap((line, index) => (index === 0 ? line : [', ', ...line]));
}

/** Words that a user typed, with what stands there where they are kept back. */
export function own(words: string, instead = ''): OwnWords {
  return { own: words, instead };
}

/** A rep in a line. */
export function repName({ id, name }: { readonly id: string; readonly name: string }): RepName {
  return { rep: id, name };
}
