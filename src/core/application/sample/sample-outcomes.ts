import { addDays, type Day } from '../../domain/calendar/day.ts';
import { type OutcomeFigure, outcomeIdOf } from '../../domain/outcome/outcome-figure.ts';
import type { OutcomeMeasure } from '../../domain/outcome/outcome-measure.ts';
import { addMonths, monthsBetween, type Period, quarterOf } from '../../domain/outcome/periods.ts';
import type { Rep, Tier } from '../../domain/rep/rep.ts';
import type { Random } from './random.ts';
import type { SampleShape } from './shape.ts';

/** The figures begin so many months before the plan: what is there before coaching is what it is held against. */
const MONTHS_BEFORE = 6;

const MEETINGS = 'first-meetings';

/** What a rep of a tier brings: quota attained, deals won, days to a signature, deals decided a month, first meetings. */
const USUAL: Readonly<Record<Tier, readonly [number, number, number, number, number]>> = {
  top: [1.06, 0.44, 38, 11, 14],
  middle: [0.84, 0.33, 47, 9, 10],
  low: [0.61, 0.22, 58, 7, 7],
};

/** How much the middle gained by the end of the plan; the others hardly moved. Invented, like all of it. */
const GAIN: Readonly<Record<Tier, number>> = { top: 0.02, middle: 0.16, low: 0.05 };

/** In the month before the plan one rep of the middle had bad luck, which alone makes the next month look better. */
const UNLUCKY = { position: 0, factor: 0.62 };

/** The measure that the sample’s manager added. */
export function sampleMeasures(): OutcomeMeasure[] {
  return [
    {
      id: MEETINGS,
      name: 'First meetings',
      unit: 'number',
      unitWord: 'meetings',
      better: 'higher',
      of: 'rep',
      order: 0,
    },
  ];
}

/** Figures of every whole month from half a year before the plan, and the team's turnover by quarter. */
export function sampleOutcomes(shape: SampleShape, reps: readonly Rep[]): OutcomeFigure[] {
  const random = shape.randomFor('outcomes');
  const months = monthsBetween(addMonths(shape.firstDay, -MONTHS_BEFORE), shape.today).filter(
    ({ to }) => to < shape.today,
  );
  const ofReps = reps.flatMap((rep, position) => {
    const luck = random.about(0.08);
    return months.flatMap((month) =>
      figuresOf({ rep, month, luck, unlucky: position === UNLUCKY.position, shape }, random),
    );
  });
  return [...ofReps, ...turnover(months, reps.length, random)];
}

type Month = {
  readonly rep: Rep;
  readonly month: Period;
  readonly luck: number;
  readonly unlucky: boolean;
  readonly shape: SampleShape;
};

function figuresOf({ rep, month, luck, unlucky, shape }: Month, random: Random): OutcomeFigure[] {
  const [quota, rate, days, usualDeals, meetings] = USUAL[rep.tier];
  const gain = 1 + GAIN[rep.tier] * progressAt(shape, month.to);
  const low =
    unlucky && month.to < shape.firstDay && addDays(month.to, 31) >= shape.firstDay ? UNLUCKY.factor : 1;
  const deals = Math.max(3, Math.round(usualDeals * random.about(0.25)));
  const won = Math.min(deals, Math.max(0, Math.round(deals * rate * luck * gain * low * random.about(0.3))));
  const hundredths = (value: number) => Math.round(value * 100) / 100;
  return [
    figure(
      'quota-attainment',
      rep.id,
      month,
      hundredths(quota * luck * gain * low * random.about(0.14)),
      won,
    ),
    figure('win-rate', rep.id, month, won / deals, deals),
    figure('deal-velocity', rep.id, month, Math.round((days / luck / gain) * random.about(0.16)), won),
    figure(MEETINGS, rep.id, month, Math.round(meetings * luck * gain * random.about(0.25)), null),
  ];
}

function progressAt({ weeks }: SampleShape, day: Day): number {
  return weeks.findLast(({ start }) => start <= day)?.progress ?? 0;
}

function figure(
  measureId: string,
  repId: string | null,
  { from, to }: Period,
  value: number,
  count: number | null,
): OutcomeFigure {
  const id = outcomeIdOf({ measureId, repId, from, to });
  return { id, measureId, repId, from, to, value, count, source: 'file' };
}

function turnover(months: readonly Period[], people: number, random: Random): OutcomeFigure[] {
  const quarters = new Map(months.map(({ from }) => [quarterOf(from).from, quarterOf(from)]));
  const last = months.at(-1)?.to ?? '';
  return [...quarters.values()]
    .filter(({ to }) => to <= last)
    .map((quarter, position) => {
      const left = position === 0 || random.chance(0.25) ? 1 : 0;
      return figure('voluntary-turnover', null, quarter, left / (people + left), people + left);
    });
}
