import type { ConversationKey } from '../../../domain/session/conversation-key.ts';

/** Words that open a conversation: small talk first, then what it is about. */
export const GREETINGS: readonly (readonly [manager: string, rep: string])[] = [
  ['Hi {rep}, the line is good today.', 'Loud and clear. Good morning.'],
  ['Morning, {rep}. Coffee in hand, I see.', 'Always. The second one today.'],
  ['Hello {rep}, thanks for making the time.', 'Of course.'],
  ['Hey {rep}. Sorry, the last meeting ran over.', 'No problem, I used the time for mails.'],
];

/** How a manager begins who is about to tell. */
export const AGENDAS_TELLING: readonly string[] = [
  'I have looked at your list. Let us go through it from the top, and I will say where I see a problem.',
  'I only have half an hour, so I will start with what I noticed in the figures.',
  'There are three deals on my sheet that worry me. We take them one by one.',
];

/** How a manager begins who is about to ask. */
export const AGENDAS_ASKING: readonly string[] = [
  'What would make this half hour worth your time?',
  'What is on your mind today?',
  'Where would you like to start?',
  'What should be different for you when we are done here?',
];

/** What the rep answers to the beginning of each of the seven conversations. */
export const TOPICS: Readonly<Record<ConversationKey, readonly string[]>> = {
  'goal-setting': [
    'I would like to get the quarter straight in my head.',
    'My goals. They are a bit vague, I think.',
  ],
  discovery: [
    'I would like to talk about how the last two weeks went.',
    'I am not sure yet. Something is not running as it should.',
  ],
  'skill-gap': [
    'The call from Tuesday. I want to understand what happened there.',
    'How I handle it when they push back.',
  ],
  accountability: [
    'The things I said I would do. Some of it is done.',
    'We wanted to look at what became of my list.',
  ],
  'opportunity-review': [
    '{customer}, if that is all right. The {service}.',
    'I would like to go through {customer} with you.',
  ],
  motivation: [
    'Honestly, it is more about how I feel about the whole thing.',
    'I am a bit stuck, and I do not quite know why.',
  ],
  development: [
    'I wanted to talk about where I am going.',
    'You said we would look further ahead than the quarter.',
  ],
};

/** How a conversation ends in which the manager hands out the work. */
export const ENDS_TELLING: readonly (readonly [manager: string, rep: string])[] = [
  ['Good. So you call {contact} tomorrow and put me in copy on the mail.', 'Will do.'],
  ['Then I will send you the template, and you fill it in by Friday.', 'Okay, by Friday.'],
  ['Fine. Do it the way we said, and report back on Monday.', 'Monday, yes.'],
];

/** How a conversation ends in which the rep finds the step, the date and how sure they are. */
export const ENDS_ASKING: readonly (readonly (readonly [manager: string, rep: string])[])[] = [
  [
    ['Given all that, what are you going to do?', 'I will call {contact} and ask who else has to agree.'],
    ['By when?', 'Thursday at noon.'],
    ['How committed are you to that, from one to ten?', 'Eight. Nine if I put it in the calendar now.'],
  ],
  [
    ['What is your first step?', 'I will practise the opening with a colleague, twice.'],
    ['When will that be done?', 'Before the meeting on Wednesday.'],
    ['So two rounds of practice, before Wednesday.', 'Yes. You can ask me about it on Thursday.'],
  ],
  [
    ['What do you take away from this?', 'That I should stay with the question instead of the offer.'],
    [
      'And what will you do with it, by when?',
      'I will write three questions for {customer} and send them to you on Friday.',
    ],
  ],
];

/** Sounds of listening, which are neither asking nor telling. */
export const SOUNDS: readonly string[] = ['Mm-hm.', 'Right.', 'Okay.', 'I see.', 'Yes.', 'Ah.'];

/** What a rep says on after a sound of listening. */
export const GOING_ON: readonly string[] = [
  'And it is not the first time, if I think about it.',
  'I thought about it all weekend, actually.',
  'At least that is how I see it.',
  'There is probably more to it, but that is the main thing.',
  'I wrote it down this time, so that I do not fool myself.',
  'The others say the same, by the way.',
];

/** Questions that fit after nearly anything, with an answer to each. */
export const FOLLOW_UPS: readonly (readonly [manager: string, rep: string])[] = [
  ['What else?', 'That I do not ask often enough, I suppose.'],
  ['And what else could you do?', 'I could ask Operations. They were there in spring.'],
  ['What makes you say that?', 'The way it went the last two times.'],
  ['What would you tell a colleague in your place?', 'To go there and ask. It is always easier for others.'],
  ['What have you not tried yet?', 'Saying openly that I do not understand what they need.'],
];

/** How a manager goes on to the next thing: the first list tells, the second asks. */
export const NEXT_TELLING: readonly string[] = [
  'Good. Next one.',
  'All right, the next point on my list.',
  'Fine, let us move on.',
];
export const NEXT_ASKING: readonly string[] = [
  'What else would you like to look at?',
  'What is next for you?',
  'Where does that leave us with the rest?',
];

/** What a manager says at length who likes to help by telling, with what a rep then answers. */
export const LECTURES: readonly (readonly [manager: string, rep: string])[] = [
  [
    'Let me tell you how I would go about this. When I had the northern district we had exactly the same thing with a chain of hotels. I went there three times, I took the technical lead along, and on the third visit I put the failure report on the table and said, this is what last winter cost you. They signed within the week. So you take the report, you take somebody technical, and you do not leave without a date. It is not complicated, you only have to do it in that order.',
    'Okay. Report, technician, date.',
  ],
  [
    'Look, the thing with these customers is that they never decide anything before the budget is through. So there is no point in calling every week. You call when the budget is open, that is the second half of September, and then you offer the large package first so that the middle one looks sensible. I have done that for ten years and it works four times out of five. Write it into your calendar now, and until then put your time into the renewals.',
    'All right. September, large package first.',
  ],
  [
    'I went through your notes, and what I see is that you explain our service before you know what they need. You should turn that around. First the building, then the people, then the money, and only then us. And keep the first meeting under forty minutes, nobody can listen for longer. I will send you my old checklist, just use that for the next three meetings and tick off every line.',
    'Thanks. I will use the checklist.',
  ],
  [
    'What I would do now is quite simple. I would ring the contact this afternoon, before four, because after four nobody picks up over there. I would say that the price holds until the end of the month, and that the team for the start is free in the first week of the next one. Then I would be quiet for a moment. And if nothing comes I would offer to sit down with finance and do the sums together.',
    'I can try that this afternoon.',
  ],
];
