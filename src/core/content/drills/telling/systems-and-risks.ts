import type { BuiltIn } from '../built-in.ts';

/** Tells to put as questions: IT services, engineering, insurance brokerage. */
export const TELLING_SYSTEMS_AND_RISKS: readonly BuiltIn[] = [
  {
    key: 'demo-too-soon',
    firm: 'IT services',
    on: 'skill-gap',
    situation: 'In the first meeting the rep showed the whole service desk portal for 50 minutes.',
    words: 'You showed far too much. Ask about their tickets before you open the portal.',
    models: [
      [
        'At what point in the meeting did they stop asking and start watching?',
        'The rep finds the moment in which the demo took over.',
      ],
      [
        'What did you learn about their tickets in those 50 minutes?',
        'The answer, little, does the teaching.',
      ],
    ],
    pitfall: 'Grading the meeting. The rep learns your mark and not their own eye.',
  },
  {
    key: 'cio-access',
    firm: 'IT services',
    on: 'opportunity-review',
    situation: 'A managed services deal hangs on the IT lead, who says he has to ask “upstairs”.',
    words: 'Get a meeting with the CIO this week, or forget the deal.',
    models: [
      [
        'What happens upstairs when the IT lead brings this up?',
        'It makes the rep picture a decision they can’t see yet.',
      ],
      [
        'What would make the IT lead want you in that talk?',
        'It looks for a way with him and not round him.',
      ],
    ],
    pitfall: 'Setting an ultimatum that the rep has to explain to the customer.',
  },
  {
    key: 'security-audit',
    firm: 'IT services',
    on: 'opportunity-review',
    situation: 'A clinic group had an outage. The rep wants to send the standard brochure.',
    words: 'Don’t send the brochure. Write to them about the outage and what it cost.',
    models: [
      [
        'What will the clinic be asking itself since the outage?',
        'From there the rep sees that a brochure answers something else.',
      ],
    ],
    pitfall: 'Correcting the document and not the thinking behind it.',
  },
  {
    key: 'ticket-gap',
    firm: 'IT services',
    on: 'discovery',
    situation: 'A client’s satisfaction has dropped for two quarters. The rep assumes it is the new portal.',
    words: 'It’s the response times, look at the figures. Talk to operations.',
    models: [
      [
        'What do the figures tell you about when the satisfaction began to drop?',
        'It sends the rep into the facts without giving the result away.',
      ],
    ],
    pitfall: 'Knowing the cause. Even when you are right, the rep will come for the next one too.',
  },
  {
    key: 'scope-creep',
    firm: 'engineering',
    on: 'accountability',
    situation: 'A plant operator got three extra drawings for nothing. The rep agreed to each on the phone.',
    words: 'From now on no extra drawing without a change order. That has to be clear.',
    models: [
      [
        'How will you answer when the operator asks for the next drawing?',
        'The rep practises the sentence that was missing.',
      ],
      [
        'What did the three drawings cost, and who paid?',
        'A plain fact that the rep has to work out and say.',
      ],
    ],
    pitfall: 'Announcing a rule. It is agreed to, and gone at the next friendly call.',
  },
  {
    key: 'site-engineer',
    firm: 'engineering',
    on: 'opportunity-review',
    situation: 'A tender for a water works. The competitor has planned its last two stages.',
    words: 'Bring our best process engineer along and talk about the pumps. That’s how you beat them.',
    models: [
      [
        'In what would the water works see us ahead of the firm that planned the last two stages?',
        'The rep has to look with the customer’s eyes.',
      ],
    ],
    pitfall: 'Planning the winning meeting yourself and sending the rep to attend it.',
  },
  {
    key: 'too-technical',
    firm: 'engineering',
    on: 'skill-gap',
    situation: 'The rep, an engineer, lost a mayor’s council with 30 slides on load cases.',
    words: 'Leave out the load cases. Tell them what the bridge does for the town.',
    models: [
      [
        'What do you think the council took home from the load cases?',
        'It brings the audience’s view in without calling the slides bad.',
      ],
    ],
    pitfall: 'Rewriting the slides for the rep overnight.',
  },
  {
    key: 'quote-follow-up',
    firm: 'engineering',
    on: 'accountability',
    situation: 'Eleven offers are open for longer than six weeks.',
    words: 'Call all eleven this week and close the ones that are dead.',
    models: [
      [
        'What do you want to know about each of the eleven by the end of the week?',
        'The aim is the rep’s, the calls follow from it.',
      ],
      [
        'Which of the eleven would you put your own money on?',
        'It asks for a judgement that shows what is known and what is hoped.',
      ],
    ],
    pitfall: 'Asking for activity and getting eleven short calls with nothing learned.',
  },
  {
    key: 'renewal-price',
    firm: 'insurance brokerage',
    on: 'opportunity-review',
    situation: 'A bakery chain’s fire premium goes up by 30%. The rep wants to e-mail the figure.',
    words: 'Never e-mail a rise like that. Go there and explain it.',
    models: [
      [
        'How would the owner of the bakeries like to learn of the 30%?',
        'Put in the owner’s place the rep sees that an e-mail won’t do.',
      ],
    ],
    pitfall: '“Never” shuts the thinking down; the next figure will be sent by text message.',
  },
  {
    key: 'claims-story',
    firm: 'insurance brokerage',
    on: 'skill-gap',
    situation: 'The rep explained clauses for an hour to a haulage firm and got a polite no.',
    words: 'Tell them about a claim instead. Nobody buys clauses.',
    models: [
      [
        'What in the clauses did the haulage firm see itself in?',
        'The rep notices that nothing of the customer’s own was in it.',
      ],
    ],
    pitfall: 'Replacing the rep’s method with yours and not asking what they saw.',
  },
  {
    key: 'board-member',
    firm: 'insurance brokerage',
    on: 'motivation',
    situation: 'The rep avoids managing directors and stays with the accounts clerks.',
    words: 'You have to go to the top. You know more about cyber risk than they do.',
    models: [
      [
        'What would be the worst thing that a managing director could say to you?',
        'It brings the fear out where it can be looked at.',
      ],
    ],
    pitfall: 'Encouraging. It is kind, and it leaves the belief where it was.',
  },
  {
    key: 'broker-growth',
    firm: 'insurance brokerage',
    on: 'development',
    situation: 'The rep has run small accounts for four years, well and a little bored.',
    words: 'You should move to the industrial desk. That’s where the future is.',
    models: [
      [
        'What would you like your accounts to ask of you in two years?',
        'It opens the view without pushing it in one direction.',
      ],
    ],
    pitfall: 'Planning somebody’s career out of your own needs for staff.',
  },
];
