import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { minuteOfDay } from '../../../../../src/core/domain/audit/day-time.ts';
import type { Day } from '../../../../../src/core/domain/calendar/day.ts';
import { zoneClock } from '../../../../../src/core/domain/calendar/zoned-time.ts';
import type { ReminderSettings } from '../../../../../src/core/domain/reminder/reminder-settings.ts';
import {
  firstMinuteOf,
  isQuiet,
  isReminderTime,
} from '../../../../../src/core/domain/reminder/reminder-time.ts';

const DAY = '2026-03-19' as Day;

function settings(changes: Partial<ReminderSettings> = {}): ReminderSettings {
  const kinds = { digest: true, commitments: true, rhythm: true };
  return { on: true, at: '08:30', kinds, quietFrom: '18:00', quietTo: '08:00', ...changes };
}

const time = fc
  .tuple(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }))
  .map((parts) => parts.map((part) => String(part).padStart(2, '0')).join(':'));
const anySettings = fc.record({ at: time, quietFrom: time, quietTo: time }).map(settings);
const minute = fc.integer({ min: 0, max: 1439 });
const minuteOf = (text: string) => Number(text.slice(0, 2)) * 60 + Number(text.slice(3));

describe('quiet hours', () => {
  it('give the examples worked by hand', () => {
    const times = settings();
    expect([1410, 479, 480].map((at) => isQuiet(times, at))).toEqual([true, true, false]);
    expect(firstMinuteOf(settings({ at: '07:00' }))).toBe(480);
    expect(firstMinuteOf(settings({ at: '19:00' }))).toBeNull();
    expect(firstMinuteOf(settings({ at: '12:10', quietFrom: '12:00', quietTo: '13:00' }))).toBe(780);
  });

  it('are none where both ends are the same', () => {
    fc.assert(
      fc.property(time, minute, (end, at) => !isQuiet({ at: end, quietFrom: end, quietTo: end }, at)),
    );
  });

  it('and the hours outside of them make up the day', () => {
    fc.assert(
      fc.property(anySettings, minute, (times, at) => {
        fc.pre(times.quietFrom !== times.quietTo);
        const turned = { at: times.at, quietFrom: times.quietTo, quietTo: times.quietFrom };
        expect(isQuiet(times, at)).toBe(!isQuiet(turned, at));
      }),
    );
  });
});

describe('the time to remind', () => {
  it('is told truly in advance: nothing before the first minute, and something at it', () => {
    fc.assert(
      fc.property(anySettings, minute, (times, at) => {
        const first = firstMinuteOf(times);
        const comes = (when: number) => isReminderTime(times, { day: DAY, minute: when }, null);
        if (first === null || at < first) expect(comes(at)).toBe(false);
        if (first !== null) expect(comes(first)).toBe(true);
      }),
    );
  });

  it('is never while reminders are off', () => {
    fc.assert(
      fc.property(
        anySettings,
        minute,
        (times, at) => !isReminderTime({ ...times, on: false }, { day: DAY, minute: at }, null),
      ),
    );
  });

  it('comes once a day at most, never in quiet hours, whatever the clock does', () => {
    const clock = zoneClock('Europe/Berlin');
    // A week on either side of the change to summer time, 29 March 2026, looked at in any order: back and forth.
    const change = Date.parse('2026-03-29T01:00:00Z') / 1000;
    const moments = fc.array(fc.integer({ min: change - 604_800, max: change + 604_800 }), { maxLength: 60 });
    fc.assert(
      fc.property(anySettings, moments, (times, seconds) => {
        const claimed = new Set<Day>();
        let settled: Day | null = null;
        const reminded: Day[] = [];
        for (const second of seconds) {
          const wall = new Date(clock.wallAt(second) * 1000).toISOString();
          const day = wall.slice(0, 10) as Day;
          const at = minuteOfDay(wall, day) ?? -1;
          if (!isReminderTime(times, { day, minute: at }, settled)) continue;
          settled = day;
          if (claimed.has(day)) continue;
          claimed.add(day);
          reminded.push(day);
          expect(isQuiet(times, at)).toBe(false);
          expect(at).toBeGreaterThanOrEqual(minuteOf(times.at));
        }
        expect(new Set(reminded).size).toBe(reminded.length);
      }),
    );
  });
});
