import { heldBefore } from '../../../src/core/insights/coaching-frequency.ts';
import { formatCount, formatCounted, formatMinutes, formatShare } from '../../format/numbers.ts';
import { Figure, Figures } from '../../ui/Figure.tsx';
import { OwnBenchmarkNotes } from '../../ui/OwnBenchmarkNotes.tsx';
import { Panel } from '../../ui/Panel.tsx';
import { SourceNote } from '../../ui/SourceNote.tsx';
import { heldThisWeek } from '../today/held-this-week.ts';
import classes from './TeamFigures.module.css';
import type { TeamOverview } from './team-overview.ts';

/** The team in a few numbers: this week, the rhythm so far, and what the reps promised. */
export function TeamFigures({ overview }: { overview: TeamOverview }) {
  const { frequency, commitments } = overview;
  const { rhythmKept, sessionsTotal, minutesTotal } = frequency;
  const week = frequency.weeks.find(({ current }) => current) ?? null;
  return (
    <Panel>
      <Figures>
        <Figure
          label="Planned sessions held this week"
          {...heldThisWeek(week, week ? heldBefore(frequency, week) : 0)}
        />
        <Figure
          label="Rhythm kept"
          value={formatShare(rhythmKept.value)}
          basis={`${formatCount(rhythmKept.kept)} of ${formatCounted(rhythmKept.of, 'week')}, counted rep by rep`}
        />
        <Figure
          label="Sessions so far"
          value={formatCount(sessionsTotal)}
          basis={`${formatMinutes(minutesTotal)} of coaching`}
        />
        <Figure
          label="Commitments kept"
          value={formatShare(commitments.value)}
          basis={`${commitments.kept} of ${commitments.due} due; ${commitments.open} open, ${commitments.overdue.length} overdue`}
        />
      </Figures>
      <div className={classes.sources}>
        <SourceNote benchmark="frequency-weekly">Coached weekly: 9% higher performance</SourceNote>
        <SourceNote benchmark="consistency-over-duration">Regular beats long</SourceNote>
        <OwnBenchmarkNotes measures={['rhythm-kept']} named />
      </div>
    </Panel>
  );
}
