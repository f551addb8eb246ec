import { PHASES } from '../../../src/core/content/phases.ts';
import type { PlanProgress } from '../../../src/core/insights/plan-progress.ts';
import { formatDay } from '../../format/days.ts';
import classes from './PlanRibbon.module.css';

/** The 90 days as one line: three phases to scale, what is done in each, and where today is. */
export function PlanRibbon({ plan }: { plan: PlanProgress }) {
  const { axis, planDay, state } = plan;
  const position = Math.min(100, Math.max(0, ((planDay - 0.5) / axis.days) * 100));
  return (
    <div className={classes.ribbon}>
      <div className={classes.phases}>
        {axis.phases.map(({ phase, from, to, firstPlanDay, lastPlanDay }) => {
          const progress = plan.perPhase[phase - 1];
          return (
            <div
              key={phase}
              className={classes.phase}
              data-phase={phase}
              style={{ flexGrow: lastPlanDay - firstPlanDay + 1 }}
            >
              <span className={classes.name}>
                {PHASES[phase - 1]?.name}
                <span className={classes.dates}>
                  {formatDay(from)} – {formatDay(to)}
                </span>
              </span>
              <span className={classes.done}>
                {progress?.done ?? 0} of {(progress?.total ?? 0) - (progress?.skipped ?? 0)}
              </span>
            </div>
          );
        })}
      </div>
      {state === 'running' && (
        <div
          className={classes.today}
          style={{ left: `${position}%` }}
          data-late={position > 85 || undefined}
        >
          <span>Day {planDay}</span>
        </div>
      )}
    </div>
  );
}
