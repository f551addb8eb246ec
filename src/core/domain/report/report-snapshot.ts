import { z } from 'zod';
import { idSchema, nameSchema } from '../../foundation/schema.ts';
import { daySchema, instantSchema } from '../calendar/day-schema.ts';
import { REPORT_EDITIONS, REPORT_KINDS } from './report-terms.ts';

/** The most characters that a frozen document has: some 500 pages. */
const DOCUMENT_MOST = 20_000_000;

/**
 * A report that was kept as it was made: what it is called and about whom, of which day its figures are, which day of the plan that
 * was (null where it is about several plans), and in which shape its document is written. It never changes.
 */
export const reportSnapshotSchema = z.object({
  id: idSchema,
  kind: z.enum(REPORT_KINDS),
  edition: z.enum(REPORT_EDITIONS),
  title: nameSchema,
  about: z.string().max(700),
  asOf: daySchema,
  planDay: z.int().nullable(),
  madeAt: instantSchema,
  shape: z.int().min(1),
});
export type ReportSnapshot = z.infer<typeof reportSnapshotSchema>;

/** The document of a kept report with its look, as JSON; read when the report is opened. It has the id of its snapshot. */
export const reportBodySchema = z.object({
  id: idSchema,
  json: z.string().max(DOCUMENT_MOST),
});
export type ReportBody = z.infer<typeof reportBodySchema>;
