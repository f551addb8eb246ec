import type { RequestOf } from '../../../../src/core/bridge/contract.ts';
import { fail, type Outcome, succeed } from '../../../../src/core/foundation/outcome.ts';
import { calendarTooLarge } from '../../../../src/core/interchange/calendar/calendar-problems.ts';
import { MAX_CALENDAR_CHARACTERS } from '../../../../src/core/interchange/calendar/calendar-size.ts';
import { base64Of } from '../../../bridge-client/base64-of.ts';

/** Files as they travel to the program. */
export type SentFiles = RequestOf<'calendar.read'>['files'];

const MEGABYTE = 1024 * 1024;

/** Takes files in; their size is looked at before their content. */
export async function openFiles(files: readonly File[]): Promise<Outcome<SentFiles>> {
  const size = files.reduce((sum, file) => sum + file.size, 0);
  if (size > MAX_CALENDAR_CHARACTERS) {
    return fail(calendarTooLarge(Math.round(size / MEGABYTE), MAX_CALENDAR_CHARACTERS / MEGABYTE));
  }
  try {
    const sent = files.map(async (file) => ({ fileName: file.name, base64: await base64Of(file) }));
    return succeed(await Promise.all(sent));
  } catch {
    return fail({
      code: 'file-unreadable',
      message: 'One of the files could not be read.',
      remedy: 'Check that the files are still there, then choose them again.',
    });
  }
}
