import type { BehaviourKey } from '../domain/behaviour/behaviour-key.ts';

/** A point of a behaviour's scale, 1 to 7, with what somebody in the team could have seen there. */
export type ScaleAnchor = { readonly value: number; readonly seen: string };

/** What a rater is asked about a behaviour, and what to look for along its scale. Says "the manager", so that everybody reads the same. */
export type BehaviourScale = { readonly ask: string; readonly anchors: readonly ScaleAnchor[] };

/** The scales of the four behaviours: four anchors each, at 1, 3, 5 and 7; the points between them lie in between. */
export const BEHAVIOUR_SCALES: Readonly<Record<BehaviourKey, BehaviourScale>> = {
  focus: {
    ask: 'What does the manager’s attention go to first?',
    anchors: [
      { value: 1, seen: 'Talks open and close with figures. What somebody is learning does not come up.' },
      {
        value: 3,
        seen: 'The figures come first; a word about how somebody works follows when there is time.',
      },
      {
        value: 5,
        seen: 'A skill comes up in most talks, and the figures are what it is practised on.',
      },
      {
        value: 7,
        seen: 'Everybody can say what they are working on just now, and the manager asks about it before the figures.',
      },
    ],
  },
  meetings: {
    ask: 'What happens in the manager’s one-to-ones and team meetings?',
    anchors: [
      { value: 1, seen: 'The list of deals, line by line. People report; the manager notes and comments.' },
      { value: 3, seen: 'Mostly the list, with a piece of advice where a deal is in trouble.' },
      { value: 5, seen: 'Part of most meetings goes to one skill, and the list is kept short.' },
      {
        value: 7,
        seen: 'People practise and get feedback. The list of deals has a slot of its own and stays in it.',
      },
    ],
  },
  deals: {
    ask: 'What does the manager do when a deal is in danger?',
    anchors: [
      { value: 1, seen: 'Calls the customer and settles it. The rep hears how it went.' },
      { value: 3, seen: 'Joins the meeting to help and soon does most of the talking.' },
      { value: 5, seen: 'Goes through the deal with the rep first, and comes along only when asked.' },
      {
        value: 7,
        seen: 'Asks until the rep has a plan of their own, and leaves the customer to the rep, also when it matters most.',
      },
    ],
  },
  feedback: {
    ask: 'How does a rep learn what to do better?',
    anchors: [
      { value: 1, seen: 'The manager says what was wrong and what to do next time.' },
      { value: 3, seen: 'The manager asks how it went, and then answers for the rep.' },
      { value: 5, seen: 'The rep speaks first; the manager adds what is missing.' },
      {
        value: 7,
        seen: 'The rep finds the turning point, picks what to change, and says how both will notice.',
      },
    ],
  },
};
