/**
 * How binding the words of a commitment are: `firm` says who does what; `hedged` leaves a way out ("I'll try");
 * `vague` promises, but nothing that could be seen to be done ("I'll be more proactive").
 */
export const WORDINGS = ['firm', 'hedged', 'vague'] as const;
export type WordingKind = (typeof WORDINGS)[number];

/** What makes wording less than firm. */
export const WORDING_REASONS = [
  'attempt',
  'doubt',
  'condition',
  'wish',
  'duty',
  'someday',
  'attitude',
  'nothing-said',
] as const;
export type WordingReason = (typeof WORDING_REASONS)[number];

/**
 * How a commitment is worded. `words` are the words that decide it, as they stand in the text, from `at` on; `why` says
 * in a sentence what they do; `reason` names it for programs. A firm one has no reason, and `words` is its "I will" if it
 * has one.
 */
export type CommitmentWording =
  | { readonly kind: 'firm'; readonly words: string; readonly at: number; readonly why: string }
  | {
      readonly kind: 'hedged' | 'vague';
      readonly reason: WordingReason;
      readonly words: string;
      readonly at: number;
      readonly why: string;
    };

const WHY: Readonly<Record<WordingReason, string>> = {
  attempt: 'promises an effort, not the deed: it is kept even if nothing comes of it.',
  doubt: 'leaves open whether it happens at all.',
  condition: 'hands the decision to time or to somebody else.',
  wish: 'says what would be nice, not what will be done.',
  duty: 'says what ought to be done, not who does it.',
  someday: 'names no moment at which it could be late.',
  attitude: 'describes an attitude: nobody could see on a given day that it was done.',
  'nothing-said': 'agrees without saying to what.',
};

const WHO = '(?:i|we|he|she|they)';
const WILL = `(?:'ll| will|'m going to|'s going to|'re going to| am going to| is going to| are going to|'m gonna)`;
/** Where a clause begins: what a customer wants or should do is no part of the promise. */
const CLAUSE = String.raw`(?<=^\s*|[.,;:!?–—-]\s*|\b(?:and|but|so|well|yes|yeah|okay|ok|then|because|think|guess) )`;
/** The promise's own verb follows: "I will …", or at once, as people note it down. */
const MAIN = `${CLAUSE}(?:${WHO}${WILL} )?(?:just |really |definitely |also |always )?`;
const TIME = '(?:the |some |enough |any |a )?(?:time|chance|moment|minute)';

/** A pattern over one reason; the decisive words are the whole match. */
type Pattern = {
  readonly kind: 'hedged' | 'vague';
  readonly reason: WordingReason;
  readonly pattern: RegExp;
};

function words(source: string): RegExp {
  return new RegExp(String.raw`(?<![\p{L}\p{N}])(?:${source})(?![\p{L}\p{N}])`, 'iu');
}

function patterns(kind: Pattern['kind'], reason: WordingReason, ...sources: string[]): Pattern[] {
  return sources.map((source) => ({ kind, reason, pattern: words(source) }));
}

