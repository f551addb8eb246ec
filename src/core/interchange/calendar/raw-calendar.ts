/** One unfolded line of a calendar with the name of its property in capitals. */
export type RawLine = { readonly name: string; readonly text: string };

/** An event as lines, unread. `calendar` numbers the VCALENDAR within its text, since zones belong to one. */
export type RawEvent = {
  readonly calendar: number;
  readonly lines: readonly RawLine[];
  /** False when the text ends before the event does. */
  readonly complete: boolean;
};

/** A zone's definition as lines: its own, and those of every spell of standard or summer time. */
export type RawZone = {
  readonly calendar: number;
  readonly lines: readonly RawLine[];
  readonly observances: readonly (readonly RawLine[])[];
};

/** The parts of a calendar's text that an audit needs. */
export type RawCalendar = {
  readonly events: readonly RawEvent[];
  readonly zones: readonly RawZone[];
  /** Lines of the calendars themselves, such as METHOD and X-WR-CALNAME, with the calendar's number. */
  readonly properties: readonly (RawLine & { readonly calendar: number })[];
  readonly isCalendar: boolean;
};

const EVENT_PROPERTIES = new Set([
  'UID',
  'SUMMARY',
  'DESCRIPTION',
  'DTSTART',
  'DTEND',
  'DURATION',
  'RRULE',
  'EXRULE',
  'RDATE',
  'EXDATE',
  'RECURRENCE-ID',
  'STATUS',
  'TRANSP',
  'SEQUENCE',
  'LAST-MODIFIED',
  'DTSTAMP',
  'ATTENDEE',
  'ORGANIZER',
  'X-MICROSOFT-CDO-BUSYSTATUS',
  'X-MICROSOFT-CDO-ALLDAYEVENT',
]);
const ZONE_PROPERTIES = new Set(['TZID', 'DTSTART', 'RRULE', 'RDATE', 'TZOFFSETFROM', 'TZOFFSETTO']);
const CALENDAR_PROPERTIES = new Set(['METHOD', 'X-WR-CALNAME', 'X-WR-TIMEZONE']);

/** The name of a line's property in capitals: all before the first `:` or `;`. Empty when there is none. */
function propertyName(line: string): string {
  for (let index = 0; index < line.length; index += 1) {
    const code = line.charCodeAt(index);
    if (code === 58 || code === 59) return line.slice(0, index).trim().toUpperCase();
  }
  return '';
}

type OpenComponent = {
  readonly name: string;
  readonly lines: RawLine[];
  readonly wanted: Set<string> | null;
};

const NOTHING_WANTED: OpenComponent = { name: '', lines: [], wanted: null };

/** Reads lines one after the other and gathers the components that matter, however badly they are nested. */
class Gatherer {
  readonly events: RawEvent[] = [];
  readonly zones: RawZone[] = [];
  readonly properties: (RawLine & { calendar: number })[] = [];
  isCalendar = false;
  private calendar = 0;
  private event: OpenComponent | null = null;
  private zone: { own: OpenComponent; observances: RawLine[][] } | null = null;
  private inner: OpenComponent | null = null;
  private otherDepth = 0;

  take(name: string, text: string): void {
    if (name === 'BEGIN')
      this.begin(
        text
          .slice(text.indexOf(':') + 1)
          .trim()
          .toUpperCase(),
      );
    else if (name === 'END')
      this.end(
        text
          .slice(text.indexOf(':') + 1)
          .trim()
          .toUpperCase(),
      );
    else this.property(name, text);
  }

  finish(): void {
    this.closeEvent(false);
    this.closeZone();
  }

  private begin(component: string): void {
    if (component === 'VCALENDAR') {
      this.closeEvent(true);
      this.calendar += 1;
      this.isCalendar = true;
      this.otherDepth = 0;
    } else if (component === 'VEVENT') {
      // A second BEGIN before the END: the end of the first was lost, not its content.
      this.closeEvent(true);
      this.closeZone();
      this.isCalendar = true;
      this.event = { name: component, lines: [], wanted: EVENT_PROPERTIES };
    } else if (component === 'VTIMEZONE') {
      this.closeEvent(true);
      this.closeZone();
      this.zone = { own: { name: component, lines: [], wanted: ZONE_PROPERTIES }, observances: [] };
    } else this.beginInner(component);
  }

