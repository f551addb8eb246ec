import type { BackupEntry } from '../../core/bridge/replies.ts';
import { dayOfInstant, weekStartOf } from '../../core/domain/calendar/day.ts';

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;

/** How many backups of the last 24 hours are kept, on how many days one, and in how many weeks one. */
const GENERATIONS = { recent: 24, days: 14, weeks: 12 } as const;

/**
 * Which backups may be deleted. Kept are: those of the last 24 hours (the newest 24), the newest of each of the last 14
 * days, the newest of each of the last 12 weeks, the newest of all, and every one that was made by hand, since somebody
 * wanted it. Days and weeks are those of the user's zone.
 */
export function expiredBackups(entries: readonly BackupEntry[], now: string, zone: string): BackupEntry[] {
  const newestFirst = [...entries].sort((a, b) => (a.at < b.at ? 1 : -1));
  const age = (entry: BackupEntry) => Date.parse(now) - Date.parse(entry.at);
  const kept = new Set(newestFirst.slice(0, 1));
  for (const entry of newestFirst) if (entry.reason === 'hand') kept.add(entry);
  for (const entry of newestFirst.filter((one) => age(one) < DAY_MS).slice(0, GENERATIONS.recent))
    kept.add(entry);

  const keepNewestOfEach = (period: (entry: BackupEntry) => string, days: number) => {
    const seen = new Set<string>();
    for (const entry of newestFirst) {
      if (age(entry) >= days * DAY_MS || seen.has(period(entry))) continue;
      seen.add(period(entry));
      kept.add(entry);
    }
  };
  keepNewestOfEach((entry) => dayOfInstant(entry.at, zone), GENERATIONS.days);
  keepNewestOfEach((entry) => weekStartOf(dayOfInstant(entry.at, zone)), GENERATIONS.weeks * 7);
  return newestFirst.filter((entry) => !kept.has(entry));
}
