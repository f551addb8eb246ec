import { TELLING_CASES } from '../../../../src/core/content/conversations/general.ts';
import { MoveMark } from '../../../ui/MoveMark.tsx';
import { Panel } from '../../../ui/Panel.tsx';
import { CopyText } from './CopyText.tsx';
import classes from './Guides.module.css';

/** The three cases in which telling is right, each with the question that comes first even then. */
export function TellingCases() {
  return (
    <Panel
      title="When telling is right"
      hint="Three cases, and even in these one question comes first. After Practitioner article B."
    >
      <ul className={classes.cases}>
        {TELLING_CASES.map(({ key, title, meaning, askFirst, becauseAskFirst }) => (
          <li key={key} className={classes.case}>
            <h3 className={classes.subhead}>{title}</h3>
            <p>{meaning}</p>
            <div className={classes.first}>
              <p className={classes.line}>
                <MoveMark kind="ask" /> <span className={classes.label}>Ask first</span>
              </p>
              <div className={classes.question}>
                <p className={classes.ask}>{askFirst}</p>
                <CopyText text={askFirst} />
              </div>
              <p className={classes.soft}>{becauseAskFirst}</p>
            </div>
          </li>
        ))}
      </ul>
    </Panel>
  );
}
