import { parentPort, workerData } from 'node:worker_threads';
import { decodeCalendar } from '../../../core/interchange/calendar/decode-calendar.ts';
import { readCalendar } from '../../../core/interchange/calendar/read-calendar.ts';
import type { CalendarFilesRequest } from './calendar-files-request.ts';

const { files, ...rest } = workerData as CalendarFilesRequest;
parentPort?.postMessage(readCalendar({ ...rest, texts: files.map(decodeCalendar) }));
