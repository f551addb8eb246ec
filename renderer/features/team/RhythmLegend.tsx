import classes from './RhythmBoard.module.css';
import { type MarkedWeek, WeekMark } from './WeekMark.tsx';

const ENTRIES: readonly { readonly words: string; readonly week: MarkedWeek }[] = [
  { words: 'kept', week: { state: 'kept', sessions: 1 } },
  { words: 'missed', week: { state: 'missed', sessions: 0 } },
  { words: 'held in part', week: { state: 'missed', sessions: 1 } },
  { words: 'still open', week: { state: 'open', sessions: 0 } },
  { words: 'excused', week: { state: 'excused', sessions: 0 } },
  { words: 'held unplanned', week: { state: 'none', sessions: 1 } },
  { words: 'to come', week: { state: 'future', sessions: 0 } },
];

/** What the marks mean. */
export function RhythmLegend() {
  return (
    <ul className={classes.legend} aria-label="Marks">
      {ENTRIES.map(({ words, week }) => (
        <li key={words}>
          <WeekMark week={week} size={14} /> {words}
        </li>
      ))}
    </ul>
  );
}
