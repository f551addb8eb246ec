import { z } from 'zod';
import { practiceSchema } from '../../domain/engagement/practice.ts';
import { PRACTICE_ID } from '../../domain/engagement/practice-id.ts';
import { defineCommand } from '../command.ts';
import { editRecord } from './edit-record.ts';

const patchSchema = practiceSchema.pick({ consultantName: true, firmName: true }).partial();

/** Changes whose practice it is. */
export const editPractice = defineCommand({
  payload: z.object({ patch: patchSchema, was: patchSchema.optional() }),
  describe: () => 'Changed the practice’s details',
  reduce: (records, edit) => editRecord(records, 'practice', PRACTICE_ID, edit),
});