const HEDGES: readonly Pattern[] = [
  ...patterns(
    'hedged',
    'attempt',
    `${WHO}(?:${WILL}| can|'d| would)?(?: definitely| really| certainly)? try(?! out| on)(?: and| to)?`,
    `${MAIN}(?:try|aim|attempt)(?: to| and)|try (?:to|and)|${CLAUSE}(?:trying|aiming|attempting) to|(?:i'm|i am|we're|we are|he's|she's) (?:trying|aiming) to`,
    `(?:${WHO}${WILL} |${CLAUSE})see (?:if|whether|what|how)|see (?:if|whether|what) (?:i|we) can|see what happens|${WHO}(?:'ll| will) see`,
    '(?:give|giving) it (?:a|my|his|her|their) (?:try|go|shot|best)|have a go|(?:do|doing) (?:my|his|her|their|our) (?:very )?best|make an effort|as (?:best|well|much|far) as (?:i|we|he|she|they|possible)(?: can)?',
  ),
  ...patterns(
    'hedged',
    'condition',
    `(?:if|when|once|as soon as|whenever) (?:i|we|he|she) (?:can|could|manage|(?:have|has|get|gets|find|finds) ${TIME}|(?:get|gets) (?:around|round) to it)`,
    `(?:if|when|once) (?:there(?:'s| is) ${TIME}|(?:the )?time (?:allows|permits)|possible|nothing (?:else )?comes up|things (?:calm|quieten|settle|slow) down|it(?:'s| is) (?:quiet|possible))|if all goes well|(?:time|workload|schedule) permitting`,
  ),
  ...patterns(
    'hedged',
    'doubt',
    `maybe|perhaps|probably|possibly|hopefully|presumably|potentially|most likely|i'm not sure|not sure (?:if|whether|i|yet)|(?:i|we|he|she) (?:might|may|could)|${CLAUSE}might|should be able to|(?:kind|sort) of|in theory|ideally`,
    `${CLAUSE}i (?:think|guess|suppose|reckon)(?: that)? (?:i|we|it|so)`,
  ),
  ...patterns(
    'hedged',
    'wish',
    `(?:i|we|he|she)(?: would|'d) (?:like|love|want|prefer) to|${CLAUSE}(?:${WHO} )?(?:hope|hopes|want|wants|wish|wishes|plan|plans|intend|intends|mean|means) to|${CLAUSE}(?:${WHO} |i'm |we're |he's |she's |i am |we are )?(?:hoping|planning|intending|wanting|thinking) (?:to|of|about)|${CLAUSE}(?:${WHO} )?hope (?:i|we|that)|${MAIN}(?:consider|think about)`,
  ),
  ...patterns(
    'hedged',
    'duty',
    `${CLAUSE}(?:${WHO} )?(?:(?:really |probably )?(?:should|ought to|need to|needs to|have to|has to|must|had better)|'ve got to)|(?:i|we)'ve got to|${CLAUSE}(?:someone|somebody)`,
  ),
];

const VAGUE: readonly Pattern[] = [
  ...patterns(
    'vague',
    'someday',
    'at some point|some ?day|sometime(?: soon)?|sooner or later|eventually|soon|asap|as soon as possible|in due course|down the (?:road|line)|when(?:ever)? the time (?:is right|comes)|one of these days|in the (?:near )?future',
  ),
  ...patterns(
    'vague',
    'attitude',
    `${MAIN}(?:be|become|get|stay) (?:a bit |much |even )?(?:more |less )?(?:better|proactive|careful|prepared|consistent|organi[sz]ed|confident|patient|curious|disciplined|active|focused|assertive)`,
    String.raw`${MAIN}be (?:a bit |much )?(?:more|less) \p{L}+`,
    `${MAIN}(?:do|try|work|push|listen|prepare|sell|prospect) (?:it )?(?:better|harder|smarter|more)`,
    `${MAIN}(?:improve|step (?:it )?up|up (?:my|his|her|their|our) game|work on|look into|focus on|pay (?:more )?attention|stay on (?:top|it)|think (?:it|this|that|things) (?:over|through)|make it (?:happen|work)|touch base|circle back|do something about|take (?:more )?(?:ownership|responsibility)|handle (?:it|that|this)|take care of (?:it|that|this)|deal with (?:it|that|this)|get (?:it|that|this|things) (?:done|sorted|moving)|keep (?:an eye on|in mind|going|pushing|at it))`,
  ),
];

/** Nothing but agreement. */
const AGREES =
  /^(?:(?:yes|yeah|yep|ok|okay|sure|fine|right|alright|all right|got it|understood|agreed|will do|sounds good|no problem|of course|absolutely|definitely|i will|i'll|i do|count on me|leave it (?:to|with) me|on it|i'm on it|consider it done)[\s,.!]*)+$/iu;

