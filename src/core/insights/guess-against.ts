import { CATEGORY_GROUP_KEYS, type CategoryGroupKey } from '../domain/audit/category-group.ts';
import { GUESS_IDS, type GuessId } from '../domain/audit/guess-id.ts';
import type { GroupShares, TimeGuess } from '../domain/audit/time-guess.ts';
import { type Day, weekStartOf } from '../domain/calendar/day.ts';
import { planDayOf } from '../domain/plan/plan-axis.ts';
import type { RecordsView } from '../records/records.ts';
import { planFrame } from './plan-frame.ts';
import { shareOf } from './proportion.ts';
import { MEASURED_FROM, type WeekTimeShare, weeklyTimeShare } from './time-share.ts';

/** On which day of the plan the split of a week is guessed. */
const GUESS_DAYS: Readonly<Record<GuessId, number>> = { 'day-0': 0, 'day-45': 45, 'day-90': 90 };

/** For how many days after its day a guess is asked for. Our own choice: two weeks, of which one gets measured. */
const ASKED_FOR_DAYS = 14;

/** A group's share as it was guessed and as it was measured, 0 to 1, and the measured one less the guessed. */
export type GuessedGroup = {
  readonly group: CategoryGroupKey;
  readonly guessed: number;
  readonly measured: number;
  readonly difference: number;
};

/**
 * A guess beside the week that was measured after it. `week` and the groups are null and empty as long as no week since
 * the guess has any time in it; `enough` says that the week's coverage reaches what an audit needs.
 */
export type GuessAgainst = {
  readonly guess: TimeGuess;
  readonly week: WeekTimeShare | null;
  readonly enough: boolean;
  readonly groups: readonly GuessedGroup[];
};

/**
 * Every guess beside what was measured: the first week from the guess's own week on with enough coverage, before the next
 * guess; without such a week the one with most recorded in it.
 */
export function guessAgainst(records: RecordsView, today: Day): GuessAgainst[] {
  const weeks = weeklyTimeShare(records, today).filter(({ recordedMinutes }) => recordedMinutes > 0);
  const guesses = GUESS_IDS.flatMap((id) => records.get('time-guess', id) ?? []);
  return guesses.flatMap((guess, index) => {
    if (guess.shares === null) return [];
    const next = guesses[index + 1];
    const since = weeks.filter(
      ({ weekStart }) =>
        weekStart >= weekStartOf(guess.on) &&
        (!next || weekStart < weekStartOf(next.on) || next.on <= guess.on),
    );
    const enough = since.find(({ coverage }) => (coverage ?? 0) >= MEASURED_FROM);
    const most = [...since].sort((a, b) => b.recordedMinutes - a.recordedMinutes)[0];
    const week = enough ?? most ?? null;
    const groups = week ? comparedGroups(guess.shares, week) : [];
    return [{ guess, week, enough: enough !== undefined, groups }];
  });
}

function comparedGroups(shares: GroupShares, week: WeekTimeShare): GuessedGroup[] {
  return CATEGORY_GROUP_KEYS.map((group) => {
    const minutes = week.byGroup.find((other) => other.group === group)?.minutes ?? 0;
    const measured = shareOf(minutes, week.recordedMinutes) ?? 0;
    return { group, guessed: shares[group], measured, difference: measured - shares[group] };
  });
}

/**
 * The guess that is asked for on a day; null when none is. The first one is asked for as long as nothing was recorded,
 * since afterwards it would be no guess; the others from days 45 and 90 of the plan on, for two weeks. A guess that was
 * made or left out on purpose is not asked for again.
 */
export function guessAskedFor(records: RecordsView, today: Day): GuessId | null {
  const { axis } = planFrame(records, today);
  const day = planDayOf(axis, today);
  const due = GUESS_IDS.find((id) => {
    if (records.get('time-guess', id)) return false;
    if (id === 'day-0') return records.count('time-entry') === 0;
    return day >= GUESS_DAYS[id] && day < GUESS_DAYS[id] + ASKED_FOR_DAYS;
  });
  return due ?? null;
}
