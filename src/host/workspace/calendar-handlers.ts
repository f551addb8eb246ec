import { MOST_CALENDAR_ENTRIES } from '../../core/application/commands/import-calendar.ts';
import type { BridgeHandlers } from '../../core/bridge/bridge.ts';
import type { RequestOf } from '../../core/bridge/contract.ts';
import type { CalendarPreview } from '../../core/bridge/replies.ts';
import { fail, type Outcome, type Problem, succeed } from '../../core/foundation/outcome.ts';
import { proposalFrameOf } from '../../core/insights/calendar/proposal-frame.ts';
import { RecordSet } from '../../core/records/records.ts';
import { readCalendarFiles } from '../imports/calendar/read-calendar-files.ts';
import { loadTransition } from '../store/read-store.ts';
import { type WorkspaceContext, withHolding } from './workspace-context.ts';

/** The handler of the channel that reads calendars. Nothing is saved by it. */
export function calendarHandlers(context: WorkspaceContext): Pick<BridgeHandlers, 'calendar.read'> {
  return { 'calendar.read': (request) => readCalendars(context, request) };
}

async function readCalendars(
  context: WorkspaceContext,
  { transition, files, from, to, me, zones }: RequestOf<'calendar.read'>,
): Promise<Outcome<CalendarPreview>> {
  const loaded = withHolding(context, ({ data }) => loadTransition(data, transition));
  if (!loaded.ok) return loaded;
  const frame = proposalFrameOf(RecordSet.from(loaded.value.records));
  const reading = await readCalendarFiles({
    files: files.map(({ base64 }) => Buffer.from(base64, 'base64')),
    names: files.map(({ fileName }) => fileName),
    from,
    to,
    zone: context.zone,
    me,
    team: frame.reps,
    knownZones: Object.fromEntries(zones.map(({ name, zone }) => [name, zone])),
    proposeBy: frame,
  });
  if (!reading.ok) return reading;
  const { entries, addresses, skipped, warnings, allDay } = reading.value;
  if (entries.length > MOST_CALENDAR_ENTRIES) return fail(tooManyEntries(entries.length));
  const wholeDays = allDay.length === 0 ? [] : [wholeDayWarning(allDay.length)];
  return succeed({ entries, addresses, skipped, warnings: [...warnings, ...wholeDays] });
}

function tooManyEntries(count: number): Problem {
  return {
    code: 'calendar-too-many-entries',
    message: `The calendar has ${count} entries on these days; up to ${MOST_CALENDAR_ENTRIES} can be imported at once.`,
    remedy: 'Choose fewer days.',
  };
}

function wholeDayWarning(count: number): string {
  return count === 1
    ? 'One entry lasts whole days: shown, never counted.'
    : `${count} entries last whole days: shown, never counted.`;
}
