import { type RawLine, rawValue } from './raw-line.ts';

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

/** A line of a calendar itself, with the calendar's number. */
export type CalendarProperty = { readonly name: string; readonly text: string; readonly calendar: number };

/** The parts of a calendar's text that an audit needs. */
export type RawCalendar = {
  readonly events: readonly RawEvent[];
  readonly zones: readonly RawZone[];
  /** Lines of the calendars themselves, such as METHOD and X-WR-CALNAME, with the calendar's number. */
  readonly properties: readonly CalendarProperty[];
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

type OpenComponent = {
  readonly name: string;
  readonly lines: RawLine[];
  readonly wanted: Set<string> | null;
};

const NOTHING_WANTED: OpenComponent = { name: '', lines: [], wanted: null };

/** Reads lines one after the other and gathers the components that matter, however badly they are nested. */
export class ComponentGatherer {
  readonly events: RawEvent[] = [];
  readonly zones: RawZone[] = [];
  readonly properties: CalendarProperty[] = [];
  isCalendar = false;
  private calendar = 0;
  private event: OpenComponent | null = null;
  private zone: { own: OpenComponent; observances: RawLine[][] } | null = null;
  private inner: OpenComponent | null = null;
  private otherDepth = 0;

  take(line: RawLine): void {
    if (line.name === 'BEGIN') this.begin(rawValue(line.text).toUpperCase());
    else if (line.name === 'END') this.end(rawValue(line.text).toUpperCase());
    else this.property(line);
  }

  /** Whether a line of that name would be kept where the reading stands; others need not be made. */
  wants(name: string): boolean {
    if (name === 'BEGIN' || name === 'END') return true;
    const open = this.inner ?? this.event ?? this.zone?.own;
    return open ? (open.wanted?.has(name) ?? false) : this.otherDepth === 0 && CALENDAR_PROPERTIES.has(name);
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

  private property(line: RawLine): void {
    if (!this.wants(line.name)) return;
    const open = this.inner ?? this.event ?? this.zone?.own;
    if (open) open.lines.push(line);
    else this.properties.push({ name: line.name, text: line.text, calendar: this.calendar });
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

/** Every property that a {@link ComponentGatherer} has a use for. */
export const KNOWN_PROPERTIES: readonly string[] = [
  ...new Set([...EVENT_PROPERTIES, ...ZONE_PROPERTIES, ...CALENDAR_PROPERTIES, 'BEGIN', 'END']),
];
