import type { CalendarRequest } from '../../../core/interchange/calendar/read-calendar.ts';

/** A request to read calendars whose texts are still bytes. */
export type CalendarFilesRequest = Omit<CalendarRequest, 'texts'> & { readonly files: readonly Uint8Array[] };
