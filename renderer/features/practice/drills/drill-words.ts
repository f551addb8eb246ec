import type { WordingKind } from '../../../../src/core/domain/commitment/commitment-wording.ts';
import type { DrillGrade } from '../../../../src/core/domain/practice/drill-card.ts';
import type { DrillKind } from '../../../../src/core/domain/practice/drill-kind.ts';
import type { PointCode } from '../../../../src/core/domain/practice/judge-answer.ts';

/** What a kind of drill is called, what one does in it, and whose words are shown. */
export const KIND_WORDS: Readonly<
  Record<
    DrillKind,
    { readonly title: string; readonly task: string; readonly said: string; readonly field: string }
  >
> = {
  'tell-to-question': {
    title: 'Tell to question',
    task: 'Turn this into an open question that leaves the answer to the rep.',
    said: 'You would say',
    field: 'Your question',
  },
  'open-closed': {
    title: 'Open the question',
    task: 'A word answers this question. Ask it so that it takes more.',
    said: 'You would ask',
    field: 'Your question',
  },
  reflect: {
    title: 'Reflect first',
    task: 'Give back what you heard, in your own words, before you ask anything.',
    said: 'The rep says',
    field: 'What you say back',
  },
  'hear-commitment': {
    title: 'Hear the commitment',
    task: 'Is it a promise? Say what you hear, then ask back what is missing or what would secure it.',
    said: 'The rep says',
    field: 'What you ask back',
  },
};

export const WORDING_WORDS: Readonly<Record<WordingKind, string>> = {
  firm: 'A promise',
  hedged: 'A way out',
  vague: 'Nothing definite',
};

export const GRADE_WORDS: Readonly<Record<Exclude<DrillGrade, 'again'>, string>> = {
  hard: 'It was hard',
  good: 'It went well',
  easy: 'It was easy',
};

/** What a point means, in a coach's words; and for what speaks against an answer, one thing to try. */
export const POINT_WORDS: Readonly<Record<PointCode, { readonly says: string; readonly tryNext?: string }>> =
  {
    empty: { says: 'There are no words yet.', tryNext: 'Say it as you would to the rep.' },
    'no-question': {
      says: 'Nothing is asked, so the rep has nothing to think about.',
      tryNext: 'Begin with “what” or “how”.',
    },
    closed: {
      says: 'A word answers this: yes, no, or a number.',
      tryNext: 'Put “what” or “how” at the front.',
    },
    why: {
      says: 'Why asks for a defence. The rep will explain instead of thinking.',
      tryNext: 'Ask “what led you to …” or “what makes …”.',
    },
    leading: {
      says: 'The question has your answer in it. It is advice with a question mark.',
      tryNext: 'Leave your idea out and ask for theirs.',
    },
    stacked: {
      says: 'Here a second question begins. The rep will answer the easier one.',
      tryNext: 'Keep the better one and let it stand alone.',
    },
    advice: {
      says: 'This tells the rep what to do.',
      tryNext: 'Ask what they would do before you say what you would.',
    },
    'takes-over': {
      says: 'Here the work comes to your desk.',
      tryNext: 'Leave it with the rep and ask what they need for it.',
    },
    soothes: {
      says: 'This talks it away. Whoever is soothed feels unheard.',
      tryNext: 'Say first how it is for them.',
    },
    'own-story': { says: 'Now it is about you.', tryNext: 'Stay with what the rep has told you.' },
    'off-topic': {
      says: 'It doesn’t take up what was said.',
      tryNext: 'Take one word of theirs into your sentence.',
    },
    parrot: {
      says: 'These are the rep’s own words. Repeating shows that you listened, not that you understood.',
      tryNext: 'Say in other words what it means for them.',
    },
    'question-first': {
      says: 'You ask before the rep knows that they were heard.',
      tryNext: 'Put one sentence in front: what you heard.',
    },
    'nothing-given-back': {
      says: 'What the rep said doesn’t come back in it.',
      tryNext: 'Begin with “you” and say what it is about, or how it feels.',
    },
    'heard-wrong': {
      says: 'It was heard differently: look at the words that decide.',
      tryNext: 'Look for “try”, “if”, “soon” on the one side, who and when on the other.',
    },
    'nothing-definite': {
      says: 'After the answer you still won’t know what happens and when.',
      tryNext: 'Ask for the day, the first step, or how sure they are.',
    },
    general: { says: 'It would fit anything. With a word of theirs it would fit this.' },
    long: { says: 'It is long. What the rep can’t keep in mind they can’t answer.' },
    'asks-open': { says: 'It is open: it takes more than a word to answer.' },
    'takes-up': { says: 'It takes up what was said.' },
    'gives-back': { says: 'It gives back what was said, in other words.' },
    'heard-right': { says: 'You heard the wording right.' },
    'asks-definite': { says: 'The answer will say what happens.' },
  };
