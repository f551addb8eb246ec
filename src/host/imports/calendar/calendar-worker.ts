import { parentPort, workerData } from 'node:worker_threads';
import { foundAddresses, foundEntries } from '../../../core/application/calendar/found-entries.ts';
import { type Outcome, succeed } from '../../../core/foundation/outcome.ts';
import { decodeCalendar } from '../../../core/interchange/calendar/decode-calendar.ts';
import { readCalendar } from '../../../core/interchange/calendar/read-calendar.ts';
import type { CalendarFilesReading, CalendarFilesRequest } from './calendar-files-request.ts';

function readFiles({ files, proposeBy, ...rest }: CalendarFilesRequest): Outcome<CalendarFilesReading> {
  const reading = readCalendar({ ...rest, texts: files.map(decodeCalendar) });
  if (!reading.ok) return reading;
  if (!proposeBy) return succeed({ ...reading.value, entries: [], addresses: [] });
  return succeed({
    ...reading.value,
    entries: foundEntries(reading.value, proposeBy, rest.me ?? []),
    addresses: foundAddresses(reading.value, proposeBy),
  });
}

parentPort?.postMessage(readFiles(workerData as CalendarFilesRequest));
