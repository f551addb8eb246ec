import { type Day, daysBetween } from '../calendar/day.ts';

/** Weeks of a cycle: a quarter, counted from the plan's first week. */
export const CYCLE_WEEKS = 13;

/** Weeks of a cycle that a rep may be excused without a reason, unless the manager says otherwise. Our own choice. */
export const EXCUSED_WEEKS = 2;

/** The id of a rep's excuse for the week that begins on a Monday: there is one. */
export function repExcuseId(repId: string, weekStart: Day): string {
  return `${repId}:${weekStart}`;
}

/** Which cycle a week belongs to: 0 for the first 13 weeks from `firstWeek`, negative before it. Both are Mondays. */
export function cycleOf(firstWeek: Day, weekStart: Day): number {
  return Math.floor(daysBetween(firstWeek, weekStart) / (7 * CYCLE_WEEKS));
}

/** The weeks that are excused for one rep, and what is left of the budget in each cycle. */
export type Excuses = {
  /** Excused weeks, by their Mondays: the whole team's and the rep's own. */
  readonly weeks: ReadonlySet<Day>;
  /** Own weeks beyond the budget without a reason: they count as planned. */
  readonly beyond: ReadonlySet<Day>;
  /** Weeks that a cycle may still be excused without a reason. */
  readonly leftIn: (cycle: number) => number;
};

/** What excuses are reckoned from. Weeks are Mondays. */
export type ExcuseInput = {
  readonly firstWeek: Day;
  readonly budget: number;
  readonly ofTeam: readonly { readonly weekStart: Day; readonly shiftsPlan: boolean }[];
  readonly own: readonly { readonly weekStart: Day; readonly reason: string }[];
};

/**
 * Which weeks are excused for a rep. Every excused week of a cycle draws on the budget, the whole team's first, save those
 * in which the plan pauses. A week of the rep's own needs a reason once the budget is used up; without it, it isn't excused.
 *
 * @example
 * // By hand, budget 2: the team is off in week 2; Ana is excused in weeks 4 and 6 without a reason, in week 7 with one.
 * // Week 2 and 4 use the budget up; week 6 counts as planned; week 7 has its reason.
 * excusesOf(input).beyond // week 6
 */
export function excusesOf({ firstWeek, budget, ofTeam, own }: ExcuseInput): Excuses {
  const used = new Map<number, number>();
  const draw = (weekStart: Day) => {
    const cycle = cycleOf(firstWeek, weekStart);
    used.set(cycle, (used.get(cycle) ?? 0) + 1);
  };
  const leftIn = (cycle: number) => Math.max(0, budget - (used.get(cycle) ?? 0));
  const weeks = new Set(ofTeam.map(({ weekStart }) => weekStart));
  for (const { weekStart, shiftsPlan } of ofTeam) if (!shiftsPlan) draw(weekStart);
  const beyond = new Set<Day>();
  for (const { weekStart, reason } of [...own].sort((a, b) => (a.weekStart < b.weekStart ? -1 : 1))) {
    if (weeks.has(weekStart)) continue;
    if (reason === '' && leftIn(cycleOf(firstWeek, weekStart)) === 0) {
      beyond.add(weekStart);
      continue;
    }
    weeks.add(weekStart);
    draw(weekStart);
  }
  return { weeks, beyond, leftIn };
}
