import { addDays, type Day, weekStartOf } from '../domain/calendar/day.ts';
import type { DrillAnswer, DrillCard } from '../domain/practice/drill-card.ts';
import { DRILL_KINDS, type DrillKind } from '../domain/practice/drill-kind.ts';
import type { RecordsView } from '../records/records.ts';

/** Days on which a kind has to be practised to count as a skill. Our own choice: what holds over a few nights was not luck. */
export const SKILL_DAYS = 3;
/** Last answers of a kind that have to be right. Our own choice. */
export const SKILL_RIGHT_IN_A_ROW = 2;

/** A week of practice with a kind: how many answers, and how many of them right. */
export type DrillWeek = { readonly weekStart: Day; readonly answered: number; readonly right: number };

/**
 * How far one is with a kind of drill. `days` is on how many days it was practised, `lastRight` how many of the last
 * {@link SKILL_RIGHT_IN_A_ROW} answers were right. `isSkill` when both reach what they should.
 */
export type DrillSkill = {
  readonly kind: DrillKind;
  readonly answered: number;
  readonly right: number;
  readonly days: number;
  readonly lastRight: number;
  readonly isSkill: boolean;
  readonly weeks: readonly DrillWeek[];
};

/** Cards that can be practised: those of one's own words only as long as the conversation and its text are kept. */
export function liveCards(records: RecordsView): DrillCard[] {
  return records
    .all('drill-card')
    .filter(
      ({ conversationId }) =>
        conversationId === null || records.get('conversation', conversationId)?.keepsText === true,
    );
}

/** How many items are due on a day. `drillsDue(records, '2026-03-05')` is 2 with cards due on the 4th, 5th and 6th. */
export function drillsDue(records: RecordsView, today: Day): number {
  return liveCards(records).filter(({ due }) => due <= today).length;
}

/**
 * Skill by kind up to a day, each kind once, in the order of {@link DRILL_KINDS}.
 *
 * @example
 * // By hand: `reflect` on March 2 (wrong), 3 (right) and 5 (right): 3 days, 2 of 3 right, the last two right: a skill.
 * drillSkills(records, '2026-03-06')[2] // { kind: 'reflect', answered: 3, right: 2, days: 3, lastRight: 2, isSkill: true, … }
 */
export function drillSkills(records: RecordsView, asOf: Day): DrillSkill[] {
  const answers = records.all('drill-answer').filter(({ day }) => day <= asOf);
  return DRILL_KINDS.map((kind) => skillOf(kind, inOrder(answers.filter((answer) => answer.kind === kind))));
}

/** By day; within a day as they were added. */
function inOrder(answers: readonly DrillAnswer[]): DrillAnswer[] {
  return [...answers].sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));
}

function skillOf(kind: DrillKind, answers: readonly DrillAnswer[]): DrillSkill {
  const days = new Set(answers.map(({ day }) => day)).size;
  const lastRight = answers.slice(-SKILL_RIGHT_IN_A_ROW).filter(({ isRight }) => isRight).length;
  const weeks = new Map<Day, DrillWeek>();
  for (const { day, isRight } of answers) {
    const weekStart = weekStartOf(day);
    const { answered, right } = weeks.get(weekStart) ?? { answered: 0, right: 0 };
    weeks.set(weekStart, { weekStart, answered: answered + 1, right: right + (isRight ? 1 : 0) });
  }
  return {
    kind,
    answered: answers.length,
    right: answers.filter(({ isRight }) => isRight).length,
    days,
    lastRight,
    isSkill: days >= SKILL_DAYS && lastRight === SKILL_RIGHT_IN_A_ROW,
    weeks: [...weeks.values()],
  };
}

/** Days with practice among the last seven, today included, and answers given today. A day left out takes nothing away. */
export function practiceLately(
  records: RecordsView,
  today: Day,
): { readonly daysOfSeven: number; readonly answeredToday: number } {
  const from = addDays(today, -6);
  const recent = records.all('drill-answer').filter(({ day }) => day >= from && day <= today);
  return {
    daysOfSeven: new Set(recent.map(({ day }) => day)).size,
    answeredToday: recent.filter(({ day }) => day === today).length,
  };
}
