import { Button } from '@mantine/core';
import { IconPrinter } from '@tabler/icons-react';
import { conversationGuide } from '../../../../src/core/content/conversations.ts';
import type { ConversationKey } from '../../../../src/core/domain/session/conversation-key.ts';
import { addressOf } from '../../../app/router.ts';
import { Screen } from '../../../ui/Screen.tsx';
import { AnswerExamples } from './AnswerExamples.tsx';
import { GuideAside } from './GuideAside.tsx';
import classes from './GuidePage.module.css';
import { GuideScript } from './GuideScript.tsx';
import { UseWithMenu } from './UseWithMenu.tsx';
import { WorkedExample } from './WorkedExample.tsx';

/** One of the seven conversations: what to say from the first sentence to the last, and what to know on the way. */
export function GuidePage({ conversation }: { conversation: ConversationKey }) {
  const guide = conversationGuide(conversation);
  return (
    <Screen
      title={guide.name}
      lead={
        <>
          <a className={classes.back} href={addressOf('practice')}>
            Practice
          </a>{' '}
          · {guide.purpose}
        </>
      }
      actions={
        <>
          <Button
            component="a"
            variant="default"
            leftSection={<IconPrinter size={17} stroke={1.6} />}
            href={addressOf('practice', 'guides', conversation, 'print')}
          >
            Print
          </Button>
          <UseWithMenu conversation={conversation} place="companion" label="Begin with" />
          <UseWithMenu conversation={conversation} place="prepare" label="Prepare with" />
        </>
      }
    >
      <div className={classes.columns}>
        <GuideScript guide={guide} />
        <GuideAside guide={guide} />
      </div>
      <AnswerExamples guide={guide} />
      <WorkedExample example={guide.workedExample} />
    </Screen>
  );
}
