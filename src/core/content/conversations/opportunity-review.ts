import type { ConversationGuide } from './conversation.ts';

/** Coaching through a live deal without taking it over. */
export const OPPORTUNITY_REVIEW: ConversationGuide = {
  key: 'opportunity-review',
  name: 'Opportunity review',
  when: ['The pipeline review', 'The weekly check-in', 'A deal that has stopped moving'],
  purpose:
    'The rep thinks a live deal through to the end and decides what to do next. The deal stays with the rep.',
  opening:
    'Pick the deal in which you most want to be clearer. I will ask about the customer rather than about the forecast. It stays your deal, whatever we find.',
  questions: [
    {
      key: 'buying-stage',
      text: 'What have they decided so far, and what do they still have to decide?',
      purpose: 'Looks at the customer’s stage of buying instead of our stage of selling.',
    },
    {
      key: 'how-you-know',
      text: 'What did they say or do that tells you so?',
      purpose: 'Sorts what was heard from what is hoped.',
    },
    {
      key: 'biggest-problems',
      text: 'What are the biggest problems they want solved, in their own words?',
      purpose: 'Shows how deep the discovery went.',
    },
    {
      key: 'cost-of-waiting',
      text: 'What happens to them if they do nothing this year?',
      purpose: 'Most deals are lost to nothing at all.',
    },
    {
      key: 'who-else',
      text: 'Who else decides or can stop it, and what matters to each of them?',
      purpose: 'Finds the people the rep has not met.',
    },
    {
      key: 'how-they-decide',
      text: 'How will they come to a decision, from today to the signature?',
      purpose: 'Replaces our closing date by their path.',
    },
    {
      key: 'sets-us-apart',
      text: 'What sets us apart from the others they are talking to, seen through their eyes?',
      purpose: 'Their view of the difference is the one that counts.',
    },
    {
      key: 'not-know',
      text: 'What do you not know yet that you would pay to know?',
      purpose: 'The honest gap is usually the next step.',
    },
    {
      key: 'against-us',
      text: 'What would somebody say who argued against us in their next meeting?',
      purpose: 'Brings the objection out while it can still be answered.',
    },
    {
      key: 'options',
      text: 'What are three things you could do next, and what speaks for each?',
      purpose: 'Three options make a choice out of a reflex.',
    },
    {
      key: 'pattern',
      text: 'What does this deal have in common with the last one that stalled?',
      purpose: 'Turns one deal into a lesson for the next ten.',
    },
  ],
  listenFor: {
    to: 'Depth',
    meaning:
      'Thin answers point to thin selling. When the answers run out, you have found what the rep has not asked the customer.',
    examples: [
      {
        weak: '“They like us.”',
        strong:
          '“The finance director said our claims report is the only one she could use in her board paper.”',
        because: 'A feeling against a named person, a reason and a use.',
      },
      {
        weak: '“It is about price, as always.”',
        strong:
          '“They pay 12% more than last year and have to explain it in June. Price is what they can explain.”',
        because: 'The second knows what the price stands for.',
      },
      {
        weak: '“My contact decides.”',
        strong:
          '“She proposes, the managing director signs, and the works council can hold it up. I have met one of the three.”',
        because: 'Roles, and the gap, are both on the table.',
      },
      {
        weak: '“They will sign this month.”',
        strong: '“They have two steps left: a reference call on the 9th and their board on the 20th.”',
        because: 'Our wish against their calendar.',
      },
    ],
  },
  traps: [
    'Asking for amount, stage and date, and calling it coaching. That is a pipeline review, and has its own slot.',
    'Offering to ring the customer. It is quicker today, and the rep learns to wait for you.',
    'Hiding advice in a question: the rep hears the advice and stops thinking.',
    'Working on the biggest deal only. A small one teaches just as well, and is safer to try things on.',
  ],
  closing: {
    step: 'What is the one move that brings the most clarity, and what exactly will you ask or do?',
    date: 'What date is that, and is it in the customer’s calendar too?',
    commitment: 'How committed are you to doing it alone, from 1 to 10, and what would raise it?',
  },
  remote:
    'On video, open the customer’s last mail or two minutes of the recording on the shared screen instead of the pipeline page. Let the rep draw who decides in a shared note while talking; the empty boxes ask the next question for you.',
  workedExample: {
    setting: 'Insurance broking. Kofi has a fleet account that has stood still for a month.',
    lines: [
      {
        who: 'manager',
        move: 'tell',
        text: 'Give them another five per cent and it is done. I know their managing director, I can call him.',
      },
      { who: 'rep', text: 'That would help, thanks.' },
      { who: 'manager', move: 'tell', text: 'And send the comparison sheet again.' },
      { who: 'rep', text: 'I can do that today.' },
      {
        who: 'manager',
        move: 'ask',
        text: 'Wait, I have just taken your deal. What have they decided so far, and what is still open?',
      },
      {
        who: 'rep',
        text: 'They want to leave their old broker. What they have not decided is whether to do it before the renewal in May.',
      },
      { who: 'manager', move: 'ask', text: 'Who else can stop it, and what matters to each of them?' },
      {
        who: 'rep',
        text: 'The fleet manager. He has known the old broker for ten years. I have only spoken to finance.',
      },
      {
        who: 'manager',
        move: 'reflect',
        text: 'So the one who would have to live with the change is the one you have not met.',
      },
      { who: 'rep', text: 'And he hears about us from finance. No wonder it is standing still.' },
      { who: 'manager', move: 'ask', text: 'What are three things you could do next?' },
      {
        who: 'rep',
        text: 'Ask finance to bring us together, visit him at the yard, or show him how we handle a claim. The yard. I will ring him today and be there by the 14th.',
      },
    ],
    lesson:
      'Five per cent would have bought nothing. Two questions found the man nobody had asked, and the deal stayed with Kofi.',
  },
};
