import type { RawEvent } from './component-gatherer.ts';
import { lineOf, type RawLine, rawValue } from './raw-line.ts';

/** An event of one of several texts, with the name that all its versions share. */
export type EventVersion = {
  readonly raw: RawEvent;
  /** Which of the texts it comes from. */
  readonly text: number;
  readonly uid: string;
  /** Position among all events of all texts. */
  readonly order: number;
};

/** The newest versions, in their order, and how many older ones they replace. */
export type NewestVersions = { readonly events: readonly EventVersion[]; readonly replaced: number };

function textOf(lines: readonly RawLine[], name: string): string {
  const line = lineOf(lines, name);
  return line === undefined ? '' : rawValue(line);
}

/** The UID of an event; an event without one is named by its content, so that the same file twice changes nothing. */
export function uidOf(raw: RawEvent): string {
  const uid = textOf(raw.lines, 'UID');
  if (uid !== '') return uid;
  return `no-uid:${textOf(raw.lines, 'DTSTART')}:${textOf(raw.lines, 'SUMMARY')}`;
}

type Age = readonly [sequence: number, modified: string, stamped: string];

function ageOf({ raw }: EventVersion): Age {
  const sequence = Number(textOf(raw.lines, 'SEQUENCE'));
  const modified = textOf(raw.lines, 'LAST-MODIFIED');
  return [Number.isFinite(sequence) ? sequence : 0, modified, textOf(raw.lines, 'DTSTAMP')];
}

function compareAges(a: Age, b: Age): number {
  if (a[0] !== b[0]) return a[0] - b[0];
  for (const part of [1, 2] as const) {
    if (a[part] !== b[part]) return a[part] < b[part] ? -1 : 1;
  }
  return 0;
}

function newestOf(versions: readonly EventVersion[]): EventVersion[] {
  const aged = versions.map((version) => ({ version, age: ageOf(version) }));
  const newest = aged.reduce((best, next) => (compareAges(next.age, best.age) >= 0 ? next : best));
  const kept = new Map<string, EventVersion>();
  for (const { version, age } of aged) {
    if (compareAges(age, newest.age) !== 0) continue;
    // Equally old with another start: two events under one careless UID, not two versions of one.
    kept.set(textOf(version.raw.lines, 'DTSTART'), version);
  }
  return [...kept.values()];
}

/**
 * Leaves of every event, or replaced occurrence of one, the newest version: the highest SEQUENCE, then the
 * latest LAST-MODIFIED, then the latest DTSTAMP, then the last in the files.
 */
export function newestVersions(versions: readonly EventVersion[]): NewestVersions {
  const byName = new Map<string, EventVersion | EventVersion[]>();
  for (const version of versions) {
    const replaced = lineOf(version.raw.lines, 'RECURRENCE-ID');
    const name = replaced === undefined ? version.uid : `${version.uid}\n${rawValue(replaced)}`;
    const known = byName.get(name);
    if (known === undefined) byName.set(name, version);
    else if (Array.isArray(known)) known.push(version);
    else byName.set(name, [known, version]);
  }
  const events: EventVersion[] = [];
  let older = 0;
  for (const known of byName.values()) {
    if (!Array.isArray(known)) {
      events.push(known);
      continue;
    }
    const newest = newestOf(known);
    events.push(...newest);
    const contents = new Set(known.map(({ raw }) => raw.lines.map((line) => line.text).join('\n')));
    older += Math.max(0, contents.size - newest.length);
  }
  return { events: events.sort((a, b) => a.order - b.order), replaced: older };
}
