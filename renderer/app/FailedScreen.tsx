import { Button } from '@mantine/core';
import type { Problem } from '../../src/core/foundation/outcome.ts';
import { ProblemNote } from '../ui/ProblemNote.tsx';
import { Screen } from '../ui/Screen.tsx';

/** What is shown when the program behind the page can't be reached or can't open its data at all. */
export function FailedScreen({ problem, retry }: { problem: Problem; retry: () => void }) {
  return (
    <Screen title="Coachward could not open">
      <ProblemNote problem={problem} action={<Button onClick={retry}>Try again</Button>} />
    </Screen>
  );
}
