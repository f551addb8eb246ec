/** A word of a sentence in running order; `stop` is set where a comma, dash, colon or semicolon follows it. */
export type SaidWord = { readonly text: string; readonly low: string; readonly stop: boolean };

/** No telling is read further than this many characters: what can be asked instead is in its beginning. */
const READ_CHARACTERS = 600;

const CONTRACTIONS: readonly (readonly [RegExp, string])[] = [
  [/\bwon't\b/gi, 'will not'],
  [/\bcan't\b/gi, 'can not'],
  [/\bcannot\b/gi, 'can not'],
  [/\bshan't\b/gi, 'shall not'],
  [/\blet's\b/gi, 'let us'],
  [/\bain't\b/gi, 'is not'],
  [/\bgonna\b/gi, 'going to'],
  [/\bwanna\b/gi, 'want to'],
  [/\bgotta\b/gi, 'got to'],
  [/n't\b/gi, ' not'],
  [/'re\b/gi, ' are'],
  [/'ve\b/gi, ' have'],
  [/'ll\b/gi, ' will'],
  [/\bI'm\b/gi, 'I am'],
  [/\bI'd better\b/gi, 'I had better'],
  [/\b(you|we|they)'d better\b/gi, '$1 had better'],
  [/'d\b/gi, ' would'],
  [/\b(it|that|there|he|she|what|who|here|this)'s\b/gi, '$1 is'],
];

/** What opens a sentence without saying anything yet; some of it only where a comma follows. */
const LEAD =
  /^(?:(?:okay|ok|so that|so(?! far| much| many| long)|and|but|or|otherwise|um|uh|then|honestly|frankly|actually|basically|also|plus|because|obviously|maybe|perhaps|anyway|please|i mean|at the end of the day|to be honest|first of all)\b[\s,.–—-]*|(?:well|right|yeah|yes|yep|no|now|look|listen|again|fine|sure|alright|all right|you know|you see|for me|in that case|next time|hey|absolutely|exactly|good|great|sorry|see|true)[,.!–—-]+\s*)+/i;

/** What is hung on at the end for an echo. */
const TAG =
  /[\s,–—-]+(?:right|okay|ok|yeah|yes|no|you know|you see|do you not think|would you not say|is it not|are you not|are they not|does it not|do they not|should you not|will you|can you|got it|understood|please|though|really|to be honest|honestly|if you ask me|i think|i guess|i would say|in my opinion|in my view|eh|huh|anyway)\s*$/i;

/** The sentence without its echo at the end, its marks and its contractions. */
function plainSentence(text: string): string {
  let plain = text
    .slice(0, READ_CHARACTERS)
    .replace(/[‘’`´]/g, "'")
    .replace(/["“”„«»()[\]{}<>]/g, ' ');
  for (const [short, long] of CONTRACTIONS) plain = plain.replace(short, long);
  plain = plain.replace(/[\s.!?…,;:–—-]+$/u, '').trim();
  for (let rounds = 0; rounds < 3 && TAG.test(plain); rounds++) plain = plain.replace(TAG, '').trim();
  return plain;
}

/** The sentences of a text, each without lead and echo: `Okay, so call them, right?` gives `call them`. */
export function sentencesOf(text: string): string[] {
  return text
    .slice(0, READ_CHARACTERS)
    .split(/(?<=[.!?…])\s+|\n+/u)
    .map(plainSentence)
    .map((sentence) => sentence.replace(LEAD, '').trim() || sentence)
    .filter((sentence) => /\p{L}/u.test(sentence));
}

/** The words of a plain sentence. The first is written small unless it looks like a name. */
export function wordsOf(sentence: string): SaidWord[] {
  const runs = sentence
    .replace(/\s*[–—]\s*|\s+-\s+/gu, ', ')
    .split(/\s+/u)
    .filter((run) => /[\p{L}\p{N}]/u.test(run));
  return runs.map((run, index) => {
    const stop = /[,;:.!?…]$/u.test(run);
    const bare = run.replace(/^[^\p{L}\p{N}€$£#+]+|[^\p{L}\p{N}%€$£+]+$/gu, '');
    const low = bare.toLowerCase();
    return { text: index === 0 && !looksLikeName(bare, runs.length) ? low : bare, low, stop };
  });
}

/** Words that stand at the beginning of a sentence and are no names; other capitalised words are left as they are. */
const COMMON_ENDING = /(?:ing|ed|ly|tion|ment|ness|ance|ence|ity|ers|ors|ies|ices|als|ess|ists)$/;
const COMMON_WORDS = new Set(
  (
    'the a an this that these those my your our their his her its every each all some any no most many much more less few ' +
    'you we they he she it there here who what when where why how which if as at by for from in of on to with without about after before ' +
    'just only always never do does did is are was were be been being has have had can could should would will shall must might may need try make let ' +
    'price prices budget customer customer clients client buyer deal deals pipeline procurement people sales legal finance marketing proposal discount demo ' +
    'one two three four five six seven eight nine ten nobody everybody somebody nothing everything something time money value trust silence discovery forecast quota'
  ).split(' '),
);

function looksLikeName(word: string, words: number): boolean {
  if (/^I$/.test(word)) return true;
  if (words === 1) return false;
  const [first = '', ...rest] = word;
  if (first !== first.toUpperCase() || first === first.toLowerCase()) return false;
  if (rest.some((letter) => letter !== letter.toLowerCase())) return true;
  const low = word.toLowerCase();
  return !COMMON_WORDS.has(low) && !COMMON_ENDING.test(low) && !isKnownVerb(low);
}

/** Verbs that managers open advice with; they tell a command from a statement and never restrict what may follow "you should". */
const VERBS = new Set(
  (
    'accept act add address adjust agree aim align allow analyse anchor announce answer anticipate apologise approach arrange ask assess assign assume attend audit avoid back be become ' +
    'begin believe block book bring broaden build bundle buy calculate call cancel capture change chase check choose clarify clean close coach collect come commit compare complete confirm connect ' +
    'consider contact continue control convince copy cover create cut deal decide defend define delay delegate deliver demo demonstrate describe develop discount discuss do document draft draw drive drop ' +
    'educate email emphasise empathise end engage enter escalate establish expand expect explain explore fight figure file fill find finish fix flag focus follow forecast forget forward frame get give go ' +
    'handle have hear help highlight hold identify ignore improve include increase inform insist introduce invest investigate invite involve join keep know lead learn leave let limit link list listen log look lower ' +
    'maintain make manage map match measure meet mention message minimise move name negotiate nudge offer open organise outline own park pass pause pay phone pick ping pitch plan position postpone practise practice ' +
    'prepare present press prevent price prioritise probe promise propose prospect protect prove provide pull push put qualify quantify quote raise reach read rebook recap record reduce refer reframe rehearse ' +
    'remember remind repeat reply report request research reschedule reset resend respond rest review revisit rework rewrite ring run save say schedule see segment select sell send set share shorten show shut sign simplify sit ' +
    'skip slow solve sort speak specify spend split stand start state stay step stick stop structure submit suggest summarise take talk target teach tell test thank think throw tidy tie track train treat trust try turn ' +
    'understand update uncover upsell use validate verify visit wait walk warn watch win withdraw work wrap write'
  ).split(' '),
);

/** Whether a word is a verb that advice opens with. `isKnownVerb('call')` is true. */
export function isKnownVerb(low: string): boolean {
  return VERBS.has(low);
}

/** Words as they are written in a row. */
export function written(words: readonly SaidWord[]): string {
  return words.map(({ text }) => text).join(' ');
}
