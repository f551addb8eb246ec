import type { FrequencyWeek } from '../../../src/core/insights/coaching-frequency.ts';
import { formatDay, formatDayWithYear } from '../../format/days.ts';
import { useAll } from '../../state/use-plan.ts';
import { Panel } from '../../ui/Panel.tsx';
import classes from './RepRhythmPanel.module.css';
import { RhythmLegend } from './RhythmLegend.tsx';
import { rhythmWords, weekWords } from './rhythm-words.ts';
import type { TeamMember } from './team-overview.ts';
import { WeekMark } from './WeekMark.tsx';

/** The rep's weeks, and what rhythm was planned from when on. */
export function RepRhythmPanel({ member, weeks }: { member: TeamMember; weeks: readonly FrequencyWeek[] }) {
  const { rep, rhythm } = member;
  const plans = useAll('rhythm-plan')
    .filter(({ repId }) => repId === rep.id)
    .sort((a, b) => (a.from < b.from ? -1 : 1));
  return (
    <Panel title="Rhythm" flush>
      <ol className={classes.weeks}>
        {rhythm.weeks.map((week, index) => (
          <li
            key={week.weekStart}
            aria-current={weeks[index]?.current ? 'date' : undefined}
            title={`Week ${index + 1}, from ${formatDay(week.weekStart)}: ${weekWords(week)}`}
          >
            <span className={classes.mark}>
              <WeekMark week={week} size={18} />
            </span>
            <span aria-hidden>{index + 1}</span>
            <span className="unseen">
              Week {index + 1}, from {formatDay(week.weekStart)}: {weekWords(week)}
            </span>
          </li>
        ))}
      </ol>
      <RhythmLegend />
      <dl className={classes.plans}>
        {plans.map((plan) => (
          <div key={plan.id}>
            <dt>From {formatDayWithYear(plan.from)}</dt>
            <dd>{rhythmWords(plan)}</dd>
          </div>
        ))}
      </dl>
    </Panel>
  );
}
