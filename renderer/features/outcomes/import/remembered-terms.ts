import { type ImportTerm, importTermId, wordKey } from '../../../../src/core/domain/outcome/import-term.ts';
import { type ImportMapping, SKIP } from '../../../../src/core/interchange/table/import-mapping.ts';
import { readPeriod } from '../../../../src/core/interchange/table/read-period.ts';
import type { PlanPreview } from './table-jobs.ts';

/** So much of a table is remembered: its columns, and the names that were asked about. */
const MOST_TERMS = 1500;

/** What the words of a table meant, for the next one. Titles that name a month are not worth remembering. */
export function rememberedTerms(
  titles: readonly string[],
  mapping: ImportMapping,
  plan: PlanPreview | null,
): ImportTerm[] {
  const columns = titles.flatMap((title, at): ImportTerm[] => {
    const role = mapping.roles[at] ?? SKIP;
    if (readPeriod(title, 'day-first') || wordKey(title) === '') return [];
    return [termOf('column', title, role)];
  });
  if (!plan) return columns;
  const reps = Object.entries(mapping.reps).map(([word, means]) => termOf('rep', word, means));
  const measures = Object.entries(mapping.measures).map(([word, means]) => termOf('measure', word, means));
  return [...columns, ...reps, ...measures].slice(0, MOST_TERMS);
}

function termOf(of: ImportTerm['of'], word: string, means: string): ImportTerm {
  return { id: importTermId(of, word), of, word: word.slice(0, 300), means: means === SKIP ? null : means };
}
