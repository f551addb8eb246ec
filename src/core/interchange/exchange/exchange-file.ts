import { z } from 'zod';
import { instantSchema } from '../../domain/calendar/day-schema.ts';
import { storedTranscriptSchema } from '../../domain/conversation/stored-transcript.ts';
import { versionIdSchema } from '../../domain/exchange/exchange-step.ts';
import { idSchema, noteSchema } from '../../foundation/schema.ts';
import { recordListsSchema } from '../bundle/bundle.ts';

/** What the first field of the content of every exchange file says. */
export const EXCHANGE_FORMAT = 'coachward-exchange';

/** The version of the shape that is written, and the newest that is read. */
export const EXCHANGE_VERSION = 1;

/** The parts of a plan that stay behind unless they are ticked. */
export type ExchangeScope = { readonly privateNotes: boolean; readonly transcripts: boolean };

/** Versions by the items' keys: the version, and all before it. */
const versionsSchema = z.record(z.string().max(300), z.array(versionIdSchema).min(1));

/**
 * The parser of an exchange file past its first two fields: one plan, from whom, when, and what of it was ticked. `versions` are
 * those of items that were exchanged before; any other is the first of its item. `removed` are items that are gone at the sender's.
 */
export const exchangeFileSchema = z.object({
  sentAt: instantSchema,
  from: z.object({ name: z.string().max(300), role: z.enum(['manager', 'consultant']) }),
  transition: idSchema,
  includes: z.object({ privateNotes: z.boolean(), transcripts: z.boolean() }),
  records: recordListsSchema,
  privateNotes: z.array(z.object({ session: idSchema, note: noteSchema })),
  transcripts: z.array(z.object({ keepsText: z.boolean(), transcript: storedTranscriptSchema })),
  versions: versionsSchema,
  removed: versionsSchema,
});
export type ExchangeFile = z.infer<typeof exchangeFileSchema>;
