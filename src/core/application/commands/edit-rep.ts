import { z } from 'zod';
import { daySchema } from '../../domain/calendar/day-schema.ts';
import { repSchema } from '../../domain/rep/rep.ts';
import { defineCommand } from '../command.ts';
import { editRecord } from './edit-record.ts';

const patchSchema = repSchema
  .pick({ name: true, email: true, tier: true, status: true })
  .extend({ nextReview: daySchema.nullable() })
  .partial();

/** Changes a rep's name, address, tier, or whether they are still in the team. */
export const editRep = defineCommand({
  payload: z.object({
    id: repSchema.shape.id,
    patch: patchSchema,
    was: patchSchema.optional(),
  }),
  describe: ({ id, patch }, records) => {
    const name = patch.name ?? records.get('rep', id)?.name ?? 'a rep';
    if (patch.status === 'left') return `Marked ${name} as having left the team`;
    if (patch.status === 'active') return `Took ${name} back into the team`;
    return `Changed ${name}’s details`;
  },
  reduce: (records, { id, ...edit }) => editRecord(records, 'rep', id, edit),
});
