import { PRINCIPLES } from '../../../../src/core/content/conversations/general.ts';
import { Panel } from '../../../ui/Panel.tsx';
import classes from './Guides.module.css';

/** The four principles behind all seven conversations. */
export function Principles() {
  return (
    <Panel title="What they have in common" hint="Four principles. After Practitioner article A.">
      <ul className={classes.principles}>
        {PRINCIPLES.map(({ key, title, meaning }) => (
          <li key={key}>
            <h3 className={classes.subhead}>{title}</h3>
            <p className={classes.meaning}>{meaning}</p>
          </li>
        ))}
      </ul>
    </Panel>
  );
}
