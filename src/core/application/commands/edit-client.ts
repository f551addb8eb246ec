import { z } from 'zod';
import { clientSchema } from '../../domain/engagement/client.ts';
import { defineCommand } from '../command.ts';
import { editRecord } from './edit-record.ts';

const patchSchema = clientSchema.omit({ id: true }).partial();

/** Changes a client's name, industry or note. */
export const editClient = defineCommand({
  payload: z.object({ id: clientSchema.shape.id, patch: patchSchema, was: patchSchema.optional() }),
  describe: ({ id, patch }, records) =>
    `Changed the client ${patch.name ?? records.get('client', id)?.name ?? ''}`.trim(),
  reduce: (records, { id, ...edit }) => editRecord(records, 'client', id, edit),
});
