import { Button } from '@mantine/core';
import { useMemo } from 'react';
import { compareDays } from '../../../src/core/domain/calendar/day.ts';
import type { Rep } from '../../../src/core/domain/rep/rep.ts';
import { addressOf } from '../../app/router.ts';
import { useRecords } from '../../state/use-plan.ts';
import { Panel } from '../../ui/Panel.tsx';
import { ConversationLine } from '../conversations/transcripts/ConversationLine.tsx';
import classes from './RepPage.module.css';
import { usePaged } from './use-paged.ts';

const PAGE = 10;

/** The rep's conversations whose transcripts were read, latest first, with how much was told, asked and reflected. */
export function RepConversations({ rep }: { rep: Rep }) {
  const all = useRecords().all('conversation');
  const own = useMemo(
    () => all.filter(({ repIds }) => repIds.includes(rep.id)).sort((a, b) => compareDays(b.day, a.day)),
    [all, rep.id],
  );
  const { shown, more, showMore } = usePaged(own, PAGE);
  return (
    <Panel title="Conversations" hint="How much of each you told, asked and reflected." flush>
      {own.length === 0 ? (
        <p className={`${classes.none} ${classes.inset}`}>
          No transcript yet. <a href={addressOf('conversations', 'add')}>Add a transcript</a> of a talk with
          this rep to see its balance.
        </p>
      ) : (
        <ul className={classes.ruled}>
          {shown.map((conversation) => (
            <li key={conversation.id}>
              <ConversationLine conversation={conversation} />
            </li>
          ))}
        </ul>
      )}
      {more > 0 && (
        <div className={classes.more}>
          <Button size="compact-sm" variant="default" onClick={showMore}>
            Show {Math.min(PAGE, more)} more of {own.length}
          </Button>
        </div>
      )}
    </Panel>
  );
}
