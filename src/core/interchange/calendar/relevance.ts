import type { RawEvent } from './component-gatherer.ts';
import { lineOf, rawValue } from './raw-line.ts';
import { SECONDS_PER_DAY, wallSeconds, wallText } from './recurrence/civil.ts';

/** The window of a reading in wall-clock seconds, without regard to zones. */
export type RoughWindow = { readonly from: number; readonly to: number };

/** No two walls of the world are further apart, and no override moves a start across more than this by its zone. */
const ZONE_SLACK = 2 * SECONDS_PER_DAY;

/** The wall-clock day at the end of a date line, read in place; null when the line ends in no date. */
function roughWall(line: string | undefined): number | null {
  if (line === undefined) return null;
  const colon = line.lastIndexOf(':');
  return wallSeconds(line.slice(colon + 1).trim());
}

function liesNear(wall: number | null, window: RoughWindow): boolean {
  return wall === null || (wall >= window.from - ZONE_SLACK && wall < window.to + ZONE_SLACK);
}

/** The UNTIL of a rule's text, a day later than written, for a quick look before the rule is read. */
function ruleEnd(rule: string): number | null {
  const until = /(?:^|[:;])UNTIL=(\d{8}(?:T\d{6}Z?)?)(?:;|$)/i.exec(rule)?.[1];
  return until === undefined ? null : wallSeconds(until.toUpperCase());
}

/**
 * Whether an event can have an occurrence in the window, judged by a glance at its dates. Most of a long-kept
 * calendar falls away here before anything of it is read. In doubt the answer is yes.
 */
export function mayTouch(raw: RawEvent, window: RoughWindow): boolean {
  const start = roughWall(lineOf(raw.lines, 'DTSTART'));
  const replaced = lineOf(raw.lines, 'RECURRENCE-ID');
  if (replaced !== undefined) {
    return (
      /;\s*RANGE\s*=/i.test(replaced) || liesNear(start, window) || liesNear(roughWall(replaced), window)
    );
  }
  if (lineOf(raw.lines, 'RDATE') !== undefined) return true;
  const rule = lineOf(raw.lines, 'RRULE');
  if (rule === undefined) return liesNear(start, window);
  if (start !== null && start >= window.to + ZONE_SLACK) return false;
  const end = ruleEnd(rawValue(rule));
  return end === null || end + SECONDS_PER_DAY >= window.from - ZONE_SLACK;
}

/** The first and last day on which any of the events starts by its text; null when no start can be read. */
export function dateSpan(events: readonly RawEvent[]): readonly [string, string] | null {
  const walls = events
    .map(({ lines }) => roughWall(lineOf(lines, 'DTSTART')))
    .filter((wall) => wall !== null);
  if (walls.length === 0) return null;
  const first = walls.reduce((least, wall) => Math.min(least, wall));
  const last = walls.reduce((most, wall) => Math.max(most, wall));
  return [wallText(first).slice(0, 10), wallText(last).slice(0, 10)];
}
