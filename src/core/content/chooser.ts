import type { ConversationKey } from '../domain/session/conversation-key.ts';

/** Where a way through the chooser ends: one conversation, and why it fits. */
export type ChosenConversation = { readonly conversation: ConversationKey; readonly because: string };

/** An answer that can be tapped. It ends in a conversation, or asks on. */
export type ChooserOption = { readonly label: string } & (
  | { readonly leads: ChosenConversation }
  | { readonly asks: ChooserQuestion }
);

/** A question of the chooser with its answers. */
export type ChooserQuestion = { readonly question: string; readonly options: readonly ChooserOption[] };

const to = (label: string, conversation: ConversationKey, because: string): ChooserOption => ({
  label,
  leads: { conversation, because },
});

const MISSED: ChooserQuestion = {
  question: 'What was missed?',
  options: [
    to(
      'Something they had committed to',
      'accountability',
      'A promise was open. Coming back to it calmly, every time, is what makes the next one count.',
    ),
    to(
      'A target, and I hear excuses',
      'accountability',
      'Reasons crowd out the rep’s own share. This talk goes from what happened to what they will do.',
    ),
    to(
      'A target, and I do not know how it came about',
      'discovery',
      'Look before you judge: the cause that comes to mind first is seldom the one that matters.',
    ),
    {
      label: 'The same thing as before',
      asks: {
        question: 'How well do they know what to do about it?',
        options: [
          to(
            'Well, and nothing moves all the same',
            'motivation',
            'Knowing better and not moving points to a belief that is in the way and not to a skill.',
          ),
          to(
            'Not for certain',
            'skill-gap',
            'Find the one skill first. If it turns out that nobody has shown them, train it.',
          ),
        ],
      },
    },
  ],
};

const DEAL: ChooserQuestion = {
  question: 'Where does the deal stand?',
  options: [
    to(
      'It is alive, and moving',
      'opportunity-review',
      'A live deal is the best place to think, as long as it stays with the rep.',
    ),
    to(
      'It has stopped moving',
      'opportunity-review',
      'What the rep has not asked the customer yet is usually where it hangs.',
    ),
    {
      label: 'It is lost, or I had to step in',
      asks: {
        question: 'What do you see when you look back at their other deals?',
        options: [
          to(
            'This one stands alone, or I cannot tell',
            'skill-gap',
            'One moment decided it. Found by the rep, it becomes the skill to work on.',
          ),
          to(
            'The same again, though they know better',
            'motivation',
            'What returns from deal to deal in spite of knowing better is rarely skill.',
          ),
        ],
      },
    },
  ],
};

const SKILL: ChooserQuestion = {
  question: 'What do you notice?',
  options: [
    to(
      'A call that went less well than it could have',
      'skill-gap',
      'The call is fresh, and the moment at which it turned can still be found.',
    ),
    to(
      'A challenge that is new to them',
      'skill-gap',
      'Name the skill that it will take before a customer is at the other end.',
    ),
    to(
      'They know how, and do not do it',
      'accountability',
      'Nothing is missing but the doing: a step, a date, and a commitment of their own.',
    ),
    to(
      'Something, I could not say what',
      'discovery',
      'Hear how things look from where the rep sits, and let the gap find its name.',
    ),
  ],
};

const DRIVE: ChooserQuestion = {
  question: 'How does it show?',
  options: [
    to(
      'They are stuck, or fail at the same point',
      'motivation',
      'A belief may be holding them. It has to be heard before it can be tested.',
    ),
    to(
      'It has become too comfortable',
      'motivation',
      'Comfort has its reasons. Asked about kindly, they lead back to what the rep wants.',
    ),
    to(
      'Their eyes are on something else',
      'development',
      'Whoever sees no way ahead here looks for one elsewhere. Talk about where they want to be.',
    ),
    to(
      'I only sense that something is off',
      'discovery',
      'A first sign is enough for a talk without a list.',
    ),
  ],
};

const FUTURE: ChooserQuestion = {
  question: 'What is it about?',
  options: [
    to(
      'A quarter begins',
      'goal-setting',
      'Set goals while there is still a whole quarter to reach them in.',
    ),
    to(
      'A new role, or a fresh start is needed',
      'goal-setting',
      'New ground needs goals of its own, in the rep’s own words.',
    ),
    to(
      'Their growth over the long run',
      'development',
      'Skills and career get their own hour, away from the quarter’s number.',
    ),
    to('They want to get ahead', 'development', 'Ambition was spoken aloud. Meet it while it is warm.'),
  ],
};

/** "What is going on with this rep?" Every way through it ends in one of the seven conversations. */
export const CHOOSER: ChooserQuestion = {
  question: 'What strikes you first?',
  options: [
    { label: 'Something was missed', asks: MISSED },
    { label: 'A deal needs thought', asks: DEAL },
    { label: 'A skill or a new challenge', asks: SKILL },
    { label: 'Their drive', asks: DRIVE },
    { label: 'Goals, or the future', asks: FUTURE },
    to(
      'Nothing in particular: our usual one-to-one',
      'discovery',
      'A regular one-to-one begins with seeing how things stand. The subject will come by itself.',
    ),
  ],
};
