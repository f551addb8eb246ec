import { Button, Menu } from '@mantine/core';
import { IconPencil, IconPlus, IconTrash } from '@tabler/icons-react';
import { useState } from 'react';
import type { Client } from '../../../../src/core/domain/engagement/client.ts';
import type { Engagement } from '../../../../src/core/domain/engagement/engagement.ts';
import { engagementHours } from '../../../../src/core/insights/portfolio.ts';
import type { RecordSet } from '../../../../src/core/records/records.ts';
import { addressOf } from '../../../app/router.ts';
import { formatCounted, formatMinutes } from '../../../format/numbers.ts';
import { useWorkspace } from '../../../state/use-plan.ts';
import { useRunPractice } from '../../../state/use-practice.ts';
import { Clamped } from '../../../ui/Clamped.tsx';
import { MoreMenu } from '../../../ui/MoreMenu.tsx';
import { Panel } from '../../../ui/Panel.tsx';
import { ClientForm } from './ClientForm.tsx';
import classes from './Clients.module.css';
import { EngagementForm } from './EngagementForm.tsx';
import { spanWords } from './span-words.ts';

/** A client with the engagements for them. */
export function ClientPanel({ client, practice }: { client: Client; practice: RecordSet }) {
  const run = useRunPractice();
  const [open, setOpen] = useState<'edit' | 'engagement' | null>(null);
  const engagements = practice
    .all('engagement')
    .filter(({ clientId }) => clientId === client.id)
    .sort(
      (a, b) => Number(a.status === 'closed') - Number(b.status === 'closed') || (a.from < b.from ? 1 : -1),
    );
  return (
    <Panel
      title={client.name}
      hint={client.industry}
      actions={
        <>
          <Button
            size="compact-sm"
            variant="default"
            leftSection={<IconPlus size={15} />}
            onClick={() => setOpen('engagement')}
          >
            Add an engagement
          </Button>
          <MoreMenu label={`More for ${client.name}`}>
            <Menu.Item leftSection={<IconPencil size={16} />} onClick={() => setOpen('edit')}>
              Change the client
            </Menu.Item>
            <Menu.Item
              leftSection={<IconTrash size={16} />}
              onClick={() => void run('remove-client', { id: client.id })}
            >
              Remove
            </Menu.Item>
          </MoreMenu>
        </>
      }
    >
      {client.note && <p className={classes.note}>{client.note}</p>}
      {engagements.length === 0 ? (
        <p className={classes.none}>No engagement yet.</p>
      ) : (
        <ul className={classes.lines}>
          {engagements.map((engagement) => (
            <EngagementLine key={engagement.id} engagement={engagement} practice={practice} />
          ))}
        </ul>
      )}
      {open === 'edit' && <ClientForm client={client} close={() => setOpen(null)} />}
      {open === 'engagement' && (
        <EngagementForm clientId={client.id} practice={practice} close={() => setOpen(null)} />
      )}
    </Panel>
  );
}

function EngagementLine({ engagement, practice }: { engagement: Engagement; practice: RecordSet }) {
  const { workspace } = useWorkspace();
  const { id, title, sponsorName, sponsorRole, status, managers } = engagement;
  const here = managers.filter((manager) => workspace.transitions.some((plan) => plan.id === manager)).length;
  const { minutes } = engagementHours(practice, id);
  const sponsor = [sponsorName, sponsorRole].filter(Boolean).join(', ');
  return (
    <li className={classes.line}>
      <div className={classes.words}>
        <a className={classes.title} href={addressOf('engagements', id)}>
          <Clamped text={title} />
        </a>
        <span className={classes.soft}>
          <Clamped text={[spanWords(engagement), sponsor && `for ${sponsor}`].filter(Boolean).join(', ')} />
        </span>
      </div>
      <div className={classes.figures}>
        {status === 'closed' && <span className={classes.badge}>closed</span>}
        <span>{formatCounted(here, 'manager')}</span>
        {minutes > 0 && <span className={classes.softInline}>{formatMinutes(minutes)} of your time</span>}
      </div>
    </li>
  );
}
