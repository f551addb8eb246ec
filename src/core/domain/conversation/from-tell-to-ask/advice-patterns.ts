/** A way in which advice opens, and in which form the advised act then stands. `negative`: it is advised against. */
export type Pattern = {
  readonly opens: RegExp;
  readonly form: 'plain' | 'gerund' | 'participle' | 'clause';
  readonly negative?: boolean;
};

const SUBJECT = '(?:i|you|we|they|he|she|somebody|one of you)';
const ADVERBS =
  '(?:(?:just|really|simply|also|probably|definitely|certainly|maybe|perhaps|actually|always|at least|first|still|then|now|clearly|better|rather|instead|all) )*';
const SHOULD =
  '(?:should|must|need to|needs to|have to|has to|have got to|got to|ought to|had better|(?:are|is|am) supposed to|(?:are|is|am) going to have to|will have to|will need to|(?:might|may|will|would) want to|could|can|might|would|will|are going to|are to|want to|better)';
const THINK =
  '(?:(?:i|we) (?:really |just |still |also |do |would )*(?:think|believe|feel|guess|suppose|reckon|say|find|figure|am sure|am convinced|am afraid|would say|know|told you|tell you|have told you)(?! to)(?: that)?|i do not (?:really )?(?:think|believe|feel|know)(?! about)(?: that| if| whether)?|in my (?:opinion|view|experience|book)|if you ask me|my (?:view|feeling|opinion|sense|hunch|guess|take) is(?: that)?|the (?:way|thing) i (?:see it|know) is(?: that)?|from my point of view|what i (?:think|see|know) is(?: that)?|remember(?: that)?|(?:the )?(?:thing|point|problem|truth|fact|issue|trouble|bottom line|reality|rule|answer|key|trick|point here|problem here) is(?: that)?)';

