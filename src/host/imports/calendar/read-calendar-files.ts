import { existsSync } from 'node:fs';
import { Worker } from 'node:worker_threads';
import { fail, type Outcome } from '../../../core/foundation/outcome.ts';
import {
  type CalendarProblem,
  calendarTooLarge,
} from '../../../core/interchange/calendar/calendar-problems.ts';
import { MAX_CALENDAR_CHARACTERS } from '../../../core/interchange/calendar/calendar-size.ts';
import type { CalendarFilesReading, CalendarFilesRequest } from './calendar-files-request.ts';

/** How long reading may take before it is given up, in milliseconds; the work itself is bounded in steps as well. */
export const CALENDAR_DEADLINE_MS = 5000;

const MEMORY_LIMIT_MB = 1024;
const MEGABYTE = 1024 * 1024;

/** How to read: the deadline, and another worker in place of the own one. */
export type CalendarReadingOptions = { readonly deadlineMs?: number; readonly worker?: URL };

const DEADLINE: CalendarProblem = {
  code: 'calendar-deadline',
  message: 'Reading the calendar took too long and was stopped; nothing was imported.',
  remedy: 'Export fewer days, or look for a series in the calendar that repeats every few seconds.',
};

const MEMORY: CalendarProblem = {
  code: 'calendar-memory',
  message: 'Reading the calendar took more memory than there is for it; nothing was imported.',
  remedy: 'Export fewer days, or leave attachments out of the export.',
};

function readerFailed(reason: string): CalendarProblem {
  return {
    code: 'calendar-reader-failed',
    message: `Reading the calendar failed (${reason}); nothing was imported.`,
    remedy: 'Export the calendar again; if it fails again, please report it.',
  };
}

/** Beside this module, as it stands: source in development, a built file of the same name in a package. */
function ownWorker(): URL {
  const source = new URL('./calendar-worker.ts', import.meta.url);
  return existsSync(source) ? source : new URL('./calendar-worker.js', import.meta.url);
}

function isOutOfMemory(error: Error): boolean {
  return (error as NodeJS.ErrnoException).code === 'ERR_WORKER_OUT_OF_MEMORY';
}

/**
 * Reads calendar files in a thread of their own, so that nothing else waits, and gives up at the deadline
 * whatever the files hold. Sizes are checked before a thread is started. Never rejects.
 */
export async function readCalendarFiles(
  request: CalendarFilesRequest,
  { deadlineMs = CALENDAR_DEADLINE_MS, worker = ownWorker() }: CalendarReadingOptions = {},
): Promise<Outcome<CalendarFilesReading>> {
  const size = request.files.reduce((sum, file) => sum + file.length, 0);
  if (size > MAX_CALENDAR_CHARACTERS) {
    return fail(calendarTooLarge(Math.round(size / MEGABYTE), MAX_CALENDAR_CHARACTERS / MEGABYTE));
  }
  const thread = new Worker(worker, {
    workerData: request,
    resourceLimits: { maxOldGenerationSizeMb: MEMORY_LIMIT_MB },
  });
  const ended = new Promise<void>((resolve) => thread.once('exit', () => resolve()));
  let timer: NodeJS.Timeout | undefined;
  const outcome = await new Promise<Outcome<CalendarFilesReading>>((resolve) => {
    timer = setTimeout(() => resolve(fail(DEADLINE)), deadlineMs);
    thread.once('message', resolve);
    thread.once('error', (error: Error) =>
      resolve(fail(isOutOfMemory(error) ? MEMORY : readerFailed(error.message))),
    );
    thread.once('exit', (code) => resolve(fail(readerFailed(`the reader ended with ${code}`))));
  });
  clearTimeout(timer);
  await end(thread, ended);
  return outcome;
}

/** How long a thread that has answered may take to end by itself, in milliseconds. */
const TO_END_MS = 500;

/** Lets a thread end by itself, which it does once it has answered; one that goes on is stopped. */
async function end(thread: Worker, ended: Promise<void>): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const patience = new Promise<'busy'>((resolve) => {
    timer = setTimeout(() => resolve('busy'), TO_END_MS);
  });
  const state = await Promise.race([ended, patience]);
  clearTimeout(timer);
  if (state === 'busy') await thread.terminate();
}
