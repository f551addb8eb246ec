import { RHYTHM_SETTINGS_ID, rhythmSettingsSchema } from '../../domain/rhythm/rhythm-settings.ts';
import { fail, succeed } from '../../foundation/outcome.ts';
import { startDraft } from '../../records/draft.ts';
import { defineCommand } from '../command.ts';

/** Sets how many weeks may be excused without a reason, and the hours within which coaching is laid out. */
export const setRhythmSettings = defineCommand({
  payload: rhythmSettingsSchema.omit({ id: true }),
  describe: () => 'Changed the settings of the rhythm',
  reduce: (records, settings) => {
    if (settings.dayEnd <= settings.dayStart) {
      return fail({
        code: 'day-ends-first',
        message: 'The working day would end before it begins.',
        remedy: 'Choose an end after the start.',
        field: 'dayEnd',
      });
    }
    const draft = startDraft(records);
    draft.put('rhythm-settings', { id: RHYTHM_SETTINGS_ID, ...settings });
    return succeed(draft.changes());
  },
});
