import { Button } from '@mantine/core';
import { useMemo, useState } from 'react';
import type { Rep } from '../../../src/core/domain/rep/rep.ts';
import { addressOf } from '../../app/router.ts';
import { useRecords } from '../../state/use-plan.ts';
import { Panel } from '../../ui/Panel.tsx';
import { TallyForm } from '../conversations/tally/TallyForm.tsx';
import { ConversationLine } from '../conversations/transcripts/ConversationLine.tsx';
import { countedRows, keyOfRow } from '../conversations/transcripts/counted-rows.ts';
import { TallyLine } from '../conversations/transcripts/TallyLine.tsx';
import classes from './RepPage.module.css';
import { usePaged } from './use-paged.ts';

const PAGE = 10;

/** The rep's conversations whose transcripts were read or that were tallied live, latest first, with how much was told, asked and reflected. */
export function RepConversations({ rep }: { rep: Rep }) {
  const records = useRecords();
  const conversations = records.all('conversation');
  const tallies = records.all('tally');
  const own = useMemo(() => {
    const isOwn = ({ repIds }: { readonly repIds: readonly string[] }) => repIds.includes(rep.id);
    return countedRows(conversations.filter(isOwn), tallies.filter(isOwn));
  }, [conversations, tallies, rep.id]);
  const [editing, setEditing] = useState<string | null>(null);
  const edited = editing === null ? undefined : records.get('tally', editing);
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
          {shown.map((row) => (
            <li key={keyOfRow(row)}>
              {row.source === 'tally' ? (
                <TallyLine tally={row.tally} edit={setEditing} />
              ) : (
                <ConversationLine conversation={row.conversation} />
              )}
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
      {edited && <TallyForm key={edited.id} tally={edited} close={() => setEditing(null)} />}
    </Panel>
  );
}
