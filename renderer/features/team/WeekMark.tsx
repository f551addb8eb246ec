import type { RepWeek } from '../../../src/core/insights/rep-rhythm.ts';
import classes from './WeekMark.module.css';

/** What a mark shows of a rep's week. */
export type MarkedWeek = Pick<RepWeek, 'state' | 'sessions'>;

/**
 * The shape of a rep's week: a disc was kept, a ring missed (half filled when some of the sessions were held), a dashed ring
 * is still open, a bar was excused, a dot is to come. A small disc is a session that nobody had planned.
 */
export function WeekMark({ week, size = 16 }: { week: MarkedWeek; size?: number }) {
  const { state, sessions } = week;
  return (
    <svg className={classes[state]} width={size} height={size} viewBox="0 0 16 16" aria-hidden>
      {state === 'kept' && <circle cx="8" cy="8" r="6" fill="currentColor" />}
      {(state === 'missed' || state === 'open') && (
        <circle
          cx="8"
          cy="8"
          r="5.1"
          fill="none"
          stroke="currentColor"
          strokeWidth="1.8"
          strokeDasharray={state === 'open' ? '2.4 2.2' : undefined}
        />
      )}
      {(state === 'missed' || state === 'open') && sessions > 0 && (
        <path
          d={state === 'open' ? 'M8 5a3 3 0 0 1 0 6Z' : 'M8 3.4a4.6 4.6 0 0 1 0 9.2Z'}
          fill="currentColor"
        />
      )}
      {state === 'excused' && <rect x="3" y="7" width="10" height="2" rx="1" fill="currentColor" />}
      {state === 'future' && <circle cx="8" cy="8" r="1.6" fill="currentColor" />}
      {state === 'none' && sessions > 0 && <circle cx="8" cy="8" r="3" fill="currentColor" />}
    </svg>
  );
}
