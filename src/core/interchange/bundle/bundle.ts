import { z } from 'zod';
import { RECORD_SCHEMAS, type RecordKind, type RecordOf } from '../../records/kinds.ts';

/** What the first field of every bundle says. */
export const BUNDLE_FORMAT = 'coachward-bundle';

/** The version of the bundle's shape that is written, and the newest that is read. */
export const BUNDLE_VERSION = 1;

/** The records of a transition by kind, transcripts included. */
export type BundleRecords = { readonly [Kind in RecordKind]?: readonly RecordOf<Kind>[] | undefined };

/** A whole transition in a bundle. Its history stays behind: it holds what was deleted on purpose. */
export type BundledTransition = { readonly id: string; readonly records: BundleRecords };

/** Whole transitions, as one JSON text carries them to another computer or into an archive. */
export type Bundle = { readonly exportedAt: string; readonly transitions: readonly BundledTransition[] };

const recordLists = Object.fromEntries(
  Object.entries(RECORD_SCHEMAS).map(([kind, schema]) => [kind, z.array(schema).optional()]),
) as { [Kind in RecordKind]: z.ZodOptional<z.ZodArray<(typeof RECORD_SCHEMAS)[Kind]>> };

/** The parser of a bundle of version 1, past its first two fields. */
export const bundleSchema = z.object({
  exportedAt: z.iso.datetime({ offset: true }),
  transitions: z.array(z.object({ id: z.string().min(1).max(200), records: z.strictObject(recordLists) })),
});
