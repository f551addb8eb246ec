import { useCallback, useMemo, useState } from 'react';
import type { Day } from '../../../src/core/domain/calendar/day.ts';
import type { PhaseNumber } from '../../../src/core/domain/plan/phase-number.ts';
import type { NameStyle, ReportEdition, ReportKind } from '../../../src/core/domain/report/report-terms.ts';
import { whomNext } from '../../../src/core/insights/whom-next.ts';
import { kindOfReport, leftOutAtFirst } from '../../../src/core/reports/report-kinds.ts';
import { useRecords, useToday } from '../../state/use-plan.ts';

/**
 * What a report is asked to be. `day` is null for today; `phase`, `repId` and `engagementId` matter to the kinds that are about
 * one; `leftOut` are sections by their ids.
 */
export type ReportChoice = {
  readonly kind: ReportKind;
  readonly edition: ReportEdition;
  readonly names: NameStyle;
  readonly day: Day | null;
  readonly phase: PhaseNumber;
  readonly repId: string | null;
  readonly engagementId: string | null;
  readonly leftOut: ReadonlySet<string>;
};

const AT_FIRST: ReportChoice = {
  kind: 'progress',
  edition: 'manager',
  names: 'letters',
  day: null,
  phase: 1,
  repId: null,
  engagementId: null,
  leftOut: new Set(),
};

function withDefaults(choice: ReportChoice, change: Partial<ReportChoice>): ReportChoice {
  const next = { ...choice, ...change };
  if (change.kind === undefined && change.edition === undefined) return next;
  const { editions } = kindOfReport(next.kind);
  const edition = editions.includes(next.edition) ? next.edition : editions[0];
  return { ...next, edition, leftOut: leftOutAtFirst(next.kind, edition) };
}

/** Whom a page for a one-to-one is about unless somebody says: who is to be coached next, else the first of the team. */
function useNextRep(): () => string | null {
  const records = useRecords();
  const today = useToday();
  return useCallback(
    () => whomNext(records, today)[0]?.repId ?? records.all('rep')[0]?.id ?? null,
    [records, today],
  );
}

/**
 * The choice, and how to change it. Another kind or edition begins with its own sections.
 * @param asked the rep whom the page for a one-to-one is asked for in the address; null for the progress report
 */
export function useReportChoice(
  asked: string | null,
): readonly [ReportChoice, (change: Partial<ReportChoice>) => void] {
  const nextRep = useNextRep();
  const records = useRecords();
  const [choice, setChoice] = useState<ReportChoice>(() => {
    if (asked === null) return AT_FIRST;
    return withDefaults(AT_FIRST, { kind: 'rep', repId: records.get('rep', asked)?.id ?? nextRep() });
  });
  const change = useCallback(
    (wanted: Partial<ReportChoice>) =>
      setChoice((before) => {
        const next = withDefaults(before, wanted);
        return next.kind === 'rep' && next.repId === null ? { ...next, repId: nextRep() } : next;
      }),
    [nextRep],
  );
  // A rep may be removed in another window while their page is open.
  const isGone = choice.kind === 'rep' && !records.get('rep', choice.repId ?? '');
  const shown = useMemo(() => (isGone ? { ...choice, repId: nextRep() } : choice), [isGone, choice, nextRep]);
  return [shown, change];
}

/** Under which id introduction and conclusions of a report are kept: each kind has its own, and each rep and engagement. */
export function textIdOf({ kind, repId, engagementId }: ReportChoice): string {
  if (kind === 'rep') return `rep/${repId ?? ''}`;
  return kind === 'engagement' ? `engagement/${engagementId ?? ''}` : kind;
}
