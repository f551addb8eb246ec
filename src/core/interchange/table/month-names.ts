import { wordKey } from '../../domain/outcome/import-term.ts';

/** The languages whose names of months are understood. */
const LANGUAGES = ['en', 'de', 'fr', 'es', 'it', 'pt', 'nl'] as const;

/** Three letters name a month where no other month of the languages begins with them. */
const SHORTEST = 3;

let known: Map<string, number> | null = null;

function monthWords(): Map<string, number> {
  const words = new Map<string, number>();
  for (const language of LANGUAGES) {
    for (const style of ['long', 'short'] as const) {
      const format = new Intl.DateTimeFormat(language, { month: style, timeZone: 'UTC' });
      for (let month = 1; month <= 12; month += 1) {
        words.set(wordKey(format.format(new Date(Date.UTC(2026, month - 1, 15)))), month);
      }
    }
  }
  return words;
}

/** The month, 1 to 12, that a word names in one of seven languages, whole or shortened; null for any other word. `monthNamed('Mär')` is 3. */
export function monthNamed(word: string): number | null {
  known ??= monthWords();
  const key = wordKey(word);
  if (key.length < SHORTEST) return null;
  const whole = known.get(key);
  if (whole) return whole;
  const months = new Set([...known].filter(([name]) => name.startsWith(key)).map(([, month]) => month));
  const [only] = months;
  return months.size === 1 && only !== undefined ? only : null;
}
