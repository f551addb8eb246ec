import type { RepWeek } from '../../../../src/core/insights/rep-rhythm.ts';
import { weekWords } from '../rhythm-words.ts';
import { WeekMark } from '../WeekMark.tsx';
import classes from './Board.module.css';

/** A week of a rep, as a button that opens it. Arrow keys go from one to the next; `stop` is the one that Tab reaches. */
export function WeekCell({
  week,
  beyond,
  place,
  stop,
  name,
  open,
}: {
  week: RepWeek;
  beyond: boolean;
  place: string;
  stop: boolean;
  name: string;
  open: () => void;
}) {
  const words = beyond ? `${weekWords(week)}; excused beyond the budget, so it counts` : weekWords(week);
  return (
    <button
      type="button"
      className={classes.cell}
      data-place={place}
      tabIndex={stop ? 0 : -1}
      title={words}
      aria-label={`${name}: ${words}`}
      onClick={open}
    >
      <WeekMark week={week} />
    </button>
  );
}
