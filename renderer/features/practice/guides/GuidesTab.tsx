import { CONVERSATIONS } from '../../../../src/core/content/conversations.ts';
import { Panel } from '../../../ui/Panel.tsx';
import { ConversationCard } from './ConversationCard.tsx';
import { EverydayQuestions } from './EverydayQuestions.tsx';
import classes from './Guides.module.css';
import { Principles } from './Principles.tsx';
import { TellingCases } from './TellingCases.tsx';

/** The seven conversations to choose from, the questions that fit everywhere, and when telling is right. */
export default function GuidesTab() {
  return (
    <div className={classes.stack}>
      <Panel
        title="The seven conversations"
        hint="Each has its moment. Open one before a talk, and keep it beside you during it."
        flush
      >
        <ul className={classes.cards}>
          {CONVERSATIONS.map((guide) => (
            <li key={guide.key}>
              <ConversationCard guide={guide} />
            </li>
          ))}
        </ul>
      </Panel>
      <EverydayQuestions />
      <TellingCases />
      <Principles />
    </div>
  );
}
