import { calendarDayOf } from '../../../src/core/domain/plan/plan-axis.ts';
import type { PlanProgress } from '../../../src/core/insights/plan-progress.ts';
import { phaseName } from '../../charts/phase-spans.ts';
import { formatDay } from '../../format/days.ts';
import { formatCounted } from '../../format/numbers.ts';
import classes from './PlanLine.module.css';

/** The plan as one line: its three phases, how far each has come, and what of it is done. */
export function PlanLine({ progress }: { progress: PlanProgress }) {
  const { axis, planDay } = progress;
  return (
    <ol
      className={classes.line}
      style={{ gridTemplateColumns: axis.phases.map((span) => `${lengthOf(span)}fr`).join(' ') }}
    >
      {axis.phases.map((span) => {
        const { phase } = span;
        const counts = progress.perPhase.find((entry) => entry.phase === phase);
        const gone = Math.min(1, Math.max(0, (planDay - span.firstPlanDay + 1) / lengthOf(span)));
        return (
          <li
            key={phase}
            aria-current={progress.state === 'running' && progress.phase.phase === phase ? 'step' : undefined}
          >
            <div className={classes.bar} style={{ background: `var(--phase-${phase}-soft)` }}>
              <div style={{ width: `${gone * 100}%`, background: `var(--phase-${phase})` }} />
            </div>
            <p className={classes.name}>
              {phase} {phaseName(phase)}
            </p>
            <p className={classes.detail}>
              {formatDay(calendarDayOf(axis, span.firstPlanDay))} to {formatDay(span.to)}
              {counts && ` · ${counts.done} of ${formatCounted(counts.total, 'milestone')} done`}
            </p>
          </li>
        );
      })}
    </ol>
  );
}

function lengthOf(span: { readonly firstPlanDay: number; readonly lastPlanDay: number }): number {
  return span.lastPlanDay - span.firstPlanDay + 1;
}
