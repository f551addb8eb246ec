import { z } from 'zod';
import { idSchema } from '../../foundation/schema.ts';
import { daySchema, instantSchema } from '../calendar/day-schema.ts';

/** Texts of a calendar are cut to this many characters: a title or a name is never longer, junk may be. */
export const CALENDAR_TEXT_LENGTH = 500;

const calendarText = z.string().max(CALENDAR_TEXT_LENGTH);

const calendarPersonSchema = z.object({
  name: calendarText,
  address: calendarText,
  repId: idSchema.nullable(),
});

/** Somebody in a calendar entry beside the manager; `repId` names the rep that it is, null for anybody else. */
export type CalendarEntryPerson = z.infer<typeof calendarPersonSchema>;

const entryProposalSchema = z.object({
  /** The plan's own category; null when the plan has none that would fit. */
  categoryId: idSchema.nullable(),
  why: calendarText,
  confidence: z.number().min(0).max(1),
  /** Title or notes read as a pipeline review; it only matters where the entry is filed as a one-to-one. */
  flag: z.literal('pipeline-review-in-disguise').nullable(),
});

/** What was proposed for a calendar entry, in the plan's own categories. */
export type EntryProposal = z.infer<typeof entryProposalSchema>;

/**
 * An occurrence that was brought in from a calendar. It counts nothing before it is accepted. A whole-day entry has no
 * start and end, lasts from `day` to `lastDay` and is never counted. `minutes` is the length; how many of them count is
 * settled with the other accepted entries at the same time. `changed` says that the calendar changed it after the manager
 * had decided, `gone` that a later export no longer has it: `asked` until the manager has said what is to become of it.
 */
export const calendarEntrySchema = z.object({
  id: idSchema,
  day: daySchema,
  lastDay: daySchema,
  start: instantSchema.nullable(),
  end: instantSchema.nullable(),
  minutes: z.int().min(0).max(100_000_000),
  summary: calendarText,
  people: z.array(calendarPersonSchema).max(2_000),
  tentative: z.boolean(),
  allDay: z.boolean(),
  seriesUid: z.string().max(2_000),
  proposal: entryProposalSchema,
  state: z.enum(['proposed', 'accepted', 'dismissed']),
  /** What the manager filed it under; null before that. */
  categoryId: idSchema.nullable(),
  changed: z.boolean(),
  gone: z.enum(['no', 'asked', 'settled']).default('no'),
});
export type CalendarEntry = z.infer<typeof calendarEntrySchema>;

/** An entry as a reading gives it, before the manager has decided anything. */
export const foundEntrySchema = calendarEntrySchema.omit({
  state: true,
  categoryId: true,
  changed: true,
  gone: true,
});
export type FoundEntry = z.infer<typeof foundEntrySchema>;

const MINUTES_OF_A_DAY = 1440;

/** From this confidence on a proposal is one of the sure ones, which are accepted together. */
export const SURE_FROM = 0.8;

/** Whether an entry's minutes can count: it has a length, and lasts less than a day. */
export function isCountable({ allDay, minutes }: Pick<CalendarEntry, 'allDay' | 'minutes'>): boolean {
  return !allDay && minutes > 0 && minutes < MINUTES_OF_A_DAY;
}

/** A decided entry that the calendar has changed or dropped since. */
export function needsAnotherLook({ changed, gone }: Pick<CalendarEntry, 'changed' | 'gone'>): boolean {
  return changed || gone === 'asked';
}

/** An entry as it stands once the manager has looked at it. */
export function lookedAt(entry: CalendarEntry): CalendarEntry {
  return { ...entry, changed: false, gone: entry.gone === 'no' ? 'no' : 'settled' };
}

/** The category that holds for an entry: what the manager chose, else what is proposed. */
export function categoryIdOf({
  categoryId,
  proposal,
}: Pick<CalendarEntry, 'categoryId' | 'proposal'>): string | null {
  return categoryId ?? proposal.categoryId;
}

/** The id of the time entry that an accepted calendar entry makes. */
export function timeEntryIdOf(calendarEntryId: string): string {
  return `cal:${calendarEntryId}`;
}

/** A one-to-one that reads as a pipeline review, and hasn't been refiled. */
export function isDisguised(entry: Pick<CalendarEntry, 'categoryId' | 'proposal'>): boolean {
  return entry.proposal.flag !== null && categoryIdOf(entry) === 'one-to-one';
}
