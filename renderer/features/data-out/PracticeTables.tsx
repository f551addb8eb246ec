import { useMemo, useState } from 'react';
import { hoursTable, portfolioTable } from '../../../src/core/application/data-out/tables/practice-tables.ts';
import type { RecordSet } from '../../../src/core/records/records.ts';
import { formatCounted } from '../../format/numbers.ts';
import { useToday } from '../../state/use-plan.ts';
import { usePractice } from '../../state/use-practice.ts';
import { Loading } from '../../ui/Loading.tsx';
import { ProblemNote } from '../../ui/ProblemNote.tsx';
import { usePortfolio } from '../engagements/use-portfolio.ts';
import { TablesPanel } from './TablesPanel.tsx';

/** The tables of the consultant's practice: the portfolio and the hours. */
export function PracticeTables({ wanted }: { wanted: string | undefined }) {
  const practice = usePractice();
  return practice ? <Tables practice={practice} wanted={wanted} /> : <Loading />;
}

function Tables({ practice, wanted }: { practice: RecordSet; wanted: string | undefined }) {
  const today = useToday();
  const [withPrivateNotes, setWithPrivateNotes] = useState(false);
  const { portfolio, problem } = usePortfolio(practice);
  const tables = useMemo(() => {
    const managers = portfolio?.managers ?? [];
    const nameOf = (id: string) => managers.find((manager) => manager.id === id)?.managerName ?? null;
    return [portfolioTable(managers), hoursTable(practice, nameOf, { today, withPrivateNotes })];
  }, [portfolio, practice, today, withPrivateNotes]);
  return (
    <TablesPanel
      title="Tables of the practice"
      name="practice"
      tables={tables}
      wanted={wanted}
      waiting={waitingWords(problem ? 0 : (portfolio?.waiting ?? null))}
      privateNotes={{
        on: withPrivateNotes,
        set: setWithPrivateNotes,
        label: 'Private notes of my hours too',
      }}
    >
      {problem && <ProblemNote problem={problem} />}
    </TablesPanel>
  );
}

function waitingWords(waiting: number | null): string | null {
  if (waiting === null) return 'The managers are being read.';
  return waiting === 0 ? null : `${formatCounted(waiting, 'manager')} still to be measured.`;
}
