const IRREGULAR: Readonly<Record<string, string>> = {
  be: 'being',
  lie: 'lying',
  tie: 'tying',
  die: 'dying',
  see: 'seeing',
  agree: 'agreeing',
  flee: 'fleeing',
  free: 'freeing',
  dye: 'dyeing',
  quit: 'quitting',
  equip: 'equipping',
  refer: 'referring',
  prefer: 'preferring',
  defer: 'deferring',
  commit: 'committing',
  submit: 'submitting',
  admit: 'admitting',
  begin: 'beginning',
  forget: 'forgetting',
  reset: 'resetting',
  upset: 'upsetting',
  control: 'controlling',
  cancel: 'cancelling',
  model: 'modelling',
  travel: 'travelling',
  label: 'labelling',
  panic: 'panicking',
  upsell: 'upselling',
  outrun: 'outrunning',
  focus: 'focusing',
};

const ONE_SYLLABLE = /^[^aeiou]*[aeiou][bdgklmnprt]$/;

/**
 * The -ing form of a verb in its plain form. `gerundOf('stop')` is `stopping`, `gerundOf('write')` is `writing`.
 * A form that ends in -ing already stays.
 */
export function gerundOf(verb: string): string {
  const low = verb.toLowerCase();
  const irregular = IRREGULAR[low];
  if (irregular) return irregular;
  if (/.[^aeiou]*[aeiou].*ing$/.test(low)) return low;
  if (/[^aeiouy]e$/.test(low) || /[aeou]ue$|[aeiou][^aeiou]+e$|ise$|ize$|ue$/.test(low))
    return `${low.slice(0, -1)}ing`;
  if (ONE_SYLLABLE.test(low) || /^qu[aeiou][bdgklmnprt]$/.test(low)) return `${low}${low.at(-1) ?? ''}ing`;
  return `${low}ing`;
}

/** The plain form of an -ing form, as far as its spelling tells: `plainOf('calling')` is `call`, `plainOf('giving')` is `give`. */
export function plainOf(gerund: string, isVerb: (low: string) => boolean): string | null {
  const low = gerund.toLowerCase();
  if (low === 'being') return 'be';
  if (!/[a-z]{2}ing$/.test(low)) return null;
  const stem = low.slice(0, -3);
  const forms = [stem, `${stem}e`, stem.slice(0, -1), stem.replace(/y$/, 'ie')];
  return forms.find((form) => isVerb(form) && gerundOf(form) === low) ?? null;
}
