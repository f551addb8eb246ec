import { type Card, fsrs, type Grade, Rating, State } from 'ts-fsrs';
import { addDays, type Day, daysBetween } from '../calendar/day.ts';
import type { DrillCard, DrillGrade } from './drill-card.ts';
import type { DrillItem } from './drill-item.ts';

/** No chance in it, and nothing shorter than a day: the same answers give the same days. */
const SCHEDULER = fsrs({ enable_fuzz: false, enable_short_term: false, maximum_interval: 180 });

const RATINGS: Readonly<Record<DrillGrade, Grade>> = {
  again: Rating.Again,
  hard: Rating.Hard,
  good: Rating.Good,
  easy: Rating.Easy,
};

/** Days as the scheduler sees them: midnights in UTC, so that no change of clocks makes a day longer. */
const EPOCH = '2000-01-01' as Day;
const MS_A_DAY = 86_400_000;

function dateOf(day: Day): Date {
  return new Date(daysBetween(EPOCH, day) * MS_A_DAY);
}

function dayOf(date: Date): Day {
  return addDays(EPOCH, Math.round(date.getTime() / MS_A_DAY));
}

function asCard(card: DrillCard | undefined, today: Day): Card {
  const known = card && { ...card, lastDay: card.lastDay > today ? today : card.lastDay };
  return {
    due: dateOf(known?.due ?? today),
    stability: known?.stability ?? 0,
    difficulty: known?.difficulty ?? 0,
    elapsed_days: known ? daysBetween(known.lastDay, today) : 0,
    scheduled_days: known ? Math.max(0, daysBetween(known.lastDay, known.due)) : 0,
    learning_steps: 0,
    reps: known?.reps ?? 0,
    lapses: known?.lapses ?? 0,
    state: known?.isLearned ? State.Review : State.New,
    ...(known && { last_review: dateOf(known.lastDay) }),
  };
}

/**
 * The card of an item after an answer on a day, by FSRS without chance. It comes back on the next day at the earliest, and
 * the later the better it goes. A clock that was set back counts as no time gone by.
 *
 * @example
 * // By hand: a new item is due in 1 day after `again`, and each better grade comes at least a day later: 2 for `hard`, 3
 * // for `good`, whose starting stability of 2.3 days would alone give 2.
 * schedule({ item, card: undefined, grade: 'good', today: '2026-03-02' }).due // '2026-03-05'
 */
export function schedule({
  item,
  card,
  grade,
  today,
}: {
  readonly item: Pick<DrillItem, 'id' | 'kind' | 'conversationId'>;
  readonly card: DrillCard | undefined;
  readonly grade: DrillGrade;
  readonly today: Day;
}): DrillCard {
  const { card: next } = SCHEDULER.next(asCard(card, today), dateOf(today), RATINGS[grade]);
  return {
    id: item.id,
    kind: item.kind,
    conversationId: item.conversationId,
    due: dayOf(next.due),
    lastDay: today,
    stability: next.stability,
    difficulty: next.difficulty,
    reps: next.reps,
    lapses: next.lapses,
    isLearned: next.state === State.Review,
  };
}
