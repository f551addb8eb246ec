import { conversationGuide } from '../../../../src/core/content/conversations.ts';
import type { Rep } from '../../../../src/core/domain/rep/rep.ts';
import type { ConversationProposal } from '../../../../src/core/insights/conversation-proposals.ts';
import { Panel } from '../../../ui/Panel.tsx';
import { ConversationLinks } from '../ConversationLinks.tsx';
import classes from './Chooser.module.css';
import { proposalWords } from './proposal-words.ts';

/** More than this is no proposal any more. */
const SHOWN = 3;

/** What the records of a rep speak for, each with its evidence. */
export function Proposals({ rep, proposals }: { rep: Rep; proposals: readonly ConversationProposal[] }) {
  return (
    <Panel title="What your records say" hint="From what you logged; you know more than they do.">
      {proposals.length === 0 ? (
        <p className={classes.none}>
          Nothing in your records about {rep.name} calls for a certain conversation. Tap through below.
        </p>
      ) : (
        <ul className={classes.proposals}>
          {proposals.slice(0, SHOWN).map((proposal) => (
            <li key={proposal.conversation} className={classes.proposal}>
              <div className={classes.words}>
                <p className={classes.name}>{conversationGuide(proposal.conversation).name}</p>
                <p className={classes.evidence}>{proposalWords(proposal)}</p>
              </div>
              <ConversationLinks conversation={proposal.conversation} repId={rep.id} quiet />
            </li>
          ))}
        </ul>
      )}
    </Panel>
  );
}
