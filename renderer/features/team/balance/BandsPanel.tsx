import { benchmarkOf, EVIDENCE_GRADES } from '../../../../src/core/content/benchmarks.ts';
import { coachingFrequency } from '../../../../src/core/insights/coaching-frequency.ts';
import {
  BAND_WEEKS,
  FREQUENCY_BANDS,
  type FrequencyBand,
  frequencyBands,
} from '../../../../src/core/insights/frequency-bands.ts';
import { formatCounted, formatDecimal } from '../../../format/numbers.ts';
import { useInsight, useRecords, useToday, useTransition } from '../../../state/use-plan.ts';
import { Panel } from '../../../ui/Panel.tsx';
import { RepName } from '../../../ui/RepName.tsx';
import { SourceNote } from '../../../ui/SourceNote.tsx';
import classes from './Balance.module.css';

type BandWords = { readonly name: string; readonly benchmarks: readonly string[] };

const BANDS: Readonly<Record<FrequencyBand, BandWords>> = {
  less: { name: 'Less than weekly', benchmarks: [] },
  weekly: { name: 'Weekly', benchmarks: ['frequency-weekly'] },
  several: { name: 'Several times a week', benchmarks: ['frequency-several'] },
  daily: { name: 'Daily', benchmarks: ['frequency-daily-responsibility', 'frequency-daily-motivation'] },
};

/** So many names stand in a band; the rest is counted. */
const NAMES = 12;

function gradeName(key: string): string {
  const grade = benchmarkOf(key)?.grade;
  return grade ? EVIDENCE_GRADES[grade].name : '';
}

/** How often each rep was coached of late, in the bands of the research, with its figures and their grade. */
export function BandsPanel() {
  const frequency = useInsight(coachingFrequency);
  const records = useRecords();
  const today = useToday();
  const { workingDays } = useTransition();
  const bands = frequencyBands(frequency, today, new Set(workingDays).size).filter(
    ({ repId, band }) => band !== null && records.get('rep', repId)?.status === 'active',
  );
  return (
    <Panel
      title="How often, by the research"
      hint={`Sessions with each rep in the last ${BAND_WEEKS} full weeks, excused weeks left out.`}
    >
      {bands.length === 0 ? (
        <p className={classes.none}>The first week isn’t over yet.</p>
      ) : (
        <ul className={classes.bands}>
          {FREQUENCY_BANDS.map((band) => {
            const reps = bands.filter((rep) => rep.band === band);
            return (
              <li key={band} className={classes.band}>
                <h3>
                  {BANDS[band].name}{' '}
                  <span className={classes.bandCount}>{formatCounted(reps.length, 'rep')}</span>
                </h3>
                <p className={classes.names}>
                  {reps.slice(0, NAMES).map(({ repId, perWeek, sessions, weeks }) => (
                    <span
                      key={repId}
                      title={`${formatCounted(sessions, 'session')} in ${formatCounted(weeks, 'week')}`}
                    >
                      <RepName id={repId} /> {formatDecimal(perWeek)} a week
                    </span>
                  ))}
                  {reps.length > NAMES && <span>and {reps.length - NAMES} more</span>}
                  {reps.length === 0 && '–'}
                </p>
                {BANDS[band].benchmarks.map((key) => (
                  <div key={key} className={classes.figure}>
                    <SourceNote benchmark={key} />
                    <span className={classes.grade}>Evidence: {gradeName(key)}</span>
                  </div>
                ))}
              </li>
            );
          })}
        </ul>
      )}
    </Panel>
  );
}
