import { reclaimActionSchema } from '../../domain/reclaim/reclaim-action.ts';
import { succeed } from '../../foundation/outcome.ts';
import { startDraft } from '../../records/draft.ts';
import { defineCommand } from '../command.ts';
import {
  incompleteAction,
  putOpenMinutes,
  reclaimOfGroup,
  takesTooMuch,
  tidyAction,
} from '../reclaim/reclaim-changes.ts';
import { firstRefusal } from './refusals.ts';

/** Writes down what is dropped, delegated or shortened. Its minutes are first those of the group without words. */
export const addReclaimAction = defineCommand({
  payload: reclaimActionSchema.omit({ done: true, settledOn: true }),
  describe: ({ text }) => `Planned to get hours back: ${text}`,
  reduce: (records, payload, { today }) => {
    const action = tidyAction(payload);
    const { open, taken, ...group } = reclaimOfGroup(records, today, action.group);
    const rest = Math.max(0, open - action.minutesPerWeek);
    const refusal = firstRefusal(
      incompleteAction(records, payload),
      takesTooMuch({ ...group, open, taken }, taken - open + rest + action.minutesPerWeek),
    );
    if (refusal) return refusal;
    const draft = startDraft(records);
    putOpenMinutes(draft, action.group, rest);
    draft.put('reclaim-action', { ...action, done: false, settledOn: null });
    return succeed(draft.changes());
  },
});
