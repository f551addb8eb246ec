import type { CoachingBlock } from '../../../../src/core/domain/reclaim/coaching-block.ts';
import type { PlaceConflict } from '../../../../src/core/insights/week-places.ts';
import { formatMinutes } from '../../../format/numbers.ts';
import { WEEKDAY_NAMES } from '../../start/weekday-names.ts';

/** The short name of a weekday: `Mon`. */
export function weekdayName(weekday: number): string {
  return WEEKDAY_NAMES.find((day) => day.weekday === weekday)?.name ?? '';
}

/** How often a block comes, where that isn't every week: `every 2 weeks`. */
export function everyWords(everyWeeks: number): string {
  return everyWeeks === 1 ? '' : `every ${everyWeeks} weeks`;
}

/** Where a block lies: `Tue 09:00, 45 min, every 2 weeks`. */
export function placeWords({ weekday, start, minutes, everyWeeks }: CoachingBlock): string {
  const every = everyWords(everyWeeks);
  return `${weekdayName(weekday)} ${start}, ${formatMinutes(minutes)}${every && `, ${every}`}`;
}

/** What is in the way of a block; `titleOf` names another block. */
export function conflictWords(conflict: PlaceConflict, titleOf: (blockId: string) => string): string {
  switch (conflict.kind) {
    case 'block':
      return `at the same time as “${titleOf(conflict.blockId)}”`;
    case 'calendar':
      return `“${conflict.title}” is in your calendar then`;
    case 'hours':
      return 'outside your working hours';
    case 'day-off':
      return 'on a day that you don’t work';
  }
}
