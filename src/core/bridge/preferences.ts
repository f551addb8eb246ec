import { z } from 'zod';
import { TRANSCRIPT_KEEPING } from '../domain/conversation/without-text.ts';
import { reminderSettingsSchema } from '../domain/reminder/reminder-settings.ts';

/** What the user prefers on this computer; never part of a plan's data. */
export const preferencesSchema = z.object({
  colorScheme: z.enum(['light', 'dark', 'auto']),
  paper: z.enum(['A4', 'Letter']),
  /** The transition that was open last, or null. */
  lastTransition: z.string().max(200).nullable(),
  /** Whether the navigation shows icons alone. */
  navigationCollapsed: z.boolean(),
  /** What is kept of a transcript when it is saved. */
  transcriptKeeping: z.enum(TRANSCRIPT_KEEPING),
  /** Whether, when and of what the user wants to be reminded. */
  reminders: reminderSettingsSchema,
});
export type Preferences = z.infer<typeof preferencesSchema>;

/** What a first start begins with. */
export const DEFAULT_PREFERENCES: Preferences = {
  colorScheme: 'auto',
  paper: 'A4',
  lastTransition: null,
  navigationCollapsed: false,
  transcriptKeeping: 'text',
  reminders: {
    on: false,
    at: '08:30',
    kinds: { digest: true, commitments: true, rhythm: true },
    quietFrom: '18:00',
    quietTo: '08:00',
  },
};
