import { clockFromOffsets, type ZoneClock } from '../../../domain/calendar/zoned-time.ts';
import type { RawZone } from '../component-gatherer.ts';
import { lineOf, linesOf, type RawLine, rawValue } from '../raw-line.ts';
import { SECONDS_PER_DAY, wallSeconds } from '../recurrence/civil.ts';
import { expandRule } from '../recurrence/expand-rule.ts';
import { readRule } from '../recurrence/rule.ts';
import type { WorkBudget } from '../recurrence/work-budget.ts';

/** The stretch of time for which a zone's changes are worked out, in seconds since 1970. */
export type ZoneCoverage = { readonly from: number; readonly to: number };

type Change = { readonly instant: number; readonly before: number; readonly after: number };

const OFFSET = /^([+-])(\d{2}):?(\d{2}):?(\d{2})?$/;
/** Every rule of summer time in use comes round at least once a year; two leave room for odd ones. */
const LOOK_BACK = 2 * 366 * SECONDS_PER_DAY;

function readOffset(line: string | undefined): number | null {
  const parts = OFFSET.exec(line === undefined ? '' : rawValue(line));
  if (!parts) return null;
  const [, sign, hours, minutes, seconds] = parts;
  const size = Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds ?? 0);
  return sign === '-' ? -size : size;
}

type Observance = { readonly start: number; readonly before: number; readonly after: number };

/** The walls at which an observance begins by its rule; null when the rule can't be followed. */
function ruleOnsets(
  rule: string,
  observance: Observance,
  coverage: ZoneCoverage,
  budget: WorkBudget,
): readonly number[] | null {
  const reading = readRule(rule);
  if (!reading.ok) return null;
  const { until, count } = reading.rule;
  const end = until === null ? Number.POSITIVE_INFINITY : until.seconds + (until.utc ? observance.before : 0);
  const lastOfInterest = Math.min(coverage.from, end);
  const expansion = expandRule({
    rule: reading.rule,
    start: observance.start,
    wholeDays: false,
    from: count === null ? lastOfInterest - LOOK_BACK : observance.start,
    to: coverage.to,
    until: end,
    budget,
  });
  return expansion.ok ? expansion.starts : null;
}

function observanceChanges(
  lines: readonly RawLine[],
  coverage: ZoneCoverage,
  budget: WorkBudget,
): Change[] | null {
  const start = wallSeconds(rawValue(lineOf(lines, 'DTSTART') ?? ''));
  const before = readOffset(lineOf(lines, 'TZOFFSETFROM'));
  const after = readOffset(lineOf(lines, 'TZOFFSETTO'));
  if (start === null || before === null || after === null) return null;
  const onsets = new Set([start]);
  for (const line of linesOf(lines, 'RDATE')) {
    for (const text of rawValue(line).split(',')) {
      const wall = wallSeconds(text.split('/')[0] ?? '');
      if (wall !== null) onsets.add(text.endsWith('Z') ? wall + before : wall);
    }
  }
  for (const line of linesOf(lines, 'RRULE')) {
    const walls = ruleOnsets(rawValue(line), { start, before, after }, coverage, budget);
    if (walls === null) return null;
    for (const wall of walls) onsets.add(wall);
  }
  return [...onsets].map((wall) => ({ instant: wall - before, before, after }));
}

/**
 * The clock that a calendar's own VTIMEZONE describes, exact within `coverage`; null when the definition is
 * incomplete or can't be followed.
 */
export function embeddedClock(zone: RawZone, coverage: ZoneCoverage, budget: WorkBudget): ZoneClock | null {
  const changes: Change[] = [];
  for (const lines of zone.observances) {
    const found = observanceChanges(lines, coverage, budget);
    if (found === null) return null;
    changes.push(...found);
  }
  changes.sort((a, b) => a.instant - b.instant);
  const [first] = changes;
  if (!first) return null;
  return clockFromOffsets((instant) => {
    for (let index = changes.length - 1; index >= 0; index -= 1) {
      const change = changes[index];
      if (change && change.instant <= instant) return change.after;
    }
    return first.before;
  });
}
