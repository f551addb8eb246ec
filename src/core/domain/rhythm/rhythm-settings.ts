import { z } from 'zod';
import { CYCLE_WEEKS } from './excuses.ts';

/** The id of the one record of these settings. */
export const RHYTHM_SETTINGS_ID = 'rhythm';

const timeSchema = z.string().regex(/^(?:[01]\d|2[0-3]):[0-5]\d$/);

/**
 * What holds for the rhythm of the whole team: how many weeks of a cycle a rep may be excused without a reason, and the
 * hours `dayStart` to `dayEnd` on the wall within which coaching is laid out.
 */
export const rhythmSettingsSchema = z.object({
  id: z.literal(RHYTHM_SETTINGS_ID),
  excusedWeeks: z.int().min(0).max(CYCLE_WEEKS),
  dayStart: timeSchema,
  dayEnd: timeSchema,
});
export type RhythmSettings = z.infer<typeof rhythmSettingsSchema>;
