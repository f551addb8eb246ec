import { compareDays, type Day } from '../../domain/calendar/day.ts';
import type { Rep } from '../../domain/rep/rep.ts';
import type { Rescue } from '../../domain/rescue/rescue.ts';
import { DEALS } from './cast.ts';
import type { Random } from './random.ts';
import type { SampleShape } from './shape.ts';

/** Rescues a week at first and when the manager has changed, give or take a quarter. */
const RESCUES_FIRST = 3;
const RESCUES_LAST = 0.6;

const MOMENTS: readonly { readonly what: string; readonly askInstead: string }[] = [
  {
    what: 'Wrote the answer to their price question myself and sent it.',
    askInstead: 'What would they have to see to find the price fair?',
  },
  {
    what: 'Took the call over after ten minutes, because it drifted.',
    askInstead: 'What do you want them to say at the end of this call?',
  },
  {
    what: 'Rang the operations director, whom I know, to get it moving.',
    askInstead: 'Who else has a say there, and how could you get to talk to them?',
  },
  {
    what: 'Rebuilt the offer in the evening, with a smaller first step.',
    askInstead: 'What would a first step look like that they could say yes to this week?',
  },
  {
    what: 'Promised a visit of our engineer, over the rep’s head.',
    askInstead: 'What is it that worries them, in their own words?',
  },
];

const MINUTES = [15, 20, 30, 30, 45, 60, 90] as const;

/** Moments in which the sample's manager took over: often at first, seldom in the end. */
export function sampleRescues(shape: SampleShape, reps: readonly Rep[]): Rescue[] {
  const random = shape.randomFor('rescues');
  const rescues: Rescue[] = [];
  for (const week of shape.weeks) {
    if (week.excused) continue;
    const usual = RESCUES_FIRST + (RESCUES_LAST - RESCUES_FIRST) * week.progress;
    const days = random.shuffle(week.workingDays).slice(0, Math.round(usual * random.about(0.25)));
    for (const day of days.sort(compareDays))
      rescues.push(rescueOn(day, rescues.length + 1, { random, reps }));
  }
  return rescues;
}

function rescueOn(
  day: Day,
  number: number,
  { random, reps }: { readonly random: Random; readonly reps: readonly Rep[] },
): Rescue {
  const { what, askInstead } = random.pick(MOMENTS);
  return {
    id: `rescue-${number}`,
    day,
    repId: reps.length > 0 ? random.pick(reps).id : null,
    minutes: random.pick(MINUTES),
    what,
    askInstead: random.chance(0.7) ? askInstead : '',
    dealName: random.pick(DEALS).customer,
  };
}
