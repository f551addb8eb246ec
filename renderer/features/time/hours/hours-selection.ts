/** A quarter of an hour in the week: the day's column and the row, both from 0. */
export type Quarter = { readonly day: number; readonly row: number };

/**
 * What is chosen in the hours: from where it began to where it goes, days across and quarters down. `exact` is there when
 * it is a block that doesn't begin and end with a quarter, in minutes from midnight.
 */
export type HoursSelection = {
  readonly anchor: Quarter;
  readonly head: Quarter;
  readonly exact?: { readonly from: number; readonly to: number };
};

/** Quarters of an hour in a day. */
export const QUARTERS = 96;
export const QUARTER_MINUTES = 15;
const DAYS = 7;
const QUARTERS_OF_AN_HOUR = 4;

/** The rectangle of a selection, all ends included. */
export function rangeOf({ anchor, head }: HoursSelection): {
  readonly firstDay: number;
  readonly lastDay: number;
  readonly firstRow: number;
  readonly lastRow: number;
} {
  return {
    firstDay: Math.min(anchor.day, head.day),
    lastDay: Math.max(anchor.day, head.day),
    firstRow: Math.min(anchor.row, head.row),
    lastRow: Math.max(anchor.row, head.row),
  };
}

/** The minutes of the day from and to which a selection goes. */
export function minutesOf(selection: HoursSelection): { readonly from: number; readonly to: number } {
  const { firstRow, lastRow } = rangeOf(selection);
  return selection.exact ?? { from: firstRow * QUARTER_MINUTES, to: (lastRow + 1) * QUARTER_MINUTES };
}

/** Which of a row's seven days are selected, as bits: the first day is 1. */
export function selectedDays(selection: HoursSelection, row: number): number {
  const { firstDay, lastDay, firstRow, lastRow } = rangeOf(selection);
  if (row < firstRow || row > lastRow) return 0;
  let bits = 0;
  for (let day = firstDay; day <= lastDay; day += 1) bits += 2 ** day;
  return bits;
}

/** A selection of a single quarter. */
export function only(quarter: Quarter): HoursSelection {
  return { anchor: quarter, head: quarter };
}

/** How far a key leads, in days and rows; null for a key that doesn't move. */
function stepOf(key: string, command: boolean): Quarter | null {
  const rows = command ? QUARTERS_OF_AN_HOUR : 1;
  switch (key) {
    case 'ArrowUp':
      return { day: 0, row: -rows };
    case 'ArrowDown':
      return { day: 0, row: rows };
    case 'ArrowLeft':
      return { day: -1, row: 0 };
    case 'ArrowRight':
      return { day: 1, row: 0 };
    case 'PageUp':
      return { day: 0, row: -4 * QUARTERS_OF_AN_HOUR };
    case 'PageDown':
      return { day: 0, row: 4 * QUARTERS_OF_AN_HOUR };
    case 'Home':
      return { day: 0, row: -QUARTERS };
    case 'End':
      return { day: 0, row: QUARTERS };
    default:
      return null;
  }
}

/**
 * The selection after a key: arrows move by a quarter or a day, with Ctrl by an hour, Page Up and Down by four hours, Home
 * and End to the ends of the day; Shift keeps the beginning and stretches the selection. Escape leaves a single quarter.
 * @returns null when the key does nothing here
 */
export function selectionAfter(
  selection: HoursSelection,
  { key, shift, command }: { readonly key: string; readonly shift: boolean; readonly command: boolean },
): HoursSelection | null {
  const { anchor, head } = selection;
  if (key === 'Escape') {
    return anchor.day === head.day && anchor.row === head.row ? null : only(head);
  }
  const step = stepOf(key, command);
  if (!step) return null;
  const to = {
    day: Math.min(DAYS - 1, Math.max(0, head.day + step.day)),
    row: Math.min(QUARTERS - 1, Math.max(0, head.row + step.row)),
  };
  return shift ? { anchor, head: to } : only(to);
}
