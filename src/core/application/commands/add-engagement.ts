import { engagementSchema } from '../../domain/engagement/engagement.ts';
import { succeed } from '../../foundation/outcome.ts';
import { startDraft } from '../../records/draft.ts';
import { defineCommand } from '../command.ts';
import { takeManagersFromOthers } from './engagement-managers.ts';
import { endsBeforeItBegins, firstRefusal, unknownClient } from './refusals.ts';

/** Adds work for a client. Managers who were in another engagement move into this one. */
export const addEngagement = defineCommand({
  payload: engagementSchema,
  describe: ({ title }) => `Added the engagement ${title}`,
  reduce: (records, engagement) => {
    const refusal = firstRefusal(unknownClient(records, engagement.clientId), endsBeforeItBegins(engagement));
    if (refusal) return refusal;
    const draft = startDraft(records);
    takeManagersFromOthers(records, draft, engagement.id, engagement.managers);
    draft.put('engagement', { ...engagement, managers: [...new Set(engagement.managers)] });
    return succeed(draft.changes());
  },
});
