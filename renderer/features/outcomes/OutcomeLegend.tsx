import classes from './Outcomes.module.css';

/** What the marks of the plots are. */
export function OutcomeLegend({ pull, interval }: { pull: boolean; interval: boolean }) {
  return (
    <ul className={classes.legend} aria-label="Marks">
      <li>
        <svg width="18" height="14" aria-hidden>
          <path d="M1 7H17" className={classes.baselineMark} />
        </svg>
        Baseline
      </li>
      <li>
        <svg width="18" height="14" aria-hidden>
          <rect width="18" height="14" className={classes.planMark} />
          <path d="M1 0V14" className={classes.planEdgeMark} />
        </svg>
        From the plan’s first day
      </li>
      <li>
        <svg width="14" height="14" aria-hidden>
          <path d="M3 2V12M7 2V12M11 2V12" className={classes.sessionMark} />
        </svg>
        Coaching sessions
      </li>
      <li>
        <svg width="14" height="14" aria-hidden>
          <circle cx="7" cy="7" r="4" className={classes.hollowMark} />
        </svg>
        Too few to judge, or not over yet
      </li>
      {interval && (
        <li>
          <svg width="14" height="14" aria-hidden>
            <path d="M7 1V13" className={classes.intervalMark} />
          </svg>
          95% interval
        </li>
      )}
      {pull && (
        <li>
          <svg width="14" height="14" aria-hidden>
            <path d="M7 1l6 6l-6 6l-6 -6z" className={classes.expectedMark} />
          </svg>
          To be expected in any case after a bad period
        </li>
      )}
    </ul>
  );
}
