import type { Day, Instant } from '../../src/core/domain/calendar/day.ts';
import type { LiveData } from '../../src/host/store/live-data.ts';
import { openStore } from '../../src/host/store/open-store.ts';
import { putTransitions } from '../../src/host/store/replace-data.ts';

/** The data of a folder while it is being filled. */
export type Filling = {
  readonly data: LiveData;
  readonly now: Instant;
  /** Puts a plan in; throws what was wrong with it. */
  readonly putPlan: (plan: Parameters<typeof putTransitions>[1][number]) => void;
};

/** Opens the data file of a folder, which is made where there is none, and closes it when `fill` is done. It is eight o'clock. */
export function fillFolder(folder: string, today: Day, fill: (filling: Filling) => void): void {
  const now = `${today}T08:00:00.000Z` as Instant;
  const opened = openStore({
    folder,
    clock: { now: () => now },
    hasBackups: () => false,
    backUpBefore: () => ({ ok: true, value: null }),
  });
  const { data } = opened;
  if (!data) throw new Error(opened.refusal?.message);
  const putPlan: Filling['putPlan'] = (plan) => {
    const put = putTransitions(data, [plan], now);
    if (!put.ok) throw new Error(put.problem.message);
  };
  fill({ data, now, putPlan });
  data.close();
  opened.release();
}
