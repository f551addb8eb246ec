import { SegmentedControl } from '@mantine/core';
import type { EntryMode } from './week-columns.ts';

/** How a week is entered: in the table by day or as totals, or painted hour by hour. */
export type WeekView = EntryMode | 'hours';

const VIEWS: { value: WeekView; label: string }[] = [
  { value: 'days', label: 'By day' },
  { value: 'totals', label: 'Week totals' },
  { value: 'hours', label: 'Hours' },
];

/** The choice between the views of a week. */
export function ViewChoice({ view, setView }: { view: WeekView; setView: (view: WeekView) => void }) {
  return (
    <SegmentedControl
      size="xs"
      aria-label="Enter time"
      data={VIEWS}
      value={view}
      onChange={(value) => setView(value as WeekView)}
    />
  );
}
