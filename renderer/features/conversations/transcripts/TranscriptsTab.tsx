import { Button } from '@mantine/core';
import { IconFileText } from '@tabler/icons-react';
import { useMemo } from 'react';
import type { Conversation } from '../../../../src/core/domain/conversation/conversation.ts';
import { goTo } from '../../../app/router.ts';
import { useRecords } from '../../../state/use-plan.ts';
import { EmptyState } from '../../../ui/EmptyState.tsx';
import { Panel } from '../../../ui/Panel.tsx';
import { VirtualRows } from '../VirtualRows.tsx';
import { ConversationLine } from './ConversationLine.tsx';

const keyOf = ({ id }: Conversation) => id;
const heightOf = () => 84;

/** Every profiled conversation, newest first, with how much was told, asked and reflected. */
export function TranscriptsTab() {
  const conversations = useRecords().all('conversation');
  const newestFirst = useMemo(
    () => [...conversations].sort((a, b) => (a.day < b.day ? 1 : a.day > b.day ? -1 : 0)),
    [conversations],
  );
  if (conversations.length === 0) {
    return (
      <Panel>
        <EmptyState
          icon={<IconFileText size={36} stroke={1.4} />}
          title="No transcript yet"
          action={<Button onClick={() => goTo('conversations', 'add')}>Add a transcript</Button>}
        >
          Zoom, Teams, Meet and others can write down what was said. Add the transcript of one of your own
          coaching talks, and see how much of it you told, asked and reflected. It never leaves this computer.
        </EmptyState>
      </Panel>
    );
  }
  return (
    <Panel flush>
      <VirtualRows
        label="Profiled conversations"
        rows={newestFirst}
        rowKey={keyOf}
        estimate={heightOf}
        render={(conversation) => <ConversationLine conversation={conversation} />}
      />
    </Panel>
  );
}
