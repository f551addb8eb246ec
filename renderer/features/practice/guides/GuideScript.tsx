import type { ConversationGuide } from '../../../../src/core/content/conversations.ts';
import { Panel } from '../../../ui/Panel.tsx';
import { CopyText } from './CopyText.tsx';
import classes from './GuidePage.module.css';
import { CLOSING_PARTS } from './guide-words.ts';

/** What to say, in its order: the opening, the questions, and the three with which every talk ends. */
export function GuideScript({ guide }: { guide: ConversationGuide }) {
  return (
    <div className={classes.script}>
      <Panel title="Open">
        <div className={classes.question}>
          <p className={classes.opening}>“{guide.opening}”</p>
          <CopyText text={guide.opening} label="Copy the opening" />
        </div>
      </Panel>
      <Panel title="Ask" hint="In this order; leave out what the rep has answered already." flush>
        <ol className={classes.questions}>
          {guide.questions.map(({ key, text, purpose }) => (
            <li key={key} className={classes.question}>
              <div className={classes.words}>
                <p className={classes.ask}>{text}</p>
                <p className={classes.soft}>{purpose}</p>
              </div>
              <CopyText text={text} />
            </li>
          ))}
        </ol>
      </Panel>
      <Panel
        title="Close"
        hint="A rep who goes without knowing what comes next was not coached well. No talk ends without all three (after Practitioner articles A and B)."
        flush
      >
        <dl className={classes.closing}>
          {CLOSING_PARTS.map(([part, name]) => (
            <div key={part} className={classes.question}>
              <dt>{name}</dt>
              <dd className={classes.ask}>{guide.closing[part]}</dd>
              <dd>
                <CopyText text={guide.closing[part]} />
              </dd>
            </div>
          ))}
        </dl>
      </Panel>
    </div>
  );
}
