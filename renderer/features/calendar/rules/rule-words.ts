import type { SavedRule } from '../../../../src/core/domain/audit/calendar-settings.ts';

/** What a rule looks for, before its quoted value. */
export const SUBJECT_WORDS: Readonly<Record<SavedRule['on'], string>> = {
  series: 'the series',
  person: 'meetings with',
  words: 'titles with',
};
