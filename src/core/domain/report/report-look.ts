import { z } from 'zod';
import { idSchema, noteSchema } from '../../foundation/schema.ts';
import { COLOUR_PATTERN, LOGO_MOST } from './report-terms.ts';

/** The languages in which a report writes days and numbers, as BCP 47 tags with the country that decides the order of a date. */
export const REPORT_LOCALES = [
  'en-GB',
  'en-US',
  'de-DE',
  'fr-FR',
  'es-ES',
  'it-IT',
  'nl-NL',
  'pt-PT',
] as const;

/**
 * How a firm's reports look. `logo` is a PNG as a data address, drawn anew from whatever was chosen so that nothing else travels
 * along; `colour` is `#rrggbb`. With `locale` null days and numbers are written as this computer writes them.
 */
export const reportLookSchema = z.object({
  id: idSchema,
  firmName: z.string().trim().max(300),
  logo: z
    .string()
    .max(LOGO_MOST)
    .regex(/^data:image\/png;base64,[A-Za-z0-9+/]+=*$/)
    .nullable(),
  colour: z.string().regex(COLOUR_PATTERN).nullable(),
  locale: z.enum(REPORT_LOCALES).nullable(),
});
export type ReportLook = z.infer<typeof reportLookSchema>;

/** Introduction and conclusions of a report in the user's own words; the id says of which: its kind, or an engagement's id. */
export const reportTextSchema = z.object({
  id: idSchema,
  introduction: noteSchema,
  conclusions: noteSchema,
});
export type ReportText = z.infer<typeof reportTextSchema>;
