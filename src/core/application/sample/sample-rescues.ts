import type { Rep } from '../../domain/rep/rep.ts';
import type { Rescue } from '../../domain/rescue/rescue.ts';
import { DEALS } from './cast.ts';
import type { SampleShape } from './shape.ts';

/** Rescues a working day in the first week and when the manager has changed: from about two a week to one in a month. */
const CHANCE_FIRST = 0.42;
const CHANCE_LAST = 0.05;

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
    for (const day of week.workingDays) {
      if (!random.chance(CHANCE_FIRST + (CHANCE_LAST - CHANCE_FIRST) * week.progress)) continue;
      const { what, askInstead } = random.pick(MOMENTS);
      rescues.push({
        id: `rescue-${rescues.length + 1}`,
        day,
        repId: reps.length > 0 ? random.pick(reps).id : null,
        minutes: random.pick(MINUTES),
        what,
        askInstead: random.chance(0.7) ? askInstead : '',
        dealName: random.pick(DEALS).customer,
      });
    }
  }
  return rescues;
}
