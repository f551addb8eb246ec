import { z } from 'zod';
import { idSchema, nameSchema } from '../../foundation/schema.ts';
import { TOPICS } from './proposals/word-list.ts';

/** The id of a plan's one record of calendar settings. */
export const CALENDAR_SETTINGS_ID = 'calendar';

/**
 * What was said once about the manager's calendars: under which addresses the manager is in them, what zones mean that
 * the files don't explain (null: leave their entries out), and which rules were offered and declined.
 */
export const calendarSettingsSchema = z.object({
  id: idSchema,
  addresses: z.array(z.string().trim().min(1).max(320)).max(20),
  zones: z.array(z.object({ name: z.string().max(500), zone: z.string().max(100).nullable() })).max(200),
  declinedOffers: z.array(z.string().max(3_000)).max(1_000),
});
export type CalendarSettings = z.infer<typeof calendarSettingsSchema>;

/**
 * A rule of the manager's: what is of this series, with this person, or has these words in its title goes under a
 * category. `value` is the series' UID, the person's address or the words; `label` says it for people. `learnt` marks one
 * that was offered after corrections. Rules are asked in their order.
 */
export const savedRuleSchema = z.object({
  id: idSchema,
  order: z.number(),
  on: z.enum(['series', 'person', 'words']),
  value: z.string().trim().min(1).max(2_000),
  label: nameSchema,
  categoryId: idSchema,
  learnt: z.boolean(),
});
export type SavedRule = z.infer<typeof savedRuleSchema>;

/** The words of a topic in one language as the manager has them, in place of the built-in ones. */
export const savedWordListSchema = z.object({
  id: idSchema,
  language: z.string().trim().min(1).max(40),
  topic: z.enum(TOPICS),
  terms: z.array(z.string().trim().min(1).max(100)).max(500),
});
export type SavedWordList = z.infer<typeof savedWordListSchema>;

/** The id of the words of a topic in a language, of which there is one. */
export function wordListId(language: string, topic: string): string {
  return `${language}:${topic}`;
}
