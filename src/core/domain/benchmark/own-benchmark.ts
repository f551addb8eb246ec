import { z } from 'zod';
import { idSchema, nameSchema } from '../../foundation/schema.ts';
import { OWN_BENCHMARK_GRADES, OWN_BENCHMARK_MEASURES, OWN_BENCHMARK_UNITS } from './own-benchmark-terms.ts';

/**
 * A figure from outside that the consultant holds a measure against. `value` is in `unit`, so that 30 with `%` is 30 percent;
 * with `upTo` it is a range, else a single figure. `grade` says how good the evidence is. `order` sorts those of a measure.
 */
export const ownBenchmarkSchema = z.object({
  id: idSchema,
  measure: z.enum(OWN_BENCHMARK_MEASURES),
  statement: nameSchema,
  value: z.number(),
  upTo: z.number().nullable(),
  unit: z.enum(OWN_BENCHMARK_UNITS),
  sourceName: nameSchema,
  sourceYear: z.int().min(1900).max(2100).nullable(),
  grade: z.enum(OWN_BENCHMARK_GRADES),
  order: z.number(),
});
export type OwnBenchmark = z.infer<typeof ownBenchmarkSchema>;
