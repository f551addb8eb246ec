import { useCallback, useState } from 'react';
import type { Day } from '../../../src/core/domain/calendar/day.ts';
import type { PhaseNumber } from '../../../src/core/domain/plan/phase-number.ts';
import type { NameStyle, ReportEdition, ReportKind } from '../../../src/core/domain/report/report-terms.ts';
import { kindOfReport, leftOutAtFirst } from '../../../src/core/reports/report-kinds.ts';

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

function withDefaults(choice: ReportChoice, change: Partial<ReportChoice>): ReportChoice {
  const next = { ...choice, ...change };
  if (change.kind === undefined && change.edition === undefined) return next;
  const { editions } = kindOfReport(next.kind);
  const edition = editions.includes(next.edition) ? next.edition : editions[0];
  return { ...next, edition, leftOut: leftOutAtFirst(next.kind, edition) };
}

/** The choice, and how to change it. Another kind or edition begins with its own sections. */
export function useReportChoice(): readonly [ReportChoice, (change: Partial<ReportChoice>) => void] {
  const [choice, setChoice] = useState<ReportChoice>({
    kind: 'progress',
    edition: 'manager',
    names: 'letters',
    day: null,
    phase: 1,
    repId: null,
    engagementId: null,
    leftOut: new Set(),
  });
  const change = useCallback(
    (wanted: Partial<ReportChoice>) => setChoice((before) => withDefaults(before, wanted)),
    [],
  );
  return [choice, change];
}

/** Under which id introduction and conclusions of a report are kept: each kind has its own, and each rep and engagement. */
export function textIdOf({ kind, repId, engagementId }: ReportChoice): string {
  if (kind === 'rep') return `rep/${repId ?? ''}`;
  return kind === 'engagement' ? `engagement/${engagementId ?? ''}` : kind;
}
