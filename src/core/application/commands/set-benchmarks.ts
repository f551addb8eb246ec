import { z } from 'zod';
import { ownBenchmarkSchema } from '../../domain/benchmark/own-benchmark.ts';
import { MOST_IN_TEMPLATE } from '../../domain/engagement/template-limits.ts';
import { succeed } from '../../foundation/outcome.ts';
import { startDraft } from '../../records/draft.ts';
import { defineCommand } from '../command.ts';

/** Sets the consultant's benchmarks of a plan, in their order: those that aren't named any more are removed. */
export const setBenchmarks = defineCommand({
  payload: z.object({
    benchmarks: z.array(ownBenchmarkSchema.omit({ order: true })).max(MOST_IN_TEMPLATE.benchmarks),
  }),
  describe: () => 'Changed the benchmarks of the consultant',
  reduce: (records, { benchmarks }) => {
    const draft = startDraft(records);
    const kept = new Set(benchmarks.map(({ id }) => id));
    for (const { id } of records.all('own-benchmark')) if (!kept.has(id)) draft.remove('own-benchmark', id);
    for (const [order, benchmark] of benchmarks.entries())
      draft.put('own-benchmark', { ...benchmark, order });
    return succeed(draft.changes());
  },
});
