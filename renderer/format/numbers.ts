const percent = new Intl.NumberFormat(undefined, { style: 'percent', maximumFractionDigits: 0 });
const oneDecimal = new Intl.NumberFormat(undefined, { maximumFractionDigits: 1 });
const whole = new Intl.NumberFormat(undefined, { maximumFractionDigits: 0 });
const signed = new Intl.NumberFormat(undefined, { maximumFractionDigits: 1, signDisplay: 'exceptZero' });

/** What stands where there is no number yet. */
export const NO_VALUE = '–';

/** A share of 0-1 as a percentage; null is a dash. `formatShare(0.254)` is `25%` in English. */
export function formatShare(share: number | null): string {
  return share === null ? NO_VALUE : percent.format(share);
}

/** A whole number with thousands marks. */
export function formatCount(count: number): string {
  return whole.format(count);
}

/** A number with at most one decimal. */
export function formatDecimal(value: number | null): string {
  return value === null ? NO_VALUE : oneDecimal.format(value);
}

/** A difference with its sign, at most one decimal: `+7`, `−0.5`, `0`. Browsers write a hyphen in English; here it is a minus. */
export function formatSigned(difference: number): string {
  return signed.format(difference).replace('-', '−');
}

/** Minutes as hours and minutes: `45 min`, `2 h`, `2 h 15`. */
export function formatMinutes(minutes: number): string {
  const rounded = Math.round(minutes);
  if (Math.abs(rounded) < 60) return `${rounded} min`;
  const hours = Math.trunc(rounded / 60);
  const rest = Math.abs(rounded % 60);
  return rest === 0
    ? `${whole.format(hours)} h`
    : `${whole.format(hours)} h ${String(rest).padStart(2, '0')}`;
}

/** A count with its noun: `formatCounted(1, 'session')` is `1 session`, with 3 it is `3 sessions`. */
export function formatCounted(count: number, one: string, many = `${one}s`): string {
  return `${whole.format(count)} ${count === 1 ? one : many}`;
}

/** A file's size as people say it: `820 KB`, `1.4 MB`. */
export function formatBytes(bytes: number): string {
  if (bytes < 1_000_000) return `${whole.format(Math.max(1, Math.round(bytes / 1000)))} KB`;
  return `${oneDecimal.format(bytes / 1_000_000)} MB`;
}
