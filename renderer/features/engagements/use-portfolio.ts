import { useEffect, useMemo, useState } from 'react';
import type { PortfolioRow } from '../../../src/core/bridge/replies.ts';
import type { Day } from '../../../src/core/domain/calendar/day.ts';
import { dayOnClock, type ZoneClock, zoneClock } from '../../../src/core/domain/calendar/zoned-time.ts';
import type { Problem } from '../../../src/core/foundation/outcome.ts';
import {
  type PortfolioManager,
  type PortfolioMember,
  portfolioManagers,
} from '../../../src/core/insights/portfolio.ts';
import type { RecordSet } from '../../../src/core/records/records.ts';
import { useToday, useWorkspace } from '../../state/use-plan.ts';

/** How long it is waited after a change somewhere until who changed is measured anew, in milliseconds. */
const SETTLE_MS = 800;

/** How often what was measured meanwhile is shown: drawing a long list for each would take longer than measuring. */
const SHOWN_EVERY_MS = 700;

/** All managers, and how many of them are still being measured; null until the first answer. */
export type Portfolio = { readonly managers: readonly PortfolioManager[]; readonly waiting: number };

function memberOf({ summary, standing }: PortfolioRow, clock: ZoneClock): PortfolioMember {
  const { id, managerName, managerRole, lastChangeAt } = summary;
  return { id, managerName, managerRole, lastEntryOn: dayOnClock(clock, lastChangeAt), standing };
}

/** The rows as they are known, brought up to date in small steps while the page stays free. */
function usePortfolioRows(today: Day) {
  const { bridge } = useWorkspace().store;
  const [rows, setRows] = useState<readonly PortfolioRow[] | null>(null);
  const [problem, setProblem] = useState<Problem | null>(null);
  const [round, setRound] = useState(0);
  useEffect(() => {
    let timer: number | undefined;
    const stop = bridge.listen(({ type }) => {
      if (type === 'menu') return;
      window.clearTimeout(timer);
      timer = window.setTimeout(() => setRound((before) => before + 1), SETTLE_MS);
    });
    return () => {
      window.clearTimeout(timer);
      stop();
    };
  }, [bridge]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: everything is loaded anew when something changed or a day began
  useEffect(() => {
    let left = false;
    const bringUpToDate = async () => {
      const loaded = await bridge.call('portfolio.load', { today });
      if (left) return;
      if (!loaded.ok) return setProblem(loaded.problem);
      setProblem(null);
      setRows(loaded.value);
      let remaining = loaded.value.filter(({ isCurrent }) => !isCurrent).length;
      let fresh = new Map<string, PortfolioRow>();
      let shownAt = performance.now();
      while (remaining > 0 && !left) {
        const measured = await bridge.call('portfolio.measure', { today });
        if (!measured.ok || left) return;
        for (const row of measured.value.rows) fresh.set(row.summary.id, row);
        ({ remaining } = measured.value);
        if (remaining > 0 && performance.now() - shownAt < SHOWN_EVERY_MS) continue;
        const taken = fresh;
        setRows((known) => known?.map((row) => taken.get(row.summary.id) ?? row) ?? null);
        fresh = new Map();
        shownAt = performance.now();
      }
    };
    void bringUpToDate();
    return () => {
      left = true;
    };
  }, [bridge, today, round]);
  return { rows, problem };
}

/** The managers on this computer with where they stand; samples are no part of a portfolio. */
export function usePortfolio(practice: RecordSet): {
  readonly portfolio: Portfolio | null;
  readonly problem: Problem | null;
} {
  const today = useToday();
  const { zone } = useWorkspace().workspace;
  const { rows, problem } = usePortfolioRows(today);
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
