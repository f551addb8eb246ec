import type { Day } from '../../../../src/core/domain/calendar/day.ts';
import { weekStartOf, weeksFrom } from '../../../../src/core/domain/calendar/day.ts';
import {
  type DrillSkill,
  drillSkills,
  SKILL_DAYS,
  SKILL_RIGHT_IN_A_ROW,
} from '../../../../src/core/insights/drill-skill.ts';
import { ChartFrame } from '../../../charts/ChartFrame.tsx';
import type { TableContent } from '../../../charts/ChartTable.tsx';
import { DrillWeeksPlot } from '../../../charts/DrillWeeksPlot.tsx';
import { formatDay } from '../../../format/days.ts';
import { formatCounted } from '../../../format/numbers.ts';
import { useInsight, useToday } from '../../../state/use-plan.ts';
import classes from './Drills.module.css';
import { KIND_WORDS } from './drill-words.ts';

/** Weeks that are drawn: a quarter. The table has them all. */
const WEEKS_DRAWN = 13;

function standing({ answered, right, days, isSkill }: DrillSkill): string {
  if (answered === 0) return 'not practised yet';
  const counts = `${right} of ${answered} right, on ${formatCounted(days, 'day')}`;
  return isSkill ? `${counts}. Practised` : counts;
}

function tableOf(skills: readonly DrillSkill[]): TableContent {
  return {
    columns: [
      { title: 'Week of' },
      ...skills.map(({ kind }) => ({ title: KIND_WORDS[kind].title, numeric: true })),
    ],
    rows: weeksOf(skills).map((weekStart) => ({
      key: weekStart,
      cells: [
        formatDay(weekStart),
        ...skills.map(({ weeks }) => {
          const week = weeks.find((candidate) => candidate.weekStart === weekStart);
          return week ? `${week.right} of ${week.answered}` : '–';
        }),
      ],
    })),
  };
}

function weeksOf(skills: readonly DrillSkill[]): Day[] {
  return [...new Set(skills.flatMap(({ weeks }) => weeks.map(({ weekStart }) => weekStart)))].sort();
}

/** Right answers by kind and week, with the counts. */
export function DrillSkills() {
  const skills = useInsight(drillSkills);
  const today = useToday();
  const [first] = weeksOf(skills);
  if (!first) {
    return (
      <p className={classes.basis}>
        Here you will see how each of the four kinds is coming on, week by week. A kind counts at the gate of
        phase 2 once it was practised on {SKILL_DAYS} days with the last {SKILL_RIGHT_IN_A_ROW} answers right.
      </p>
    );
  }
  const drawn = weeksFrom(first, weekStartOf(today)).slice(-WEEKS_DRAWN);
  const highest = Math.max(4, ...skills.flatMap(({ weeks }) => weeks.map(({ answered }) => answered)));
  // Even, so that the half has a whole number.
  const most = highest + (highest % 2);
  return (
    <ChartFrame
      title="Skill by kind"
      caption="Answers by week of practice: filled ones were right, the frames above were not yet."
      alternative={skills.map((skill) => `${KIND_WORDS[skill.kind].title}: ${standing(skill)}.`).join(' ')}
      table={tableOf(skills)}
      draw={(width) => (
        <div className={classes.multiples}>
          {skills.map((skill) => (
            <div key={skill.kind}>
              <p className={classes.multiple}>
                <strong>{KIND_WORDS[skill.kind].title}</strong> {standing(skill)}
              </p>
              <DrillWeeksPlot
                weeks={drawn.map(
                  (weekStart) =>
                    skill.weeks.find((week) => week.weekStart === weekStart) ?? {
                      weekStart,
                      answered: 0,
                      right: 0,
                    },
                )}
                most={most}
                width={Math.floor((width - 32) / 2)}
                height={130}
                medium="screen"
              />
            </div>
          ))}
        </div>
      )}
    >
      <p className={classes.basis}>
        A kind counts as practised, also at the gate of phase 2, after {SKILL_DAYS} days with the last{' '}
        {SKILL_RIGHT_IN_A_ROW} answers right. This is our own choice.
      </p>
    </ChartFrame>
  );
}
