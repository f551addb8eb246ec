import type { Exchange } from './exchange.ts';

/** Stretches about how the rep works. */
export const SKILL_EXCHANGES: readonly Exchange[] = [
  {
    fits: ['skill-gap', 'discovery', 'development'],
    begins: [
      'I listened to my own call. I talk a lot more than I thought.',
      'When they go silent I fill the gap. I cannot help it.',
    ],
    moves: {
      tell: [
        ['Count to five after every question. It works for everybody.', 'I will try it.'],
        ['You talk too much because you prepare slides. Leave them in the car.', 'Ha. All right.'],
      ],
      open: [
        [
          'What goes through your mind when it is quiet?',
          'That they have found something wrong with us.',
          'That I have to be useful, right now.',
        ],
        [
          'What happened in the call where you managed to wait?',
          '{contact} went on talking, and that is when the real reason came.',
        ],
        [
          'How could you practise that before Thursday?',
          'With a colleague, for ten minutes. One of us plays {contact} and says nothing.',
        ],
      ],
      closed: [['Did you notice it while it happened?', 'Only on the recording.']],
      reflect: [
        ['Silence feels like a verdict to you, so you speak to stop it.', 'Yes. That is precisely it.'],
        ['You heard for yourself what no one had to tell you.', 'It was not a pleasure, but yes.'],
      ],
    },
  },
  {
    fits: ['skill-gap', 'opportunity-review'],
    begins: [
      'I get stuck when they say they have to think about it, most of all when finance is in the room.',
      'Somebody from finance says that they have to think about it, and I lose the thread.',
    ],
    moves: {
      tell: [
        [
          'When they want to think about it, ask what exactly they want to think about. Just that sentence.',
          'Okay, I will write it down.',
        ],
        ['Finance people want two figures. Bring payback and risk, leave the rest.', 'Payback and risk.'],
        ['Watch how I do it on Tuesday and copy it.', 'Sure, I will sit in.'],
      ],
      open: [
        [
          'What have you tried so far in that moment?',
          'I give them material. It is a way to leave politely, really.',
          'I repeat the benefits. It does not get better by repeating.',
        ],
        ['What do you suppose they are thinking about?', 'Whether they will look foolish if it goes wrong.'],
        [
          'If you had that moment again, how would you open it?',
          'I would say: it sounds as if something is not settled yet. And then wait.',
        ],
      ],
      closed: [['Does it happen with everybody, or with some?', 'Mostly with those who ask for figures.']],
      reflect: [
        ['So handing over material is your way out of the room.', 'I never saw it like that, but yes.'],
        ['It is not the figures as such, it is that you feel examined.', 'Yes, like at school.'],
      ],
    },
  },
  {
    fits: ['accountability', 'skill-gap', 'goal-setting'],
    begins: [
      'I wanted to do the five calls we spoke about. I got to two.',
      'About what I promised last week, I did not get to it.',
    ],
    moves: {
      tell: [
        [
          'That is not good enough. Block the morning and do them before you open your mail.',
          'Okay. The morning.',
          'I know. Sorry.',
        ],
        ['Two is not five. I need them by Wednesday, please.', 'You will have them.'],
      ],
      open: [
        [
          'What got in the way?',
          'A complaint, and then I told myself it was too late to start.',
          'Nothing really. I put it off, because the list is cold.',
        ],
        [
          'What did you notice in the two that you made?',
          'They were easier than I feared. One of them even had time.',
        ],
        [
          'What would make it likely that you do it this time?',
          'If I made them with somebody in the room. Alone I find other things to do.',
        ],
      ],
      closed: [['Do you still want to do it?', 'Yes. I do.']],
      reflect: [
        [
          'You kept part of it, and the part that you left is the part with the strangers.',
          'True. I rang the ones I know.',
        ],
        ['You said you would try, and trying left a door open.', 'That is a bit hard, but it is right.'],
      ],
    },
  },
  {
    fits: ['accountability', 'development', 'skill-gap'],
    begins: [
      'I did what I said: I asked {contact} what happens if they do nothing.',
      'I tried the thing from last time. I let them talk first.',
    ],
    moves: {
      tell: [
        ['Good. Keep doing that, and write down what they say word for word.', 'I will.'],
        ['Now do the same with the next three, then it becomes a habit.', 'Okay, three more.'],
      ],
      open: [
        [
          'What was different?',
          'They did the convincing. I was almost a spectator.',
          'It went slower, and we got further.',
        ],
        ['How did {contact} answer?', 'First a joke, and then a figure. A big figure.'],
        [
          'What do you take from that for the others?',
          'That the good question comes in the second half, when I have stopped presenting.',
        ],
      ],
      closed: [['Was it hard?', 'The first minute, yes.']],
      reflect: [
        ['You gave them room and they used it to convince themselves.', 'Yes! That is how it felt.'],
        ['So the figure came from them and not from you.', 'And nobody argues with their own figure.'],
      ],
    },
  },
  {
    fits: ['motivation', 'development', 'goal-setting'],
    begins: [
      'To be honest, I am not sure this is my kind of market.',
      'I have been at this for six weeks and the figures have not moved.',
    ],
    moves: {
      tell: [
        ['Everybody has a slump. Do your calls and it will pass.', 'I suppose so.'],
        [
          'You are one of the best with engineers. Stop doubting yourself.',
          'Thanks. It does not feel like it.',
        ],
      ],
      open: [
        [
          'What is the hardest part of it for you at the moment?',
          'Being the one who disturbs people. I hear it in their voices.',
          'That I work more than last year and it shows less.',
        ],
        [
          'What would it be like if this were solved for good?',
          'I would go into a first call as I go into a renewal. Calm.',
        ],
        [
          'What happens if nothing changes until summer?',
          'Then I will probably look for something else, and I do not want to.',
        ],
      ],
      closed: [['Is it the market, or the first contact?', 'The first contact. The rest I enjoy.']],
      reflect: [
        [
          'You like the work once you are in, and the door is what costs you.',
          'Yes, the door. That is a good word for it.',
        ],
        ['You put in more and see less, and that wears you down.', 'It does. More than I show.'],
      ],
    },
  },
  {
    fits: ['motivation', 'accountability'],
    begins: [
      'I do not want to call people who have said no before.',
      'If I push {customer} now they will think I only want my number.',
    ],
    moves: {
      tell: [
        ['A no is only a no for today. Call them.', 'Okay.'],
        ['You worry too much about being liked. They respect people who ask.', 'Maybe.'],
      ],
      open: [
        [
          'What do you fear would happen?',
          'That they say it to my face. That I am a nuisance.',
          'That I break something that took me two years.',
        ],
        [
          'Where does that idea come from?',
          'My first manager. A visit that ended with the door, more or less.',
        ],
        [
          'What would a person who helps them do in your place?',
          'Call, because their boiler will not last the winter. When I say it like that it is obvious.',
        ],
      ],
      closed: [['Has a customer ever told you that you push?', 'Not one. Not in four years.']],
      reflect: [
        ['You would rather not be told no than find out.', 'It sounds silly, but yes.'],
        [
          'On the one side is the number, on the other side is the winter, and you look at the number.',
          'Yes. And they have the winter.',
        ],
      ],
    },
  },
  {
    fits: ['goal-setting', 'development'],
    begins: [
      'For this quarter I thought of, well, just more than last quarter.',
      'I would like to become better with bigger customers.',
    ],
    moves: {
      tell: [
        ['Put down twelve new contracts. That is what the plan needs from you.', 'Twelve. All right.'],
        ['Take the two big ones from the list and I will give you the templates.', 'Good, thanks.'],
      ],
      open: [
        [
          'What would be the best outcome for you by the end of June?',
          'Two of the big ones signed, without you in the room.',
          'That I have a list on Monday that I look forward to.',
        ],
        ['How will you know that you are better at it?', 'When they invite me before they write the tender.'],
        [
          'Which one skill would make the biggest difference?',
          'Asking finance people questions. I know the technology, I do not know their week.',
        ],
      ],
      closed: [['Is that a figure you can influence?', 'Half of it. The other half is timing.']],
      reflect: [
        ['You want to be in earlier, before the paper exists.', 'Yes, that is the actual goal.'],
        [
          'So more is one thing, and doing it on your own is what counts for you.',
          'I had not said it that way. It is.',
        ],
      ],
    },
  },
  {
    fits: ['development', 'motivation', 'goal-setting'],
    begins: [
      'In two years I could see myself leading a small team.',
      'I sometimes wonder what comes after this role.',
    ],
    moves: {
      tell: [
        ['Then you need the certificate. Sign up before the end of the month.', 'Okay, I will have a look.'],
        ['Take on the new colleague, that is how I started.', 'I would like that.'],
      ],
      open: [
        [
          'What draws you to it?',
          'That somebody gets good at it because of me. It happened once, with the apprentice.',
          'Less driving, if I am honest. And deciding things.',
        ],
        [
          'Which part of it could you begin with in your present role?',
          'I could run one of the team sessions. The one on first calls.',
        ],
        ['How can I help you with that?', 'Let me do it my way, and tell me afterwards what you saw.'],
      ],
      closed: [['Have you told anybody else?', 'Only at home.']],
      reflect: [
        [
          'It is the growing of others that you look for, more than the title.',
          'Yes. The title is nice for my mother.',
        ],
        ['You would like to try it on something small and be watched, but not helped.', 'Exactly that.'],
      ],
    },
  },
];
