import { closeSync, mkdirSync, openSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { type Day, isDay } from '../../core/domain/calendar/day.ts';
import { fail, type Outcome, succeed } from '../../core/foundation/outcome.ts';
import { problemOf } from '../store/sqlite-problem.ts';
import { diskFailed } from '../store/store-problems.ts';

/** So many days that had their reminder are remembered. By their number, because a clock may have been wrong by years. */
const REMEMBERED = 60;

/**
 * Takes a day's one reminder, before it is shown, for the one who asks first. A day is an empty file in the folder
 * `reminded` that only one can make, so that it holds between windows, programs and starts, and for a clock that was set back.
 *
 * @example
 * claimReminder(folder, toDay('2026-03-02')) // { ok: true, value: { claimed: true } }
 * claimReminder(folder, toDay('2026-03-02')) // { ok: true, value: { claimed: false } }
 */
export function claimReminder(folder: string, day: Day): Outcome<{ claimed: boolean }> {
  const claims = join(folder, 'reminded');
  try {
    mkdirSync(claims, { recursive: true, mode: 0o700 });
    forgetOldest(claims, day);
    closeSync(openSync(join(claims, day), 'wx', 0o600));
    return succeed({ claimed: true });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST' && isTaken(claims, day)) {
      return succeed({ claimed: false });
    }
    return fail(problemOf(error, claims) ?? diskFailed(String(error)));
  }
}

/** Whether the day is there, rather than a file in the place of the folder. */
function isTaken(claims: string, day: Day): boolean {
  try {
    return readdirSync(claims).includes(day);
  } catch {
    return false;
  }
}

function forgetOldest(claims: string, day: Day): void {
  const others = readdirSync(claims).filter((name) => isDay(name) && name !== day);
  for (const name of others.sort().slice(0, -REMEMBERED)) rmSync(join(claims, name), { force: true });
}
