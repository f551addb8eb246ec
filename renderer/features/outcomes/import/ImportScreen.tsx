import { Button } from '@mantine/core';
import { useCallback, useEffect, useMemo, useState } from 'react';
import type { Problem } from '../../../../src/core/foundation/outcome.ts';
import { addressOf } from '../../../app/router.ts';
import { Screen } from '../../../ui/Screen.tsx';
import { ChooseTable } from './ChooseTable.tsx';
import { MapTable } from './MapTable.tsx';
import { tableDesk } from './table-desk.ts';
import type { OpenedTable, TableSource } from './table-jobs.ts';
import { useKnownTeam } from './use-known-team.ts';

/** Brings in a table of figures: choose it, say what its columns are, look at what would be kept, keep it. */
export function ImportScreen() {
  const desk = useMemo(tableDesk, []);
  useEffect(() => () => desk.close(), [desk]);
  const known = useKnownTeam();
  const [opened, setOpened] = useState<OpenedTable | null>(null);
  const [problem, setProblem] = useState<Problem | null>(null);
  const [busy, setBusy] = useState(false);
  const open = useCallback(
    async (source: TableSource) => {
      setBusy(true);
      const outcome = await desk.open(source, known);
      setBusy(false);
      setProblem(outcome.ok ? null : outcome.problem);
      if (outcome.ok) setOpened(outcome.value);
    },
    [desk, known],
  );
  const choose = async (sheet: number) => {
    const outcome = await desk.choose(sheet, known);
    setProblem(outcome.ok ? null : outcome.problem);
    if (outcome.ok) setOpened(outcome.value);
  };
  return (
    <Screen
      title="Bring in a table"
      lead="Figures from your sales system, by rep and period. Nothing is kept before you have seen it."
      actions={
        <Button component="a" variant="default" href={addressOf('team', 'outcomes')}>
          Cancel
        </Button>
      }
    >
      {opened ? (
        <MapTable
          key={opened.sheet}
          opened={opened}
          known={known}
          desk={desk}
          problem={problem}
          choose={(sheet) => void choose(sheet)}
          startOver={() => setOpened(null)}
        />
      ) : (
        <ChooseTable open={open} problem={problem} busy={busy} />
      )}
    </Screen>
  );
}
