import { z } from 'zod';

const timeSchema = z.string().regex(/^(?:[01]\d|2[0-3]):[0-5]\d$/);

/**
 * When and of what a manager wants to be reminded on this computer. `at`, `quietFrom` and `quietTo` are times on the wall;
 * quiet hours may span midnight, and are none where both ends are the same.
 */
export const reminderSettingsSchema = z.object({
  on: z.boolean(),
  at: timeSchema,
  kinds: z.object({ digest: z.boolean(), commitments: z.boolean(), rhythm: z.boolean() }),
  quietFrom: timeSchema,
  quietTo: timeSchema,
});
export type ReminderSettings = z.infer<typeof reminderSettingsSchema>;

/** What there are reminders of. */
export type ReminderKind = keyof ReminderSettings['kinds'];
