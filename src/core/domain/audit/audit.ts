import { z } from 'zod';
import { idSchema, nameSchema } from '../../foundation/schema.ts';
import { daySchema } from '../calendar/day-schema.ts';
import { CATEGORY_GROUP_KEYS } from './category-group.ts';

/** What an audit was kept for. */
export const AUDIT_PURPOSES = ['baseline', 'day-45', 'day-90', 'other'] as const;
export type AuditPurpose = (typeof AUDIT_PURPOSES)[number];

const minutesSchema = z.int().min(0);
const shareSchema = z.number().min(0).nullable();

const stretchSchema = z.object({
  basis: z.enum(['hours', 'days']),
  minutes: minutesSchema,
  days: z.int().min(0),
  from: daySchema,
  to: daySchema,
});

const snapshotSchema = z.object({
  managerName: z.string(),
  recordedMinutes: minutesSchema,
  coachingMinutes: minutesSchema,
  expectedMinutes: minutesSchema,
  notWorkingMinutes: minutesSchema,
  /** How many entries the numbers rest on. */
  entries: z.int().min(0),
  coachingShare: shareSchema,
  coverage: shareSchema,
  minutesToFree: z.number().min(0).nullable(),
  byGroup: z.array(
    z.object({ group: z.enum(CATEGORY_GROUP_KEYS), name: z.string(), minutes: minutesSchema }),
  ),
  byCategory: z.array(
    z.object({
      categoryId: z.string(),
      name: z.string(),
      group: z.enum(CATEGORY_GROUP_KEYS),
      minutes: minutesSchema,
    }),
  ),
  byDay: z.array(
    z.object({ day: daySchema, minutes: minutesSchema, coaching: minutesSchema, expected: minutesSchema }),
  ),
  byRep: z.array(
    z.object({ repId: z.string(), name: z.string(), minutes: minutesSchema, coaching: minutesSchema }),
  ),
  longestStretch: stretchSchema.nullable(),
});

/** All numbers of an audit as they were when it was frozen, with the names and groups of then. */
export type AuditSnapshot = z.infer<typeof snapshotSchema>;

/**
 * The time of some days, frozen: what is recorded, renamed or regrouped later leaves it as it is. Freezing the same
 * purpose again makes the next version, which names the one it follows in `supersedes`; both stay.
 */
export const auditSchema = z.object({
  id: idSchema,
  purpose: z.enum(AUDIT_PURPOSES),
  name: nameSchema,
  from: daySchema,
  to: daySchema,
  version: z.int().min(1),
  frozenOn: daySchema,
  supersedes: idSchema.nullable(),
  snapshot: snapshotSchema,
});
export type Audit = z.infer<typeof auditSchema>;
