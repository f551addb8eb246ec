import { z } from 'zod';
import { idSchema } from '../../foundation/schema.ts';
import { instantSchema } from '../calendar/day-schema.ts';
import { TIMER_ID } from './timer-id.ts';

/**
 * A timer that runs. It is a record, so that it goes on while the program is closed. `startedAt` is written with the
 * offset of the place, so that its date and time of day can be read off.
 */
export const timerSchema = z.object({
  id: z.literal(TIMER_ID),
  categoryId: idSchema,
  startedAt: instantSchema,
  repIds: z.array(idSchema),
});
export type Timer = z.infer<typeof timerSchema>;
