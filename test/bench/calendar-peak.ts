import { benchCalendar } from './bench-calendar.ts';
import { CALENDAR_READERS, type CalendarReaderName } from './calendar-readers.ts';

// A process of its own, which reads once and says the most memory that it ever had: kilobytes on standard output.
const [reader, events, series, years] = process.argv.slice(2);
const calendar = benchCalendar({ events: Number(events), series: Number(series), years: Number(years) });
CALENDAR_READERS[reader as CalendarReaderName](calendar);
console.log(process.resourceUsage().maxRSS);
