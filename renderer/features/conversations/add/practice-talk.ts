/** Lines enough for the code to run at full speed after a few rounds. */
const LINES = 600;

/**
 * What is said in the practice talk: by turns the manager and the rep. As many ways of speaking as there are in real talks, since
 * code that has run on one way alone is compiled anew when it meets another.
 */
const SAID = [
  'Good morning, Ben. How was the long weekend?',
  'Fine, thanks.',
  'So. Where do you stand with Harlow & Sons?',
  'Well, I called them on Tuesday, and they want to think about it. Their budget is $45,000, they said, maybe less.',
  'They want to think about it.',
  'Yeah.',
  'What makes you say that their budget is the problem?',
  'It’s what Ms Ortiz told me: “We can’t spend more than last year.” I didn’t ask who decides, though.',
  'It sounds like you heard a number, but not whose number it is. You’re not sure that she’s the one who signs?',
  'No, not really … I guess it’s the CFO. I’ve never met him.',
  'Why didn’t you ask her? Who else was in the room? Was it only the two of you?',
  'Just us. It was a short call – ten minutes – and I wanted to talk about the offer first.',
  'OK, let me tell you what I would do. You should call the CFO today, before the board meets on the 14th. Send him the summary, two pages at most. Don’t talk about the price until he asks. I’ve seen this many times: whoever waits until the end of the quarter gives a discount, and then another one, and in the end nobody’s happy.',
  'Right. I can do that.',
  'Shouldn’t you prepare the numbers first?',
  'I have them somewhere.',
  'right so what i am hearing is you would like to have the figures at hand before you call him is that it',
  'yes and i want someone to check them because the last time there was a mistake in them and it cost us a week',
  'Would you like me to look at them? Or could Cleo do it?',
  'Cleo could. She knows the account.',
  'What have you tried so far, what did you learn from it, and what will you do next?',
  'First of all, I wrote to their purchasing department. Nothing came back, which is strange. Then I met their head of operations at the fair in Leeds; he told me that they lose about 12% of their orders because of late deliveries, that it’s the second year in a row, and that somebody upstairs is finally angry about it. So I thought, that is what the offer has to begin with, not our references.',
  'That’s a strong story. You found out what it costs them.',
  'I hadn’t seen it that way!',
  'Mm-hm. And what will you say to the CFO?',
  'I’ll ask him what the late deliveries cost, and who else suffers from them.',
  'Do you know what I think? I think he’ll tell you. How committed are you, from 1 to 10?',
  'An eight. I will call him by Friday, 3 p.m., and I’ll let you know.',
  'Great. Thank you, Ben. Let’s talk again next week, shall we?',
  'Sure.',
] as const;

/** A made-up talk as captions, the form that most meetings give. */
export function practiceTalk(): string {
  const two = (value: number) => String(value).padStart(2, '0');
  const cues = Array.from({ length: LINES }, (_, line) => {
    const at = `00:${two(Math.floor(line / 60))}:${two(line % 60)}`;
    return `${at}.000 --> ${at}.900\n${line % 2 === 0 ? 'Ana' : 'Ben'}: ${SAID[line % SAID.length]}\n`;
  });
  return ['WEBVTT\n', ...cues].join('\n');
}
