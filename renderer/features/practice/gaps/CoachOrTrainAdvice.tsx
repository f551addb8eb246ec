import { COACH_OR_TRAIN, COACH_OR_TRAIN_ADVICE } from '../../../../src/core/content/conversations/general.ts';
import { Panel } from '../../../ui/Panel.tsx';
import { SourceNote } from '../../../ui/SourceNote.tsx';
import classes from './Gaps.module.css';

/** What the decision rests on: training and coaching side by side, and what helps to tell them apart, with its sources. */
export function CoachOrTrainAdvice() {
  return (
    <Panel title="How to tell the difference">
      <dl className={classes.ways}>
        {COACH_OR_TRAIN.map(({ key, name, does, fits }) => (
          <div key={key}>
            <dt>{name}</dt>
            <dd>{does}</dd>
            <dd className={classes.soft}>{fits}</dd>
          </div>
        ))}
      </dl>
      <ul className={classes.facts}>
        {COACH_OR_TRAIN_ADVICE.map(({ key, text, source, benchmarks }) => (
          <li key={key}>
            <p className={classes.line}>{text}</p>
            <p className={classes.source}>{source}</p>
            {benchmarks.map((benchmark) => (
              <div key={benchmark}>
                <SourceNote benchmark={benchmark} />
              </div>
            ))}
          </li>
        ))}
      </ul>
    </Panel>
  );
}
