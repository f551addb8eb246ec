import { z } from 'zod';
import { idSchema } from '../../foundation/schema.ts';
import { RECORD_SCHEMAS, type RecordKind, type RecordOf } from '../../records/kinds.ts';

/** The kinds of the consultant's own practice. They are in no transition, and nothing else is in the practice. */
export const PRACTICE_KINDS = [
  'practice',
  'client',
  'engagement',
  'engagement-entry',
  'template',
] as const satisfies readonly RecordKind[];

/** What the first field of every bundle says. */
export const BUNDLE_FORMAT = 'coachward-bundle';

/** The version of the bundle's shape that is written, and the newest that is read. */
export const BUNDLE_VERSION = 2;

/** The records of a transition by kind, transcripts included. */
export type BundleRecords = { readonly [Kind in RecordKind]?: readonly RecordOf<Kind>[] | undefined };

/** A whole transition in a bundle. Its history stays behind: it holds what was deleted on purpose. */
export type BundledTransition = { readonly id: string; readonly records: BundleRecords };

/**
 * Whole transitions, as one JSON text carries them to another computer or into an archive; and the consultant's practice,
 * where everything was exported and there is one. Version 1 knew no practice.
 */
export type Bundle = {
  readonly exportedAt: string;
  readonly transitions: readonly BundledTransition[];
  readonly practice?: BundleRecords | undefined;
};

const recordLists = Object.fromEntries(
  Object.entries(RECORD_SCHEMAS).map(([kind, schema]) => [kind, z.array(schema).optional()]),
) as { [Kind in RecordKind]: z.ZodOptional<z.ZodArray<(typeof RECORD_SCHEMAS)[Kind]>> };

/** The parser of the records of one transition, by kind. A kind that isn't known is refused. */
export const recordListsSchema = z.strictObject(recordLists);

/** The parser of a bundle of any version that is read, past its first two fields. */
export const bundleSchema = z.object({
  exportedAt: z.iso.datetime({ offset: true }),
  transitions: z.array(z.object({ id: idSchema, records: recordListsSchema })),
  practice: recordListsSchema.optional(),
});
