import { PULSE_QUESTIONS } from '../../../../src/core/content/pulse-questions.ts';
import { PULSE_SCALE } from '../../../../src/core/domain/survey/survey-terms.ts';
import type { PulseRound } from '../../../../src/core/insights/coaching-pulse.ts';
import { ChartFrame } from '../../../charts/ChartFrame.tsx';
import { RatingPlot } from '../../../charts/RatingPlot.tsx';
import { RatingKey } from '../../../charts/RatingShape.tsx';
import classes from './Pulse.module.css';
import { pulseAlternative, pulseRows, pulseTable } from './pulse-words.ts';

const TWO_COLUMNS = 720;
const GAP = 32;

/** The five questions, round by round. */
export function PulseChart({ rounds }: { rounds: readonly PulseRound[] }) {
  return (
    <ChartFrame
      title="Question by question, over the rounds"
      caption={<RatingKey rater="reps">Mean of the reps, with their lowest and highest</RatingKey>}
      alternative={pulseAlternative(rounds)}
      table={pulseTable(rounds)}
      draw={(width) => {
        const each = width < TWO_COLUMNS ? width : Math.floor((width - GAP) / 2);
        return (
          <div className={classes.plots} style={{ gap: `1.5rem ${GAP}px` }}>
            {PULSE_QUESTIONS.map(({ key, name, ask, points }) => (
              <div key={key} style={{ width: each }}>
                <p className={classes.plotName}>{name}</p>
                <p className={classes.soft}>{ask}</p>
                <RatingPlot rows={pulseRows(rounds, key)} scale={PULSE_SCALE} width={each} medium="screen" />
                <p className={classes.poles}>
                  <span>{points[0]}</span>
                  <span>{points[4]}</span>
                </p>
              </div>
            ))}
          </div>
        );
      }}
    />
  );
}
