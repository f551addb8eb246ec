import { Menu, Modal, Select } from '@mantine/core';
import {
  IconBriefcase,
  IconClock,
  IconFileExport,
  IconFileText,
  IconFolderOpen,
  IconRuler2,
} from '@tabler/icons-react';
import { useState } from 'react';
import type { PortfolioManager } from '../../../../src/core/insights/portfolio.ts';
import type { RecordSet } from '../../../../src/core/records/records.ts';
import { useRunPractice } from '../../../state/use-practice.ts';
import { MoreMenu } from '../../../ui/MoreMenu.tsx';
import { EntryForm } from '../clients/EntryForm.tsx';
import { engagementChoices } from '../standing-words.ts';
import { useOpenManager } from '../use-open-manager.ts';

/** What a consultant does with a manager: open the plan or the report, log work, move to another engagement. */
export function ManagerMenu({ manager, practice }: { manager: PortfolioManager; practice: RecordSet }) {
  const open = useOpenManager();
  const [asked, setAsked] = useState<'engagement' | 'log' | null>(null);
  return (
    <>
      <MoreMenu label={`More for ${manager.managerName}`}>
        <Menu.Item leftSection={<IconFolderOpen size={16} />} onClick={() => void open(manager.id)}>
          Open the plan
        </Menu.Item>
        <Menu.Item leftSection={<IconFileText size={16} />} onClick={() => void open(manager.id, 'reports')}>
          Open the report
        </Menu.Item>
        <Menu.Item
          leftSection={<IconFileExport size={16} />}
          onClick={() => void open(manager.id, 'settings', 'exchange')}
        >
          Send the plan, or read in theirs
        </Menu.Item>
        <Menu.Item
          leftSection={<IconRuler2 size={16} />}
          onClick={() => void open(manager.id, 'plan', 'benchmarks')}
        >
          Change the benchmarks
        </Menu.Item>
        {manager.engagement && (
          <Menu.Item leftSection={<IconClock size={16} />} onClick={() => setAsked('log')}>
            Log my work
          </Menu.Item>
        )}
        <Menu.Item leftSection={<IconBriefcase size={16} />} onClick={() => setAsked('engagement')}>
          Choose the engagement
        </Menu.Item>
      </MoreMenu>
      {asked === 'engagement' && (
        <ChooseEngagement manager={manager} practice={practice} close={() => setAsked(null)} />
      )}
      {asked === 'log' && manager.engagement && (
        <EntryForm
          engagement={manager.engagement}
          managers={[manager]}
          manager={manager.id}
          close={() => setAsked(null)}
        />
      )}
    </>
  );
}

function ChooseEngagement({
  manager,
  practice,
  close,
}: {
  manager: PortfolioManager;
  practice: RecordSet;
  close: () => void;
}) {
  const run = useRunPractice();
  const choices = engagementChoices(practice);
  const place = async (engagementId: string | null) => {
    const outcome = await run('place-managers', { managers: [manager.id], engagementId });
    if (outcome.ok) close();
  };
  return (
    <Modal opened onClose={close} title={`Engagement of ${manager.managerName}`}>
      <Select
        label="Engagement"
        data-autofocus
        description={
          choices.length === 0 ? 'There is none yet. Add one under “Clients and engagements”.' : null
        }
        placeholder="In no engagement"
        data={choices}
        value={manager.engagement?.id ?? null}
        clearable
        searchable
        limit={60}
        clearButtonProps={{ 'aria-label': 'In no engagement' }}
        onChange={(id) => void place(id)}
      />
    </Modal>
  );
}
