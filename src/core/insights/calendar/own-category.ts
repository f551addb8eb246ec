import { DEFAULT_TIME_CATEGORIES } from '../../content/time-categories.ts';
import { CALENDAR_TEXT_LENGTH, type EntryProposal } from '../../domain/audit/calendar-entry.ts';
import type { CategoryProposal } from '../../domain/audit/proposals/propose-category.ts';
import type { TimeCategory } from '../../domain/audit/time-category.ts';

/** How sure a proposal can be at most when its category isn't in use and another of the group stands in. */
const STAND_IN_CONFIDENCE = 0.5;

/**
 * A proposal in the plan's own categories. Where the proposed one is archived or isn't there, the first of its group
 * stands in, less sure, and the reason says so; without any in the group there is none to propose.
 */
export function inOwnCategories(
  proposal: CategoryProposal,
  categories: readonly TimeCategory[],
): EntryProposal {
  const flag = proposal.flag ?? null;
  const own = categories.find(({ id }) => id === proposal.categoryKey);
  const { text } = proposal.why;
  if (own && !own.archived)
    return { categoryId: own.id, why: cut(text), confidence: proposal.confidence, flag };
  const template = DEFAULT_TIME_CATEGORIES.find(({ key }) => key === proposal.categoryKey);
  const name = own?.name ?? template?.name ?? 'The category that fits';
  const [standIn] = categories
    .filter(({ group, archived }) => group === proposal.group && !archived)
    .sort((a, b) => a.order - b.order);
  if (!standIn) {
    return {
      categoryId: null,
      why: cut(`${text} “${name}” is not in use: choose one.`),
      confidence: 0,
      flag,
    };
  }
  return {
    categoryId: standIn.id,
    why: cut(`${text} “${name}” is not in use, “${standIn.name}” is of the same group.`),
    confidence: Math.min(proposal.confidence, STAND_IN_CONFIDENCE),
    flag,
  };
}

function cut(text: string): string {
  return text.slice(0, CALENDAR_TEXT_LENGTH);
}
