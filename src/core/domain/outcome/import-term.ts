import { z } from 'zod';
import { idSchema } from '../../foundation/schema.ts';

/** What a word in a table of figures can stand for: a column's title, a rep's name, a measure's name. */
export const IMPORT_TERM_KINDS = ['column', 'rep', 'measure'] as const;

/**
 * What a word in a table meant when it was last read, so that the next table needs no asking. `means` is a column's role, a
 * rep's or a measure's id; null is to leave it out.
 */
export const importTermSchema = z.object({
  id: z.string().min(1).max(400),
  of: z.enum(IMPORT_TERM_KINDS),
  word: z.string().max(300),
  means: idSchema.nullable(),
});
export type ImportTerm = z.infer<typeof importTermSchema>;

/** A word as it is compared: without case, accents, or what is neither letter nor digit. `wordKey('Win-Rate (%)')` is `win rate`. */
export function wordKey(word: string): string {
  return word
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** The id of what a word means. `importTermId('rep', 'A. Ruiz')` is `rep/a ruiz`. */
export function importTermId(of: ImportTerm['of'], word: string): string {
  return `${of}/${wordKey(word).slice(0, 300)}`;
}
