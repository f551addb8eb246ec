import { z } from 'zod';
import { idSchema, nameSchema } from '../../foundation/schema.ts';
import { daySchema } from '../calendar/day-schema.ts';
import { phaseSchema } from './transition.ts';

/** A gate passed by hand although evidence is missing; the reason stands in every report. The id is `gate-1` to `gate-3`. */
export const gatePassSchema = z.object({
  id: idSchema,
  phase: phaseSchema,
  passedOn: daySchema,
  reason: nameSchema,
});
export type GatePass = z.infer<typeof gatePassSchema>;
