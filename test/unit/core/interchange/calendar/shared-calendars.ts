import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const FOLDER = new URL('../../../../../../shared/data/', import.meta.url).pathname;

/** Whether calendars written by others lie beside the project. They are not part of it. */
export const hasSharedCalendars = existsSync(join(FOLDER, 'calendars'));

if (!hasSharedCalendars) {
  console.warn(
    'SKIPPED: the calendars of other projects are not beside this one; only own fixtures are tested.',
  );
}

/** The text of a shared file; letters that are no UTF-8 are replaced. */
export function sharedText(path: string): string {
  return readFileSync(join(FOLDER, path), 'utf8');
}

/** All shared calendar files, as paths for {@link sharedText}. */
export function sharedCalendarFiles(): string[] {
  return readdirSync(join(FOLDER, 'calendars'), { recursive: true })
    .map(String)
    .filter((name) => name.endsWith('.ics'))
    .map((name) => join('calendars', name))
    .sort();
}
