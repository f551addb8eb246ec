import { memo } from 'react';
import type { MedianOfManagers, PortfolioSummary } from '../../../../src/core/insights/portfolio.ts';
import { STALLED_AFTER_DAYS } from '../../../../src/core/insights/portfolio.ts';
import type { RecordSet } from '../../../../src/core/records/records.ts';
import { formatCount, formatCounted, formatShare } from '../../../format/numbers.ts';
import { Figure, Figures } from '../../../ui/Figure.tsx';
import { Panel } from '../../../ui/Panel.tsx';
import { SourceNote } from '../../../ui/SourceNote.tsx';
import { PracticeBenchmarkNotes } from '../PracticeBenchmarkNotes.tsx';
import classes from './Portfolio.module.css';

function medianBasis({ managers }: MedianOfManagers): string {
  return managers === 0 ? 'nobody measured yet' : `median of ${formatCounted(managers, 'manager')}`;
}

/** The managers who are shown, in a few numbers. */
export const PortfolioFigures = memo(function PortfolioFigures({
  summary,
  practice,
  of,
  waiting,
}: {
  summary: PortfolioSummary;
  practice: RecordSet;
  of: number;
  waiting: number;
}) {
  const { managers, stalled, gatesBehind, coachingShare, telling, rhythmKept } = summary;
  return (
    <Panel>
      <Figures>
        <Figure
          label="Stalled"
          value={formatCount(stalled)}
          basis={`no entry in ${STALLED_AFTER_DAYS} days, of ${formatCounted(managers, 'manager')}`}
        />
        <Figure
          label="A gate behind"
          value={formatCount(gatesBehind)}
          basis="a phase over, its gate not passed"
        />
        <Figure
          label="Coaching share"
          value={formatShare(coachingShare.value)}
          basis={medianBasis(coachingShare)}
        />
        <Figure label="Telling" value={formatShare(telling.value)} basis={medianBasis(telling)} />
        <Figure label="Rhythm kept" value={formatShare(rhythmKept.value)} basis={medianBasis(rhythmKept)} />
      </Figures>
      <div className={classes.sources}>
        <SourceNote benchmark="coaching-share-target">Good practice: 25–40% of the time</SourceNote>
        <SourceNote benchmark="coaching-share-typical">Most spend under 10%</SourceNote>
        <PracticeBenchmarkNotes
          practice={practice}
          measures={['coaching-share', 'tell-share', 'rhythm-kept']}
        />
      </div>
      <output className={classes.waiting} aria-live="polite">
        {waiting > 0 && `Measuring ${formatCounted(waiting, 'manager')} of ${formatCount(of)} …`}
      </output>
    </Panel>
  );
});
