import { Button } from '@mantine/core';
import { addressOf } from '../../app/router.ts';
import { useWorkspace } from '../../state/use-plan.ts';
import { Panel } from '../../ui/Panel.tsx';

/** The way into practice mode, for consultants who take several managers through their 90 days. */
export function PracticePanel() {
  const { isPractice } = useWorkspace().workspace;
  return (
    <Panel
      title="Consulting practice"
      hint={
        isPractice
          ? 'Clients, engagements and all managers beside each other.'
          : 'For consultants with several managers: clients, engagements, your own hours, and all managers beside each other. Every plan stays as it is.'
      }
      actions={
        <Button component="a" size="compact-sm" variant="default" href={addressOf('engagements')}>
          {isPractice ? 'Open the engagements' : 'Start a practice'}
        </Button>
      }
    />
  );
}
