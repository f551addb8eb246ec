import { PLAN } from './support/beginnings.ts';
import { expect, test } from './support/coachward.ts';

test.use({ begins: PLAN });

/** A fact of the domain and where in the product it stands: `at` is the address, `says` what is read there. */
type FactInPlace = { readonly fact: string; readonly at: string; readonly says: readonly RegExp[] };

const GUIDES = 'practice';
const GAPS = 'practice/coach-or-train';
const WEEK = 'team/rhythm';

const COACHING_OR_TRAINING: readonly FactInPlace[] = [
  { fact: 'training passes on know-how: it tells', at: GAPS, says: [/Passes on know-how.*It tells/] },
  { fact: 'coaching develops thinking: it asks', at: GAPS, says: [/Develops thinking\. It asks/] },
  { fact: 'a gap of knowledge is for training', at: GAPS, says: [/Missing knowledge/] },
  { fact: 'a gap of application is for coaching', at: GAPS, says: [/Missing application/] },
  {
    fact: 'the same mistake without progress is usually a belief: motivation',
    at: GAPS,
    says: [/limiting belief stands in the way, and that is a matter for the motivation conversation/],
  },
  {
    fact: 'motivation or ability, after Harvard Business Review in B',
    at: GAPS,
    says: [/lacks the ability or the motivation/, /Harvard Business Review, in Practitioner article B/],
  },
  {
    fact: 'telling is right with a real gap of knowledge, and one asks first',
    at: GUIDES,
    says: [/The knowledge really is missing/, /What do you know about it already\?/],
  },
  {
    fact: 'telling is right where compliance is not negotiable, and one asks first',
    at: GUIDES,
    says: [/Compliance is not negotiable/, /How do you understand the rule/],
  },
  {
    fact: 'telling is right where there is no time, and one asks first',
    at: GUIDES,
    says: [/There is no time for coaching/, /What is your plan for the next five minutes\?/],
  },
  {
    fact: '70% on the job, 20% through others, 10% in formal training',
    at: GAPS,
    says: [/70%.*20%.*10%/],
  },
];

const FOUR_QUESTIONS: readonly FactInPlace[] = [
  { fact: 'what is on the rep’s mind', at: GUIDES, says: [/What is on your mind today\?/] },
  { fact: 'what else', at: GUIDES, says: [/And what else\?/] },
  { fact: 'what they want', at: GUIDES, says: [/What do you want here\?/] },
  { fact: 'what they are going to do', at: GUIDES, says: [/what are you going to do about it\?/] },
  {
    fact: 'good questions are open, leave the thinking with the rep, make an owner',
    at: GUIDES,
    says: [/It is open/, /thinking stays with the rep/, /It makes an owner/],
  },
  {
    fact: 'why it was lost, or what one would do differently',
    at: GUIDES,
    says: [/Why did we lose it\?/, /What would you do differently next time\?/],
  },
  {
    fact: 'four principles: ask, the person, the process, accountability week by week',
    at: GUIDES,
    says: [/Ask instead of telling/, /Develop the seller/, /Coach to the process/, /Build accountability/],
  },
];

const RHYTHM: readonly FactInPlace[] = [
  {
    fact: 'a one-to-one with every rep, weekly, 30-45 minutes, about skill and not the pipeline',
    at: WEEK,
    says: [/once a week for 30–45 minutes\. The subject is a skill; the pipeline has its own meeting/],
  },
  {
    fact: 'deal coaching: by questions, the deal stays',
    at: WEEK,
    says: [/leave the deal where it belongs/],
  },
  {
    fact: 'a team skill session, weekly, 60 minutes, practice with feedback',
    at: WEEK,
    says: [/60 minutes a week to practise one skill, with feedback from the group/],
  },
  {
    fact: 'consistency beats duration',
    at: WEEK,
    says: [
      /thirty minutes each week do more than a two-hour session once a quarter/,
      /Practitioner article A/,
    ],
  },
  {
    fact: 'weekly 9%, several times 17%, daily 34% and 19%, after Objective Management Group in B',
    at: WEEK,
    says: [/9%/, /17%/, /34%/, /19%/, /Objective Management Group, in Practitioner article B/],
  },
  {
    fact: 'who first: the middle performers, about 60% of a team; the top less often, the bottom another help',
    at: WEEK,
    says: [/about 60% of the team/, /best people can do with fewer/, /help of a different kind/],
  },
  { fact: 'a start: 30–60 minutes a rep a week', at: WEEK, says: [/Start with 30–60 minutes for each rep/] },
  {
    fact: 'cut administration, block the time, hold it',
    at: WEEK,
    says: [/cutting administration, and on purpose/, /as a block, and let nobody move it/],
  },
  {
    fact: 'remote: on video, recordings together, the same rhythm',
    at: WEEK,
    says: [/Meet on video/, /recordings of calls together/, /the rhythm is the same wherever/],
  },
];

