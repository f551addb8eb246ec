import { Button, Group } from '@mantine/core';
import { IconFileText } from '@tabler/icons-react';
import { useMemo, useState } from 'react';
import { goTo } from '../../../app/router.ts';
import { useRecords } from '../../../state/use-plan.ts';
import { EmptyState } from '../../../ui/EmptyState.tsx';
import { Panel } from '../../../ui/Panel.tsx';
import { TallyForm } from '../tally/TallyForm.tsx';
import { VirtualRows } from '../VirtualRows.tsx';
import { ConversationLine } from './ConversationLine.tsx';
import { type CountedRow, countedRows, keyOfRow } from './counted-rows.ts';
import { ExportCorrections } from './ExportCorrections.tsx';
import { TallyLine } from './TallyLine.tsx';

const heightOf = () => 84;

/** Every profiled conversation and every live tally, newest first, with how much was told, asked and reflected. */
export function TranscriptsTab() {
  const records = useRecords();
  const conversations = records.all('conversation');
  const tallies = records.all('tally');
  const rows = useMemo(() => countedRows(conversations, tallies), [conversations, tallies]);
  const [editing, setEditing] = useState<string | null>(null);
  const edited = editing === null ? undefined : records.get('tally', editing);
  if (rows.length === 0) {
    return (
      <Panel>
        <EmptyState
          icon={<IconFileText size={36} stroke={1.4} />}
          title="No transcript yet"
          action={
            <Group justify="center">
              <Button onClick={() => goTo('conversations', 'add')}>Add a transcript</Button>
              <Button variant="default" onClick={() => goTo('conversations', 'tally')}>
                Tally one live
              </Button>
            </Group>
          }
        >
          Zoom, Teams, Meet and others can write down what was said. Add the transcript of one of your own
          coaching talks, and see how much of it you told, asked and reflected. It never leaves this computer.
          Without a transcript you can count along while you talk.
        </EmptyState>
      </Panel>
    );
  }
  const draw = (row: CountedRow) =>
    row.source === 'tally' ? (
      <TallyLine tally={row.tally} edit={setEditing} />
    ) : (
      <ConversationLine conversation={row.conversation} />
    );
  return (
    <Panel flush title="Transcripts" actions={<ExportCorrections />}>
      <VirtualRows
        label="Profiled conversations"
        rows={rows}
        rowKey={keyOfRow}
        estimate={heightOf}
        render={draw}
      />
      {edited && <TallyForm key={edited.id} tally={edited} close={() => setEditing(null)} />}
    </Panel>
  );
}
