import { findIana } from 'windows-iana';
import { fixedClock, isZone, type ZoneClock, zoneClock } from '../../../domain/calendar/zoned-time.ts';
import type { RawZone } from '../component-gatherer.ts';
import { readText } from '../content-line.ts';
import { lineOf, rawValue } from '../raw-line.ts';
import type { WorkBudget } from '../recurrence/work-budget.ts';
import { embeddedClock, type ZoneCoverage } from './embedded-zone.ts';

/**
 * What the user answered about zones that no rule knows: the IANA zone that a name means, or null to leave out
 * the events that use it.
 */
export type ZoneAnswers = Readonly<Record<string, string | null>>;

/** What a name of a zone comes to: its clock, a wish to leave its events out, or nothing known. */
export type ZoneFinding = { readonly clock: ZoneClock } | 'leave-out' | 'unknown';

/** Finds the clock for a zone named in calendar number `calendar` of a text. */
export type ZoneResolver = (name: string, calendar: number) => ZoneFinding;

const NUMBERED_NAME = /^(.+?) \d+$/;
const PLAIN_OFFSET = /^(?:UTC|GMT) ?([+-])(\d{1,2})(?::?(\d{2}))?$/;
const MICROSOFT_UTC = /^tzone:\/\/microsoft\/utc$/i;

const LONGEST_NAME = 200;

/** A zone's name as it is compared and shown: escapes and quotes resolved. */
export function zoneName(text: string): string {
  return text
    .slice(0, LONGEST_NAME)
    .replaceAll(/\\([,;\\])/g, '$1')
    .replaceAll('"', '')
    .trim();
}

function ianaZone(name: string): string | null {
  const spaceless = name.replaceAll(' ', '_');
  if (isZone(spaceless)) return spaceless;
  // Names such as /mozilla.org/20050126_1/Europe/Berlin carry the zone at their end.
  const parts = name.startsWith('/') ? spaceless.split('/') : [];
  for (let from = 1; from < parts.length - 1; from += 1) {
    const tail = parts.slice(from).join('/');
    if (isZone(tail)) return tail;
  }
  return null;
}

function windowsZone(name: string): string | null {
  const [zone] = findIana(name);
  return zone !== undefined && isZone(zone) ? zone : null;
}

function offsetClock(name: string): ZoneClock | null {
  const parts = PLAIN_OFFSET.exec(name);
  if (!parts) return null;
  const size = Number(parts[2]) * 3600 + Number(parts[3] ?? 0) * 60;
  return size > 14 * 3600 ? null : fixedClock(parts[1] === '-' ? -size : size);
}

/** The clock of a zone by its name alone: IANA, then Windows. `namedClock('Romance Standard Time')` is Paris's. */
export function namedClock(name: string): ZoneClock | null {
  if (MICROSOFT_UTC.test(name)) return fixedClock(0);
  const zone = ianaZone(name) ?? windowsZone(name);
  return zone === null ? null : zoneClock(zone);
}

/** What a resolver knows: the definitions in one text, the user's answers, and the time that matters. */
export type ZoneKnowledge = {
  readonly zones: readonly RawZone[];
  readonly answers: ZoneAnswers;
  readonly coverage: ZoneCoverage;
  readonly budget: WorkBudget;
};

/**
 * A resolver for one text. A name is looked up among the user's answers, the IANA zones and the Windows names;
 * then the text's own definition counts; then an offset in the name. A numbered Windows name ("GMT Standard
 * Time 1") was numbered because its rules differ, so there the text's definition comes first.
 */
export function zoneResolver(knowledge: ZoneKnowledge): ZoneResolver {
  const { zones, answers, coverage, budget } = knowledge;
  const findings = new Map<number, Map<string, ZoneFinding>>();

  function embedded(name: string, calendar: number): ZoneClock | null {
    const sameName = zones.filter((zone) => {
      const line = lineOf(zone.lines, 'TZID');
      return line !== undefined && (zoneName(rawValue(line)) === name || readText(line) === name);
    });
    const zone = sameName.find((candidate) => candidate.calendar === calendar) ?? sameName[0];
    return zone ? embeddedClock(zone, coverage, budget) : null;
  }

  function find(name: string, calendar: number): ZoneFinding {
    const answer = Object.hasOwn(answers, name) ? answers[name] : undefined;
    if (answer === null) return 'leave-out';
    if (answer !== undefined && isZone(answer)) return { clock: zoneClock(answer) };
    const unnumbered = NUMBERED_NAME.exec(name)?.[1];
    const clock =
      namedClock(name) ??
      embedded(name, calendar) ??
      (unnumbered === undefined ? null : namedClock(unnumbered)) ??
      offsetClock(name);
    return clock ? { clock } : 'unknown';
  }

  return (text, calendar) => {
    let ofCalendar = findings.get(calendar);
    if (!ofCalendar) {
      ofCalendar = new Map();
      findings.set(calendar, ofCalendar);
    }
    const known = ofCalendar.get(text);
    if (known) return known;
    const finding = find(zoneName(text), calendar);
    ofCalendar.set(text, finding);
    return finding;
  };
}
