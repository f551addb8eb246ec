import { addDays, type Day, daysBetween, daysFrom } from '../domain/calendar/day.ts';
import type { PlanAxis } from '../domain/plan/plan-axis.ts';
import type { RecordsView } from '../records/records.ts';
import { isOfThisCycle, middleOfWeek, planWeeks } from './plan-frame.ts';

/** The sessions of one rep: how many in each week, and the days on which they were, counted from the plan's first day. */
export type RepSessions = { readonly perWeek: Uint32Array; readonly dayOffsets: number[] };

/** A week by its Monday, its Wednesday, which decides what it belongs to, and its Sunday. */
export type WeekDays = { readonly start: Day; readonly middle: Day; readonly end: Day };

/**
 * Sessions gathered in one pass. Weeks are named by their position in `weeks`; `currentWeek` is today's, -1 before the
 * plan and after the last week shown; `todayOffset` counts days from the plan's first day.
 *
 * In a week for which the team's session has a rhythm of its own, it counts there (`ofTeam`) and not as a session with each
 * rep: practising in the group is no one-to-one. In other weeks it counts for every rep who was there.
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
  readonly ofTeam: RepSessions;
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
  const places = placesOfDays(axis, weeks);
  const sessionsOfWeek = new Uint32Array(weeks.length);
  const minutesOfWeek = new Uint32Array(weeks.length);
  const byRep = new Map<string, RepSessions>();
  const ofTeam = { perWeek: new Uint32Array(weeks.length), dayOffsets: [] as number[] };
  const practises = weeksOfTeamRhythm(records, weeks);
  const isOfCycle = isOfThisCycle(records);
  let sessionsTotal = 0;
  let minutesTotal = 0;
  for (const { day, minutes, repIds, form } of records.all('session')) {
    if (day > today) continue;
    const place = places.get(day) ?? { week: null, offset: daysBetween(axis.firstDay, day) };
    if (isOfCycle(day)) {
      sessionsTotal += 1;
      minutesTotal += minutes;
    }
    addTo(sessionsOfWeek, place.week, 1);
    addTo(minutesOfWeek, place.week, minutes);
    if (form === 'team-session' && place.week !== null && practises[place.week]) {
      ofTeam.dayOffsets.push(place.offset);
      addTo(ofTeam.perWeek, place.week, 1);
      continue;
    }
    for (const repId of new Set(repIds)) countForRep(byRep, repId, { ...place, weeks: weeks.length });
  }
  return {
    weeks,
    currentWeek: places.get(today)?.week ?? -1,
    firstDay: axis.firstDay,
    today,
    todayOffset: daysBetween(axis.firstDay, today),
    sessionsOfWeek,
    minutesOfWeek,
    byRep,
    ofTeam,
    sessionsTotal,
    minutesTotal,
  };
}

/** Whether the team's session has a rhythm in each week: the one in force on the week's Wednesday. */
function weeksOfTeamRhythm(records: RecordsView, weeks: readonly WeekDays[]): boolean[] {
  const plans = [...records.all('team-rhythm')].sort((a, b) => (a.from < b.from ? 1 : -1));
  return weeks.map(({ middle }) => (plans.find(({ from }) => from <= middle)?.perWeek ?? 0) > 0);
}

/**
 * A day's week, by its position, and its distance in days from the plan's first day. `week` is null before the plan's
 * weeks: a plan whose first week was excused afterwards begins later, and may have sessions from before.
 */
type PlaceOfDay = { readonly week: number | null; readonly offset: number };

function addTo(sums: Uint32Array, week: number | null, count: number): void {
  if (week !== null) sums[week] = (sums[week] ?? 0) + count;
}

function placesOfDays(axis: PlanAxis, weeks: readonly WeekDays[]): Map<Day, PlaceOfDay> {
  const places = new Map<Day, PlaceOfDay>();
  const first = daysBetween(axis.firstDay, weeks[0]?.start ?? axis.firstDay);
  for (const [week, { start, end }] of weeks.entries()) {
    for (const [weekday, day] of daysFrom(start, end).entries()) {
      places.set(day, { week, offset: first + 7 * week + weekday });
    }
  }
  return places;
}

function countForRep(
  byRep: Map<string, RepSessions>,
  repId: string,
  { week, offset, weeks }: PlaceOfDay & { readonly weeks: number },
): void {
  const ofRep = byRep.get(repId) ?? { perWeek: new Uint32Array(weeks), dayOffsets: [] };
  byRep.set(repId, ofRep);
  ofRep.dayOffsets.push(offset);
  addTo(ofRep.perWeek, week, 1);
}
