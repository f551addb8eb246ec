import type { MoveLabel } from '../conversation/move.ts';
import { opensWithWhy } from '../conversation/profile.ts';
import { classify } from '../conversation/talk-coder.ts';

/**
 * What a stretch of a typed answer does: `open`, `closed` and `why` ask; `leading` asks and has its answer in it;
 * `advice` says what to do; `takes-over` offers to do it; `soothes` talks it away; `own-story` is about oneself;
 * `statement` is everything else.
 */
export type AnswerAct =
  | 'open'
  | 'closed'
  | 'why'
  | 'leading'
  | 'advice'
  | 'takes-over'
  | 'soothes'
  | 'own-story'
  | 'statement';

/** A stretch of an answer, from `start` to `end` in its characters; `label` is what the talk coder calls it. */
export type AnswerPart = {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly act: AnswerAct;
  readonly label: MoveLabel;
};

const LEAD = String.raw`^(?:(?:okay|ok|so|and|but|well|right|yeah|yes|then|now|good|great|fine|thanks|thank you|hm+|alright|first|i see|got it|suppose .{3,60}?|if .{3,80}?|when .{3,60}?|given .{3,60}?|before .{3,60}?|looking back|next time|this time|in your view|from here|apart from that|besides .{3,40}?)[\s,.:;–-]+)*`;

function opening(source: string): RegExp {
  return new RegExp(`${LEAD}(?:${source})`, 'iu');
}

const PERSON =
  '(?:you|we|they|he|she|it|i|the|that|this|there|these|those|your|their|his|her|our|any|anyone|anybody|somebody|someone|everyone|everybody|\\p{Lu}\\p{Ll}+)';

const LEADING: readonly RegExp[] = [
  opening(
    "(?:don't|do|wouldn't|would|couldn't|shouldn't|isn't|aren't|haven't|didn't|can't|won't) (?:you|we|it|that|they|there) (?:not |also |just )?(?:think|agree|believe|be better|be best|be easier|make (?:more )?sense|help (?:if|to)|be worth|be an idea|be wise)",
  ),
  opening("(?:don't|wouldn't|couldn't|shouldn't|isn't|aren't|haven't|can't|won't)\\b"),
  opening('(?:should|shall) (?:you|we)\\b'),
  opening("why (?:not|don't (?:you|we))\\b"),
  opening(
    '(?:have|did) you (?:ever |already |not |even )?(?:thought (?:of|about)|think (?:of|about)|considered?|tried|try)\\b',
  ),
  opening('how about\\b|what about (?:\\p{L}+ing|if|we|you)\\b'),
  opening('what if (?:you|we)\\b'),
  opening('(?:could|can) you (?:not|just|maybe|perhaps|simply)\\b'),
  opening("(?:wouldn't|would) it (?:not )?(?:help|be|make)\\b"),
  opening('what (?:do|would) you (?:think|say) (?:about|of|to|if) (?:\\p{L}+ing|you|we|i)\\b'),
  /(?:, (?:right|no)|,? (?:isn't it|wouldn't it|don't you(?: think)?|aren't you|shouldn't you|wouldn't you|couldn't you|don't you agree))\s*\?\s*$/iu,
];

const INVITES = `(?:(?:can|could|would|will) you (?:please )?)?(?:tell me|walk me|talk me|take me|say (?:a bit |some )?more|describe|help me (?:understand|see)|show me|give me an example|explain|share)`;
const OPEN = opening(
  `(?:what|how|which|who|whom|whose|where|in what way|${INVITES}|(?:to|with|for|at|from|by|on|in|until) (?:what|which|whom|whose)\\b|(?:i'm|i am) curious|i wonder)`,
);
const NARROW = opening(
  '(?:how (?:many|much|long|often|old|big|soon|sure|likely|certain|confident|committed)|when|by when|on what (?:day|date)|until when|what (?:time|day|date|number)|on (?:a|the) scale)\\b',
);
const CLOSED = opening(
  `(?:do|does|did|is|are|was|were|have|has|had|can|could|will|would|am|any|may|might)(?:n't)? ${PERSON}\\b`,
);
const INSIDE =
  /\b(?:what|how)(?:'s| (?:is|are|was|were|do|does|did|would|will|could|can|might|has|have|had|else|exactly|makes?|made|happens|happened|keeps?|kept|led|gets|got|needs|stops|stands))\b/iu;

const ADVICE =
  /\b(?:you|we) (?:really |just |simply |also |probably |definitely )?(?:should|shouldn't|must|need to|have to|ought to|'d better|had better|could always|want to make sure)\b|\byou'(?:ve got to|d better)\b|\bif i were you\b|\bi(?:'d| would) (?:just |simply |first |definitely |rather |also |always )?(?:call|send|ask|go|offer|tell|book|start|stop|write|say|get|suggest|recommend|advise|talk|use|try|drop|push|set|do|move|invite|show|bring|put|keep|take|leave|make|focus|wait|not)\b|\bmy (?:advice|suggestion|tip)\b|\b(?:the best|the right|the only|an easy|a good|one) (?:thing|way|idea) (?:is|would be)\b|\bwhy don't (?:you|we)\b|\b(?:make sure|be sure to|don't forget|remember to|let's|next time(?:,)? (?:just )?(?:ask|call|send|say|tell|start|bring|check|go|do|be|don't|make))\b|\bi (?:think|suggest|recommend|propose|feel|believe) (?:that )?(?:you|we) (?:should|need|could|ought|try|call|start)/iu;
