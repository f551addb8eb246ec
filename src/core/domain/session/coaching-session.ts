import { z } from 'zod';
import { idSchema, noteSchema } from '../../foundation/schema.ts';
import { daySchema } from '../calendar/day-schema.ts';
import { CONVERSATION_KEYS } from './conversation-key.ts';

/** The forms that coaching takes in the weekly rhythm. */
export const SESSION_FORMS = [
  'one-to-one',
  'deal-coaching',
  'team-session',
  'call-review',
  'in-the-moment',
] as const;
export type SessionForm = (typeof SESSION_FORMS)[number];

export const SESSION_CHANNELS = ['in-person', 'video', 'phone'] as const;
export type SessionChannel = (typeof SESSION_CHANNELS)[number];

/**
 * A coaching session that took place. `minutes` is its length; `conversation` which of the seven it followed, null
 * for none; `nextStep` what the rep will do; `rating` the rep's own rating of the coaching, 1-5.
 */
export const sessionSchema = z.object({
  id: idSchema,
  day: daySchema,
  form: z.enum(SESSION_FORMS),
  conversation: z.enum(CONVERSATION_KEYS).nullable(),
  repIds: z.array(idSchema).min(1).max(200),
  minutes: z.int().min(1).max(600),
  channel: z.enum(SESSION_CHANNELS),
  nextStep: noteSchema,
  note: noteSchema,
  noteIsPrivate: z.boolean(),
  rating: z.int().min(1).max(5).nullable(),
});
export type CoachingSession = z.infer<typeof sessionSchema>;
