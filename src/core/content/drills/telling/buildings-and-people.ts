import type { BuiltIn } from '../built-in.ts';

/** Tells to put as questions: facility services, logistics, staffing. */
export const TELLING_BUILDINGS_AND_PEOPLE: readonly BuiltIn[] = [
  {
    key: 'hospital-walk',
    firm: 'facility services',
    on: 'opportunity-review',
    situation: 'A hospital cleaning tender; the rep has only met the buyer.',
    words: 'You should walk the wards with the head nurse before you price this.',
    models: [
      [
        'Whose picture of the wards is missing before you price this?',
        'It points to the gap and leaves it to the rep to name the person.',
      ],
      [
        'What would you need to see on the wards to price this well?',
        'It asks for the rep’s own plan for finding out.',
      ],
    ],
    pitfall:
      'Putting the advice into a question: “Have you thought of walking the wards?” still has your answer in it.',
  },
  {
    key: 'complaint-call',
    firm: 'facility services',
    on: 'accountability',
    situation: 'A property manager complained about missed windows ten days ago. Nobody has rung back.',
    words: 'Ring her today, apologise, and offer a free deep clean.',
    models: [
      [
        'What does she need to hear from us about the missed windows?',
        'The rep thinks from the customer’s side, and comes to ringing back alone.',
      ],
      ['How do you want to put this right with her?', 'It hands the matter back with the decision in it.'],
    ],
    pitfall: 'Three instructions in a row leave the rep nothing to own, and nothing to learn.',
  },
  {
    key: 'renewal-early',
    firm: 'facility services',
    on: 'goal-setting',
    situation: 'Four cleaning contracts run out in the autumn. The rep has no plan for them.',
    words: 'Start the renewals now. You always leave them too late.',
    models: [
      [
        'What would you like to have settled on the four contracts by the end of summer?',
        'It asks for a picture of the end, from which the rep works back.',
      ],
    ],
    pitfall: '“Always” brings a defence instead of a plan.',
  },
  {
    key: 'discount-reflex',
    firm: 'facility services',
    on: 'skill-gap',
    situation: 'The rep gave 8% away in the first call with an office landlord.',
    words: 'You gave in far too quickly on the price. Next time hold it and talk about the night shift.',
    models: [
      [
        'What was going through your mind when he asked about the price?',
        'It looks at the moment in which the reflex came.',
      ],
      [
        'At what point in the call did the price begin to slip?',
        'The rep finds the turning point alone, which is the skill that is missing.',
      ],
    ],
    pitfall: 'Asking “Why did you give in?” sounds like an accusation and gets an excuse.',
  },
  {
    key: 'lane-data',
    firm: 'logistics',
    on: 'opportunity-review',
    situation: 'A furniture importer asks for a rate for “Europe”. The rep wants to quote an average.',
    words: 'Don’t quote an average. Get the volumes for each lane first.',
    models: [
      [
        'How will you know which lanes a rate has to be right for?',
        'It makes the risk of an average visible without naming the remedy.',
      ],
    ],
    pitfall: 'A question such as “Shouldn’t you get the volumes?” is the same order with a question mark.',
  },
  {
    key: 'dock-visit',
    firm: 'logistics',
    on: 'discovery',
    situation: 'A food wholesaler’s deliveries keep being refused. The rep has only spoken to head office.',
    words: 'You need to stand on that dock at five in the morning and watch what goes on.',
    models: [
      [
        'What do you know about what goes on at the dock when a delivery is refused?',
        'It separates what is known from what is guessed.',
      ],
      [
        'Who sees the refused deliveries with their own eyes?',
        'It leads to the dock by a door the rep opens.',
      ],
    ],
    pitfall: 'Sending somebody somewhere teaches them to wait for the next errand.',
  },
  {
    key: 'peak-season',
    firm: 'logistics',
    on: 'goal-setting',
    situation: 'Peak season is ten weeks off. The rep’s three biggest shippers have given no forecast.',
    words: 'Get the forecasts in writing from all three by Friday.',
    models: [
      [
        'What would a good start into peak season look like with your three shippers?',
        'The goal comes from the rep, the forecast follows as a means.',
      ],
    ],
    pitfall: 'A date set by you is your deadline and not the rep’s.',
  },
  {
    key: 'carrier-blame',
    firm: 'logistics',
    on: 'accountability',
    situation: 'An account is lost. The rep says that the carrier let everybody down.',
    words: 'Stop blaming the carrier. You knew for weeks and told nobody.',
    models: [
      [
        'What part of this account was in your hands, in those weeks?',
        'It leaves the carrier where it is and turns to what could be done.',
      ],
    ],
    pitfall: 'Arguing about who is to blame. Both of you will be right and nothing changes.',
  },
  {
    key: 'shift-fill',
    firm: 'staffing',
    on: 'skill-gap',
    situation:
      'A warehouse client cancelled after two no-shows. The rep had promised 40 people within three days.',
    words: 'You promised too much. Tell clients honestly how long it takes to find people.',
    models: [
      [
        'What would you promise this warehouse if you could have the talk again?',
        'Looking forward, the rep corrects the promise instead of defending it.',
      ],
      [
        'What did you know about finding people when you named three days?',
        'It lets the rep compare the promise with the facts.',
      ],
    ],
    pitfall: '“Be honest” calls somebody a liar. Stay with what was known and what was said.',
  },
  {
    key: 'hr-only',
    firm: 'staffing',
    on: 'opportunity-review',
    situation: 'A plant wants temporary welders. The rep’s only contact is in human resources.',
    words: 'Go to the plant manager. HR never decides on welders.',
    models: [
      [
        'Who feels it first when the welders are missing?',
        'It leads to the person with the problem, and the rep finds the name.',
      ],
    ],
    pitfall: 'Being right about the decision maker and keeping the rep from learning how to find one.',
  },
  {
    key: 'cold-list',
    firm: 'staffing',
    on: 'motivation',
    situation: 'The rep has put off calling former clients for the third week.',
    words: 'Just pick up the phone. It isn’t that hard, they know you.',
    models: [
      [
        'What goes through your mind just before you would call a former client?',
        'It looks for the thought that stands in the way; will power isn’t the issue.',
      ],
    ],
    pitfall: 'Saying that it is easy makes whoever finds it hard feel alone with it.',
  },
  {
    key: 'team-lead',
    firm: 'staffing',
    on: 'development',
    situation: 'A strong rep has asked twice about becoming a team lead.',
    words: 'Do a course in leadership first, then we’ll see.',
    models: [
      ['What draws you about leading a team?', 'The wish becomes clear before a way to it is chosen.'],
      [
        'Which part of leading would you like to try out in the coming weeks?',
        'It starts with something small that is real.',
      ],
    ],
    pitfall: 'Answering an ambition with a condition. It is heard as no.',
  },
];
