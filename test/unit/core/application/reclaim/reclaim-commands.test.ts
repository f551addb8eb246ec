import { describe, expect, it } from 'vitest';
import type { CommandContext } from '../../../../../src/core/application/command.ts';
import { coachingCalendar } from '../../../../../src/core/application/reclaim/coaching-calendar.ts';
import { parseCommand, runCommand } from '../../../../../src/core/application/run-command.ts';
import { type Instant, toDay } from '../../../../../src/core/domain/calendar/day.ts';
import type { RecordSet } from '../../../../../src/core/records/records.ts';
import { RecordSet as Records } from '../../../../../src/core/records/records.ts';
import { MONDAY, transition } from '../../insights/a-plan.ts';

const NOW = '2026-03-11T09:00:00.000Z' as Instant;
const CONTEXT: CommandContext = { now: NOW, today: toDay('2026-03-11') };

function begun(): RecordSet {
  return Records.from({
    transition: [transition()],
    'time-category': [
      { id: 'a', name: 'E-mail', group: 'administering', order: 0, archived: false, working: true },
    ],
    'time-entry': [
      {
        id: 'e',
        day: MONDAY,
        categoryId: 'a',
        minutes: 100,
        start: null,
        repIds: [],
        note: '',
        source: 'hand',
      },
    ],
  });
}

/** The records after the commands; a refused one gives its code instead. */
function resultOf(
  records: RecordSet,
  ...commands: readonly { name: string; payload: object }[]
): RecordSet | string {
  let now = records;
  for (const input of commands) {
    const command = parseCommand(input);
    if (!command.ok) return command.problem.code;
    const outcome = runCommand(now, command.value, CONTEXT);
    if (!outcome.ok) return outcome.problem.code;
    now = now.with(outcome.value.changes);
  }
  return now;
}

function done(records: RecordSet, ...commands: readonly { name: string; payload: object }[]): RecordSet {
  const next = resultOf(records, ...commands);
  if (typeof next === 'string') throw new Error(`Refused: ${next}`);
  return next;
}

const take = (minutes: number) => ({
  name: 'set-reclaim-minutes',
  payload: { group: 'administering', minutes },
});
const write = (changes: object) => ({
  name: 'add-reclaim-action',
  payload: {
    id: 'x',
    group: 'administering',
    categoryId: null,
    kind: 'drop',
    text: 'A report',
    toWhom: '',
    fromMinutes: null,
    toMinutes: null,
    minutesPerWeek: 30,
    ...changes,
  },
});
const minutesOf = (records: RecordSet) =>
  records.all('reclaim-action').map(({ id, minutesPerWeek }) => [id, minutesPerWeek]);

describe('taking minutes out of a group', () => {
  it('puts words to the minutes that were taken, without taking more', () => {
    const records = done(begun(), take(90), write({}));
    expect(minutesOf(records)).toEqual([
      ['open:administering', 60],
      ['x', 30],
    ]);
    expect(minutesOf(done(records, take(30)))).toEqual([['x', 30]]);
  });

  it.each([
    ['more than the group takes', [take(101)], 'reclaim-too-much'],
    ['more than it takes, in words', [take(90), write({ minutesPerWeek: 120 })], 'reclaim-too-much'],
    ['less than is written down', [write({}), take(15)], 'reclaim-written'],
    ['minutes below zero', [take(-15)], 'command-invalid'],
    ['no words', [write({ text: ' ' })], 'reclaim-incomplete'],
    ['nobody to delegate to', [write({ kind: 'delegate' })], 'reclaim-incomplete'],
    [
      'a shortening to more',
      [write({ kind: 'shorten', fromMinutes: 30, toMinutes: 60 })],
      'reclaim-incomplete',
    ],
    ['a category of another group', [write({ categoryId: 'nowhere' })], 'reclaim-incomplete'],
  ])('refuses %s', (_, commands, code) => {
    expect(resultOf(begun(), ...commands)).toBe(code);
  });

  it('reckons what shortening gives, and notes when it was done', () => {
    const shortened = write({ kind: 'shorten', fromMinutes: 60, toMinutes: 15, minutesPerWeek: 5 });
    const settle = { name: 'settle-reclaim-action', payload: { id: 'x', done: true, on: '2026-03-11' } };
    expect(done(begun(), shortened, settle).get('reclaim-action', 'x')).toMatchObject({
      minutesPerWeek: 45,
      done: true,
      settledOn: '2026-03-11',
    });
  });
});

describe('exporting coaching blocks', () => {
  const add = {
    name: 'add-coaching-block',
    payload: {
      id: 'b1',
      weekday: 2,
      start: '09:00',
      minutes: 45,
      repId: null,
      title: 'Coaching',
      from: '2026-03-02',
      until: null,
      zone: 'Europe/Berlin',
    },
  };
  const note = { name: 'note-blocks-exported', payload: {} };
  const edit = { name: 'edit-coaching-block', payload: { id: 'b1', patch: { start: '10:00' } } };
  const remove = { name: 'remove-coaching-block', payload: { id: 'b1' } };
  const exportOf = (records: RecordSet) =>
    coachingCalendar(records, NOW)
      .split('\r\n')
      .filter((line) => /^(UID|SEQUENCE|STATUS|EXDATE)/.test(line));

  it('keeps the UID, and says by the sequence what is newer', () => {
    const first = done(begun(), add, note);
    const same = ['UID:b1@coachward', 'SEQUENCE:0', 'STATUS:CONFIRMED'];
    expect(exportOf(first)).toEqual(same);
    expect(exportOf(done(first, note))).toEqual(same);
    expect(exportOf(done(first, edit))).toEqual(['UID:b1@coachward', 'SEQUENCE:1', 'STATUS:CONFIRMED']);
  });

  it('is newer too when only the days off have changed', () => {
    const holiday = { name: 'add-holiday', payload: { day: '2026-04-07', name: 'Day off' } };
    const changed = done(begun(), add, note, holiday);
    const lines = [
      'UID:b1@coachward',
      'SEQUENCE:1',
      'EXDATE;TZID=Europe/Berlin:20260407T090000',
      'STATUS:CONFIRMED',
    ];
    expect(exportOf(changed)).toEqual(lines);
    expect(exportOf(done(changed, note))).toEqual(lines);
  });

  it('cancels a removed block once, and only where a calendar may have it', () => {
    expect(done(begun(), add, remove).all('coaching-block')).toEqual([]);
    const removed = done(begun(), add, note, remove);
    expect(exportOf(removed)).toEqual(['UID:b1@coachward', 'SEQUENCE:1', 'STATUS:CANCELLED']);
    const told = done(removed, note);
    expect(exportOf(told)).toEqual([]);
    expect(resultOf(told, note)).toBe('nothing-to-export');
  });

  it('refuses a block that ends before it begins, a zone that isn’t one, and a rep that isn’t there', () => {
    const changed = (changes: object) =>
      resultOf(begun(), { ...add, payload: { ...add.payload, ...changes } });
    expect(changed({ until: '2026-03-01' })).toBe('block-ends-first');
    expect(changed({ zone: 'BST' })).toBe('command-invalid');
    expect(changed({ start: '24:00' })).toBe('command-invalid');
    expect(changed({ repId: 'gone' })).toBe('rep-not-found');
  });
});
