import { z } from 'zod';
import { succeed } from '../../foundation/outcome.ts';
import { idSchema } from '../../foundation/schema.ts';
import { startDraft } from '../../records/draft.ts';
import { defineCommand } from '../command.ts';
import { find } from './refusals.ts';
import { dropCommitmentRecord } from './settling.ts';

/** Removes a commitment that was entered by mistake. One that it had taken the place of is open again. */
export const removeCommitment = defineCommand({
  payload: z.object({ id: idSchema }),
  describe: ({ id }, records) => {
    const repId = records.get('commitment', id)?.repId;
    return `Removed a commitment of ${(repId && records.get('rep', repId)?.name) || 'a rep'}`;
  },
  reduce: (records, { id }) => {
    const found = find(records, 'commitment', id);
    if (!found.ok) return found;
    const draft = startDraft(records);
    dropCommitmentRecord(draft, records, id);
    return succeed(draft.changes());
  },
});
