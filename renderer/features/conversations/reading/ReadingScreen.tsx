import { Button } from '@mantine/core';
import { useState } from 'react';
import type { Conversation } from '../../../../src/core/domain/conversation/conversation.ts';
import { addressOf, goTo } from '../../../app/router.ts';
import { formatLongDay } from '../../../format/days.ts';
import { useRecords } from '../../../state/use-plan.ts';
import { EmptyState } from '../../../ui/EmptyState.tsx';
import { Panel } from '../../../ui/Panel.tsx';
import { Screen } from '../../../ui/Screen.tsx';
import { DeleteTextModal } from '../DeleteTextModal.tsx';
import { formatWords } from '../talk-words.ts';
import { useRemoveWithUndo } from '../use-remove-with-undo.tsx';
import { EditDetails } from './EditDetails.tsx';
import classes from './Reading.module.css';
import { TranscriptBody } from './TranscriptBody.tsx';

/** A conversation's transcript to read, with its profile; or the word that it isn't there any more. */
export function ReadingScreen({ id }: { id: string }) {
  const conversation = useRecords().get('conversation', id);
  if (!conversation) return <NotFound />;
  return <Reading key={id} conversation={conversation} />;
}

function Reading({ conversation }: { conversation: Conversation }) {
  const records = useRecords();
  const [editing, setEditing] = useState(false);
  const [deletingText, setDeletingText] = useState(false);
  const removeWithUndo = useRemoveWithUndo();
  const names = conversation.repIds.map((id) => records.get('rep', id)?.name ?? 'a rep who left');
  const remove = async () => {
    if (await removeWithUndo('remove-conversation', conversation.id, 'Conversation removed.')) {
      goTo('conversations', 'transcripts');
    }
  };
  return (
    <Screen
      title={conversation.title}
      lead={
        <span className={classes.lead}>
          {formatLongDay(conversation.day)}
          {names.length > 0 &&
            `, with ${names.slice(0, 4).join(', ')}${names.length > 4 ? ' and others' : ''}`}
          . {formatWords(conversation.format)}.
        </span>
      }
      actions={
        <>
          <Button component="a" variant="default" href={addressOf('conversations', 'transcripts')}>
            All transcripts
          </Button>
          {conversation.keepsText && (
            <Button variant="default" onClick={() => setDeletingText(true)}>
              Delete the text
            </Button>
          )}
          <Button variant="default" onClick={() => setEditing(true)}>
            Edit details
          </Button>
        </>
      }
    >
      <TranscriptBody conversation={conversation} />
      {deletingText && <DeleteTextModal id={conversation.id} close={() => setDeletingText(false)} />}
      {editing && (
        <EditDetails
          conversation={conversation}
          close={() => setEditing(false)}
          remove={() => void remove()}
        />
      )}
    </Screen>
  );
}

function NotFound() {
  return (
    <Screen title="Conversation not found">
      <Panel>
        <EmptyState
          title="This conversation is not there"
          action={<Button onClick={() => goTo('conversations', 'transcripts')}>Show all transcripts</Button>}
        >
          It was removed, perhaps in another window. If that was a slip, undo it in the history under
          Settings.
        </EmptyState>
      </Panel>
    </Screen>
  );
}
