import { type FitWeek, type RhythmFit, rhythmFit } from '../../../../src/core/insights/rhythm-fit.ts';
import { addressOf } from '../../../app/router.ts';
import { ChartTable } from '../../../charts/ChartTable.tsx';
import { formatDay } from '../../../format/days.ts';
import { formatCounted, formatMinutes, formatShare } from '../../../format/numbers.ts';
import { useInsight } from '../../../state/use-plan.ts';
import { Figure, Figures } from '../../../ui/Figure.tsx';
import { OwnBenchmarkNotes } from '../../../ui/OwnBenchmarkNotes.tsx';
import { Panel } from '../../../ui/Panel.tsx';
import { SourceNote } from '../../../ui/SourceNote.tsx';
import { ShareScale } from '../../time/ShareScale.tsx';
import classes from './Rhythm.module.css';

const BAND_WORDS = {
  typical: 'below 10%, as with most managers',
  building: 'on the way to 25%',
  'on-target': 'within 25–40%',
  above: 'over 40%',
} as const;

function daysWords({ daysOff, excused }: FitWeek): string {
  if (excused) return 'excused';
  return daysOff === 0 ? '' : `${formatCounted(daysOff, 'day')} off`;
}

function hoursWords({ available, missing, coachingMeasured, freed }: RhythmFit): string {
  if (available === null) return 'Nothing is measured yet';
  const from = `${formatMinutes(coachingMeasured ?? 0)} measured as coaching, ${formatMinutes(freed)} freed`;
  return missing === 0 ? `Fits: ${from}` : from;
}

/** What the rhythm takes: against the working week, each of the next weeks, and the hours that were found for it. */
export function RhythmFitPanel() {
  const fit = useInsight(rhythmFit);
  const { minutes, workingMinutes, share, band, available, missing, weeks } = fit;
  return (
    <Panel title="Does it fit?">
      <Figures>
        <Figure
          label="The rhythm takes"
          value={formatMinutes(minutes)}
          basis="a week on average, all reps and the team"
        />
        <Figure
          label="Of the working week"
          value={formatShare(share)}
          basis={`of ${formatMinutes(workingMinutes)}${band ? `: ${BAND_WORDS[band]}` : ''}`}
        />
        <Figure
          label="Hours for it"
          value={available === null ? '–' : formatMinutes(available)}
          basis={hoursWords(fit)}
        />
        <Figure
          label="Still to find"
          value={available === null ? '–' : formatMinutes(missing)}
          basis={
            missing > 0 || available === null ? (
              <a href={available === null ? addressOf('time') : addressOf('time', 'reclaim')}>
                {available === null ? 'Record a week' : 'Find the hours'}
              </a>
            ) : (
              'a week'
            )
          }
        />
      </Figures>
      {share !== null && (
        <div className={classes.scale}>
          <ShareScale share={share} previous={null} thin={false} />
        </div>
      )}
      <details className={classes.weeks}>
        <summary>The next {weeks.length} weeks, with days off</summary>
        <ChartTable
          name="What the rhythm takes of the next weeks"
          content={{
            columns: [
              { title: 'Week of' },
              { title: 'Rhythm', numeric: true },
              { title: 'Working time', numeric: true },
              { title: 'Share', numeric: true },
              { title: 'Days off' },
            ],
            rows: weeks.map((week) => ({
              key: week.weekStart,
              cells: [
                formatDay(week.weekStart),
                formatMinutes(week.minutes),
                formatMinutes(week.workingMinutes),
                formatShare(week.share),
                daysWords(week),
              ],
            })),
          }}
        />
      </details>
      <div className={classes.sources}>
        <SourceNote benchmark="coaching-share-target">Good practice: 25–40%</SourceNote>
        <OwnBenchmarkNotes measures={['coaching-share']} />
        <SourceNote benchmark="more-can-be-worse" />
      </div>
    </Panel>
  );
}
