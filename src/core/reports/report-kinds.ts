import type { ReportEdition, ReportKind } from '../domain/report/report-terms.ts';

/** What the user chooses among: the name of a kind of report, what it is for, the editions it comes in, the usual one first. */
export type KindOfReport = {
  readonly kind: ReportKind;
  readonly name: string;
  readonly about: string;
  readonly editions: readonly [ReportEdition, ...ReportEdition[]];
  /** Whether it is about several plans, so that only a consultant's practice has it. */
  readonly ofPractice: boolean;
};

/** All kinds of reports in the order in which they are offered. */
export const KINDS_OF_REPORTS: readonly KindOfReport[] = [
  {
    kind: 'progress',
    name: 'Progress report',
    about: 'Where the 90 days stand on a day',
    editions: ['manager', 'sponsor'],
    ofPractice: false,
  },
  {
    kind: 'phase',
    name: 'Phase report',
    about: 'A phase with its gate, beside those before',
    editions: ['manager', 'sponsor'],
    ofPractice: false,
  },
  {
    kind: 'rep',
    name: 'One-to-one page',
    about: 'One page on a rep, for the talk with them',
    editions: ['manager'],
    ofPractice: false,
  },
  {
    kind: 'engagement',
    name: 'Engagement report',
    about: 'All managers of an engagement, a page each',
    editions: ['consultant', 'sponsor'],
    ofPractice: true,
  },
  {
    kind: 'portfolio',
    name: 'Portfolio summary',
    about: 'All your managers side by side',
    editions: ['consultant'],
    ofPractice: true,
  },
];

/** The kind with its name and editions. */
export function kindOfReport(kind: ReportKind): KindOfReport {
  const found = KINDS_OF_REPORTS.find((one) => one.kind === kind);
  if (!found) throw new RangeError(`No kind of report ${kind}`);
  return found;
}

/** Sections that a report has but that are left out until somebody wants them: what may lie on a table, or concerns only the consultant. */
export function leftOutAtFirst(kind: ReportKind, edition: ReportEdition): ReadonlySet<string> {
  if (kind === 'rep') return new Set(['rep-private']);
  return kind === 'engagement' && edition === 'sponsor' ? new Set(['attention', 'hours']) : new Set();
}

/** The name under which the pages of managers are chosen together. */
export const MANAGER_PAGES = { id: 'pages', title: 'A page for each manager' } as const;

/** Who an edition is for. */
export const EDITION_NAMES: Readonly<
  Record<ReportEdition, { readonly name: string; readonly about: string }>
> = {
  manager: { name: 'For the manager', about: 'Everything, reps by name' },
  sponsor: { name: 'For the sponsor', about: 'No names of reps, no notes, nothing about fewer than five' },
  consultant: { name: 'For the consultant', about: 'All managers by name, your hours and notes' },
};
