import {
  GENERAL_QUESTIONS,
  LOST_DEAL_CONTRAST,
  MARKS_OF_A_GOOD_QUESTION,
} from '../../../../src/core/content/conversations/general.ts';
import { MoveMark } from '../../../ui/MoveMark.tsx';
import { Panel } from '../../../ui/Panel.tsx';
import { CopyText } from './CopyText.tsx';
import classes from './Guides.module.css';

/** The four questions for almost any situation, and what makes a question a good one. */
export function EverydayQuestions() {
  return (
    <Panel
      title="Four questions for almost any situation"
      hint="When there is no time to look anything up, ask these in this order. After Practitioner article B."
    >
      <div className={classes.columns}>
        <ol className={classes.questions}>
          {GENERAL_QUESTIONS.map(({ key, text, purpose }) => (
            <li key={key} className={classes.question}>
              <div className={classes.words}>
                <p className={classes.ask}>{text}</p>
                <p className={classes.soft}>{purpose}</p>
              </div>
              <CopyText text={text} />
            </li>
          ))}
        </ol>
        <div className={classes.aside}>
          <h3 className={classes.subhead}>What makes a question a good one</h3>
          <ul className={classes.points}>
            {MARKS_OF_A_GOOD_QUESTION.map((mark) => (
              <li key={mark}>{mark}</li>
            ))}
          </ul>
          <h3 className={classes.subhead}>The same lost deal</h3>
          <p className={classes.line}>
            <MoveMark kind="tell" /> A manager asks: “{LOST_DEAL_CONTRAST.manager}”
          </p>
          <p className={classes.line}>
            <MoveMark kind="ask" /> A coach asks: “{LOST_DEAL_CONTRAST.coach}”
          </p>
          <p className={classes.soft}>{LOST_DEAL_CONTRAST.because} After Practitioner article A.</p>
        </div>
      </div>
    </Panel>
  );
}
