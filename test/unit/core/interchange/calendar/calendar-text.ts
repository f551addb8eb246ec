import type { Day } from '../../../../../src/core/domain/calendar/day.ts';
import {
  type CalendarRequest,
  readCalendar,
} from '../../../../../src/core/interchange/calendar/read-calendar.ts';
import type { CalendarReading } from '../../../../../src/core/interchange/calendar/reading.ts';

/** An event's lines between its BEGIN and END. */
export function event(...lines: string[]): string {
  return ['BEGIN:VEVENT', ...lines, 'END:VEVENT'].join('\r\n');
}

/** A calendar of the components given, with the line ends that the format asks for. */
export function calendar(...components: string[]): string {
  return ['BEGIN:VCALENDAR', 'VERSION:2.0', ...components, 'END:VCALENDAR', ''].join('\r\n');
}

type Asked = Partial<Omit<CalendarRequest, 'texts' | 'from' | 'to'>> & { from?: string; to?: string };

/** Reads texts in March 2026 in Berlin, unless something else is asked. */
export function reading(texts: string | readonly string[], asked: Asked = {}) {
  const { from = '2026-03-01', to = '2026-03-31', zone = 'Europe/Berlin', ...rest } = asked;
  const list = typeof texts === 'string' ? [texts] : texts;
  return readCalendar({ texts: list, from: from as Day, to: to as Day, zone, ...rest });
}

/** The same, for texts that must be readable. */
export function readable(texts: string | readonly string[], asked: Asked = {}): CalendarReading {
  const outcome = reading(texts, asked);
  if (!outcome.ok) throw new Error(`${outcome.problem.code}: ${outcome.problem.message}`);
  return outcome.value;
}

/** The starts of the occurrences, without the offset's colon and seconds: `03-02 09:00 +01`. */
export function starts({ occurrences }: CalendarReading): string[] {
  return occurrences.map(
    ({ start }) => `${start.slice(5, 10)} ${start.slice(11, 16)} ${start.slice(19, 22)}`,
  );
}
