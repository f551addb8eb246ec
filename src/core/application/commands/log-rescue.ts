import { rescueSchema } from '../../domain/rescue/rescue.ts';
import { succeed } from '../../foundation/outcome.ts';
import { startDraft } from '../../records/draft.ts';
import { defineCommand } from '../command.ts';
import { dayBeforeStart, firstRefusal, unknownRep } from './refusals.ts';

/** Logs a moment in which the manager took a deal over. */
export const logRescue = defineCommand({
  payload: rescueSchema,
  describe: ({ repId }, records) => {
    const name = repId === null ? undefined : records.get('rep', repId)?.name;
    return name === undefined ? 'Logged a rescue' : `Logged a rescue of ${name}’s deal`;
  },
  reduce: (records, rescue) => {
    const refusal = firstRefusal(
      dayBeforeStart(records, rescue.day),
      unknownRep(records, rescue.repId === null ? [] : [rescue.repId]),
    );
    if (refusal) return refusal;
    const draft = startDraft(records);
    draft.put('rescue', rescue);
    return succeed(draft.changes());
  },
});
