import type { BuiltIn } from '../built-in.ts';

/** Closed questions to open: facility services, logistics, staffing. */
export const CLOSED_BUILDINGS_AND_PEOPLE: readonly BuiltIn[] = [
  {
    key: 'landlord-happy',
    firm: 'facility services',
    on: 'discovery',
    situation: 'A one-to-one about a landlord with six buildings.',
    words: 'Is the landlord happy with us?',
    models: [
      [
        'What does the landlord say about us when we aren’t there?',
        'It can’t be answered with “I think so”.',
      ],
      ['How do you notice whether the landlord is happy?', 'It asks for signs and not for a mood.'],
    ],
    pitfall: 'Adding “or not?”. It stays a choice between two words.',
  },
  {
    key: 'key-handover',
    firm: 'facility services',
    on: 'discovery',
    situation: 'The start at a new school went wrong.',
    words: 'Was the handover a problem?',
    models: [['What happened at the handover, from your point of view?', 'It doesn’t plant a cause.']],
    pitfall: 'Naming the suspect in the question.',
  },
  {
    key: 'tender-ready',
    firm: 'facility services',
    on: 'accountability',
    situation: 'A tender for a town hall closes in nine days.',
    words: 'Will you get the tender done in time?',
    models: [
      ['What is left to do before the tender can go out?', 'You hear about the work instead of a yes.'],
      ['What could still get in the way of the tender?', 'It lets doubts be said while there is time.'],
    ],
    pitfall: 'Being content with “Sure”.',
  },
  {
    key: 'night-crew',
    firm: 'facility services',
    on: 'skill-gap',
    situation: 'You both listened to a call with a shopping centre.',
    words: 'Did you mention the night crew?',
    models: [
      ['How did you decide what to mention about the crew?', 'It goes to the thinking behind the call.'],
    ],
    pitfall: 'Testing whether somebody did what you would have done.',
  },
  {
    key: 'customs',
    firm: 'logistics',
    on: 'opportunity-review',
    situation: 'A machine builder wants to ship to Turkey for the first time.',
    words: 'Do they know about the customs papers?',
    models: [
      [
        'What do they already know about customs, and from whom?',
        'It shows both the knowledge and who else advises them.',
      ],
    ],
    pitfall: 'Two closed questions instead of one.',
  },
  {
    key: 'budget-approved',
    firm: 'logistics',
    on: 'opportunity-review',
    situation: 'A deal on warehouse space is forecast for this month.',
    words: 'Is the budget approved?',
    models: [
      [
        'How does a budget for warehouse space get approved in their firm?',
        'It asks for the way, on which you see how far they have come.',
      ],
      ['What have they told you about the budget so far?', 'It separates what was said from what is hoped.'],
    ],
    pitfall: 'Hearing yes and moving the forecast up.',
  },
  {
    key: 'driver-shortage',
    firm: 'logistics',
    on: 'goal-setting',
    situation: 'The rep takes over the region south.',
    words: 'Do you want to grow the region?',
    models: [
      [
        'What would you like the region to look like in a year?',
        'Nobody says no to growth; this has to be filled.',
      ],
    ],
    pitfall: 'Asking for agreement with your own goal.',
  },
  {
    key: 'call-went-well',
    firm: 'logistics',
    on: 'skill-gap',
    situation: 'Right after a call with a shipper.',
    words: 'Did the call go well?',
    models: [
      [
        'What in the call went as you wanted, and what didn’t?',
        'It asks for looking at oneself and not for a mark.',
      ],
    ],
    pitfall: 'Giving your own mark right after the answer.',
  },
  {
    key: 'candidates',
    firm: 'staffing',
    on: 'discovery',
    situation: 'A call centre turns down most candidates.',
    words: 'Are our candidates not good enough?',
    models: [
      [
        'What do the candidates that they take have that others haven’t?',
        'It looks for a pattern instead of a fault.',
      ],
    ],
    pitfall: 'A negative question: whichever answer comes, you don’t know what it means.',
  },
  {
    key: 'margin',
    firm: 'staffing',
    on: 'opportunity-review',
    situation: 'Before the second talk with a hotel group.',
    words: 'Can we keep our margin there?',
    models: [
      ['What would make our margin worth it to the hotel group?', 'It turns from hoping to giving reasons.'],
    ],
    pitfall: 'Letting the rep guess a number so that the talk can end.',
  },
  {
    key: 'tired',
    firm: 'staffing',
    on: 'motivation',
    situation: 'The rep has been quiet for weeks.',
    words: 'Are you okay?',
    models: [
      ['How have the last weeks been for you?', 'It gives room, where “okay?” is answered with “fine”.'],
      [
        'What takes most of your strength at the moment?',
        'It shows that you noticed, and leaves open what it is.',
      ],
    ],
    pitfall: 'Asking in the doorway with a hand on the handle.',
  },
  {
    key: 'lead-role',
    firm: 'staffing',
    on: 'development',
    situation: 'A review at the end of the year.',
    words: 'Do you see yourself as a branch manager one day?',
    models: [
      [
        'Where do you see yourself in a few years, here or elsewhere?',
        'It doesn’t put the post into the rep’s mouth.',
      ],
    ],
    pitfall: 'Asking about the post that you have to fill.',
  },
];
