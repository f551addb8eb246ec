import { z } from 'zod';
import { CALENDAR_SETTINGS_ID } from '../../domain/audit/calendar-settings.ts';
import { succeed } from '../../foundation/outcome.ts';
import { startDraft } from '../../records/draft.ts';
import { defineCommand } from '../command.ts';

/** How many declined offers are remembered; the oldest are forgotten. */
const REMEMBERED = 500;

/** Says no to a rule that corrections suggested, so that it isn't offered again. */
export const declineRuleOffer = defineCommand({
  payload: z.object({ key: z.string().min(1).max(3_000) }),
  describe: () => 'Declined a rule',
  reduce: (records, { key }) => {
    const known = records.get('calendar-settings', CALENDAR_SETTINGS_ID);
    const settings = known ?? { id: CALENDAR_SETTINGS_ID, addresses: [], zones: [], declinedOffers: [] };
    const others = settings.declinedOffers.filter((other) => other !== key);
    const draft = startDraft(records);
    draft.put('calendar-settings', { ...settings, declinedOffers: [...others, key].slice(-REMEMBERED) });
    return succeed(draft.changes());
  },
});
