import type { BuiltIn } from '../built-in.ts';

/** Commitments to hear: IT services, engineering, insurance brokerage. */
export const COMMITMENTS_SYSTEMS_AND_RISKS: readonly BuiltIn[] = [
  {
    key: 'see-cio',
    firm: 'IT services',
    on: 'opportunity-review',
    situation: 'The rep has been advised to meet the CIO, and agrees.',
    words: 'I’ll see if I can get a slot with the CIO.',
    wording: 'hedged',
    models: [
      [
        'What will you do if his office says no at first?',
        'It asks for the second step, which “see if” leaves out.',
      ],
      ['By when will you have asked, and whom?', 'The asking is in the rep’s hands, the slot isn’t.'],
    ],
    pitfall: 'Being satisfied because it sounds busy.',
  },
  {
    key: 'monday-mail',
    firm: 'IT services',
    on: 'accountability',
    situation: 'An open question about licences.',
    words: 'I will write to their purchasing on Monday and ask for the renewal date.',
    wording: 'firm',
    models: [
      [
        'What will your next step be once you have the date?',
        'It is a promise; one can look one step further.',
      ],
    ],
    pitfall: 'Asking three times whether it will really happen.',
  },
  {
    key: 'look-into',
    firm: 'IT services',
    on: 'accountability',
    situation: 'A client’s tickets pile up.',
    words: 'I’ll look into it.',
    wording: 'vague',
    models: [['What will you have found out, and by when?', 'Looking has no end, finding out has.']],
    pitfall: 'Noting “looks into it” as a step.',
  },
  {
    key: 'want-better',
    firm: 'IT services',
    on: 'goal-setting',
    situation: 'Talk about better first meetings.',
    words: 'I want to ask more questions in first meetings.',
    wording: 'hedged',
    models: [
      ['In which meeting will you start, and with which question?', 'A wish gets a place and a first act.'],
    ],
    pitfall: 'Praising the insight.',
  },
  {
    key: 'cert-enrol',
    firm: 'IT services',
    on: 'development',
    situation: 'The rep would like to learn more about security.',
    words: 'I’ll enrol in the security course today and block Wednesday evenings for it.',
    wording: 'firm',
    models: [
      [
        'What will you need from me so that the Wednesdays hold?',
        'A firm promise deserves support and no second guess.',
      ],
    ],
    pitfall: 'Doubting it because others gave up.',
  },
  {
    key: 'change-order',
    firm: 'engineering',
    on: 'accountability',
    situation: 'Extra work was done for nothing.',
    words: 'I really need to bring up the change order with them.',
    wording: 'hedged',
    models: [
      [
        'When will you bring it up, and what will your first sentence be?',
        'It goes from a duty to a moment.',
      ],
    ],
    pitfall: 'Agreeing: “Yes, you do.”',
  },
  {
    key: 'site-tuesday',
    firm: 'engineering',
    on: 'opportunity-review',
    situation: 'A competitor was on the building site.',
    words: 'We’re going to meet the site manager on Tuesday and show him the new schedule.',
    wording: 'firm',
    models: [
      [
        'Who exactly is “we”, and what is your part on Tuesday?',
        'It is firm, but there may be more than one who relies on the other.',
      ],
    ],
    pitfall: 'Not hearing the “we”.',
  },
  {
    key: 'once-quiet',
    firm: 'engineering',
    on: 'accountability',
    situation: 'Eleven offers need a call.',
    words: 'Once things calm down I’ll go through the open offers.',
    wording: 'hedged',
    models: [
      [
        'Which offers can’t wait until it is calm, and when will you call about them?',
        'It doesn’t argue with the workload and still finds a start.',
      ],
    ],
    pitfall: 'Waiting along with the rep.',
  },
  {
    key: 'improve-slides',
    firm: 'engineering',
    on: 'skill-gap',
    situation: 'Talk about a presentation that was too technical.',
    words: 'I’ll work on my presentations.',
    wording: 'vague',
    models: [
      [
        'What will be different in the next one, and who will see it first?',
        'Work becomes a change that somebody sees.',
      ],
    ],
    pitfall: 'Recommending a course.',
  },
  {
    key: 'owner-visit',
    firm: 'insurance brokerage',
    on: 'opportunity-review',
    situation: 'A premium goes up by 30%.',
    words: 'I’ll drive out to the owner on Wednesday and explain the figures myself.',
    wording: 'firm',
    models: [
      [
        'What would you like the owner to say when you leave?',
        'It is firm; the aim of the visit is worth a thought.',
      ],
      [
        'Which part of the talk on Wednesday do you want to practise first?',
        'It helps to keep the promise well.',
      ],
    ],
    pitfall: 'Coming along.',
  },
  {
    key: 'touch-base',
    firm: 'insurance brokerage',
    on: 'accountability',
    situation: 'A joinery hasn’t answered.',
    words: 'I’ll touch base with them at some point.',
    wording: 'vague',
    models: [['When exactly, and what do you want from that call?', 'It makes a call of “touching base”.']],
    pitfall: 'Reminding the rep again in four weeks.',
  },
  {
    key: 'probably-board',
    firm: 'insurance brokerage',
    on: 'motivation',
    situation: 'The rep avoids managing directors.',
    words: 'I’ll probably ask for the managing director this time.',
    wording: 'hedged',
    models: [
      [
        'What could stop you at the moment when you would ask?',
        'Behind “probably” stands something that can be looked at.',
      ],
    ],
    pitfall: 'Cheering.',
  },
  {
    key: 'refer-two',
    firm: 'insurance brokerage',
    on: 'goal-setting',
    situation: 'A talk about growing through recommendations.',
    words: 'I will ask two clients for a recommendation before the end of the week.',
    wording: 'firm',
    models: [['Which two will they be, and what will you ask them?', 'The last detail comes from the rep.']],
    pitfall: 'Asking why only two.',
  },
];
