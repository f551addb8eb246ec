import { MOST_OUTCOMES } from '../../../../src/core/domain/outcome/outcome-units.ts';
import type { ImportMapping } from '../../../../src/core/interchange/table/import-mapping.ts';
import type { UnreadReason } from '../../../../src/core/interchange/table/import-plan.ts';
import { formatCount, formatCounted } from '../../../format/numbers.ts';
import type { PlanPreview } from './table-jobs.ts';

/** Why a cell can't be kept, and what helps. */
export const UNREAD_WORDS: Readonly<Record<UnreadReason, string>> = {
  formula: 'is a formula. Copy the values instead, or save the file as .xlsx.',
  'not-a-number': 'is no number.',
  'not-a-period': 'is no month or date.',
  'ends-before-it-begins': 'ends before it begins.',
  'in-future': 'has not begun yet.',
  'out-of-range': 'can’t be such a figure.',
  'no-rep': 'names no rep.',
  'no-measure': 'names no measure.',
  'not-a-count': 'is no count.',
};

const MISSING_WORDS = {
  figures: 'Say which column holds the figures.',
  period: 'Say which column holds the month, or the first and the last day.',
  measure: 'Say which measure the figures are of.',
} as const;

/** What has to be answered before the figures can be kept, in one sentence; null when nothing stands in the way. */
export function blockedBy(plan: PlanPreview, mapping: ImportMapping): string | null {
  const [missing] = plan.missing;
  if (missing) return MISSING_WORDS[missing];
  if (plan.dateOrder === null) return 'Say in which order the dates stand.';
  if (plan.datesMixed && mapping.dateOrder === null)
    return 'The dates stand in two orders: say which one counts.';
  if (plan.decimalMark === null) return 'Say what the mark in the numbers means.';
  const names = plan.openReps.length + plan.openMeasures.length;
  if (names > 0)
    return `Say who or what ${formatCounted(names, 'name')} ${names === 1 ? 'is' : 'are'}, or leave them out.`;
  if (plan.contradictions > 0 && mapping.twice === null)
    return 'Say which of two lines counts where they differ.';
  if (plan.unreadCount > 0 && !mapping.leaveOut) {
    return `${formatCounted(plan.unreadCount, 'cell')} can’t be read: correct the table, or leave them out.`;
  }
  if (plan.tooMany) {
    return `These are ${formatCount(plan.total)} figures, and at most ${formatCount(MOST_OUTCOMES)} are kept at once. Leave out columns, or take only what is newer than a day.`;
  }
  return plan.total === 0 ? nothingNew(plan) : null;
}

function nothingNew({ unchanged, keptOld }: PlanPreview): string {
  return unchanged + keptOld > 0 ? 'All of these figures are there already.' : 'No figure is left to keep.';
}
