import { useMemo } from 'react';
import type { RecordSet } from '../../../src/core/records/records.ts';
import { inEdition } from '../../../src/core/reports/editions/in-edition.ts';
import { withOwnText } from '../../../src/core/reports/own-text.ts';
import type { ReportDocument } from '../../../src/core/reports/report-document.ts';
import { MANAGER_PAGES } from '../../../src/core/reports/report-kinds.ts';
import { type ReportChoice, textIdOf } from './choice.ts';
import { NO_WORDS } from './OwnText.tsx';

/** A report in the edition that is chosen, with the author's words; null while there is none. */
export function useShownReport(
  raw: ReportDocument | null,
  choice: ReportChoice,
  records: RecordSet,
): ReportDocument | null {
  const { edition, names } = choice;
  const words = records.get('report-text', textIdOf(choice)) ?? NO_WORDS;
  return useMemo(
    () => raw && withOwnText(inEdition(raw, { edition, names }), words),
    [raw, edition, names, words],
  );
}

/** Sections that can't be left out: what an edition says of itself. */
const FIXED: ReadonlySet<string> = new Set(['about']);

/** The sections to choose from; the pages of managers are one choice. */
export function sectionsToChoose(
  report: ReportDocument | null,
): readonly { readonly id: string; readonly title: string }[] {
  const sections = report?.sections ?? [];
  const own = sections.filter(({ id, part }) => part === undefined && !FIXED.has(id));
  return sections.some(({ part }) => part === MANAGER_PAGES.id) ? [...own, MANAGER_PAGES] : own;
}
