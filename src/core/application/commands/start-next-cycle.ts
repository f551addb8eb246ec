import { z } from 'zod';
import { daySchema } from '../../domain/calendar/day-schema.ts';
import { REVIEW_ID } from '../../domain/permanent/cycle-review.ts';
import type { PastCycle } from '../../domain/permanent/past-cycle.ts';
import type { Milestone } from '../../domain/plan/milestone.ts';
import { planAxis } from '../../domain/plan/plan-axis.ts';
import type { Transition } from '../../domain/plan/transition.ts';
import { transitionSchema } from '../../domain/plan/transition.ts';
import { fail, succeed } from '../../foundation/outcome.ts';
import { idSchema } from '../../foundation/schema.ts';
import { type Draft, startDraft } from '../../records/draft.ts';
import type { RecordsView } from '../../records/records.ts';
import { defineCommand } from '../command.ts';
import { isFromTemplate } from '../templates/bring-template.ts';
import { milestonesFromTemplate, UNTOUCHED } from '../templates/milestones-from-template.ts';
import { find } from './refusals.ts';

/**
 * Begins the next 90 days. What belongs to one cycle alone (milestones, gates, guesses, the review and, if wished, the chosen
 * behaviours) is kept with the one that is over and begins anew; everything else goes on. A plan that came with a consultant's
 * milestones begins with those again.
 */
export const startNextCycle = defineCommand({
  payload: z.object({
    id: idSchema,
    firstDay: daySchema,
    phaseDays: transitionSchema.shape.phaseDays,
    keepsBehaviours: z.boolean(),
  }),
  describe: ({ firstDay }) => `Started the next cycle on ${firstDay}`,
  reduce: (records, { id, firstDay, phaseDays, keepsBehaviours }) => {
    const found = find(records, 'transition', id);
    if (!found.ok) return found;
    const { lastDay } = planAxis(found.value, records.all('excused-week'));
    if (firstDay <= lastDay) {
      return fail({
        code: 'cycle-still-runs',
        message: `The present 90 days end on ${lastDay}.`,
        remedy: 'Choose a later first day, or shorten the phases on the Plan screen first.',
        field: 'firstDay',
      });
    }
    const draft = startDraft(records);
    const cycle = endedCycle(records, found.value, lastDay);
    draft.put('past-cycle', cycle);
    beginAnew(records, draft, nextMilestones(records, found.value), keepsBehaviours);
    draft.put('transition', { ...found.value, firstDay, phaseDays });
    return succeed(draft.changes());
  },
});

function endedCycle(
  records: RecordsView,
  { firstDay, phaseDays }: Transition,
  lastDay: PastCycle['lastDay'],
): PastCycle {
  const number = Math.max(0, ...records.all('past-cycle').map((cycle) => cycle.number)) + 1;
  return {
    id: `cycle-${number}`,
    number,
    firstDay,
    lastDay,
    phaseDays,
    milestones: [...records.all('milestone')],
    gatePasses: [...records.all('gate-pass')],
    behaviours: [...records.all('behaviour-choice')],
    guesses: [...records.all('time-guess')],
    review: records.get('cycle-review', REVIEW_ID) ?? null,
  };
}

/** What a cycle begins with: the consultant's milestones again where the plan came with some, else the built-in ones. */
function nextMilestones(records: RecordsView, { templateId }: Transition): Milestone[] {
  const consultants =
    templateId === undefined
      ? []
      : records.all('milestone').filter(({ id, templateKey }) => templateKey !== null || isFromTemplate(id));
  if (consultants.length === 0) return milestonesFromTemplate();
  return consultants.map((milestone) => ({ ...milestone, ...UNTOUCHED }));
}

function beginAnew(
  records: RecordsView,
  draft: Draft,
  milestones: readonly Milestone[],
  keepsBehaviours: boolean,
): void {
  const ids = new Set(milestones.map(({ id }) => id));
  for (const { id } of records.all('milestone')) if (!ids.has(id)) draft.remove('milestone', id);
  for (const milestone of milestones) draft.put('milestone', milestone);
  for (const { id } of records.all('gate-pass')) draft.remove('gate-pass', id);
  for (const { id } of records.all('time-guess')) draft.remove('time-guess', id);
  draft.remove('cycle-review', REVIEW_ID);
  if (!keepsBehaviours)
    for (const { id } of records.all('behaviour-choice')) draft.remove('behaviour-choice', id);
}
