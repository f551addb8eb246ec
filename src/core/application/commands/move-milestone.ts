import { z } from 'zod';
import { phaseSchema } from '../../domain/plan/transition.ts';
import { succeed } from '../../foundation/outcome.ts';
import { idSchema } from '../../foundation/schema.ts';
import { startDraft } from '../../records/draft.ts';
import { defineCommand } from '../command.ts';
import { find } from './refusals.ts';

/** Moves a milestone to a place in a phase: `position` counts from 0 among the phase's other milestones. */
export const moveMilestone = defineCommand({
  payload: z.object({ id: idSchema, phase: phaseSchema, position: z.int().min(0).max(10_000) }),
  describe: ({ id }, records) => `Moved the milestone “${records.get('milestone', id)?.title ?? ''}”`,
  reduce: (records, { id, phase, position }) => {
    const found = find(records, 'milestone', id);
    if (!found.ok) return found;
    const others = records
      .all('milestone')
      .filter((other) => other.phase === phase && other.id !== id)
      .sort((a, b) => a.order - b.order);
    const before = others[Math.min(position, others.length) - 1];
    const after = others[position];
    const order =
      before && after
        ? (before.order + after.order) / 2
        : before
          ? before.order + 1
          : after
            ? after.order - 1
            : 0;
    const draft = startDraft(records);
    // A milestone that changes its phase gets its due day from the new phase again.
    const dueDay = found.value.phase === phase ? found.value.dueDay : null;
    draft.put('milestone', { ...found.value, phase, order, dueDay });
    return succeed(draft.changes());
  },
});
