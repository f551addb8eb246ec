import type { Look } from './use-look.ts';

/** The languages to choose from, by their own names; nothing is what this computer uses. */
export const LOCALE_OPTIONS = [
  { value: '', label: 'As on this computer' },
  { value: 'en-GB', label: 'English (United Kingdom)' },
  { value: 'en-US', label: 'English (United States)' },
  { value: 'de-DE', label: 'Deutsch' },
  { value: 'fr-FR', label: 'Français' },
  { value: 'es-ES', label: 'Español' },
  { value: 'it-IT', label: 'Italiano' },
  { value: 'nl-NL', label: 'Nederlands' },
  { value: 'pt-PT', label: 'Português' },
] as const satisfies readonly { readonly value: NonNullable<Look['locale']> | ''; readonly label: string }[];

/** The language of an option, null for that of this computer. */
export function localeOf(value: string): Look['locale'] {
  const found = LOCALE_OPTIONS.find((option) => option.value === value);
  return found && found.value !== '' ? found.value : null;
}
