import type { OutcomeChange } from '../../domain/outcome/outcome-figure.ts';
import type { DecimalMark } from './read-number.ts';
import type { DateOrder } from './read-period.ts';

/** A figure that would be kept, from a line of the table; `before` is the value that it takes the place of, null where there is none. */
export type PlannedFigure = OutcomeChange & {
  readonly value: number;
  readonly line: number;
  readonly before: number | null;
};

/** Why a cell can't be kept. */
export type UnreadReason =
  | 'formula'
  | 'not-a-number'
  | 'not-a-period'
  | 'ends-before-it-begins'
  | 'in-future'
  | 'out-of-range'
  | 'no-rep'
  | 'no-measure'
  | 'not-a-count';

/** A cell that can't be kept: in which line, what stands there, and why. */
export type UnreadCell = { readonly line: number; readonly text: string; readonly reason: UnreadReason };

/** A name that has to be asked about, and in how many rows it stands; `several` when more than one rep has it. */
export type OpenName = {
  readonly key: string;
  readonly word: string;
  readonly rows: number;
  readonly several: boolean;
};

/** What is still missing before anything can be kept. */
export type Missing = 'period' | 'figures' | 'measure';

/**
 * What a table would bring. `figures` are all that would be kept, each place once. `unread` are the first cells that can't be
 * read of `unreadCount`. `repeated` lines say the same again; `contradictions` are places with two values, of which one is
 * kept once it is said which. `replacing` figures take the place of others, `unchanged` ones are there already, `keptOld` stay
 * as they are. `dateOrder` and `decimalMark` are what was read with; null asks, with an `example`. `early` were left out for
 * their period.
 */
export type ImportPlan = {
  readonly figures: readonly PlannedFigure[];
  readonly unread: readonly UnreadCell[];
  readonly unreadCount: number;
  readonly repeated: number;
  readonly contradictions: number;
  readonly contradiction: { readonly line: number; readonly text: string } | null;
  readonly replacing: number;
  readonly unchanged: number;
  readonly keptOld: number;
  readonly early: number;
  readonly missing: readonly Missing[];
  readonly openReps: readonly OpenName[];
  readonly openMeasures: readonly OpenName[];
  readonly dateOrder: DateOrder | null;
  readonly dateExample: string | null;
  readonly datesMixed: boolean;
  readonly decimalMark: DecimalMark | null;
  readonly decimalExample: string | null;
  readonly fractions: boolean;
  readonly asTeam: boolean;
};
