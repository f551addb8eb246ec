import { describe, expect, it } from 'vitest';
import { benchmarkOf as figure } from '../../../../src/core/content/benchmarks.ts';
import {
  COACH_OR_TRAIN,
  COACH_OR_TRAIN_ADVICE,
  GENERAL_QUESTIONS,
  LOST_DEAL_CONTRAST,
  MARKS_OF_A_GOOD_QUESTION,
  TELLING_CASES,
} from '../../../../src/core/content/conversations/general.ts';
import { conversationGuide } from '../../../../src/core/content/conversations.ts';
import type { ConversationKey } from '../../../../src/core/domain/session/conversation-key.ts';
import { expectFact, type Fact, keyed } from './fact.ts';

const B = 'Practitioner article B';
const advice = (key: string) => keyed(COACH_OR_TRAIN_ADVICE, key);
const question = (conversation: ConversationKey, key: string) =>
  keyed(conversationGuide(conversation).questions, key);

const COACH_OR_TRAIN_FACTS: readonly Fact[] = [
  {
    fact: 'training passes on know-how: it tells',
    at: COACH_OR_TRAIN[0],
    holds: [/know-how: systems, products, processes/, /It tells/],
  },
  {
    fact: 'coaching develops thinking: it asks',
    at: COACH_OR_TRAIN[1],
    holds: [/develops thinking/i, /It asks/],
  },
  {
    fact: 'a gap of knowledge is for training',
    at: COACH_OR_TRAIN[0],
    holds: [/missing knowledge/i, /shown the rep how/],
  },
  {
    fact: 'a gap of application is for coaching',
    at: COACH_OR_TRAIN[1],
    holds: [/missing application/i, /could do it, and on the day does not/],
  },
  {
    fact: 'the same mistake without progress: a belief → motivation',
    at: advice('repeated-mistake'),
    holds: [
      /one mistake keeps coming back and nothing moves/,
      /limiting belief/,
      '"conversation":"motivation"',
    ],
  },
  {
    fact: 'motivation or ability (HBR in B)',
    at: advice('motivation-or-ability'),
    holds: [/ability or the motivation/, 'Harvard Business Review', B],
  },
  {
    fact: 'telling is right: a real knowledge gap; ask first',
    at: keyed(TELLING_CASES, 'knowledge-gap'),
    holds: [/knowledge really is missing/, /"askFirst":"What do you know/],
  },
  {
    fact: 'telling is right: compliance; ask first',
    at: keyed(TELLING_CASES, 'compliance'),
    holds: [/not negotiable/, /"askFirst":"How do you understand the rule/],
  },
  {
    fact: 'telling is right: no time; ask first',
    at: keyed(TELLING_CASES, 'no-time'),
    holds: [/no time for coaching/, /"askFirst":"What is your plan/],
  },
  { fact: 'there are exactly three such cases', at: TELLING_CASES.length, holds: [/^3$/] },
  {
    fact: '70-20-10',
    at: [advice('on-the-job'), figure('seventy-twenty-ten')],
    holds: [
      /70% of what people learn comes from doing/,
      /20% from other people/,
      /10% from courses/,
      'seventy-twenty-ten',
      B,
    ],
  },
];

/** One row of the table of conversations: when, purpose, the themes of its questions by key, and what to listen for. */
type ConversationRow = {
  readonly key: ConversationKey;
  readonly when: readonly RegExp[];
  readonly purpose: RegExp;
  readonly themes: readonly (readonly [key: string, says: RegExp])[];
  readonly listenFor: readonly [to: string, says: RegExp];
};

const CONVERSATION_TABLE: readonly ConversationRow[] = [
  {
    key: 'goal-setting',
    when: [/quarter begins/, /promoted/, /fresh start/],
    purpose: /clear, can be measured, and are the rep’s own/,
    themes: [
      ['what-you-want', /want this quarter/],
      ['how-you-know', /how will you know/i],
      ['best-outcome', /best outcome/],
    ],
    listenFor: ['Specificity', /as vague as the goal that went in/],
  },
  {
    key: 'discovery',
    when: [/one-to-one/, /review/, /first sign/],
    purpose: /see what is really going on before anybody judges/,
    themes: [
      ['whats-happening', /going on/],
      ['tried-so-far', /tried/],
      ['working-well', /working well/],
      ['in-the-way', /in the way/],
    ],
    listenFor: ['Patterns', /same place reached again and again/],
  },
  {
    key: 'skill-gap',
    when: [/a call/, /chance was lost/, /challenge/],
    purpose: /the one skill/,
    themes: [
      ['went-well', /went well/],
      ['where-it-turned', /turned/],
      ['next-call', /do differently/],
    ],
    listenFor: ['Self-awareness', /see for themselves|diagnose/],
  },
  {
    key: 'accountability',
    when: [/target was missed/, /excuses/i, /commitment from last time/],
    purpose: /ownership.*action/,
    themes: [
      ['given-all-that', /given all that, what will you do/i],
      ['first-step', /first step/],
      ['by-when', /date/],
      ['one-to-ten', /from 1 to 10/],
    ],
    listenFor: ['The language of commitment', /“I will” .*“I’ll try”/],
  },
  {
    key: 'opportunity-review',
    when: [/pipeline review/, /weekly check-in/, /stopped moving/],
    purpose: /live deal/,
    themes: [
      ['buying-stage', /decided so far/],
      ['biggest-problems', /biggest problems/],
      ['who-else', /who else decides/i],
      ['sets-us-apart', /sets us apart .* seen through their eyes/],
    ],
    listenFor: ['Depth', /thin answers point to thin selling/i],
  },
  {
    key: 'motivation',
    when: [/stuck/, /same failure comes back/, /comfortable/],
    purpose: /belief.*wish to get past it/,
    themes: [
      ['what-stops-you', /stops you/],
      ['nothing-changes', /nothing changes/],
      ['solved-for-good', /feel to have this solved for good/],
    ],
    listenFor: ['Beliefs', /fear of rejection, of wanting to be liked, or of self-doubt/],
  },
  {
    key: 'development',
    when: [/once a quarter/i, /annual review/, /get ahead/],
    purpose: /grow.*engaged over the long run/,
    themes: [
      ['three-years', /three years/],
      ['life-beyond', /life beyond work/],
      ['skills-wanted', /skills do you want/],
      ['my-help', /how can I help/i],
    ],
    listenFor: ['Ambition', /engaged picture where they are heading/],
  },
];

const QUESTION_FACTS: readonly Fact[] = [
  { fact: 'general question: what is on your mind', at: GENERAL_QUESTIONS[0], holds: [/on your mind/] },
  { fact: 'general question: what else', at: GENERAL_QUESTIONS[1], holds: [/what else/] },
  { fact: 'general question: what do you want', at: GENERAL_QUESTIONS[2], holds: [/what do you want/i] },
  {
    fact: 'general question: and if that is so, what will you do',
    at: GENERAL_QUESTIONS[3],
    holds: [/if all that is so, what are you going to do about it/i],
  },
  { fact: 'there are four of them', at: GENERAL_QUESTIONS.length, holds: [/^4$/] },
  {
    fact: 'good questions are open, leave the thinking with the rep, create ownership',
    at: MARKS_OF_A_GOOD_QUESTION,
    holds: [/open/, /thinking stays with the rep/, /makes an owner/],
  },
  {
    fact: 'why it was lost against what next time (A)',
    at: LOST_DEAL_CONTRAST,
    holds: [/"manager":"Why did we lose/, /"coach":"What would you do differently next time/],
  },
];

describe.each([
  ['coaching or training', COACH_OR_TRAIN_FACTS],
  ['questions that fit everywhere', QUESTION_FACTS],
] as const)('facts of the domain: %s', (_section, facts: readonly Fact[]) => {
  it.each(facts)('$fact', (fact) => expectFact(fact));
});

describe('facts of the domain: the seven conversations', () => {
  it('has a row for each', () => {
    expect(CONVERSATION_TABLE).toHaveLength(7);
  });

  it.each(CONVERSATION_TABLE)('$key: when, purpose, themes, what to listen for', (row) => {
    const guide = conversationGuide(row.key);
    for (const occasion of row.when) expect(guide.when.join('\n')).toMatch(occasion);
    expect(guide.when).toHaveLength(row.when.length);
    expect(guide.purpose).toMatch(row.purpose);
    for (const [key, says] of row.themes) expect(question(row.key, key)?.text ?? '', key).toMatch(says);
    expect(guide.listenFor.to).toBe(row.listenFor[0]);
    expect(guide.listenFor.meaning).toMatch(row.listenFor[1]);
  });
});
