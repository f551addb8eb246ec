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

function collect(): ReadonlyMap<number, number> {
  const classes = new Map<number, number>();
  for (const [bits, words] of LISTS) {
    for (const word of words.split(' ')) {
      const key = hashWord(word);
      classes.set(key, (classes.get(key) ?? 0) | bits);
    }
  }
  return classes;
}

const CLASSES = collect();

/** The class bits of a word by its {@link hashWord}; 0 for a content word. `classOf(hashWord('what')) & WORD.wh` is not 0. */
export function classOf(hash: number): number {
  return CLASSES.get(hash) ?? 0;
}
