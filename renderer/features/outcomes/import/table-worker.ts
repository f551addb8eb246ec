import type { OutcomeChange } from '../../../../src/core/domain/outcome/outcome-figure.ts';
import type { Outcome } from '../../../../src/core/foundation/outcome.ts';
import type { ImportMapping, KnownTeam } from '../../../../src/core/interchange/table/import-mapping.ts';
import { type OpenedTable, type PlanPreview, type TableSource, tableHolder } from './table-jobs.ts';

/** What the page asks of the worker; `id` comes back with the answer. */
export type TableWork = { readonly id: number; readonly known: KnownTeam } & (
  | { readonly job: 'open'; readonly source: TableSource }
  | { readonly job: 'choose'; readonly sheet: number }
  | { readonly job: 'plan' | 'figures'; readonly mapping: ImportMapping }
);

/** The worker's answer. */
export type TableWorkDone = { readonly id: number } & (
  | { readonly job: 'open' | 'choose'; readonly outcome: Outcome<OpenedTable> }
  | { readonly job: 'plan'; readonly plan: PlanPreview | null }
  | { readonly job: 'figures'; readonly figures: readonly OutcomeChange[] }
);

const holder = tableHolder();

async function doneOf(work: TableWork): Promise<TableWorkDone> {
  const { id, known } = work;
  switch (work.job) {
    case 'open':
      return { id, job: 'open', outcome: await holder.open(work.source, known) };
    case 'choose':
      return { id, job: 'choose', outcome: holder.choose(work.sheet, known) };
    case 'plan':
      return { id, job: 'plan', plan: holder.plan(work.mapping, known) };
    default:
      return { id, job: 'figures', figures: holder.figures(work.mapping, known) };
  }
}

self.onmessage = async ({ data }: MessageEvent<TableWork>) => {
  self.postMessage(await doneOf(data));
};
