import type { BuiltIn } from '../built-in.ts';

/** Answers to give back before asking: facility services, logistics, staffing. */
export const REFLECTING_BUILDINGS_AND_PEOPLE: readonly BuiltIn[] = [
  {
    key: 'three-bids',
    firm: 'facility services',
    on: 'motivation',
    situation: 'One-to-one after another lost cleaning bid.',
    words:
      'That’s the third bid in a row that went to the cheapest. I really don’t know what the point of all that site work is.',
    models: [
      [
        'You put a lot of care into those sites, and it feels as if only the price was looked at.',
        'It names the effort and the disappointment, and judges neither.',
      ],
      [
        'It’s getting hard to see what the effort is good for.',
        'It takes up the feeling under the complaint.',
      ],
    ],
    pitfall: 'Comforting: “You’ll win the next one.”',
  },
  {
    key: 'new-buyer',
    firm: 'facility services',
    on: 'opportunity-review',
    situation: 'A long-standing client has a new buyer.',
    words:
      'With the old buyer I just rang and it was settled. The new one wants everything in a portal and never picks up.',
    models: [
      [
        'Your direct line is gone, and you’re left with a portal instead of a person.',
        'It gets to the core, the lost relationship.',
      ],
    ],
    pitfall: 'Explaining the portal.',
  },
  {
    key: 'two-bosses',
    firm: 'facility services',
    on: 'discovery',
    situation: 'The rep shares accounts with operations.',
    words:
      'Operations promises the client one thing and I promise another. Then I’m the one who has to apologise.',
    models: [
      [
        'You’re standing between the two sides and taking the blame for promises that you didn’t make.',
        'Content and burden, both in one sentence.',
      ],
    ],
    pitfall: 'Offering to speak to operations yourself.',
  },
  {
    key: 'good-week',
    firm: 'facility services',
    on: 'development',
    situation: 'The rep led a site tour alone for the first time.',
    words:
      'Honestly, I was terrified, but when the technical director began asking me things I actually knew the answers.',
    models: [
      [
        'You went in frightened and found out that you know more than you thought.',
        'It lets the discovery stand, before anybody praises it.',
      ],
    ],
    pitfall: 'Praising at once. It makes it your verdict and not their discovery.',
  },
  {
    key: 'rate-war',
    firm: 'logistics',
    on: 'opportunity-review',
    situation: 'A shipper asks for a new rate every month.',
    words:
      'Every month he waves another quote at me. I go down a bit, and four weeks later we’re at it again.',
    models: [
      [
        'Each time you give way it buys you a month, and the game starts over.',
        'It makes the pattern visible without a reproach.',
      ],
      ['You sound tired of a negotiation that never ends.', 'It hears the feeling behind the description.'],
    ],
    pitfall: 'Asking at once why the rep gives way.',
  },
  {
    key: 'late-truck',
    firm: 'logistics',
    on: 'accountability',
    situation: 'The rep missed a promised call because of a delayed truck.',
    words:
      'The whole afternoon went on that truck. By the time it was unloaded it was seven and I wasn’t going to call anybody at that hour.',
    models: [
      [
        'The truck swallowed the afternoon, and the call fell off the end of it.',
        'It says what happened without excusing or accusing.',
      ],
    ],
    pitfall: 'Hearing an excuse and saying so.',
  },
  {
    key: 'bonus',
    firm: 'logistics',
    on: 'goal-setting',
    situation: 'Talk about the new targets.',
    words:
      'Last year I doubled the account and this year they just put the target up. It’s as if doing well was punished.',
    models: [
      [
        'You gave a lot, and the thanks seems to be a higher bar.',
        'It takes the sense of unfairness seriously without agreeing with it.',
      ],
    ],
    pitfall: 'Defending how targets are set.',
  },
  {
    key: 'unsure-fit',
    firm: 'logistics',
    on: 'motivation',
    situation: 'A rep after nine months.',
    words:
      'I look at Marta and she chats with the warehouse people as if she’d known them for years. I stand there and talk about pallets.',
    models: [
      ['You see an ease in Marta that you miss in yourself.', 'It gets to the comparison that hurts.'],
    ],
    pitfall: 'Contradicting: “But you’re good at the facts.”',
  },
  {
    key: 'no-show',
    firm: 'staffing',
    on: 'discovery',
    situation: 'Two temps didn’t turn up at a client’s.',
    words:
      'I checked both of them, I rang them the night before, and still they didn’t come. What else am I supposed to do?',
    models: [
      [
        'You did all you could think of, and it went wrong anyway.',
        'It meets the helplessness in what sounds like a question.',
      ],
    ],
    pitfall: 'Answering the question. It wasn’t one.',
  },
  {
    key: 'client-rude',
    firm: 'staffing',
    on: 'motivation',
    situation: 'A client shouted at the rep on the phone.',
    words:
      'He said that we send him rubbish. People, he meant. I just wrote it down and said that I’d see to it.',
    models: [
      [
        'That went against something in you, and you swallowed it to keep the account.',
        'It hears what wasn’t said, and says it carefully.',
      ],
      [
        'It bothers you how he spoke about people, and that you let it stand.',
        'It names the value that was hurt.',
      ],
    ],
    pitfall: 'Telling a story of a client who was worse.',
  },
  {
    key: 'junior-faster',
    firm: 'staffing',
    on: 'development',
    situation: 'A colleague who came later was promoted.',
    words: 'I’m happy for Lin, I am. I just thought that after four years somebody might have thought of me.',
    models: [
      [
        'You’re glad for Lin, and at the same time you feel passed over.',
        'Both feelings are allowed to stand side by side.',
      ],
    ],
    pitfall: 'Explaining the decision.',
  },
  {
    key: 'skill-call',
    firm: 'staffing',
    on: 'skill-gap',
    situation: 'After listening to a call together.',
    words:
      'When she said that they already have an agency I sort of froze. And then I started talking about our app.',
    models: [
      [
        'Her sentence knocked you off course, and the app was somewhere to hold on to.',
        'It describes the moment closely enough to work on.',
      ],
    ],
    pitfall: 'Explaining how to handle that objection.',
  },
];
