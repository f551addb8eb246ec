import { readFile, stat } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { auditCalendar, type CalendarAudit } from '../../core/domain/audit/calendar-audit.ts';
import { type Day, isDay } from '../../core/domain/calendar/day.ts';
import { fail, type Outcome, succeed } from '../../core/foundation/outcome.ts';
import { calendarTooLarge } from '../../core/interchange/calendar/calendar-problems.ts';
import { MAX_CALENDAR_CHARACTERS } from '../../core/interchange/calendar/calendar-size.ts';
import { decodeCalendar } from '../../core/interchange/calendar/decode-calendar.ts';
import { readTeam } from '../../core/interchange/calendar/read-team.ts';
import type { CalendarPerson } from '../../core/interchange/calendar/reading.ts';
import { readCalendarFiles } from '../imports/calendar/read-calendar-files.ts';
import { wrongArguments } from './read-arguments.ts';
import { type RunCommand, tellProblem, writeJson } from './terminal.ts';

const OPTIONS = {
  from: { type: 'string' },
  to: { type: 'string' },
  zone: { type: 'string' },
  me: { type: 'string', multiple: true },
  team: { type: 'string' },
  'known-zone': { type: 'string', multiple: true },
} as const;

const MEGABYTE = 1024 * 1024;

/** Any number of files may be named, which the reader of other commands' arguments does not foresee. */
function parseAuditArguments(args: readonly string[]) {
  try {
    const read = parseArgs({ args: [...args], options: OPTIONS, allowPositionals: true, strict: true });
    return read.positionals.length > 0 ? succeed(read) : wrongArguments('FILE.ics is missing.');
  } catch (error) {
    const text = error instanceof Error ? error.message : String(error);
    return wrongArguments(`${text.split(/\.\s|\n/)[0]?.replace(/\.$/, '') ?? text}.`);
  }
}

async function readBytes(file: string): Promise<Outcome<Uint8Array>> {
  try {
    const { size } = await stat(file);
    if (size > MAX_CALENDAR_CHARACTERS) {
      return fail(calendarTooLarge(Math.round(size / MEGABYTE), MAX_CALENDAR_CHARACTERS / MEGABYTE));
    }
    return succeed(new Uint8Array(await readFile(file)));
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? 'unknown reason';
    return fail({
      code: 'file-unreadable',
      message: `${file} can’t be read (${code}).`,
      remedy: 'Check the name and whether you may read the file.',
    });
  }
}

function readDay(text: string | undefined, option: string): Outcome<Day> {
  if (text === undefined) return wrongArguments(`--${option} DAY is missing.`);
  return isDay(text) ? succeed(text) : wrongArguments(`--${option} ${text} is no day such as 2026-03-02.`);
}

/** `--known-zone "Office Time=Europe/Berlin"`; nothing after the sign leaves that zone's entries out. */
function readKnownZones(texts: readonly string[]): Outcome<Record<string, string | null>> {
  const zones: [string, string | null][] = [];
  for (const text of texts) {
    const equals = text.lastIndexOf('=');
    if (equals < 1) return wrongArguments(`--known-zone ${text} is not of the form NAME=ZONE.`);
    zones.push([text.slice(0, equals), text.slice(equals + 1) || null]);
  }
  return succeed(Object.fromEntries(zones));
}

async function readTeamFile(file: string | undefined): Promise<Outcome<readonly CalendarPerson[]>> {
  if (file === undefined) return succeed([]);
  const bytes = await readBytes(file);
  if (!bytes.ok) return bytes;
  const { team, unread } = readTeam(decodeCalendar(bytes.value));
  return unread[0] === undefined
    ? succeed(team)
    : wrongArguments(`The team’s file has a line that names nobody: “${unread[0]}”.`);
}

async function readFiles(files: readonly string[]): Promise<Outcome<Uint8Array[]>> {
  const contents: Uint8Array[] = [];
  for (const file of files) {
    const bytes = await readBytes(file);
    if (!bytes.ok) return bytes;
    contents.push(bytes.value);
  }
  return succeed(contents);
}

/**
 * Audits the calendar files in a command's arguments: `FILE.ics… --from DAY --to DAY --zone ZONE [--me ADDRESS]…
 * [--team FILE] [--known-zone NAME=ZONE]…`.
 */
export async function auditFiles(args: readonly string[]): Promise<Outcome<CalendarAudit>> {
  const parsed = parseAuditArguments(args);
  if (!parsed.ok) return parsed;
  const { positionals, values } = parsed.value;
  const from = readDay(values.from, 'from');
  if (!from.ok) return from;
  const to = readDay(values.to, 'to');
  if (!to.ok) return to;
  if (values.zone === undefined) return wrongArguments('--zone ZONE is missing.');
  const knownZones = readKnownZones(values['known-zone'] ?? []);
  if (!knownZones.ok) return knownZones;
  const team = await readTeamFile(values.team);
  if (!team.ok) return team;
  const files = await readFiles(positionals);
  if (!files.ok) return files;
  const shared = { from: from.value, to: to.value, me: values.me ?? [], team: team.value };
  const reading = await readCalendarFiles({
    ...shared,
    files: files.value,
    zone: values.zone,
    knownZones: knownZones.value,
  });
  return reading.ok ? succeed(auditCalendar(reading.value, shared)) : reading;
}

/** The `audit` command: a calendar as hours by category, as JSON on standard output. */
export const runAudit: RunCommand = async (args, terminal) => {
  const audit = await auditFiles(args);
  if (!audit.ok) return tellProblem(terminal, audit.problem, 2);
  await writeJson(terminal, audit.value);
  return 0;
};
