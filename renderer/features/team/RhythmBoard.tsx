import type { CoachingFrequency } from '../../../src/core/insights/coaching-frequency.ts';
import { planFrame } from '../../../src/core/insights/plan-frame.ts';
import { spansOfWeeks } from '../../charts/phase-spans.ts';
import { formatDay } from '../../format/days.ts';
import { useInsight } from '../../state/use-plan.ts';
import { Panel } from '../../ui/Panel.tsx';
import { RepName } from '../../ui/RepName.tsx';
import classes from './RhythmBoard.module.css';
import { RhythmLegend } from './RhythmLegend.tsx';
import { weekWords } from './rhythm-words.ts';
import type { TeamMember } from './team-overview.ts';
import { WeekMark } from './WeekMark.tsx';

/** The reps by the weeks of the plan: in which the rhythm was kept. The names stay in sight while the weeks scroll. */
export function RhythmBoard({
  members,
  frequency,
}: {
  members: readonly TeamMember[];
  frequency: CoachingFrequency;
}) {
  const { axis } = useInsight(planFrame);
  const { weeks } = frequency;
  const starts = weeks.map(({ weekStart }) => weekStart);
  const spans = spansOfWeeks(axis, starts).map(({ phase, name, from, to }) => ({
    phase,
    name,
    count: starts.filter((weekStart) => weekStart >= from && weekStart <= to).length,
  }));
  const after = starts.length - spans.reduce((sum, { count }) => sum + count, 0);
  return (
    <Panel
      title="Rhythm by week"
      hint="A week is kept once the sessions planned for it were held. Excused weeks don’t count."
      flush
    >
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: the weeks can be wider than the window, and the keyboard scrolls them */}
      <section className={classes.scroller} tabIndex={0} aria-label="Rhythm by rep and week">
        <table className={classes.board}>
          <thead>
            <tr className={classes.phases}>
              <td className={classes.name} />
              {spans.map(({ phase, name, count }) => (
                <th key={phase} scope="colgroup" colSpan={count} data-phase={phase}>
                  <span>{name}</span>
                </th>
              ))}
              {after > 0 && (
                <th scope="colgroup" colSpan={after}>
                  <span>After</span>
                </th>
              )}
              <td />
            </tr>
            <tr>
              <th scope="col" className={classes.name}>
                Rep
              </th>
              {weeks.map(({ weekStart, current, excused }, index) => (
                <th
                  key={weekStart}
                  scope="col"
                  className={classes.week}
                  data-excused={excused || undefined}
                  aria-current={current ? 'date' : undefined}
                  title={`Week ${index + 1}, from ${formatDay(weekStart)}${excused ? ', excused' : ''}`}
                >
                  <span className={classes.unseen}>Week </span>
                  {index + 1}
                </th>
              ))}
              <th scope="col" className={classes.kept}>
                Kept
              </th>
            </tr>
          </thead>
          <tbody>
            {members.map(({ rep, rhythm }) => (
              <tr key={rep.id}>
                <th scope="row" className={classes.name}>
                  <span className={classes.short} title={rep.name}>
                    <RepName id={rep.id} />
                  </span>
                </th>
                {rhythm.weeks.map((week, index) => {
                  const ofAll = weeks[index];
                  return (
                    <td
                      key={week.weekStart}
                      title={weekWords(week)}
                      data-excused={ofAll?.excused || undefined}
                      data-current={ofAll?.current || undefined}
                    >
                      <WeekMark week={week} />
                      <span className={classes.unseen}>{weekWords(week)}</span>
                    </td>
                  );
                })}
                <td className={classes.kept}>
                  {rhythm.rhythmKept.of > 0 ? `${rhythm.rhythmKept.kept} of ${rhythm.rhythmKept.of}` : '–'}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      <RhythmLegend />
    </Panel>
  );
}
