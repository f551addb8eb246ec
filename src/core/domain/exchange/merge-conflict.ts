import { z } from 'zod';
import { idSchema } from '../../foundation/schema.ts';
import { instantSchema } from '../calendar/day-schema.ts';
import { versionIdSchema } from './exchange-step.ts';

/** How the other side has it: `content` is null where it was removed there; `version` is its version, and all before it. */
const otherVersionSchema = z.object({
  from: z.string().max(300),
  sentAt: instantSchema,
  content: z.record(z.string(), z.unknown()).nullable(),
  version: z.array(versionIdSchema).min(1),
});
export type OtherVersion = z.infer<typeof otherVersionSchema>;

/**
 * Something that was changed on both sides, differently: the record as it is here stays in its place, and the others' versions
 * are kept until somebody picks one. The id is the item's key; `part` tells a record from its private note.
 */
export const mergeConflictSchema = z.object({
  id: z.string().min(1).max(300),
  kind: z.string().max(40),
  recordId: idSchema,
  part: z.enum(['record', 'private-note']),
  others: z.array(otherVersionSchema).min(1).max(100),
});
export type MergeConflict = z.infer<typeof mergeConflictSchema>;
