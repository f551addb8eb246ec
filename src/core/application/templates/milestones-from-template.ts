import { MILESTONE_TEMPLATES } from '../../content/plan-template.ts';
import type { Milestone } from '../../domain/plan/milestone.ts';

/** How a milestone stands that nobody has done anything about: due where the plan puts it. */
export const UNTOUCHED = { dueDay: null, status: 'open', settledOn: null, skipReason: '' } as const;

/** The milestones that a new plan begins with, all open and due where the plan puts them. */
export function milestonesFromTemplate(): Milestone[] {
  return MILESTONE_TEMPLATES.map((template, order) => ({
    id: template.key,
    phase: template.phase,
    title: template.title,
    why: template.why,
    dueOffset: template.dueOffset,
    order,
    ...UNTOUCHED,
    templateKey: template.key,
  }));
}
