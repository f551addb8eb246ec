import type { BuiltIn } from '../built-in.ts';

/** Closed questions to open: IT services, engineering, insurance brokerage. */
export const CLOSED_SYSTEMS_AND_RISKS: readonly BuiltIn[] = [
  {
    key: 'decision-maker',
    firm: 'IT services',
    on: 'opportunity-review',
    situation: 'A cloud migration for a publisher.',
    words: 'Have you talked to the decision maker?',
    models: [
      [
        'Who has a say in the migration, and what does each of them want?',
        'It asks for the whole circle and not for one box to tick.',
      ],
    ],
    pitfall: 'The one decision maker is rarely one.',
  },
  {
    key: 'stuck-deal',
    firm: 'IT services',
    on: 'opportunity-review',
    situation: 'Nothing has moved at a chain of chemists for five weeks.',
    words: 'Is the deal stuck?',
    models: [
      [
        'What has changed for the chemists in these five weeks?',
        'It looks at the customer and not at the pipeline.',
      ],
      ['What would have to happen for them to move?', 'It looks for the next thing that the customer needs.'],
    ],
    pitfall: 'Asking for a status. It gets a status.',
  },
  {
    key: 'outage-talk',
    firm: 'IT services',
    on: 'skill-gap',
    situation: 'The rep had to explain an outage to a client.',
    words: 'Did you stay calm?',
    models: [
      [
        'How did you handle the moment when they got loud?',
        'It asks for a description from which both can learn.',
      ],
    ],
    pitfall: 'Asking about a virtue. Nobody says no.',
  },
  {
    key: 'crm',
    firm: 'IT services',
    on: 'accountability',
    situation: 'The notes on last week’s meetings are missing.',
    words: 'Are you going to enter the notes?',
    models: [
      [
        'What will you do so that the notes are there when you need them?',
        'It ties the notes to their use and asks for an act.',
      ],
    ],
    pitfall: 'A rhetorical question. It is a telling-off.',
  },
  {
    key: 'certification',
    firm: 'IT services',
    on: 'development',
    situation: 'A talk about the next half-year.',
    words: 'Do you want to do the cloud certificate?',
    models: [
      [
        'What would you like to learn in the next half-year, and what for?',
        'The certificate may come up, or something better.',
      ],
    ],
    pitfall: 'Offering what happens to be in the budget.',
  },
  {
    key: 'drawings-clear',
    firm: 'engineering',
    on: 'discovery',
    situation: 'A client sends drawings back again and again.',
    words: 'Are the drawings unclear?',
    models: [['What do they write when they send the drawings back?', 'It asks for facts before opinions.']],
    pitfall: 'Starting a discussion about quality with nothing on the table.',
  },
  {
    key: 'competitor',
    firm: 'engineering',
    on: 'opportunity-review',
    situation: 'Two firms are left in a tender for a tunnel.',
    words: 'Are we better than the other firm?',
    models: [
      ['In what does the client see a difference between the two firms?', 'It is their eyes that count.'],
    ],
    pitfall: 'Answering it yourself and at length.',
  },
  {
    key: 'fee-objection',
    firm: 'engineering',
    on: 'skill-gap',
    situation: 'A town treasurer called the fee absurd.',
    words: 'Could you justify the fee?',
    models: [
      ['What did you say when the treasurer called the fee absurd?', 'It goes to the words that were used.'],
      ['What lay behind the word “absurd”, do you think?', 'It turns from defending to understanding.'],
    ],
    pitfall: 'Delivering the arguments that the rep should have had.',
  },
  {
    key: 'target-realistic',
    firm: 'engineering',
    on: 'goal-setting',
    situation: 'The targets for the year are set.',
    words: 'Is the target realistic for you?',
    models: [
      ['What would have to be true for you to reach the target?', 'It makes hopes and conditions visible.'],
    ],
    pitfall: 'Taking a polite yes for a commitment.',
  },
  {
    key: 'late-again',
    firm: 'engineering',
    on: 'accountability',
    situation: 'An offer went out two days after the date that the rep had set.',
    words: 'Did you forget about the offer?',
    models: [['What came between you and the offer?', 'It doesn’t offer an excuse and doesn’t accuse.']],
    pitfall: 'Offering the excuse along with the question.',
  },
  {
    key: 'cover-gap',
    firm: 'insurance brokerage',
    on: 'discovery',
    situation: 'A joinery has had the same policies for eleven years.',
    words: 'Are they well insured?',
    models: [
      [
        'What has changed in the joinery in eleven years?',
        'From there the gaps in the cover show themselves.',
      ],
    ],
    pitfall: 'A question that only an expert’s verdict can answer.',
  },
  {
    key: 'afraid-of-price',
    firm: 'insurance brokerage',
    on: 'motivation',
    situation: 'The rep lowers the fee before anybody asks.',
    words: 'Are you afraid of the price talk?',
    models: [
      [
        'What happens in you when the talk comes to the price?',
        'It lets the rep find the word, which may not be fear.',
      ],
    ],
    pitfall: 'Giving the feeling a name for somebody else.',
  },
  {
    key: 'referral',
    firm: 'insurance brokerage',
    on: 'accountability',
    situation: 'The rep meant to ask two clients to recommend the firm.',
    words: 'Did you ask them?',
    models: [
      [
        'How did it go with the two clients whom you meant to ask?',
        'It asks after the promise without a verdict in the voice.',
      ],
    ],
    pitfall: 'Ticking off a list. The reason why it didn’t happen stays hidden.',
  },
];
