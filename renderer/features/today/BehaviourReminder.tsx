import type { BehaviourChoice } from '../../../src/core/domain/behaviour/behaviour-choice.ts';
import { addressOf } from '../../app/router.ts';
import { Panel } from '../../ui/Panel.tsx';
import classes from './list.module.css';

/** What the manager set out to do differently, so that it is read on the day on which it counts. */
export function BehaviourReminder({ choices }: { choices: readonly BehaviourChoice[] }) {
  return (
    <Panel title="Today, instead">
      {choices.length === 0 ? (
        <p className={classes.none}>
          Nothing chosen yet. <a href={addressOf('plan')}>Choose what you will do differently</a>
        </p>
      ) : (
        <ul className={classes.list}>
          {choices.map(({ id, insteadOf, iWill }) => (
            <li key={id} className={classes.item}>
              <div className={classes.words}>
                Instead of {insteadOf}, I will <strong>{iWill}</strong>.
              </div>
            </li>
          ))}
        </ul>
      )}
    </Panel>
  );
}
