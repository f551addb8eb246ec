import { useState } from 'react';
import type { CoachingFrequency } from '../../../../src/core/insights/coaching-frequency.ts';
import { planFrame } from '../../../../src/core/insights/plan-frame.ts';
import type { Regularity, RepWeek } from '../../../../src/core/insights/rep-rhythm.ts';
import { spansOfWeeks } from '../../../charts/phase-spans.ts';
import { formatDay } from '../../../format/days.ts';
import { formatCounted } from '../../../format/numbers.ts';
import { useInsight } from '../../../state/use-plan.ts';
import { Panel } from '../../../ui/Panel.tsx';
import { RepName } from '../../../ui/RepName.tsx';
import { SourceNote } from '../../../ui/SourceNote.tsx';
import { usePainted } from '../../../ui/use-painted.ts';
import classes from '../RhythmBoard.module.css';
import { RhythmLegend } from '../RhythmLegend.tsx';
import { weekWords } from '../rhythm-words.ts';
import type { TeamMember } from '../team-overview.ts';
import { WeekMark } from '../WeekMark.tsx';
import board from './Board.module.css';
import { StrengthNote } from './StrengthNote.tsx';
import { useBoardKeys } from './use-board-keys.ts';
import { WeekCell } from './WeekCell.tsx';
import { WeekForm } from './WeekForm.tsx';

/** More weeks than stand side by side in a wide window; those after them are drawn once these are painted. */
const FIRST_WEEKS = 40;

type OpenWeek = { readonly member: TeamMember; readonly week: RepWeek };

/** The reps by the weeks of the plan: in which the rhythm was kept. The names stay in sight while the weeks scroll. */
export function RhythmBoard({
  members,
  frequency,
}: {
  members: readonly TeamMember[];
  frequency: CoachingFrequency;
}) {
  const [open, setOpen] = useState<OpenWeek | null>(null);
  const { weeks, team } = frequency;
  const current = Math.max(
    0,
    weeks.findIndex((week) => week.current),
  );
  const drawn = usePainted() ? weeks.length : Math.min(weeks.length, FIRST_WEEKS);
  const keys = useBoardKeys(members.length, weeks.length, { row: 0, column: current });
  return (
    <Panel
      title="Rhythm by week"
      hint="A week is kept once the sessions planned for it were held. Open a week to excuse it."
      flush
    >
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: the weeks can be wider than the window, and the keyboard scrolls them */}
      <section className={classes.scroller} tabIndex={0} aria-label="Rhythm by rep and week">
        <table className={classes.board} onKeyDown={keys.key}>
          <BoardHead frequency={frequency} />
          <tbody>
            {team && <TeamRow team={team} frequency={frequency} drawn={drawn} />}
            {members.map((member, row) => {
              const { rep, rhythm } = member;
              return (
                <tr key={rep.id}>
                  <th scope="row" className={classes.name}>
                    <span className={classes.short} title={rep.name}>
                      <RepName id={rep.id} />
                    </span>
                  </th>
                  {rhythm.weeks.slice(0, drawn).map((week, index) => (
                    <td
                      key={week.weekStart}
                      data-excused={weeks[index]?.excused || undefined}
                      data-current={weeks[index]?.current || undefined}
                    >
                      <WeekCell
                        week={week}
                        beyond={rhythm.excusesBeyond.has(week.weekStart)}
                        place={`${row}:${index}`}
                        stop={keys.isStop(row, index)}
                        name={`${rep.name}, week ${index + 1}`}
                        open={() => setOpen({ member, week })}
                      />
                    </td>
                  ))}
                  <WeeksToCome count={weeks.length - drawn} />
                  <RowEnd name={rep.name} regularity={rhythm} excusesLeft={rhythm.excusesLeft} />
                </tr>
              );
            })}
          </tbody>
        </table>
      </section>
      <RhythmLegend />
      <div className={board.notes}>
        <SourceNote benchmark="consistency-over-duration">Regular beats long</SourceNote>
      </div>
      {open && (
        <WeekForm
          rep={open.member.rep}
          rhythm={open.member.rhythm}
          week={open.week}
          close={() => setOpen(null)}
        />
      )}
    </Panel>
  );
}

function BoardHead({ frequency: { weeks } }: { frequency: CoachingFrequency }) {
  const { axis } = useInsight(planFrame);
  const starts = weeks.map(({ weekStart }) => weekStart);
  const spans = spansOfWeeks(axis, starts).map(({ phase, name, from, to }) => ({
    phase,
    name,
    count: starts.filter((weekStart) => weekStart >= from && weekStart <= to).length,
  }));
  const after = starts.length - spans.reduce((sum, { count }) => sum + count, 0);
  return (
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
        <td colSpan={4} />
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
            <span className="unseen">Week </span>
            {index + 1}
          </th>
        ))}
        <th scope="col" className={classes.kept}>
          Kept
        </th>
        <th scope="col" className={board.end}>
          Longest gap
        </th>
        <th scope="col" className={board.end}>
          Strength
        </th>
        <th scope="col" className={board.last}>
          Excusable
        </th>
      </tr>
    </thead>
  );
}

/** The place of weeks that are about to be drawn. */
function WeeksToCome({ count }: { count: number }) {
  return count > 0 && <td colSpan={count} />;
}

function TeamRow({
  team,
  frequency,
  drawn,
}: {
  team: Regularity;
  frequency: CoachingFrequency;
  drawn: number;
}) {
  return (
    <tr className={board.team}>
      <th scope="row" className={classes.name}>
        The team together
      </th>
      {team.weeks.slice(0, drawn).map((week, index) => (
        <td
          key={week.weekStart}
          title={weekWords(week)}
          data-excused={frequency.weeks[index]?.excused || undefined}
          data-current={frequency.weeks[index]?.current || undefined}
        >
          <WeekMark week={week} />
          <span className="unseen">{weekWords(week)}</span>
        </td>
      ))}
      <WeeksToCome count={frequency.weeks.length - drawn} />
      <RowEnd name="The team" regularity={team} excusesLeft={null} />
    </tr>
  );
}

function RowEnd({
  name,
  regularity: { rhythmKept, longestGap, strength },
  excusesLeft,
}: {
  name: string;
  regularity: Regularity;
  excusesLeft: number | null;
}) {
  return (
    <>
      <td className={classes.kept}>{rhythmKept.of > 0 ? `${rhythmKept.kept} of ${rhythmKept.of}` : '–'}</td>
      <td className={board.end}>{longestGap === null ? '–' : formatCounted(longestGap, 'day')}</td>
      <td className={board.end}>
        <StrengthNote name={name} strength={strength} />
      </td>
      <td className={board.last}>{excusesLeft === null ? '' : formatCounted(excusesLeft, 'week')}</td>
    </>
  );
}
