import { CATEGORY_GROUPS } from '../../../../src/core/content/time-categories.ts';
import type { Audit, AuditPurpose, AuditSnapshot } from '../../../../src/core/domain/audit/audit.ts';
import type { ComparedNumber } from '../../../../src/core/insights/compare-audits.ts';
import type { Quantity } from '../../../../src/core/insights/quantity.ts';
import { formatDay, formatDayWithYear } from '../../../format/days.ts';
import { formatCounted, formatMinutes } from '../../../format/numbers.ts';
import { formatPoints, formatQuantity } from '../../../format/quantities.ts';

/** The purposes with the names that they are frozen under. */
export const PURPOSE_OPTIONS: { value: AuditPurpose; label: string }[] = [
  { value: 'baseline', label: 'Baseline' },
  { value: 'day-45', label: 'Day 45' },
  { value: 'day-90', label: 'Day 90' },
  { value: 'other', label: 'Another one' },
];

/** An audit's name with its version where there are several: `Baseline, version 2`. */
export function auditName({ name, version }: Audit): string {
  return version > 1 ? `${name}, version ${version}` : name;
}

/** The days of an audit and when it was frozen. */
export function auditSpan({ from, to, frozenOn }: Audit): string {
  return `${formatDay(from)} – ${formatDayWithYear(to)}, frozen on ${formatDayWithYear(frozenOn)}`;
}

/** The longest stretch without coaching in words; a dash where there is none. */
export function stretchWords(stretch: AuditSnapshot['longestStretch']): string {
  if (!stretch) return '–';
  const { basis, minutes, days, from, to } = stretch;
  const when = from === to ? formatDay(from) : `${formatDay(from)} – ${formatDay(to)}`;
  return basis === 'hours'
    ? `${formatMinutes(minutes)} of work, ${when}`
    : `${formatCounted(days, 'working day')}, ${when}`;
}

const ROW_NAMES: Readonly<Record<string, string>> = {
  'coaching-share': 'Coaching share',
  coverage: 'Working time recorded',
  recorded: 'Recorded',
};

/** What a compared number is called. */
export function rowName({ key, group, unit }: ComparedNumber): string {
  const name = CATEGORY_GROUPS.find((other) => other.key === group)?.name;
  if (name === undefined) return ROW_NAMES[key] ?? key;
  return unit === 'percent' ? `${name}, share` : name;
}

/** A compared number in words. */
export function numberWords({ unit }: ComparedNumber, value: number | null): string {
  return formatQuantity({ value, unit } as Quantity);
}

/** How far a number is from the first audit's: `+5 points`, `−1 h 20`; nothing where there is no difference to tell. */
export function differenceWords({ unit }: ComparedNumber, difference: number | null): string {
  if (difference === null) return '';
  if (unit === 'percent') return formatPoints(difference);
  if (difference === 0) return 'the same';
  return `${difference > 0 ? '+' : '−'}${formatMinutes(Math.abs(difference))}`;
}
