import { HERE } from './formats.ts';

export { NO_VALUE } from './formats.ts';

/** A share of 0-1 as a percentage; null is a dash. `formatShare(0.254)` is `25%` in English. */
export const formatShare = HERE.share;

/** A whole number with thousands marks. */
export const formatCount = HERE.count;

/** A number with at most one decimal. */
export const formatDecimal = HERE.decimal;

/** Minutes as hours and minutes: `45 min`, `2 h`, `2 h 15`. */
export const formatMinutes = HERE.minutes;

/** A count with its noun: `formatCounted(1, 'session')` is `1 session`, with 3 it is `3 sessions`. */
export const formatCounted = HERE.counted;

/** A file's size as people say it: `820 KB`, `1.4 MB`. */
export function formatBytes(bytes: number): string {
  if (bytes < 1_000_000) return `${HERE.count(Math.max(1, Math.round(bytes / 1000)))} KB`;
  return `${HERE.decimal(bytes / 1_000_000)} MB`;
}
