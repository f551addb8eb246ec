import { useMemo } from 'react';
import { conversationGuide } from '../../../../src/core/content/conversations.ts';
import type { ConversationKey } from '../../../../src/core/domain/session/conversation-key.ts';
import { addressOf } from '../../../app/router.ts';
import { PaperDocument } from '../../../print/PaperDocument.tsx';
import { useWorkspace } from '../../../state/use-plan.ts';
import { Screen } from '../../../ui/Screen.tsx';
import { ReportActions } from '../../reports/ReportActions.tsx';
import classes from './GuidePage.module.css';
import { guideBlocks } from './guide-blocks.tsx';

/** A guide on sheets of paper, to have on the desk. */
export function GuidePrint({ conversation }: { conversation: ConversationKey }) {
  const { workspace } = useWorkspace();
  const { paper } = workspace.preferences;
  const guide = conversationGuide(conversation);
  const blocks = useMemo(() => guideBlocks(guide), [guide]);
  const title = `Guide: ${guide.name}`;
  return (
    <Screen
      title={title}
      lead={
        <>
          <a className={classes.back} href={addressOf('practice', 'guides', conversation)}>
            {guide.name}
          </a>{' '}
          · The pages below are the pages that you print.
        </>
      }
      actions={<ReportActions title={title} paper={paper} />}
    >
      <PaperDocument blocks={blocks} paper={paper} title={title} language="en" />
    </Screen>
  );
}
