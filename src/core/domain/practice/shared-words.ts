/** Words that fit any conversation: they neither take up what was said nor leave it. */
const GENERAL = new Set(
  `a an the and or but so if then than that this these those there here of to in on at by for from with without about into
  over after before again up down out off as is are was were be been being am do does did done doing have has had having
  will would can could should may might must shall not no yes you your yours yourself i me my mine we us our they them their he him his she
  her it its who whom whose what which when where why how all any some each every more most much many few less least very
  just only also too still yet even ever never now today tomorrow soon else other another same such own one two first next last
  let lets get got make made makes making take takes taken go goes going gone went come comes came want wants wanted need needs
  think thinks thought know knows knew see sees saw seen say says said tell tells told ask asks asked asking look looks find found feel feels
  like sure way ways thing things something anything nothing someone anyone happen happens happened try tried trying different
  differently change changes changed help helps helped best better good well step steps time week day part right really
  because while once back keep keeps kept put give gives gave works worked work would'd ll re ve s t d m don didn doesn isn aren
  wasn won wouldn couldn shouldn far long often little lot own okay ok yeah mean means lead led leads stop stops stopped hold holds holding
  learn learned learnt notice noticed matter matters mind start started open idea ideas option options possible describe walk talk through`.split(
    /\s+/u,
  ),
);

/** A word brought near to its relatives: `calling`, `called` and `calls` are all `call`. Rough, and the same for both sides. */
export function stemOf(word: string): string {
  const bare = word.replace(/(?:ing|edly|ed|ies|es|s|ly|er|ers|ment|ation|ions?)$/u, '');
  const root = bare.length >= 3 ? bare : word;
  return root
    .slice(0, 6)
    .replace(/([a-z])\1$/u, '$1')
    .replace(/[ey]$/u, '');
}

/** The words of a text in small letters, without marks. `plainWords('It’s fine!')` is `["it", "s", "fine"]`. */
export function plainWords(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** The stems of the words that carry what a text is about. */
export function matterOf(text: string): Set<string> {
  return new Set(
    plainWords(text)
      .filter((word) => word.length > 2 && !GENERAL.has(word))
      .map(stemOf),
  );
}

/** How many words that carry the matter of one text are in another, and how many are not. */
export function takenUp(text: string, from: string): { readonly shared: number; readonly foreign: number } {
  const known = matterOf(from);
  const said = [...matterOf(text)];
  const shared = said.filter((stem) => known.has(stem)).length;
  return { shared, foreign: said.length - shared };
}

/**
 * The longest run of words that stands in both texts, in words; the changes between "I" and "you" that anybody makes who
 * repeats count as the same. `longestEcho('You are under pressure', 'I am under pressure')` is 4.
 */
export function longestEcho(text: string, from: string): number {
  const said = plainWords(text).map(asHeard);
  const heard = plainWords(from).map(asHeard);
  let longest = 0;
  let above = new Array<number>(heard.length + 1).fill(0);
  for (const word of said) {
    const row = new Array<number>(heard.length + 1).fill(0);
    for (const [at, other] of heard.entries()) {
      if (word === other) row[at + 1] = (above[at] ?? 0) + 1;
      longest = Math.max(longest, row[at + 1] ?? 0);
    }
    above = row;
  }
  return longest;
}

const SPEAKER: Readonly<Record<string, string>> = {
  i: 'you',
  me: 'you',
  my: 'your',
  mine: 'yours',
  am: 'are',
  m: 're',
  was: 'were',
  we: 'you',
  us: 'you',
  our: 'your',
};

function asHeard(word: string): string {
  return SPEAKER[word] ?? word;
}
