import { z } from 'zod';
import { fail, succeed } from '../../foundation/outcome.ts';
import { idSchema } from '../../foundation/schema.ts';
import { startDraft } from '../../records/draft.ts';
import { defineCommand } from '../command.ts';
import { find } from './refusals.ts';

/** Removes a rep who was entered by mistake. A rep with history is not removed but marked as having left. */
export const removeRep = defineCommand({
  payload: z.object({ id: idSchema }),
  describe: ({ id }, records) => `Removed ${records.get('rep', id)?.name ?? 'a rep'} from the team`,
  reduce: (records, { id }) => {
    const found = find(records, 'rep', id);
    if (!found.ok) return found;
    const sessions = records.all('session').filter((session) => session.repIds.includes(id)).length;
    const commitments = records.all('commitment').filter((commitment) => commitment.repId === id).length;
    const conversations = records.all('conversation').filter((talk) => talk.repIds.includes(id)).length;
    const minutes = records.all('time-entry').filter((entry) => entry.repIds.includes(id)).length;
    const rescues = records.all('rescue').filter((rescue) => rescue.repId === id).length;
    const tallies = records.all('tally').filter((tally) => tally.repIds.includes(id)).length;
    const figures = records.all('outcome-figure').filter((figure) => figure.repId === id).length;
    const gaps = records.all('gap-decision').filter((decision) => decision.repId === id).length;
    if (sessions + commitments + conversations + minutes + rescues + tallies + figures + gaps > 0) {
      return fail({
        code: 'rep-has-sessions',
        message: `${found.value.name} has ${sessions} logged ${sessions === 1 ? 'session' : 'sessions'} and other history that would be lost.`,
        remedy:
          'Mark them as having left the team instead: the history stays and no new sessions are planned.',
      });
    }
    const draft = startDraft(records);
    draft.remove('rep', id);
    for (const plan of records.all('rhythm-plan')) {
      if (plan.repId === id) draft.remove('rhythm-plan', plan.id);
    }
    for (const { id: excuseId, repId } of records.all('rep-excuse')) {
      if (repId === id) draft.remove('rep-excuse', excuseId);
    }
    for (const choice of records.all('next-choice')) {
      if (choice.repId === id || choice.insteadId === id) draft.remove('next-choice', choice.id);
    }
    for (const preparation of records.all('preparation')) {
      if (preparation.repId === id) draft.remove('preparation', preparation.id);
    }
    return succeed(draft.changes());
  },
});
