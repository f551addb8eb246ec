import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { BackupEntry } from '../../../../src/core/bridge/replies.ts';
import type { Instant } from '../../../../src/core/domain/calendar/day.ts';
import { backupName, readBackupName } from '../../../../src/host/backups/backup-name.ts';
import { expiredBackups } from '../../../../src/host/backups/generations.ts';

const NOW = '2026-06-30T12:00:00.000Z';
const HOUR = 3_600_000;

function entry(hoursAgo: number, reason: BackupEntry['reason'] = 'start'): BackupEntry {
  const at = new Date(Date.parse(NOW) - hoursAgo * HOUR).toISOString() as Instant;
  return { name: backupName(at, reason), at, bytes: 1, reason };
}

const ageOf = (backup: BackupEntry) => (Date.parse(NOW) - Date.parse(backup.at)) / HOUR;

function keptOf(entries: readonly BackupEntry[], zone = 'UTC'): number[] {
  const expired = new Set(expiredBackups(entries, NOW, zone));
  return entries.filter((backup) => !expired.has(backup)).map(ageOf);
}

describe('the generations of backups', () => {
  it('keep the newest 24 of the last 24 hours', () => {
    const entries = Array.from({ length: 40 }, (_, index) => entry(index * 0.25));
    expect(keptOf(entries)).toEqual(Array.from({ length: 24 }, (_, index) => index * 0.25));
  });

  it('keep the newest of each of 14 days, then of each of 12 weeks', () => {
    const everySixHours = Array.from({ length: 4 * 200 }, (_, index) => entry(24 + index * 6));
    const days = keptOf(everySixHours).map((hours) => hours / 24);
    expect(days.filter((age) => age < 14)).toHaveLength(14);
    expect(days.filter((age) => age >= 14 && age < 84)).toHaveLength(10);
    expect(days.filter((age) => age >= 84)).toEqual([]);
  });

  it('are told by the days of the user’s zone', () => {
    // Both lie on 20 June in UTC, on two days in Auckland.
    const entries = [entry(238), entry(246)];
    expect(entries.map((backup) => backup.at.slice(0, 13))).toEqual(['2026-06-20T14', '2026-06-20T06']);
    expect(keptOf(entries, 'UTC')).toHaveLength(1);
    expect(keptOf(entries, 'Pacific/Auckland')).toHaveLength(2);
  });

  it('keep the newest of all, however old, and every one made by hand', () => {
    expect(keptOf([entry(5_000), entry(6_000)])).toEqual([5_000]);
    expect(keptOf([entry(5_000), entry(6_000, 'hand'), entry(7_000, 'hand')])).toEqual([5_000, 6_000, 7_000]);
  });

  it('never expire what was kept a moment before, and never keep more than 50 and those by hand', () => {
    const ages = fc.array(fc.double({ min: 0, max: 5_000, noNaN: true }), { maxLength: 120 });
    fc.assert(
      fc.property(ages, (hours) => {
        const entries = hours.map((age) => entry(age));
        const kept = entries.filter((backup) => !expiredBackups(entries, NOW, 'UTC').includes(backup));
        expect(expiredBackups(kept, NOW, 'UTC')).toEqual([]);
        expect(kept.length).toBeLessThanOrEqual(51);
        if (entries.length > 0) expect(Math.min(...kept.map(ageOf))).toBe(Math.min(...entries.map(ageOf)));
      }),
    );
  });
});

describe('the name of a backup', () => {
  it('tells when and why it was made', () => {
    const instants = fc.date({
      min: new Date('2000-01-01'),
      max: new Date('2999-12-31'),
      noInvalidDate: true,
    });
    const reasons = fc.constantFrom('start', 'daily', 'before', 'hand');
    fc.assert(
      fc.property(instants, reasons, fc.integer({ min: 1, max: 99 }), (date, reason, copy) => {
        const at = date.toISOString() as Instant;
        expect(readBackupName(backupName(at, reason, copy))).toEqual({ at, reason });
      }),
    );
  });

  it.each([
    'coachward.db',
    'coachward-20261399T000000000Z-hand.db',
    'x',
    'coachward-20260302T090000000Z-hand.db.tmp',
  ])('is not %s', (name) => {
    expect(readBackupName(name)).toBeNull();
  });
});
