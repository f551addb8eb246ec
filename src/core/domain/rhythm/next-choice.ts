import { z } from 'zod';
import { idSchema, noteSchema } from '../../foundation/schema.ts';
import { daySchema } from '../calendar/day-schema.ts';
import { NEXT_REASON_CODES } from './next-reason.ts';

const codeSchema = z.enum(NEXT_REASON_CODES);

/**
 * The manager's own word on whom to coach next, on a day: not this rep before `until`, or another one (`insteadId`) first.
 * `before` is what spoke for whom they put first and `behind` what spoke for whom they put back, where that says something
 * about the reasons in general; both null where it was about this day alone.
 */
export const nextChoiceSchema = z.object({
  id: idSchema,
  day: daySchema,
  repId: idSchema,
  insteadId: idSchema.nullable(),
  until: daySchema.nullable(),
  before: codeSchema.nullable(),
  behind: codeSchema.nullable(),
  why: noteSchema,
});
export type NextChoice = z.infer<typeof nextChoiceSchema>;