const COMMAND = opening(
  "(?:please |just |simply |maybe |perhaps )?(?:call|send|ask|tell (?!me)|go|book|get|use|stop|start|try|offer|write|put|set|take(?! me)|check|talk (?!me)|speak|keep|focus|prepare|bring|find|forget|don't|do not|drop|push|call|ring|email|raise|close|show (?!me)|let (?!me)|think about|look at|stay|be more|be less|practise|practice|block|move|leave|wait|follow|insist|explain to|give (?!me)|have a|make|ignore|remind|plan|split|cut|lower|agree|invite|listen|say (?:that|you|no|yes|to)|add|never|always)\\b",
);
const TAKES_OVER =
  /\b(?:i'll|i will|let me|i can|i could|shall i|should i|i'm going to|want me to|i am going to) (?:\p{L}+ )?(?:call|ring|talk|speak|write|send|do|handle|take|sort|fix|join|step|deal|draft|get|ask|look|email|go|come|give|set|tell|show|have a word|arrange|help you|put|make)\b/iu;
const SOOTHES =
  /\b(?:don't worry|no worries|never mind|it(?:'ll| will) be (?:fine|ok|okay|all right)|you(?:'ll| will) be (?:fine|ok|okay)|it's not (?:so|that) bad|cheer up|everybody (?:goes|feels|has)|everyone (?:goes|feels|has)|happens to (?:everyone|everybody|us all|the best)|don't (?:be|feel|take|get)|that's (?:no|not a|just an?) (?:excuse|reason|problem)|stop (?:complaining|worrying)|calm down|come on|you're (?:wrong|overreacting|exaggerating)|look on the bright|plenty (?:more|of other)|you're (?:great|brilliant|doing great))\b/iu;
const OWN_STORY =
  /\b(?:when i was|i remember|i had (?:the same|a (?:client|customer|case|deal))|in my (?:day|time|experience)|i(?:'ve| have) (?:been there|seen this)|same (?:thing )?happened to me|i used to|i know exactly how|back when i|i once)\b/iu;

/** Where one sentence ends and another begins; a line of its own is one too. */
const SENTENCES = /[^.?!\n]+(?:[.?!]+|\n|$)/gu;

/** Where a question begins within a sentence that was written without marks: "you said they went quiet what happened before". */
const TURNS =
  /\s(?:and |so |but )?(?=(?:what|how) (?:is|are|was|were|do|does|did|would|will|could|can|might|has|have|else|makes|made|happens|happened|keeps|led|exactly|stops) )/iu;
const CARRIES_ON =
  /\b(?:know|see|find out|understand|about|of|on|to|decide|that|with|tell me|walk me through|talk me through|take me through|describe|wonder|curious|show me|explain|ask|asked|me|for|say|sure|is|was|and|or|by|in|from|exactly|at|through|matters|,)$/iu;

/**
 * The stretches of an answer and what each does. Plain rules over how a sentence opens decide where they can, because
 * their reason can be told; where they are silent the talk coder does. Marks at the end help, but aren't needed.
 *
 * @example
 * readAnswer('Okay. Have you thought of calling her?', 'They went quiet.').map((part) => part.act)
 * // ['statement', 'leading']
 */
export function readAnswer(answer: string, words: string): AnswerPart[] {
  const plain = answer.replace(/[’‘ʼ`´]/gu, "'");
  const pieces = [...plain.matchAll(SENTENCES)].flatMap((match) => split(match[0], match.index));
  const coded = classify([
    { role: 'other', text: words },
    ...pieces.map(({ text }) => ({ role: 'coach' as const, text })),
  ]).slice(1);
  return pieces.map(({ text, start }, at) => {
    const label = coded[at]?.label ?? 'other';
    const end = start + text.length;
    return { text: answer.slice(start, end), start, end, label, act: actOf(text, label) };
  });
}

type Piece = { readonly text: string; readonly start: number };

function split(sentence: string, at: number): Piece[] {
  const from = sentence.length - sentence.trimStart().length;
  const text = sentence.trim();
  if (!/[\p{L}\p{N}]/u.test(text)) return [];
  const turn = CLOSED.test(text) || OPEN.test(text) ? null : TURNS.exec(text);
  const before = turn ? text.slice(0, turn.index) : '';
  if (turn && turn.index > 8 && !CARRIES_ON.test(before) && !opening('$').test(`${before}, `)) {
    const rest = text.slice(turn.index).trimStart();
    return [
      { text: before, start: at + from },
      { text: rest, start: at + from + text.length - rest.length },
    ];
  }
  return [{ text, start: at + from }];
}

/** "What you miss is …" names something, however it opens. */
const NAMES = opening("(?:what|how) (?:you|you're|you've|they|they're|i|i'm|it)\\b");

function actOf(text: string, label: MoveLabel): AnswerAct {
  if (NAMES.test(text) && !text.endsWith('?')) return 'statement';
  if (LEADING.some((pattern) => pattern.test(text))) return 'leading';
  if (opensWithWhy(text)) return 'why';
  if (NARROW.test(text)) return 'closed';
  if (OPEN.test(text)) return 'open';
  if (CLOSED.test(text)) return 'closed';
  if (OWN_STORY.test(text)) return 'own-story';
  if (SOOTHES.test(text)) return 'soothes';
  if (TAKES_OVER.test(text)) return 'takes-over';
  if (ADVICE.test(text) || COMMAND.test(text)) return 'advice';
  if (INSIDE.test(text) && (text.endsWith('?') || label === 'ask-open')) return 'open';
  if (text.endsWith('?')) return label === 'ask-open' ? 'open' : 'closed';
  return label === 'ask-open' ? 'open' : label === 'ask-closed' ? 'closed' : 'statement';
}
