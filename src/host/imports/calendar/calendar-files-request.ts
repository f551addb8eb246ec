import type { FoundAddress } from '../../../core/application/calendar/found-entries.ts';
import type { FoundEntry } from '../../../core/domain/audit/calendar-entry.ts';
import type { ProposalFrame } from '../../../core/insights/calendar/proposal-frame.ts';
import type { CalendarRequest } from '../../../core/interchange/calendar/read-calendar.ts';
import type { CalendarReading } from '../../../core/interchange/calendar/reading.ts';

/** A request to read calendars whose texts are still bytes; with a frame, entries are proposed as well. */
export type CalendarFilesRequest = Omit<CalendarRequest, 'texts'> & {
  readonly files: readonly Uint8Array[];
  readonly proposeBy?: ProposalFrame;
};

/** What reading calendars comes to; entries and addresses are empty where nothing was to be proposed. */
export type CalendarFilesReading = CalendarReading & {
  readonly entries: readonly FoundEntry[];
  readonly addresses: readonly FoundAddress[];
};
