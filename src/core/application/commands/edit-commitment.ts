import { z } from 'zod';
import { commitmentSchema } from '../../domain/commitment/commitment.ts';
import { defineCommand } from '../command.ts';
import { editRecord } from './edit-record.ts';

const patchSchema = commitmentSchema.pick({ text: true, due: true, strength: true }).partial();

/** Changes a commitment's words, its due day or its strength. */
export const editCommitment = defineCommand({
  payload: z.object({
    id: commitmentSchema.shape.id,
    patch: patchSchema,
    was: patchSchema.optional(),
  }),
  describe: () => 'Changed a commitment',
  reduce: (records, { id, ...edit }) => editRecord(records, 'commitment', id, edit),
});
