import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { type BenchCalendarSize, benchCalendar } from './bench-calendar.ts';
import { CALENDAR_READERS, type CalendarReaderName } from './calendar-readers.ts';
import { type BenchRow, inMs, median, timesOf } from './measure.ts';

const SIZE = { events: 10_000, series: 200 } as const;
const TURNS = 3;
const RUNS = 7;
const WARM_UP = 2;
const GOAL = 5;

/** The most megabytes that a process has which makes the calendar, reads it once and ends. */
function peakOf(reader: CalendarReaderName, { events, series, years }: BenchCalendarSize): number {
  const script = join(import.meta.dirname, 'calendar-peak.ts');
  const answer = execFileSync(process.execPath, [script, reader, ...[events, series, years].map(String)]);
  return Number(answer.toString()) / 1024;
}

async function rowOf(what: string, years: number): Promise<BenchRow> {
  const size = { ...SIZE, years };
  const calendar = benchCalendar(size);
  const ours = () => CALENDAR_READERS.ours(calendar);
  const peer = () => CALENDAR_READERS.peer(calendar);
  const ownTimes: number[] = [];
  const peerTimes: number[] = [];
  // In turns, so that whatever else the machine does slows both; several runs a turn, so that neither pays for the other’s garbage.
  for (let turn = 0; turn < TURNS; turn += 1) {
    ownTimes.push(...(await timesOf(ours, RUNS, WARM_UP)));
    peerTimes.push(...(await timesOf(peer, RUNS, WARM_UP)));
  }
  const [ownMs, peerMs] = [median(ownTimes), median(peerTimes)];
  const base = peakOf('nobody', size);
  const told = (ms: number, reader: 'ours' | 'peer', found: number) =>
    `${inMs(ms)}, +${(peakOf(reader, size) - base).toFixed(0)} MB, ${found} found`;
  return {
    what: `${what} (peer: node-ical)`,
    ours: told(ownMs, 'ours', ours()),
    peer: told(peerMs, 'peer', peer()),
    ratio: `${(peerMs / ownMs).toFixed(1)}x`,
    goal: `at least ${GOAL}x`,
    met: peerMs / ownMs >= GOAL,
  };
}

/**
 * Reading a quarter of a calendar of 10,000 events, 200 of them series without an end, against node-ical over the same
 * text: once with the single events spread over five years, as a calendar that was kept for long has them, and once with
 * all of them inside the quarter, where nothing can be passed over. Memory is the peak of a process that reads once, less
 * that of one that only makes the text.
 */
export async function benchCalendarReading(): Promise<BenchRow[]> {
  return [
    await rowOf('a quarter of a calendar of five years', 5),
    await rowOf('a quarter that holds the whole calendar', 0),
  ];
}
