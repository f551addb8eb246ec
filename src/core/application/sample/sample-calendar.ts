import type { CalendarEntry } from '../../domain/audit/calendar-entry.ts';
import { timeEntryIdOf } from '../../domain/audit/calendar-entry.ts';
import { proposeCategory } from '../../domain/audit/proposals/propose-category.ts';
import type { TimeEntry } from '../../domain/audit/time-entry.ts';
import type { Day, Instant } from '../../domain/calendar/day.ts';
import type { Rep } from '../../domain/rep/rep.ts';
import { inOwnCategories } from '../../insights/calendar/own-category.ts';
import { CATEGORY_TEMPLATE } from '../templates/category-template.ts';
import type { SampleShape } from './shape.ts';

/** What the manager's calendar calls the kinds of work that are in it; `reps` says how many of the team are there. */
const TITLES: Readonly<Record<string, { readonly title: string; readonly reps: 'one' | 'all' | 'none' }>> = {
  'one-to-one': { title: '1:1 {rep}', reps: 'one' },
  'team-skill-session': { title: 'Skill session: objections', reps: 'all' },
  'pipeline-review': { title: 'Pipeline review', reps: 'all' },
  forecast: { title: 'Forecast call', reps: 'all' },
  'internal-meetings': { title: 'Management round', reps: 'none' },
};

/** What this week's calendar still has open: start, minutes, title, who is there, and whether it reads as a pipeline review. */
const OPEN = [
  { at: 9 * 60, minutes: 45, title: '1:1 {rep}', reps: 'one', flagged: true },
  { at: 11 * 60, minutes: 60, title: 'Call review with {rep}', reps: 'one', flagged: false },
  { at: 13 * 60 + 30, minutes: 60, title: 'Pipeline review', reps: 'all', flagged: false },
  { at: 14 * 60, minutes: 30, title: '1:1 {rep}', reps: 'one', flagged: false },
  { at: 16 * 60, minutes: 30, title: 'Weekly report', reps: 'none', flagged: false },
] as const;

const FIRST_MEETING = 9 * 60;
const PAUSE = 15;

type Meeting = {
  readonly day: Day;
  readonly at: number;
  readonly minutes: number;
  readonly title: string;
  readonly reps: readonly Rep[];
  readonly flagged: boolean;
};

function instantAt(day: Day, minute: number): Instant {
  const two = (number: number) => String(number).padStart(2, '0');
  return `${day}T${two(Math.floor(minute / 60))}:${two(minute % 60)}:00Z` as Instant;
}

function entryOf({ day, at, minutes, title, reps, flagged }: Meeting): CalendarEntry {
  const rep = reps[0]?.name.split(' ')[0] ?? '';
  const summary = title.replace('{rep}', rep);
  const people = reps.map(({ id, name, email }) => ({ name, address: email, repId: id }));
  const attendees = people.map(({ name, address }) => ({ name, address }));
  const seriesUid = `${summary}@sample`;
  const context = { me: ['marisol.okafor@example.com'], team: attendees };
  const proposal = proposeCategory({ summary, notes: '', attendees, seriesUid }, context);
  const own = inOwnCategories(proposal, CATEGORY_TEMPLATE);
  return {
    id: `sample/${day}/${at}`,
    day,
    lastDay: day,
    start: instantAt(day, at),
    end: instantAt(day, at + minutes),
    minutes,
    summary,
    people,
    tentative: false,
    allDay: false,
    seriesUid,
    proposal: flagged ? { ...own, flag: 'pipeline-review-in-disguise' } : own,
    state: 'proposed',
    categoryId: null,
    changed: false,
    gone: 'no',
  };
}

function repsOf(choice: 'one' | 'all' | 'none', reps: readonly Rep[], turn: number): readonly Rep[] {
  if (choice === 'none') return [];
  return choice === 'all' ? reps : reps.slice(turn % reps.length, (turn % reps.length) + 1);
}

function acceptedTime(entry: CalendarEntry, time: TimeEntry): TimeEntry {
  const { id, start, summary, people } = entry;
  const repIds = people.flatMap(({ repId }) => repId ?? []);
  return { ...time, id: timeEntryIdOf(id), start, note: summary, repIds, source: 'calendar' };
}

/**
 * The sample's calendar: last week reviewed, so that part of its time comes from there with the same minutes, and this
 * week still open. The time is given back with what the calendar took over.
 */
export function sampleCalendar(
  shape: SampleShape,
  reps: readonly Rep[],
  time: readonly TimeEntry[],
): { readonly entries: CalendarEntry[]; readonly time: TimeEntry[] } {
  const [reviewed, open] = [shape.weeks.at(-2), shape.weeks.at(-1)];
  const days = new Set<Day>(reviewed?.workingDays);
  const nextStart = new Map<Day, number>();
  const entries: CalendarEntry[] = [];
  let turn = 0;
  const kept = time.map((each): TimeEntry => {
    const known = TITLES[each.categoryId];
    if (!known || !days.has(each.day)) return each;
    const at = nextStart.get(each.day) ?? FIRST_MEETING;
    nextStart.set(each.day, at + each.minutes + PAUSE);
    const { day, minutes, categoryId } = each;
    const meeting = {
      day,
      at,
      minutes,
      title: known.title,
      reps: repsOf(known.reps, reps, turn),
      flagged: false,
    };
    turn += 1;
    const entry: CalendarEntry = { ...entryOf(meeting), state: 'accepted', categoryId };
    entries.push(entry);
    return acceptedTime(entry, each);
  });
  // One meeting was called off after it had been counted, and waits for a second look.
  const last = entries.pop();
  if (last) entries.push({ ...last, gone: 'asked' });
  const day = open?.workingDays.at(-1);
  if (day === undefined) return { entries, time: kept };
  const ghosts = OPEN.map((meeting, index) =>
    entryOf({ ...meeting, day, reps: repsOf(meeting.reps, reps, index) }),
  );
  return { entries: [...entries, ...ghosts], time: kept };
}