const FIRM =
  /(?<![\p{L}\p{N}])(?:(?:i|we|he|she|they)(?: will|'ll| am going to|'m going to|'re going to| are going to| is going to|'s going to) (?!not sure|see\b)|i (?:promise|commit)(?: to)?|you(?:'ll| will) have)/iu;

/** What makes "by Friday" of "soon": a moment that can be missed. */
const MOMENT =
  /(?<![\p{L}\p{N}])(?:today|tonight|tomorrow|(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?s?|(?:this|next|every|each) (?:morning|afternoon|week|month|quarter|day)|\d{1,2}(?:st|nd|rd|th|[./:]\d|\s?(?:am|pm|o'clock))|end of|noon|week \d|(?:january|february|march|april|june|july|august|september|october|november|december)|in \p{L}+ (?:hours?|days?|weeks?)|before (?:the|our|my|we|lunch))(?![\p{L}\p{N}])/iu;

/** A deed with a number in it can be counted, however it is wrapped. */
const COUNTED =
  /(?<![\p{L}\p{N}])(?:\d+|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty)\s+\p{L}{3,}/iu;

/**
 * How binding the words of a commitment are, as spoken or written down; null where nothing was said.
 *
 * Where several readings fit, the one that weakens most decides: a way out before a wish, both before "soon". "Soon"
 * beside a moment, and an attitude beside something that can be counted, are no longer vague.
 *
 * @example
 * readCommitmentWording('I’ll try to call the CFO')?.kind // 'hedged', words "I’ll try"
 * readCommitmentWording('I’ll be more proactive with accounts')?.kind // 'vague'
 * readCommitmentWording('I will call the CFO on Friday')?.kind // 'firm'
 */
export function readCommitmentWording(text: string): CommitmentWording | null {
  // One mark for one mark, so that places in it are places in the text.
  const plain = text.replace(/[’‘ʼ`´]/gu, "'").replace(/\s/gu, ' ');
  if (!/[\p{L}\p{N}]/u.test(plain)) return null;
  const agreed = AGREES.exec(plain.trim());
  if (agreed) {
    const at = plain.indexOf(agreed[0]);
    return weak('vague', 'nothing-said', text.slice(at, at + agreed[0].length).replace(/[\s,.!]+$/u, ''), at);
  }
  const hedged = firstOf(HEDGES, plain);
  if (hedged)
    return weak('hedged', hedged.reason, text.slice(hedged.at, hedged.at + hedged.length), hedged.at);
  const vague = firstOf(VAGUE, plain);
  if (vague && !isMadeDefinite(vague.reason, plain)) {
    return weak('vague', vague.reason, text.slice(vague.at, vague.at + vague.length), vague.at);
  }
  const firm = FIRM.exec(plain);
  const at = firm?.index ?? 0;
  return {
    kind: 'firm',
    words: firm ? text.slice(at, at + firm[0].length).trimEnd() : '',
    at,
    why: firm ? 'says who does it and that it happens.' : 'says what is done, without a way out.',
  };
}

/** Whether a commitment leaves a way out or says nothing definite. `isLoose('I hope to meet them')` is true. */
export function isLoose(text: string): boolean {
  const kind = readCommitmentWording(text)?.kind;
  return kind === 'hedged' || kind === 'vague';
}

function isMadeDefinite(reason: WordingReason, plain: string): boolean {
  return reason === 'someday' ? MOMENT.test(plain) : COUNTED.test(plain);
}

function weak(kind: 'hedged' | 'vague', reason: WordingReason, words: string, at: number): CommitmentWording {
  return { kind, reason, words, at, why: WHY[reason] };
}

function firstOf(patterns: readonly Pattern[], plain: string) {
  for (const { reason, pattern } of patterns) {
    const found = pattern.exec(plain);
    if (found) return { reason, at: found.index, length: found[0].length };
  }
  return null;
}
