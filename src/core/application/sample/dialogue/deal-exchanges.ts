import type { Exchange } from './exchange.ts';

/** Stretches about a live deal. */
export const DEAL_EXCHANGES: readonly Exchange[] = [
  {
    fits: ['opportunity-review', 'accountability', 'discovery'],
    begins: [
      'So {customer} has gone quiet. I sent the {service} offer ten days ago and I hear nothing.',
      'I am still waiting on {contact}. Two mails, one voicemail, no answer at all.',
    ],
    moves: {
      tell: [
        [
          'You need to pick up the phone today. Mails get lost, and silence only gets longer.',
          'Okay. I will call this afternoon.',
          'I did call, but sure, I can try again.',
        ],
        [
          'Send {contact} a short note with two dates, and copy the operations lead. That always wakes people up.',
          'All right, I can do that.',
        ],
        [
          'Give me the number, I know somebody over there. I will ring them myself.',
          'That would be great, honestly.',
          'If you think so. They were a bit stiff with me.',
        ],
      ],
      open: [
        [
          'What do you know about what happened on their side after the offer arrived?',
          'Not much, to be honest. {contact} said it goes to a committee, and I never asked who sits in it.',
          'They have a budget round this month. I only heard that in passing.',
        ],
        [
          'What has worked with them before when it went quiet?',
          'Once I sent a photo of the fault we found on site. {contact} called back within the hour.',
        ],
        [
          'How would you like the next contact with {contact} to go?',
          'I would want to hear what is in the way, and not just hand over another document.',
        ],
      ],
      closed: [
        [
          'Did you agree on a next date when you handed over the offer?',
          'No. I thought they would come back to me.',
        ],
        ['Is {contact} the one who decides?', 'I believe so. I am not certain.'],
      ],
      reflect: [
        [
          'So the offer went out without a date, and since then you have been the one chasing.',
          'Yes, that is exactly it. I gave the wheel away.',
        ],
        [
          'It sounds as if you are not sure who is deciding over there.',
          'True. I talk to {contact} because {contact} is easy to talk to.',
        ],
      ],
    },
  },
  {
    fits: ['opportunity-review', 'skill-gap'],
    begins: [
      '{customer} says we are twelve percent over the other bidder on the {service}.',
      '{contact} asked for a discount straight away. I had hardly finished presenting.',
    ],
    moves: {
      tell: [
        [
          'Give them five percent and tie it to a three-year term. We have done that before.',
          'Fine, I will put it in writing.',
          'I could do that. I just do not know if price is really it.',
        ],
        [
          'You should never defend the price. Talk about the downtime they have now and stop there.',
          'Understood.',
        ],
        [
          'The other bidder leaves out weekend call-outs. Tell {contact} that and the gap is gone.',
          'Oh, I did not know that. I will use it.',
        ],
      ],
      open: [
        [
          'What do you think sits behind the question about the price?',
          'I think {contact} has to show something to the finance people. It is the first tender under the new director.',
          'Maybe they do not see the difference between us and the others.',
        ],
        [
          'What would it cost them to carry on as they are for another year?',
          'Two breakdowns like the one in spring, so roughly the price of our contract. I never said that out loud.',
        ],
        [
          'How did the conversation get to price so early?',
          'I opened with the package sheet. I suppose I invited it.',
        ],
      ],
      closed: [
        ['Did they say which part was too expensive?', 'No, only the total.'],
        ['Have you seen the other offer?', 'I have not, {contact} just named a figure.'],
      ],
      reflect: [
        [
          'So you heard a price question, and you wonder whether it is really about proving something to finance.',
          'Yes. If that is so, a discount alone will not help {contact} at all.',
        ],
        [
          'You went to the package before you had their problem on the table.',
          'I did. I was nervous, so I presented.',
        ],
      ],
    },
  },
  {
    fits: ['opportunity-review', 'discovery'],
    begins: [
      'I think {customer} is as good as done. {contact} likes us.',
      'I have {customer} at eighty percent for this month.',
    ],
    moves: {
      tell: [
        [
          'Eighty is too high. Put it at fifty until you have met the managing director.',
          'All right, I will change it.',
        ],
        [
          'You always fall for the friendly contact. Get to the one with the budget.',
          'I hear you.',
          'I know, I know.',
        ],
        [
          'I will come along to the last meeting and close it. It is too big to lose.',
          'Okay, that takes the pressure off me.',
          'Sure. You are better at that anyway.',
        ],
      ],
      open: [
        [
          'What tells you that they are at eighty?',
          'Well. {contact} is warm, and we had three meetings. There is no date yet, if you mean that.',
          'They asked for references. That felt like a good sign.',
        ],
        [
          'Who else has a say, and what does each of them care about?',
          'There is the works council for the shift times, and finance. I have spoken to neither.',
        ],
        [
          'Where would you say they are in their own buying process, rather than in ours?',
          'Comparing. They have not decided that they will change anything at all.',
        ],
      ],
      closed: [
        ['Do they have a date by which it has to be decided?', 'Not that I know of.'],
        ['Have you met the managing director?', 'Not yet.'],
      ],
      reflect: [
        [
          'So {contact} likes you, and the people who would have to agree have not met you.',
          'When you put it like that, eighty is rather brave.',
        ],
        [
          'You are hopeful because of how the talks feel, and what they have decided so far is still open.',
          'Yes. I rate the mood and not the deal.',
        ],
      ],
    },
  },
  {
    fits: ['opportunity-review', 'accountability'],
    begins: [
      'The site visit at {customer} was moved again. Third time now.',
      '{customer} wants another round of changes in the {service} offer before they even talk dates.',
    ],
    moves: {
      tell: [
        [
          'Tell them this is the last version. Otherwise you will be rewriting it until autumn.',
          'Okay, I will be firmer.',
        ],
        [
          'Put the changes on one page and set a deadline of Friday. That is how I have always done it.',
          'One page, Friday. Got it.',
        ],
        [
          'Let me write the mail, I know how to say it so that it does not sound harsh.',
          'Thanks, that helps a lot.',
        ],
      ],
      open: [
        [
          'What are they trying to find out with each new round?',
          'Whether we can handle the night shifts, I think. Every change is about the nights.',
          'Good question. I have treated every change as a chore.',
        ],
        [
          'What would you ask for in return for another round?',
          'A meeting with the person who signs. That would be fair.',
        ],
        [
          'What could you bring along that moves it on without you pushing?',
          'Our site engineer. They keep asking technical things that I cannot answer.',
        ],
      ],
      closed: [['Have you asked what is behind it?', 'Not really. I took it as it came.']],
      reflect: [
        [
          'So beneath all the changes there is one worry, and that is the nights.',
          'It seems so. I should talk about the nights and leave the document alone.',
        ],
        [
          'You are doing a lot of work, and they have not given anything back for it yet.',
          'That is how it feels, yes.',
        ],
      ],
    },
  },
  {
    fits: ['opportunity-review', 'skill-gap', 'discovery'],
    begins: [
      'We lost {customer}. They went with the firm they had already.',
      'The {service} tender came back today: second place. Again second.',
    ],
    moves: {
      tell: [
        [
          'We lost because you came in too late. Next time call them in the quarter before the contract ends.',
          'Yes. I will set a reminder.',
        ],
        [
          'You should have got the site manager on your side first. That is where these are decided.',
          'I see that now.',
        ],
        [
          'Forget it and fill the pipeline. Ten new calls this week and it will not hurt anymore.',
          'Okay. Ten calls.',
        ],
      ],
      open: [
        [
          'What would you do differently with the next customer like this one?',
          'Find out early what would make them leave the old supplier at all. I assumed they were unhappy.',
          'Ask who gains from staying. Somebody did.',
        ],
        [
          'At which moment do you think it turned?',
          'In the second meeting. They asked how the handover would work and I had only a slide.',
        ],
        [
          'What have the last three that we lost in common?',
          'All three had a supplier they knew. We were the comparison price, I guess.',
        ],
      ],
      closed: [['Did you ask them why?', 'I got the standard letter, and I left it there.']],
      reflect: [
        ['You are tired of coming second.', 'I am. It would be easier to be sixth.'],
        [
          'So what counted for them was the handover, and what you showed them was the service.',
          'Exactly. They were afraid of the change and I talked about quality.',
        ],
      ],
    },
  },
  {
    fits: ['opportunity-review', 'goal-setting'],
    begins: [
      'The renewal with {customer} comes up next month. They want to cut the {service} down to the minimum.',
      '{contact} told me that {customer} has to save, and that we are on the list.',
    ],
    moves: {
      tell: [
        ['Offer them the small package now, before they ask. Better small than gone.', 'Hm. All right.'],
        [
          'You have to show them the report from last year. Two avoided failures, that is your whole argument.',
          'Good point, I will dig it out.',
        ],
      ],
      open: [
        [
          'What would they lose first if they cut it to the minimum?',
          'The night watch on the cooling. They had one scare with it, and it was on a Sunday.',
          'Probably the quick response. They hardly notice it because it works.',
        ],
        [
          'What does {contact} need from you to keep it in the budget?',
          'A number. {contact} believes in it, the controller does not.',
        ],
        [
          'How could you find out what saving means for them, in money and in time?',
          'Ask for the target. They have one, I just never asked how much.',
        ],
      ],
      closed: [['Have they told you how much they have to save?', 'No figure, just that it is serious.']],
      reflect: [
        [
          '{contact} wants to keep you and has nothing in hand to defend it with.',
          'Right. And I could give exactly that.',
        ],
        [
          'So the risk is not that they are unhappy, it is that nobody sees what they are paying for.',
          'Yes, that is a better way to look at it.',
        ],
      ],
    },
  },
  {
    fits: ['opportunity-review', 'discovery', 'skill-gap'],
    begins: [
      'At {customer} three people joined the first call, and I had prepared for one.',
      'The first meeting with {customer} went all right. There were three of them, and they told me a lot about their building.',
    ],
    moves: {
      tell: [
        ['Next time send an agenda. Then you know who is coming.', 'Yes, makes sense.'],
        [
          'In a first meeting you ask about three things: costs, risks, dates. Write them on your pad.',
          'Costs, risks, dates. Okay.',
        ],
        [
          'With three people you have to take the lead at once, or they will talk among themselves.',
          'That is what happened.',
        ],
      ],
      open: [
        [
          'What did you learn about what keeps them up at night?',
          'Not enough. I know the size of the boiler room. I do not know who gets the call when it fails.',
          'They are losing tenants. That came up at the very end.',
        ],
        [
          'Which of your questions made them think?',
          'The one about what happens on a Sunday. There was a long pause.',
        ],
        [
          'How did each of the three react?',
          'The engineer was with me, finance looked at the clock, and {contact} watched the other two.',
        ],
      ],
      closed: [['Did you get to their problem?', 'Half. We stayed with the technology for a long time.']],
      reflect: [
        ['You came back with facts about the building, and less about the people in it.', 'That is fair.'],
        [
          'The pause after the Sunday question stayed with you.',
          'It did. I should have stayed there and kept quiet.',
        ],
      ],
    },
  },
];