/** How advice and directives open; the first that fits counts. What follows the match is the act that is advised. */
export const PATTERNS: readonly Pattern[] = [
  {
    opens:
      /^(?:i (?:would )?(?:suggest|recommend|propose|advise))(?: that)? (?:you|we) (?:should )?(?:just |first |really )*/,
    form: 'plain',
  },
  { opens: /^(?:why not|why do (?:you|we) not|why do not (?:you|we)) (?:just )?/, form: 'plain' },
  { opens: /^(?:how|what) about(?: if)? (?=\S+ing\b)/, form: 'gerund' },
  { opens: /^what if (?:you|we) (?:just )?/, form: 'clause' },
  {
    opens:
      /^(?:have|did|had) (?:you|we)(?: not)? (?:ever )?(?:thought about|think about|thought of|consider|considered|tried|try) (?=\S+ing\b)/,
    form: 'gerund',
  },
  {
    opens:
      /^(?:have|did|had) not (?:you|we) (?:ever )?(?:thought about|thought of|considered|tried) (?=\S+ing\b)/,
    form: 'gerund',
  },
  {
    opens: new RegExp(
      `^(?:do|would)(?: not)? (?:you|we)(?: not)? (?:also )?(?:think|feel|agree|say|believe)(?: that)? ${SUBJECT} should not `,
    ),
    form: 'plain',
    negative: true,
  },
  {
    opens: new RegExp(
      `^(?:do|would)(?: not)? (?:you|we)(?: not)? (?:also )?(?:think|feel|agree|say|believe)(?: that)? ${SUBJECT} ${ADVERBS}${SHOULD} ${ADVERBS}`,
    ),
    form: 'plain',
  },
  {
    opens:
      /^(?:do|would)(?: not)? (?:you|we)(?: not)? (?:also )?(?:think|feel|agree|believe)(?: that)? (?:it would be|it is|it might be) (?:better|best|smart|smarter|wise|wiser|good|a good idea|easier) (?:to|if you) /,
    form: 'plain',
  },
  {
    opens:
      /^(?:would|will|is|might)(?: not)? it(?: not)? be (?:better|best|smart|smarter|wise|wiser|good|a good idea|easier) (?:to|if (?:you|we)) /,
    form: 'plain',
  },
  {
    opens:
      /^(?:should|could|can|must|would)(?: not)? (?:you|we)(?: not)? (?:just |maybe |perhaps |first |rather )*/,
    form: 'plain',
  },
  { opens: /^if i were you,? i would (?:just |first |really )*/, form: 'plain' },
  {
    opens: /^(?:you|we) (?:should|ought to|could|might|must)(?: have| of) not been /,
    form: 'participle',
    negative: true,
  },
  {
    opens: new RegExp(`^${SUBJECT} (?:should|could|must|ought to) not have `),
    form: 'participle',
    negative: true,
  },
  {
    opens: new RegExp(
      `^${SUBJECT} ${ADVERBS}(?:should|could|ought to|would|might) ${ADVERBS}have (?!to )${ADVERBS}`,
    ),
    form: 'participle',
  },
  {
    opens: new RegExp(
      `^${SUBJECT} (?:(?:should|must|can|could|would|will|need|do|might|better|had better|may)(?: really| just)?(?: not| never)|never|(?:do not|should not) (?:want|need|have) to|(?:are|is) not (?:to|going to|supposed to|allowed to)) ${ADVERBS}(?:want to |need to |have to )?`,
    ),
    form: 'plain',
    negative: true,
  },
  {
    opens: new RegExp(
      `^${SUBJECT} ${ADVERBS}${SHOULD} ${ADVERBS}(?:(?:try|want|learn|start|begin|remember) to (?:start |begin )?)?${ADVERBS}`,
    ),
    form: 'plain',
  },
  {
    opens:
      /^i (?:would )?(?:really |just |still )?(?:want|need|expect|like|would like|ask|advise|urge|encourage|would advise|would urge|would encourage|would ask) (?:you|you all|us) to (?:start )?/,
    form: 'plain',
  },
  { opens: /^i (?:have |already )?(?:told|asked|said to|advised) you to /, form: 'plain' },
  {
    opens:
      /^(?:first|next|then|now|after that|from now on|next time),? (?:you|we) (?:just |also )?(?!are|were|have|had|did|do|will|would|can|could)/,
    form: 'plain',
  },
  {
    opens:
      /^(?:my advice|my suggestion|my tip|the best thing|the best way|the next step|your job|your task|the trick|the key|the first thing|the goal|the point|the idea|the answer|the rule|the only way|what works|what you want|what helps|the right thing|the smart thing)(?: (?:is|would be|to do is|to do now is|to do here is|forward is|in that case is|for you is|here is|you do is|you can do is|now is))+ (?:just |simply )?(?:for you )?to /,
    form: 'plain',
  },
  { opens: /^i (?:would )?(?:suggest|recommend|propose|advise) (?=\S+ing\b)/, form: 'gerund' },
  {
    opens:
      /^it (?:is|would be|might be|makes sense|would make sense|is always|is usually)(?: much| far| a lot)? ?(?:better|best|smart|smarter|wise|wiser|good|a good idea|easier|important|crucial|key|time|worth it|sense)? ?(?:for you |that you |if you )?to /,
    form: 'plain',
  },
  { opens: /^it is (?:worth|no use|not worth) (?=\S+ing\b)/, form: 'gerund' },
  { opens: /^(?:always )?(?:make|be) sure (?:that )?(?:you |to |we )?/, form: 'plain' },
  {
    opens:
      /^(?:let us|let me see you|you just|just|simply|first|always|go ahead and|go and|better|maybe just|next time|start to|begin to|try to|remember to|do remember to|be sure to|feel free to|and just) (?:just |first |always )*/,
    form: 'plain',
  },
  {
    opens:
      /^(?:try|start|keep|practise|practice|consider|think about|begin by|start by|start with|focus on|work on) (?=\S+ing\b)/,
    form: 'gerund',
  },
  {
    opens: /^(?:do not|never|do not ever|you do not) (?:just |ever |always |go )*/,
    form: 'plain',
    negative: true,
  },
  { opens: /^(?:stop|quit|avoid|no more|forget about) (?=\S+ing\b)/, form: 'gerund', negative: true },
];

/** How a manager says that they will do it themselves; what follows is the act. */
export const BY_MANAGER =
  /^(?:then )?(?:i (?:will|am going to|can|could|have to|need to|must|should) (?:just |also |then |better )*(?!need|be |not )|let me )/i;

/** A rep who does something, said as what to do. */
export const TOLD_TO_REP =
  /^(?:you|we) (?=(?:call|ring|send|write|offer|bring|put|book|email|prepare|draft|block|show|follow|ask) )(?!.*\btoo\b)/i;

/** How an opinion opens; what follows is what it says. */
export const OPINION = new RegExp(`^(?:${THINK}),? +`, 'i');
/** A case that is named before what to do in it. */
export const CONDITION =
  /^(?:if|when|whenever|before|after|once|as soon as|next time|for|in|with|at|on)\b[^,]{3,90}, (?!or |and |but |so )(?=\S)/i;
