import type { Topic } from '../../../../src/core/domain/audit/proposals/word-list.ts';

/** What each topic is called where its words are edited. */
export const TOPIC_WORDS: Readonly<Record<Topic, string>> = {
  'one-to-one': 'One-to-ones',
  coaching: 'Coaching and feedback',
  practice: 'Practice and skills',
  'call-review': 'Call reviews and joint visits',
  'deal-talk': 'Talking a deal through',
  development: 'Goals and development',
  preparation: 'Preparing',
  pipeline: 'Pipeline',
  forecast: 'Forecast',
  numbers: 'Numbers and results',
  'team-meeting': 'Team meetings',
  rescue: 'Escalations and fires',
  takeover: 'Taking a deal over',
  hiring: 'Hiring and HR',
  paperwork: 'Reports and paperwork',
  email: 'E-mail',
  internal: 'Internal meetings',
  supplier: 'Suppliers',
  customer: 'Customers',
  'own-selling': 'Own selling',
  training: 'Training',
  travel: 'Travel',
  private: 'Breaks and private time',
};

const names = new Intl.DisplayNames(undefined, { type: 'language' });

/** A language's name, or what it is called where it is no language code. */
export function languageName(language: string): string {
  try {
    return names.of(language) ?? language;
  } catch {
    return language;
  }
}
