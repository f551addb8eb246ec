import type { Engagement } from '../../../../src/core/domain/engagement/engagement.ts';
import { formatDayWithYear } from '../../../format/days.ts';

/** An engagement's days: `2 Mar 2026 to 30 Jun 2026`, or `since 2 Mar 2026` while its end is open. */
export function spanWords({ from, until }: Pick<Engagement, 'from' | 'until'>): string {
  return until
    ? `${formatDayWithYear(from)} to ${formatDayWithYear(until)}`
    : `since ${formatDayWithYear(from)}`;
}
