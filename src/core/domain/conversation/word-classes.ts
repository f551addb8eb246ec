/**
 * Classes of English function words that the talk coder knows by hand. Content words are told apart by
 * their ending and by whether the other person has just said them (see talk-features.ts).
 *
 * Words are written without apostrophes, as the scanner hashes them: "don't" is `dont`.
 */

/** Bits of a word's class; a word may carry several. */
export const WORD = {
  wh: 1,
  auxiliary: 1 << 1,
  advice: 1 << 2,
  you: 1 << 3,
  me: 1 << 4,
  we: 1 << 5,
  they: 1 << 6,
  acknowledge: 1 << 7,
  filler: 1 << 8,
  connective: 1 << 9,
  praise: 1 << 10,
  feeling: 1 << 11,
  negation: 1 << 12,
  thinking: 1 << 13,
  grammar: 1 << 14,
  number: 1 << 15,
  yes: 1 << 16,
  no: 1 << 17,
} as const;

const LISTS: readonly (readonly [bits: number, words: string])[] = [
  [WORD.wh, 'what how why when where who which whose whom whats hows whys wheres whos whatd howd whatre'],
  [
    WORD.auxiliary,
    'do does did is are was were am can could would will should shall may might must have has had dont doesnt didnt isnt arent wasnt werent cant couldnt wouldnt wont shouldnt havent hasnt hadnt aint',
  ],
  [
    WORD.advice,
    'should must shouldnt need needs ought gotta better recommend suggest advise advice suggestion suggestions encourage try consider lets let make sure important best stop start keep',
  ],
  [WORD.you, 'you your youre youve youd youll yours yourself ya'],
  [WORD.me, 'i im ive id ill me my mine myself'],
  [WORD.we, 'we weve wed us our ours'],
  [
    WORD.they,
    'they he she it them him her his their its theyre hes shes theyve theyll thats that this these those there',
  ],
  [
    WORD.acknowledge,
    'okay ok yeah yes right mm hmm mhm mmhmm mmm mmh uhhuh huh sure alright oh ah aha wow cool fine thanks thank nice gotcha yep yup no nope hi hello hey bye',
  ],
  [WORD.yes, 'yeah yes yep yup mm mmhmm mhm sure okay ok right definitely absolutely exactly'],
  [WORD.no, 'no nope nah not never'],
  [WORD.filler, 'um uh er erm uhm eh umm uhh'],
  [WORD.connective, 'so and but or because cause well now then also plus anyway'],
  [
    WORD.praise,
    'great good awesome excellent wonderful fantastic nice proud congratulations brilliant amazing perfect super impressive terrific',
  ],
  [
    WORD.feeling,
    'feel feeling feels felt sound sounds sounding seem seems hear hearing wonder wondering guess look looks understand saying mean means',
  ],
  [
    WORD.negation,
    'not no never nothing none neither nor dont doesnt didnt isnt arent wasnt werent cant couldnt wouldnt wont shouldnt havent hasnt hadnt aint',
  ],
  [
    WORD.thinking,
    'think thinking thought thoughts believe know want wanna wants wanted like hope hoping curious tell talk',
  ],
  [
    WORD.grammar,
    'a an the of to in for on with at by from as if than be been being get got getting go going gonna just really very kind sort lot bit little some any all one thing things something anything everything about up out off over more much many most less too way ways maybe perhaps probably actually even still here back down into through before after again only other another each every both same own time times today week first last next long ever already yet else',
  ],
];

/**
 * Cues that speak for one kind of move. `CUE_COUNT` sets of words, each with its own bit: those that open a wide question, those of
 * measure after `how`, those of time and place, forms of be, do, have, modals, duty, impressions, `let`, invitations to tell,
 * connectives, conditions, alternatives, `any`, wondering, opinion, greeting, subject matter, and
 * verbs that open a command.
 */
const CUES: readonly string[] = [
  'what how why describe whats hows whatre',
  'many much often long old far soon big likely',
  'when where who which whos whens',
  'is are was were am isnt arent wasnt',
  'do does did dont doesnt didnt',
  'have has had havent',
  'can could would will should may might shall wouldnt couldnt cant shouldnt',
  'should must need needs gotta ought better',
  'sounds sound sounding seems seem feels feel feeling looks hear hearing',
  'lets let',
  'tell describe explain share say walk talk',
  'so and but',
  'if when because cause',
  'or',
  'any anything anybody',
  'wonder wondering curious interested',
  'think thought thoughts',
  'hi hello hey thanks thank bye morning welcome',
  'risk research studies percent people important information evidence options plan program process pipeline proposal price',
  'call ask send put bring go write use try take give get keep make start stop read check book set build focus find look show push leave hold follow add prepare remember imagine never always dont please',
];

/** Number of cue sets. */
export const CUE_COUNT = CUES.length;

/** Bits of the cue sets that the sentence reader asks for by name. */
export const CUE = {
  wide: 1,
  measure: 1 << 1,
  place: 1 << 2,
  is: 1 << 3,
  does: 1 << 4,
  has: 1 << 5,
  modal: 1 << 6,
  impression: 1 << 8,
  suggest: 1 << 9,
  invite: 1 << 10,
  condition: 1 << 12,
  wonder: 1 << 15,
  command: 1 << 19,
} as const;

/**
 * Hash of a word, as the scanner computes it: FNV-1a over lower-case characters, apostrophes left out.
 * `hashWord("don't") === hashWord('dont')`.
 */
export function hashWord(word: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < word.length; at += 1) {
    const code = word.charCodeAt(at);
    if (code !== 39 && code !== 0x2019) hash = Math.imul(hash ^ code, 0x01000193);
  }
  return hash | 0;
}

type WordEntry = { bits: number; cues: number };

function collect(): ReadonlyMap<number, WordEntry> {
  const entries = new Map<number, WordEntry>();
  const entryOf = (word: string): WordEntry => {
    const key = hashWord(word);
    const entry = entries.get(key) ?? { bits: 0, cues: 0 };
    entries.set(key, entry);
    return entry;
  };
  for (const [bits, words] of LISTS) {
    for (const word of words.split(' ')) entryOf(word).bits |= bits;
  }
  for (const [index, words] of CUES.entries()) {
    for (const word of words.split(' ')) entryOf(word).cues |= 1 << index;
  }
  return entries;
}

const ENTRIES = collect();

/** The class bits of a word by its {@link hashWord}; 0 for a content word. `classOf(hashWord('what')) & WORD.wh` is not 0. */
export function classOf(hash: number): number {
  return ENTRIES.get(hash)?.bits ?? 0;
}

/** The cue bits of a word by its {@link hashWord}. `cuesOf(hashWord('how')) === CUE.wide`. */
export function cuesOf(hash: number): number {
  return ENTRIES.get(hash)?.cues ?? 0;
}
