import type { DayOrder } from '../../../../src/core/interchange/quick-entry/quick-entry.ts';

/** How dates in digits are written where the user lives. */
export function dayOrderHere(): DayOrder {
  const parts = new Intl.DateTimeFormat(undefined, { day: 'numeric', month: 'numeric' }).formatToParts(
    new Date(2026, 2, 12),
  );
  return parts.find(({ type }) => type === 'day' || type === 'month')?.type === 'month'
    ? 'month-day'
    : 'day-month';
}
