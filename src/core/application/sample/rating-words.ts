import type { BehaviourKey } from '../../domain/behaviour/behaviour-key.ts';

type Moments = Readonly<Record<BehaviourKey, readonly [string, string]>>;

/** Moments that ratings in the sample rest on: an early one and a later one for each behaviour. */
export const RATING_MOMENTS: Readonly<Record<'self' | 'consultant', Moments>> = {
  self: {
    focus: [
      'Opened Monday with the gap to target, and then asked Linh what she is practising.',
      'Spoke with Jonas about his openings for a quarter of an hour before we looked at a number.',
    ],
    meetings: [
      'The team meeting was updates again, though I had planned a practice round.',
      'Two people practised the price talk in Thursday’s session, and the others gave feedback.',
    ],
    deals: [
      'Rang Northquay Hotels myself when the offer stalled. Tomasz heard of it afterwards.',
      'Prepared the Oakline meeting with Deshawn and said nothing in it, save when greeting.',
    ],
    feedback: [
      'Asked Elif how the call went, and then gave her my three points anyway.',
      'Priya named the moment at which the call turned before I did.',
    ],
  },
  consultant: {
    focus: [
      'Six of eight talks that I sat in on began with the forecast.',
      'The skill of each rep is on the one-to-one sheet now, and gets asked about.',
    ],
    meetings: [
      'The pipeline took 40 of 45 minutes in both one-to-ones.',
      'The pipeline slot has moved to Tuesday; the one-to-ones keep clear of it.',
    ],
    deals: [
      'Took over the closing at the Brightmoor clinics with the rep in the room.',
      'Came along to Verrano Foods unasked, and let the rep lead for the first half.',
    ],
    feedback: [
      '"You should have" four times in one debrief.',
      'Waited through a long pause until the rep found the answer.',
    ],
  },
};

/** What reps of the sample wrote beside their ratings of a behaviour; most write nothing. */
export const REP_MOMENTS: Moments = {
  focus: [
    'First question on Monday is always the number.',
    'Was asked last week what I am working on. That was new.',
  ],
  meetings: ['The one-to-one was the deal list again.', 'We practised objections for half an hour. Useful.'],
  deals: [
    'My customer was called before I knew there was a problem.',
    'Went through the deal with me twice and let me run the meeting.',
  ],
  feedback: [
    'I get told what to do differently before I have said how it went.',
    'I was asked what I would change, and there was time to think.',
  ],
};

/** What reps of the sample wrote in the pulse, in its first and its second round. */
export const PULSE_NOTES: readonly (readonly string[])[] = [
  ['More time for how to do it, less for the list.', 'I often leave with a task that I didn’t choose.'],
  [
    'Keep asking before telling, it makes me think.',
    'The step at the end helps. Please keep the slot when the quarter closes.',
  ],
];
