import {
  FREQUENCY_ADVICE,
  REMOTE_ADVICE,
  RHYTHM_ADVICE,
} from '../../../../src/core/content/conversations/general.ts';
import { Panel } from '../../../ui/Panel.tsx';
import { SourceNote } from '../../../ui/SourceNote.tsx';
import classes from './RhythmAdvice.module.css';

const PARTS = [
  { title: 'A week', advice: RHYTHM_ADVICE },
  { title: 'How often, and who first', advice: FREQUENCY_ADVICE },
  { title: 'If you are not in one place', advice: REMOTE_ADVICE },
] as const;

/** What a rhythm rests on, each with its source and, where there is a figure, what stands behind it. */
export function RhythmAdvicePanel() {
  return (
    <Panel title="What holds a rhythm">
      <div className={classes.parts}>
        {PARTS.map(({ title, advice }) => (
          <section key={title}>
            <h3 className={classes.title}>{title}</h3>
            <ul className={classes.facts}>
              {advice.map(({ key, text, source, benchmarks }) => (
                <li key={key}>
                  <p className={classes.text}>{text}</p>
                  <p className={classes.source}>{source}</p>
                  {benchmarks.map((benchmark) => (
                    <div key={benchmark}>
                      <SourceNote benchmark={benchmark} />
                    </div>
                  ))}
                </li>
              ))}
            </ul>
          </section>
        ))}
      </div>
    </Panel>
  );
}
