import { milestoneSchema } from '../../domain/plan/milestone.ts';
import { succeed } from '../../foundation/outcome.ts';
import { startDraft } from '../../records/draft.ts';
import { defineCommand } from '../command.ts';
import { dayBeforeStart, firstRefusal } from './refusals.ts';

/** Adds a milestone of the user's own at the end of a phase. */
export const addMilestone = defineCommand({
  payload: milestoneSchema.pick({ id: true, phase: true, title: true, why: true }).extend({
    dueDay: milestoneSchema.shape.dueDay.unwrap(),
  }),
  describe: ({ title }) => `Added the milestone “${title}”`,
  reduce: (records, payload) => {
    const refusal = firstRefusal(dayBeforeStart(records, payload.dueDay));
    if (refusal) return refusal;
    const orders = records
      .all('milestone')
      .filter((other) => other.phase === payload.phase)
      .map((other) => other.order);
    const draft = startDraft(records);
    draft.put('milestone', {
      ...payload,
      dueOffset: 30,
      order: Math.max(0, ...orders) + 1,
      status: 'open',
      settledOn: null,
      skipReason: '',
      templateKey: null,
    });
    return succeed(draft.changes());
  },
});
