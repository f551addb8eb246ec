import { addDays, type Day, daysBetween, daysFrom } from '../domain/calendar/day.ts';
import type { PlanAxis } from '../domain/plan/plan-axis.ts';
import type { RecordsView } from '../records/records.ts';
import { middleOfWeek, planWeeks } from './plan-frame.ts';

/** The sessions of one rep: how many in each week, and the days on which they were, counted from the plan's first day. */
export type RepSessions = { readonly perWeek: Uint32Array; readonly dayOffsets: number[] };

/** A week by its Monday, its Wednesday, which decides what it belongs to, and its Sunday. */
export type WeekDays = { readonly start: Day; readonly middle: Day; readonly end: Day };

/**
 * Sessions gathered in one pass. Weeks are named by their position in `weeks`; `currentWeek` is today's, -1 before the
 * plan and after the last week shown; `todayOffset` counts days from the plan's first day.
 */
export type SessionIndex = {
  readonly weeks: readonly WeekDays[];
  readonly currentWeek: number;
  readonly firstDay: Day;
  readonly today: Day;
  readonly todayOffset: number;
  readonly sessionsOfWeek: Uint32Array;
  readonly minutesOfWeek: Uint32Array;
  readonly byRep: ReadonlyMap<string, RepSessions>;
  readonly sessionsTotal: number;
  readonly minutesTotal: number;
};

function latestSessionDay(records: RecordsView, today: Day): Day | null {
  let latest: Day | null = null;
  for (const { day } of records.all('session')) {
    if (day <= today && (latest === null || day > latest)) latest = day;
  }
  return latest;
}

/** Gathers all sessions up to `today`, by week and by rep, in time linear in their number. */
export function indexSessions(records: RecordsView, axis: PlanAxis, today: Day): SessionIndex {
  const weeks = planWeeks(axis, latestSessionDay(records, today)).map(
    (start): WeekDays => ({ start, middle: middleOfWeek(start), end: addDays(start, 6) }),
  );
  const weekOf = new Map<Day, number>();
  for (const [week, { start, end }] of weeks.entries()) {
    for (const day of daysFrom(start, end)) weekOf.set(day, week);
  }
  const offsets = new Map<Day, number>();
  const sessionsOfWeek = new Uint32Array(weeks.length);
  const minutesOfWeek = new Uint32Array(weeks.length);
  const byRep = new Map<string, RepSessions>();
  let sessionsTotal = 0;
  let minutesTotal = 0;
  for (const session of records.all('session')) {
    if (session.day > today) continue;
    sessionsTotal += 1;
    minutesTotal += session.minutes;
    const week = weekOf.get(session.day);
    const offset = offsets.get(session.day) ?? daysBetween(axis.firstDay, session.day);
    offsets.set(session.day, offset);
    if (week !== undefined) {
      sessionsOfWeek[week] = (sessionsOfWeek[week] ?? 0) + 1;
      minutesOfWeek[week] = (minutesOfWeek[week] ?? 0) + session.minutes;
    }
    for (const repId of new Set(session.repIds)) {
      let ofRep = byRep.get(repId);
      if (!ofRep) {
        ofRep = { perWeek: new Uint32Array(weeks.length), dayOffsets: [] };
        byRep.set(repId, ofRep);
      }
      ofRep.dayOffsets.push(offset);
      if (week !== undefined) ofRep.perWeek[week] = (ofRep.perWeek[week] ?? 0) + 1;
    }
  }
  return {
    weeks,
    currentWeek: weekOf.get(today) ?? -1,
    firstDay: axis.firstDay,
    today,
    todayOffset: daysBetween(axis.firstDay, today),
    sessionsOfWeek,
    minutesOfWeek,
    byRep,
    sessionsTotal,
    minutesTotal,
  };
}
