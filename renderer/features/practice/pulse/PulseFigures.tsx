import type { ReactNode } from 'react';
import { PULSE_QUESTIONS } from '../../../../src/core/content/pulse-questions.ts';
import type { CoachingPulse, PulseRound } from '../../../../src/core/insights/coaching-pulse.ts';
import { formatDay } from '../../../format/days.ts';
import { formatCounted, formatDecimal, formatShare, NO_VALUE } from '../../../format/numbers.ts';
import { Figure, Figures } from '../../../ui/Figure.tsx';
import { OwnBenchmarkNotes } from '../../../ui/OwnBenchmarkNotes.tsx';
import { Panel } from '../../../ui/Panel.tsx';
import { SourceNote } from '../../../ui/SourceNote.tsx';
import classes from './Pulse.module.css';
import { changeWords, countWords } from './pulse-words.ts';

const [QUALITY] = PULSE_QUESTIONS;

/** What the latest round says, beside what is known of others. */
export function PulseFigures({
  pulse,
  round,
  actions,
}: {
  pulse: CoachingPulse;
  round: PulseRound;
  actions: ReactNode;
}) {
  const { quality, useful } = round.questions;
  return (
    <Panel
      title="How good your reps find the coaching"
      hint={`The latest round, closed on ${formatDay(round.closedOn)}: ${formatCounted(round.answers, 'answer')} of ${round.survey.asked} asked.`}
      actions={actions}
    >
      <Figures>
        <Figure
          label="Coaching quality, 1 to 5"
          value={formatDecimal(pulse.value)}
          basis={
            quality && QUALITY
              ? `n = ${quality.n}: ${countWords(quality, QUALITY.points)}; ${changeWords(pulse)}`
              : 'Too few answered this question to show it.'
          }
        />
        <Figure
          label="Call it excellent"
          value={formatShare(round.excellent)}
          basis={quality ? `of ${quality.n}` : NO_VALUE}
        >
          <SourceNote benchmark="coaching-called-excellent">Elsewhere 19%</SourceNote>
        </Figure>
        <Figure
          label="Call it poor"
          value={formatShare(round.poor)}
          basis={quality ? `of ${quality.n}` : NO_VALUE}
        >
          <SourceNote benchmark="coaching-called-poor">Elsewhere 30%</SourceNote>
        </Figure>
        <Figure
          label="Found nothing to use"
          value={formatShare(round.noUse)}
          basis={useful ? `of ${useful.n}` : NO_VALUE}
        >
          <SourceNote benchmark="coaching-without-advice">Elsewhere 29%</SourceNote>
        </Figure>
      </Figures>
      <div className={classes.sources}>
        <SourceNote benchmark="excellent-coaching-quota" />
        <OwnBenchmarkNotes measures={['coaching-quality']} />
        <span className={classes.soft}>
          The figures from elsewhere were asked in other words; read them as a direction.
        </span>
      </div>
    </Panel>
  );
}
