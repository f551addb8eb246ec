import { Button } from '@mantine/core';
import { IconBuilding, IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import type { Client } from '../../../../src/core/domain/engagement/client.ts';
import type { RecordSet } from '../../../../src/core/records/records.ts';
import { addressOf } from '../../../app/router.ts';
import { formatCounted } from '../../../format/numbers.ts';
import { EmptyState } from '../../../ui/EmptyState.tsx';
import { Panel } from '../../../ui/Panel.tsx';
import { Screen } from '../../../ui/Screen.tsx';
import { ClientForm } from './ClientForm.tsx';
import { ClientPanel } from './ClientPanel.tsx';
import classes from './Clients.module.css';
import { PracticeForm } from './PracticeForm.tsx';

/** The firms that the consultant works for, each with its engagements. */
export default function ClientsScreen({ practice }: { practice: RecordSet }) {
  const [open, setOpen] = useState<'client' | 'practice' | null>(null);
  const clients = [...practice.all('client')].sort((a, b) =>
    a.name.localeCompare(b.name, undefined, { numeric: true }),
  );
  const own = practice.all('practice')[0];
  const addButton = (
    <Button leftSection={<IconPlus size={17} />} onClick={() => setOpen('client')}>
      Add a client
    </Button>
  );
  return (
    <Screen
      title="Clients and engagements"
      lead={
        <>
          <a className={classes.back} href={addressOf('engagements')}>
            All managers
          </a>
          {` · ${formatCounted(clients.length, 'client')}, ${formatCounted(practice.count('engagement'), 'engagement')} of ${own?.firmName || own?.consultantName || 'your practice'}`}
        </>
      }
      actions={
        <>
          <Button variant="default" onClick={() => setOpen('practice')}>
            Your practice
          </Button>
          {addButton}
        </>
      }
    >
      {clients.length === 0 ? (
        <Panel>
          <EmptyState icon={<IconBuilding size={34} stroke={1.4} />} title="No client yet" action={addButton}>
            Add the firm that you work for, then the engagement with its sponsor and goals, and put the
            managers into it.
          </EmptyState>
        </Panel>
      ) : (
        clients.map((client: Client) => <ClientPanel key={client.id} client={client} practice={practice} />)
      )}
      {open === 'client' && <ClientForm close={() => setOpen(null)} />}
      {open === 'practice' && own && <PracticeForm practice={own} close={() => setOpen(null)} />}
    </Screen>
  );
}
