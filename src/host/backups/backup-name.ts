import type { BackupEntry } from '../../core/bridge/replies.ts';
import type { Instant } from '../../core/domain/calendar/day.ts';
import { fileStampOf } from '../store/set-aside.ts';

/** Why a backup was made. */
export type BackupReason = BackupEntry['reason'];

const NAME =
  /^coachward-(\d{4})(\d{2})(\d{2})T(\d{2})(\d{2})(\d{2})(\d{3})Z-(start|daily|before|hand)(-\d+)?\.db$/;

/**
 * The file name of a backup, which says when and why it was made. `copy` above 1 tells backups of one millisecond apart.
 *
 * @example backupName('2026-03-02T09:00:00.000Z' as Instant, 'hand') // 'coachward-20260302T090000000Z-hand.db'
 */
export function backupName(at: Instant, reason: BackupReason, copy = 1): string {
  return `coachward-${fileStampOf(at)}-${reason}${copy > 1 ? `-${copy}` : ''}.db`;
}

/** When and why a backup was made, from its name; null for the name of anything else. */
export function readBackupName(name: string): { readonly at: Instant; readonly reason: BackupReason } | null {
  const match = NAME.exec(name);
  if (!match) return null;
  const [, year, month, day, hours, minutes, seconds, milliseconds, reason] = match;
  const at = `${year}-${month}-${day}T${hours}:${minutes}:${seconds}.${milliseconds}Z`;
  return Number.isNaN(Date.parse(at)) ? null : { at: at as Instant, reason: reason as BackupReason };
}
