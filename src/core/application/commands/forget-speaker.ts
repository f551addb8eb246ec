import { z } from 'zod';
import { succeed } from '../../foundation/outcome.ts';
import { idSchema } from '../../foundation/schema.ts';
import { startDraft } from '../../records/draft.ts';
import { defineCommand } from '../command.ts';
import { find } from './refusals.ts';

/** Forgets what was said about a name in transcripts; conversations that are kept stay as they are. */
export const forgetSpeaker = defineCommand({
  payload: z.object({ id: idSchema }),
  describe: ({ id }, records) => `Forgot the name “${records.get('speaker-alias', id)?.name ?? ''}”`,
  reduce: (records, { id }) => {
    const found = find(records, 'speaker-alias', id);
    if (!found.ok) return found;
    const draft = startDraft(records);
    draft.remove('speaker-alias', id);
    return succeed(draft.changes());
  },
});
