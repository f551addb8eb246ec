import { useCallback, useState } from 'react';
import type { ReportSnapshot } from '../../../../src/core/domain/report/report-snapshot.ts';
import type { Outcome } from '../../../../src/core/foundation/outcome.ts';
import { comparison } from '../../../../src/core/reports/comparison.ts';
import { type FrozenReport, thawed } from '../../../../src/core/reports/frozen-report.ts';
import type { PlanStore } from '../../../state/plan-store.ts';
import { tellProblem } from '../../../ui/tell-problem.tsx';

/** A kept report, or two of them compared, that is looked at instead of the one being made. */
export type Opened = { readonly name: string; readonly report: FrozenReport };

async function read(store: PlanStore, snapshot: ReportSnapshot): Promise<Outcome<FrozenReport>> {
  const loaded = await store.loadReport(snapshot.id);
  if (!loaded.ok) return loaded;
  return thawed(snapshot, loaded.value ?? { id: snapshot.id, json: '' });
}

/** Opens kept reports from the store that holds them, one or two side by side; problems are told. */
export function useKept(store: PlanStore | null) {
  const [opened, setOpened] = useState<Opened | null>(null);
  const open = useCallback(
    async (snapshots: readonly ReportSnapshot[]) => {
      const [first, second] = snapshots;
      if (!store || !first) return;
      const one = await read(store, first);
      if (!one.ok) return tellProblem(one.problem);
      if (!second) return setOpened({ name: first.title, report: one.value });
      const other = await read(store, second);
      if (!other.ok) return tellProblem(other.problem);
      const document = comparison(one.value.document, other.value.document);
      setOpened({ name: document.title, report: { ...other.value, document } });
    },
    [store],
  );
  const close = useCallback(() => setOpened(null), []);
  return { opened, open, close };
}
