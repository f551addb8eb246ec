import { useEffect, useMemo, useSyncExternalStore } from 'react';
import type { PortfolioRow } from '../../../src/core/bridge/replies.ts';
import { dayOnClock, type ZoneClock, zoneClock } from '../../../src/core/domain/calendar/zoned-time.ts';
import type { Problem } from '../../../src/core/foundation/outcome.ts';
import {
  type PortfolioManager,
  type PortfolioMember,
  portfolioManagers,
} from '../../../src/core/insights/portfolio.ts';
import type { RecordSet } from '../../../src/core/records/records.ts';
import { useToday, useWorkspace } from '../../state/use-plan.ts';

/** All managers, and how many of them are still being measured; null until the first answer. */
export type Portfolio = { readonly managers: readonly PortfolioManager[]; readonly waiting: number };

function memberOf({ summary, standing }: PortfolioRow, clock: ZoneClock): PortfolioMember {
  const { id, managerName, managerRole, lastChangeAt } = summary;
  return { id, managerName, managerRole, lastEntryOn: dayOnClock(clock, lastChangeAt), standing };
}

/** The managers on this computer with where they stand; samples are no part of a portfolio. */
export function usePortfolio(practice: RecordSet): {
  readonly portfolio: Portfolio | null;
  readonly problem: Problem | null;
} {
  const today = useToday();
  const { store, workspace } = useWorkspace();
  const { zone } = workspace;
  const { rows, problem } = useSyncExternalStore(store.portfolio.subscribe, store.portfolio.snapshot);
  useEffect(() => store.portfolio.watch(today), [store, today]);
  const portfolio = useMemo((): Portfolio | null => {
    const own = rows?.filter(({ summary }) => !summary.isSample);
    if (!own) return null;
    const clock = zoneClock(zone);
    const members = own.map((row) => memberOf(row, clock));
    return {
      managers: portfolioManagers(members, practice, today),
      waiting: own.filter(({ isCurrent }) => !isCurrent).length,
    };
  }, [rows, zone, practice, today]);
  return { portfolio, problem };
}
