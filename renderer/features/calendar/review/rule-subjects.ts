import type { CalendarEntry } from '../../../../src/core/domain/audit/calendar-entry.ts';
import type { SavedRule } from '../../../../src/core/domain/audit/calendar-settings.ts';

/** Something that a rule can look for, with the words of its menu entry. */
export type RuleSubjectChoice = Pick<SavedRule, 'on' | 'value' | 'label'> & { readonly words: string };

const LONGEST = 300;
const MOST_PEOPLE = 4;

/** What a rule begun from an entry can look for: its series, the people in it, the words of its title. */
export function ruleSubjects({ seriesUid, summary, people }: CalendarEntry): RuleSubjectChoice[] {
  const title = summary.trim().slice(0, LONGEST);
  const choices: RuleSubjectChoice[] = [];
  if (seriesUid.trim() !== '') {
    const label = title || 'Entries without a title';
    choices.push({ on: 'series', value: seriesUid, label, words: 'Always for this series' });
  }
  for (const { name, address } of people.slice(0, MOST_PEOPLE)) {
    if (address === '') continue;
    const label = name || address;
    choices.push({ on: 'person', value: address, label, words: `Always with ${label}` });
  }
  if (title !== '') {
    choices.push({ on: 'words', value: title, label: title, words: 'Always for these words …' });
  }
  return choices;
}
