import type { OutcomeChange } from '../../../../src/core/domain/outcome/outcome-figure.ts';
import type { Outcome } from '../../../../src/core/foundation/outcome.ts';
import type { ImportMapping, KnownTeam } from '../../../../src/core/interchange/table/import-mapping.ts';
import { type WithoutId, type WorkerDoor, workerDoor } from '../../../app/worker-door.ts';
import type { OpenedTable, PlanPreview, TableHolder, TableSource } from './table-jobs.ts';
import type { TableWork, TableWorkDone } from './table-worker.ts';

/** Where tables are read, away from the page where that is possible. */
export type TableDesk = {
  open(source: TableSource, known: KnownTeam): Promise<Outcome<OpenedTable>>;
  choose(sheet: number, known: KnownTeam): Promise<Outcome<OpenedTable>>;
  plan(mapping: ImportMapping, known: KnownTeam): Promise<PlanPreview | null>;
  figures(mapping: ImportMapping, known: KnownTeam): Promise<readonly OutcomeChange[]>;
  close(): void;
};

/**
 * The desk: a worker if it can be had, the page itself if not. A table that is open in one of them stays there; the first
 * one to answer is the one that is asked from then on.
 */
export function tableDesk(): TableDesk {
  let worker: WorkerDoor<TableWork, TableWorkDone> | null = null;
  let own: TableHolder | null = null;
  const inPage = async (): Promise<TableHolder> => {
    own ??= (await import('./table-jobs.ts')).tableHolder();
    return own;
  };
  const ask = async (work: WithoutId<TableWork>): Promise<TableWorkDone | null> => {
    if (own) return null;
    try {
      worker ??= workerDoor(new Worker(new URL('./table-worker.ts', import.meta.url), { type: 'module' }));
      return await worker.ask(work);
    } catch {
      return null;
    }
  };
  return {
    async open(source, known) {
      const done = await ask({ job: 'open', source, known });
      return done?.job === 'open' ? done.outcome : (await inPage()).open(source, known);
    },
    async choose(sheet, known) {
      const done = await ask({ job: 'choose', sheet, known });
      return done?.job === 'choose' ? done.outcome : (await inPage()).choose(sheet, known);
    },
    async plan(mapping, known) {
      const done = await ask({ job: 'plan', mapping, known });
      return done?.job === 'plan' ? done.plan : (await inPage()).plan(mapping, known);
    },
    async figures(mapping, known) {
      const done = await ask({ job: 'figures', mapping, known });
      return done?.job === 'figures' ? done.figures : (await inPage()).figures(mapping, known);
    },
    close() {
      worker?.close();
      worker = null;
    },
  };
}