/** When, purpose, themes of the questions and what to listen for, one row a conversation. */
const SEVEN: readonly (readonly [key: string, ...says: RegExp[]])[] = [
  [
    'goal-setting',
    /A quarter begins.*promoted.*fresh start/,
    /clear, can be measured, and are the rep’s own/,
    /What do you want this quarter/,
    /How will you know/,
    /best outcome/,
    /Listen for: specificity/,
  ],
  [
    'discovery',
    /one-to-one.*review.*first sign/,
    /what is really going on before anybody judges/,
    /What is going on at the moment/,
    /What have you tried so far\?/,
    /What is working well/,
    /What is getting in the way\?/,
    /Listen for: patterns/,
  ],
  [
    'skill-gap',
    /call.*chance was lost.*challenge/,
    /the one skill/,
    /What went well/,
    /moment at which it turned/,
    /do differently in the next call/,
    /Listen for: self-awareness/,
  ],
  [
    'accountability',
    /target was missed.*Excuses.*commitment from last time/,
    /takes ownership/,
    /Given all that, what will you do\?/,
    /very first step/,
    /What date are you giving it\?/,
    /from 1 to 10/,
    /Listen for: the language of commitment/,
    /“I will” is a decision, “I’ll try” keeps a way out/,
  ],
  [
    'opportunity-review',
    /pipeline review.*weekly check-in.*stopped moving/,
    /thinks a live deal through/,
    /What have they decided so far/,
    /biggest problems/,
    /Who else decides/,
    /sets us apart/,
    /Listen for: depth/,
    /Thin answers point to thin selling/,
  ],
  [
    'motivation',
    /stuck.*same failure.*comfortable/,
    /belief that holds the rep back/,
    /What stops you\?/,
    /if nothing changes/,
    /solved for good/,
    /Listen for: beliefs/,
    /fear of rejection, of wanting to be liked, or of self-doubt/,
  ],
  [
    'development',
    /Once a quarter.*annual review.*get ahead/,
    /engaged over the long run/,
    /three years from now/,
    /life beyond work/,
    /What skills do you want/,
    /How can I help/,
    /Listen for: ambition/,
  ],
];

/** What stands on every guide, whichever conversation it is of. */
const ON_EVERY_GUIDE: readonly RegExp[] = [
  /A step.*A date.*A commitment/,
  /without knowing what comes next was not coached well/,
  /Meet on video/,
  /recordings of calls together/,
  /the rhythm is the same wherever/,
  /From telling to asking/,
];

const ALL: readonly FactInPlace[] = [
  ...COACHING_OR_TRAINING,
  ...FOUR_QUESTIONS,
  ...RHYTHM,
  ...SEVEN.map(([key, ...says]) => ({
    fact: `the ${key} conversation: when, purpose, themes, what to listen for`,
    at: `practice/guides/${key}`,
    says: [...says, ...ON_EVERY_GUIDE],
  })),
];

test('every fact on coaching or training, the seven conversations and the weekly rhythm has its place in the product', async ({
  coachward,
}) => {
  test.slow();
  const { page } = coachward;
  const main = page.locator('main');
  for (const place of new Set(ALL.map(({ at }) => at))) {
    await page.evaluate((hash) => {
      window.location.hash = `#/${hash}`;
    }, place);
    for (const { fact, says } of ALL.filter(({ at }) => at === place)) {
      for (const words of says) await expect.soft(main, `${fact}, at ${place}`).toContainText(words);
    }
  }
});
