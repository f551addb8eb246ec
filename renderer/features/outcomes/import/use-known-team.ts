import { useMemo } from 'react';
import { outcomeMeasures } from '../../../../src/core/insights/outcomes/measures.ts';
import type { KnownTeam } from '../../../../src/core/interchange/table/import-mapping.ts';
import { useRecords, useToday } from '../../../state/use-plan.ts';

/** What tables are read against: the team, its measures, its figures, and what words meant before. */
export function useKnownTeam(): KnownTeam {
  const records = useRecords();
  const today = useToday();
  return useMemo(
    () => ({
      reps: records.all('rep').map(({ id, name, email }) => ({ id, name, email })),
      measures: outcomeMeasures(records),
      terms: records.all('import-term'),
      figures: records.all('outcome-figure').map(({ id, value, count }) => ({ id, value, count })),
      today,
    }),
    [records, today],
  );
}
