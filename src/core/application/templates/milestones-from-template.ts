import { MILESTONE_TEMPLATES } from '../../content/plan-template.ts';
import type { Milestone } from '../../domain/plan/milestone.ts';

/** The milestones that a new plan begins with, all open and due where the plan puts them. */
export function milestonesFromTemplate(): Milestone[] {
  return MILESTONE_TEMPLATES.map((template, order) => ({
    id: template.key,
    phase: template.phase,
    title: template.title,
    why: template.why,
    dueOffset: template.dueOffset,
    dueDay: null,
    order,
    status: 'open',
    settledOn: null,
    skipReason: '',
    templateKey: template.key,
  }));
}
