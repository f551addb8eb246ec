import { z } from 'zod';
import { idSchema } from '../../foundation/schema.ts';
import { instantSchema } from '../calendar/day-schema.ts';

/** The name of a version: a checksum over its content and over the versions it came from. */
export const versionIdSchema = z.string().min(1).max(100);

/**
 * What is known of an item's version: the checksum of its content (empty where it was removed, null where several versions
 * were settled into one that has none yet), the versions it is or comes from, and all before those. A bare text is the
 * first version of all, whose name is the checksum of its content.
 */
export const knownVersionSchema = z.union([
  versionIdSchema,
  z.object({
    sum: z.string().max(100).nullable(),
    heads: z.array(versionIdSchema),
    ancestors: z.array(versionIdSchema),
  }),
]);

/**
 * A step of exchanging a plan by files: the versions of items that were sent, read in or settled in it, by the items' keys.
 * Only what differs from the steps before is in it. It is bookkeeping: never shown, and never part of an exchange file.
 */
export const exchangeStepSchema = z.object({
  id: idSchema,
  direction: z.enum(['sent', 'read', 'settled']),
  at: instantSchema,
  partner: z.string().max(300),
  items: z.record(z.string(), knownVersionSchema),
});
export type ExchangeStep = z.infer<typeof exchangeStepSchema>;
