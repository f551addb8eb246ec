import { paintedId, placesOf, without } from '../../domain/audit/day-blocks.ts';
import { instantAt, MINUTES_OF_A_DAY } from '../../domain/audit/day-time.ts';
import type { TimeEntry } from '../../domain/audit/time-entry.ts';
import type { Random } from './random.ts';
import type { SampleShape } from './shape.ts';

/** In so many of the last weeks the manager paints the hours instead of typing totals. */
const PAINTED_WEEKS = 2;
const DAY_BEGINS = 8 * 60;

/** The time with the last weeks' totals painted into the hours, around what the calendar has brought in. */
export function sampleHours(shape: SampleShape, time: readonly TimeEntry[]): TimeEntry[] {
  const random = shape.randomFor('hours');
  const from = shape.weeks.at(-PAINTED_WEEKS)?.start ?? shape.firstDay;
  const days = [...new Set(time.filter(({ day }) => day >= from).map(({ day }) => day))];
  const before = time.filter(({ day }) => day < from);
  return [
    ...before,
    ...days.flatMap((day) =>
      paintedDay(
        time.filter((entry) => entry.day === day),
        random,
      ),
    ),
  ];
}

function paintedDay(entries: readonly TimeEntry[], random: Random): TimeEntry[] {
  const fixed = entries.filter(({ start }) => start !== null);
  const taken = [...placesOf(fixed).values()].flat();
  const totals = random.shuffle(entries.filter(({ start }) => start === null));
  const painted: TimeEntry[] = [];
  let at = DAY_BEGINS;
  for (const total of totals) {
    let left = total.minutes;
    for (const { from, to } of without({ from: at, to: MINUTES_OF_A_DAY }, taken)) {
      if (left === 0) break;
      const minutes = Math.min(left, to - from);
      const start = instantAt(total.day, from, 0);
      painted.push({ ...total, id: paintedId(total.day, from), start, minutes });
      left -= minutes;
      at = from + minutes;
    }
  }
  return [...fixed, ...painted];
}
