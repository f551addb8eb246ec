import { DRILL_ITEMS } from '../../content/drills/drill-items.ts';
import { addDays, type Day } from '../../domain/calendar/day.ts';
import type { DrillAnswer, DrillCard, DrillGrade } from '../../domain/practice/drill-card.ts';
import type { DrillItem } from '../../domain/practice/drill-item.ts';
import { practiceQueue } from '../../domain/practice/practice-queue.ts';
import { schedule } from '../../domain/practice/schedule.ts';
import { type Random, randomOf } from './random.ts';
import type { SampleShape } from './shape.ts';

/** The manager began to practise with the second month, on so many days of ten, and so many items a time. */
const BEGINS_ON = 30;
const DAYS_OF_TEN = 0.55;
const ITEMS_A_DAY = 5;
/** How often an answer is right at first, and how much more often with every time that the kind was practised. */
const RIGHT_AT_FIRST = 0.45;
const RIGHT_MORE = 0.025;

function gradeOf(random: Random, isRight: boolean): DrillGrade {
  if (!isRight) return 'again';
  return random.chance(0.15) ? 'hard' : random.chance(0.1) ? 'easy' : 'good';
}

/** Cards and answers of the days on which the manager practised, with the items and the scheduler that the drills have. */
export function sampleDrills({ firstDay, today }: SampleShape): {
  cards: DrillCard[];
  answers: DrillAnswer[];
} {
  const random = randomOf(23);
  const cards = new Map<string, DrillCard>();
  const answers: DrillAnswer[] = [];
  for (let day = addDays(firstDay, BEGINS_ON); day < today; day = addDays(day, 1)) {
    if (!random.chance(DAYS_OF_TEN)) continue;
    const queue = practiceQueue({
      items: DRILL_ITEMS,
      cards: [...cards.values()],
      today: day,
      room: ITEMS_A_DAY,
    });
    for (const item of queue) answers.push(practised({ item, day, cards, answers, random }));
  }
  return { cards: [...cards.values()], answers };
}

function practised({
  item,
  day,
  cards,
  answers,
  random,
}: {
  readonly item: DrillItem;
  readonly day: Day;
  readonly cards: Map<string, DrillCard>;
  readonly answers: readonly DrillAnswer[];
  readonly random: Random;
}): DrillAnswer {
  const before = answers.filter(({ kind }) => kind === item.kind).length;
  const isRight = random.chance(Math.min(0.92, RIGHT_AT_FIRST + before * RIGHT_MORE));
  const grade = gradeOf(random, isRight);
  cards.set(item.id, schedule({ item, card: cards.get(item.id), grade, today: day }));
  return {
    id: `drill-answer-${answers.length + 1}`,
    cardId: item.id,
    kind: item.kind,
    day,
    grade,
    isRight,
    isOverruled: false,
  };
}
