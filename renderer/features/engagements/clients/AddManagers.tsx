import { MultiSelect } from '@mantine/core';
import { useState } from 'react';
import type { Engagement } from '../../../../src/core/domain/engagement/engagement.ts';
import type { PortfolioManager } from '../../../../src/core/insights/portfolio.ts';
import { useRunPractice } from '../../../state/use-practice.ts';
import { FormModal } from '../../../ui/FormModal.tsx';

/** Puts managers into an engagement; who is in another one moves. */
export function AddManagers({
  engagement,
  all,
  close,
}: {
  engagement: Engagement;
  all: readonly PortfolioManager[];
  close: () => void;
}) {
  const run = useRunPractice({ quietly: true });
  const [chosen, setChosen] = useState<string[]>([]);
  const [tried, setTried] = useState(false);
  const others = all.filter((manager) => manager.engagement?.id !== engagement.id);
  const save = async () => {
    setTried(true);
    return chosen.length === 0
      ? null
      : run('place-managers', { managers: chosen, engagementId: engagement.id });
  };
  return (
    <FormModal title="Add managers" saveLabel="Add" save={save} close={close}>
      <MultiSelect
        label="Managers"
        data-autofocus
        description={
          others.length === 0
            ? 'Every manager on this computer is in it already. Start another plan, or read one in.'
            : 'Who is in another engagement moves into this one.'
        }
        data={others.map(({ id, managerName, engagement: other }) => ({
          value: id,
          label: other ? `${managerName} (${other.title})` : managerName,
        }))}
        value={chosen}
        searchable
        limit={60}
        nothingFoundMessage="Nobody goes by that name."
        error={tried && chosen.length === 0 && 'Choose at least one.'}
        onChange={setChosen}
      />
    </FormModal>
  );
}
