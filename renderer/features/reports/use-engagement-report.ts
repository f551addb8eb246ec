import { useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react';
import type { Engagement } from '../../../src/core/domain/engagement/engagement.ts';
import { portfolioManagers } from '../../../src/core/insights/portfolio.ts';
import { RecordSet } from '../../../src/core/records/records.ts';
import { engagementReport } from '../../../src/core/reports/engagement-report.ts';
import type { ReportDocument } from '../../../src/core/reports/report-document.ts';
import { pageClock } from '../../state/clock.ts';
import { useToday, useWorkspace } from '../../state/use-plan.ts';
import { type MadeManagers, makeManagers } from './make-engagement.ts';

/** How far making a report is: `done` of `of` managers. */
export type Making = { readonly done: number; readonly of: number };

/** A report that takes a while: `making` while it does; `report` null before; `cancelled` once the user had enough of waiting. */
export type SlowReport = {
  readonly report: ReportDocument | null;
  readonly making: Making | null;
  readonly cancelled: boolean;
  readonly unread: MadeManagers['unread'];
  readonly cancel: () => void;
  readonly again: () => void;
};

const NOBODY: MadeManagers['unread'] = [];

/** The report on an engagement, its managers read one after the other; nothing while `engagement` is null. */
export function useEngagementReport(engagement: Engagement | null, practice: RecordSet | null): SlowReport {
  const { store, workspace } = useWorkspace();
  const { zone, transitions } = workspace;
  const today = useToday();
  const [made, setMade] = useState<{ readonly of: Engagement; readonly managers: MadeManagers } | null>(null);
  const [making, setMaking] = useState<Making | null>(null);
  const [cancelled, setCancelled] = useState(false);
  const [round, setRound] = useState(0);
  const plansNow = useRef(transitions);
  useLayoutEffect(() => {
    plansNow.current = transitions;
  }, [transitions]);
  const stop = useRef<AbortController | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a round is one more try
  useEffect(() => {
    setMade(null);
    setCancelled(false);
    if (!engagement) return setMaking(null);
    const members = new Set(engagement.managers);
    const plans = plansNow.current
      .filter(({ id }) => members.has(id))
      .sort((a, b) => a.managerName.localeCompare(b.managerName));
    const controller = new AbortController();
    stop.current = controller;
    setMaking({ done: 0, of: plans.length });
    const tell = (done: number) => setMaking({ done, of: plans.length });
    void makeManagers(store.bridge, plans, { today, zone, signal: controller.signal, tell }).then(
      (managers) => {
        if (controller.signal.aborted || !managers) return;
        setMade({ of: engagement, managers });
        setMaking(null);
      },
    );
    return () => controller.abort();
  }, [engagement, store, today, zone, round]);
  const report = useMemo(() => {
    if (!made || !engagement || made.of !== engagement) return null;
    const { members, pages } = made.managers;
    const content = practice ?? new RecordSet();
    const managers = portfolioManagers(members, content, today);
    const generatedAt = pageClock(zone).now();
    return engagementReport({ practice: content, engagement, managers, pages, today, generatedAt });
  }, [made, engagement, practice, today, zone]);
  const cancel = useCallback(() => {
    stop.current?.abort();
    setMaking(null);
    setCancelled(true);
  }, []);
  const again = useCallback(() => setRound((before) => before + 1), []);
  return { report, making, cancelled, unread: made?.managers.unread ?? NOBODY, cancel, again };
}