  private beginInner(component: string): void {
    if (this.zone && (component === 'STANDARD' || component === 'DAYLIGHT')) {
      this.inner = { name: component, lines: [], wanted: ZONE_PROPERTIES };
      this.zone.observances.push(this.inner.lines);
    } else if (this.event || this.zone) this.inner = { ...NOTHING_WANTED, name: component };
    else this.otherDepth += 1;
  }

  private end(component: string): void {
    if (component === 'VEVENT') this.closeEvent(true);
    else if (component === 'VTIMEZONE') this.closeZone();
    else if (component === 'VCALENDAR') {
      this.closeEvent(true);
      this.closeZone();
    } else if (this.inner) this.inner = null;
    else this.otherDepth = Math.max(0, this.otherDepth - 1);
  }

  private property(name: string, text: string): void {
    const open = this.inner ?? this.event ?? this.zone?.own;
    if (open) {
      if (open.wanted?.has(name)) open.lines.push({ name, text });
    } else if (this.otherDepth === 0 && CALENDAR_PROPERTIES.has(name)) {
      this.properties.push({ name, text, calendar: this.calendar });
    }
  }

  private closeEvent(complete: boolean): void {
    if (this.event) this.events.push({ calendar: this.calendar, lines: this.event.lines, complete });
    this.event = null;
    this.inner = null;
  }

  private closeZone(): void {
    if (this.zone) {
      const { own, observances } = this.zone;
      this.zones.push({ calendar: this.calendar, lines: own.lines, observances });
    }
    this.zone = null;
    this.inner = null;
  }
}

/** Carriage returns before a line feed are dropped line by line; only lone ones need a pass over the text. */
function physicalLines(text: string): string[] {
  const even = /\r(?!\n)/.test(text) ? text.replaceAll(/\r\n?/g, '\n') : text;
  return even.split('\n');
}

function isContinuation(line: string): boolean {
  const first = line.charCodeAt(0);
  return first === 32 || first === 9;
}

/**
 * Takes a calendar's text apart into events, zones and properties, without reading any value. Folded lines are
 * joined; empty lines, lines that are no property, and components that an audit has no use for (alarms, tasks)
 * fall away.
 */
export function readRawCalendar(text: string): RawCalendar {
  const lines = physicalLines(text.charCodeAt(0) === 0xfeff ? text.slice(1) : text);
  const gatherer = new Gatherer();
  for (let index = 0; index < lines.length; ) {
    let line = (lines[index] ?? '').trimEnd();
    const folds: string[] = [];
    index += 1;
    // A trailing space is content where a fold follows, so the line is taken untrimmed then.
    while (index < lines.length && isContinuation(lines[index] ?? '')) {
      if (folds.length === 0) folds.push((lines[index - 1] ?? '').replace(/\r$/, ''));
      folds.push((lines[index] ?? '').slice(1).replace(/\r$/, ''));
      index += 1;
    }
    if (folds.length > 0) line = folds.join('');
    if (line === '') continue;
    const name = propertyName(line);
    if (name !== '') gatherer.take(name, line);
  }
  gatherer.finish();
  const { events, zones, properties, isCalendar } = gatherer;
  return { events, zones, properties, isCalendar };
}

/** The first line of a property, or undefined. */
export function lineOf(lines: readonly RawLine[], name: string): string | undefined {
  return lines.find((line) => line.name === name)?.text;
}

/** All lines of a property, in order. */
export function linesOf(lines: readonly RawLine[], name: string): string[] {
  return lines.filter((line) => line.name === name).map((line) => line.text);
}

/** What stands after a line's parameters, unread. Quoted parameters may hold colons. */
export function rawValue(line: string): string {
  let quoted = false;
  for (let index = 0; index < line.length; index += 1) {
    const code = line.charCodeAt(index);
    if (code === 34) quoted = !quoted;
    else if (code === 58 && !quoted) return line.slice(index + 1).trim();
  }
  return '';
}
