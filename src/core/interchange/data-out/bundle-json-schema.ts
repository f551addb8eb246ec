import { z } from 'zod';
import { daySchema } from '../../domain/calendar/day-schema.ts';
import { RECORD_SCHEMAS } from '../../records/kinds.ts';
import { BUNDLE_FORMAT, BUNDLE_VERSION, bundleSchema, recordListsSchema } from '../bundle/bundle.ts';

/**
 * The JSON Schema (draft 2020-12) of an export, made from the parsers that read it in, so that it says no more and no less
 * than they do; every kind of record is a definition under its name. What JSON Schema can't say, such as that a day exists or
 * that an id is there once, the parsers check alone.
 */
export function bundleJsonSchema(): object {
  const names = z.registry<{ id: string }>();
  names.add(recordListsSchema, { id: 'records' });
  for (const [kind, schema] of Object.entries(RECORD_SCHEMAS)) names.add(schema, { id: kind });
  const file = z.object({
    format: z.literal(BUNDLE_FORMAT),
    version: z.int().min(1).max(BUNDLE_VERSION),
    ...bundleSchema.shape,
  });
  const schema = z.toJSONSchema(file, {
    io: 'input',
    metadata: names,
    override: ({ zodSchema, jsonSchema }) => {
      if ((zodSchema as unknown) === daySchema) jsonSchema.format = 'date';
      // The word for a moment is enough; the pattern behind it is four lines of digits at each.
      if (jsonSchema.format === 'date-time') delete jsonSchema.pattern;
    },
  });
  return { title: 'An export of Coachward', ...schema };
}
