import { z } from 'zod';
import { idSchema } from '../../foundation/schema.ts';
import { BEHAVIOUR_KEYS } from '../behaviour/behaviour-key.ts';
import { daySchema } from '../calendar/day-schema.ts';
import { packBytes, unpackBytes } from '../conversation/packed-bytes.ts';
import { BEHAVIOUR_SCALE, MOST_CHARACTERS, PULSE_KEYS, PULSE_SCALE } from './survey-terms.ts';

const textSchema = z.string().max(MOST_CHARACTERS);

const head = {
  survey: idSchema,
  id: idSchema,
  revision: z.int().min(1).max(100_000),
  name: z.string().max(300),
  day: daySchema.nullable(),
};

function fieldsOf<Key extends string, Schema extends z.ZodType>(keys: readonly Key[], schema: Schema) {
  return z.strictObject(Object.fromEntries(keys.map((key) => [key, schema])) as Record<Key, Schema>);
}

function scaleOf({ from, to }: { readonly from: number; readonly to: number }) {
  return z.int().min(from).max(to).nullable();
}

const contentSchema = z.discriminatedUnion('form', [
  z.strictObject({
    form: z.literal('inventory'),
    ...head,
    ratings: fieldsOf(BEHAVIOUR_KEYS, scaleOf(BEHAVIOUR_SCALE)),
    texts: fieldsOf(BEHAVIOUR_KEYS, textSchema),
  }),
  z.strictObject({
    form: z.literal('pulse'),
    ...head,
    ratings: fieldsOf(PULSE_KEYS, scaleOf(PULSE_SCALE)),
    texts: fieldsOf(['note'], textSchema),
  }),
]);

/**
 * What somebody answered on a form: a rating or null ("can't say") for each of its questions, and texts. `survey` names the
 * round, `id` the answer, `revision` how often it was saved. Reps leave no name and no day; a consultant may.
 */
export type AnswerContent = z.infer<typeof contentSchema>;

/** All but ASCII, which has to survive every way on which an answer may travel. */
const BEYOND_ASCII = /[^ -~]/g;

/**
 * Seals an answer into one line of letters and digits. A seal is no lock: it keeps an answer from being read in passing, in
 * a file or in an export, and whole on its way.
 */
export function sealAnswer(content: AnswerContent): string {
  const ascii = JSON.stringify(content).replace(
    BEYOND_ASCII,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
  return packBytes(Uint8Array.from(ascii, (letter) => letter.charCodeAt(0)));
}

/** Opens what {@link sealAnswer} sealed; null where it is something else. Never throws. */
export function openAnswer(sealed: string): AnswerContent | null {
  let ascii = '';
  for (const byte of unpackBytes(sealed)) ascii += String.fromCharCode(byte);
  try {
    return contentSchema.parse(JSON.parse(ascii));
  } catch {
    return null;
  }
}
