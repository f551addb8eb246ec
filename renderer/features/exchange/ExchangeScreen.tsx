import { Button } from '@mantine/core';
import { addressOf } from '../../app/router.ts';
import { useTransition } from '../../state/use-plan.ts';
import { Screen } from '../../ui/Screen.tsx';
import { ConflictsPanel } from './ConflictsPanel.tsx';
import { ReadInPanel } from './ReadInPanel.tsx';
import { SendPanel } from './SendPanel.tsx';

/** A plan between manager and consultant, without a server: what is to be chosen, sending, and reading in. */
export default function ExchangeScreen() {
  const { id } = useTransition();
  return (
    <Screen
      title="Exchange by file"
      lead="Manager and consultant work on the same plan, each on their own computer, and pass files to and fro."
      actions={
        <Button component="a" variant="default" href={addressOf('settings', 'data')}>
          Back to Settings
        </Button>
      }
    >
      <ConflictsPanel />
      <SendPanel key={id} />
      <ReadInPanel />
    </Screen>
  );
}
