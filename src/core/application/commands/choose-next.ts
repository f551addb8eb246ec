import { nextChoiceSchema } from '../../domain/rhythm/next-choice.ts';
import { fail, succeed } from '../../foundation/outcome.ts';
import { startDraft } from '../../records/draft.ts';
import { defineCommand } from '../command.ts';
import { firstRefusal, unknownRep } from './refusals.ts';

/** Keeps that the manager would rather coach another rep first, or this one later, and what that says of the reasons. */
export const chooseNext = defineCommand({
  payload: nextChoiceSchema,
  describe: ({ repId, insteadId }, records) => {
    const name = (id: string) => records.get('rep', id)?.name ?? 'a rep';
    return insteadId === null ? `Put ${name(repId)} off` : `Put ${name(insteadId)} before ${name(repId)}`;
  },
  reduce: (records, choice) => {
    const { repId, insteadId, until } = choice;
    const refusal = firstRefusal(unknownRep(records, insteadId === null ? [repId] : [repId, insteadId]));
    if (refusal) return refusal;
    if (insteadId === repId || (insteadId === null && until === null)) {
      return fail({
        code: 'choice-unclear',
        message: 'It isn’t said whom to coach instead, or until when this can wait.',
        remedy: 'Choose another rep, or a day.',
        field: 'insteadId',
      });
    }
    const draft = startDraft(records);
    draft.put('next-choice', choice);
    return succeed(draft.changes());
  },
});
