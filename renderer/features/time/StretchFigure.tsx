import { useMemo } from 'react';
import type { Day } from '../../../src/core/domain/calendar/day.ts';
import { longestStretch } from '../../../src/core/insights/longest-stretch.ts';
import { formatDay } from '../../format/days.ts';
import { formatCounted, formatMinutes } from '../../format/numbers.ts';
import { useRecords } from '../../state/use-plan.ts';
import { Figure } from '../../ui/Figure.tsx';

/** The longest stretch of a span without coaching: in hours of work where their times are known, else in working days. */
export function StretchFigure({ from, to }: { from: Day; to: Day }) {
  const records = useRecords();
  const stretch = useMemo(() => longestStretch(records, from, to), [records, from, to]);
  if (!stretch) return null;
  const { basis, minutes, days } = stretch;
  const when =
    stretch.from === stretch.to
      ? formatDay(stretch.from)
      : `${formatDay(stretch.from)} – ${formatDay(stretch.to)}`;
  return (
    <Figure
      label="Longest without coaching"
      value={basis === 'hours' ? formatMinutes(minutes) : formatCounted(days, 'day')}
      basis={basis === 'hours' ? `of work, ${when}` : `one after the other, ${when}`}
    />
  );
}
