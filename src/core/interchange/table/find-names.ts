import { importTermId, wordKey } from '../../domain/outcome/import-term.ts';
import { measureNamed } from './column-roles.ts';
import { type ImportMapping, type KnownTeam, SKIP, TEAM } from './import-mapping.ts';
import type { OpenName } from './import-plan.ts';

/** What a name stands for: an id, the team, left out, or a name to be asked about. */
export type FoundName = { readonly id: string } | { readonly open: true };

/** Finds what names in a column mean, and remembers those that have to be asked about. */
export type NameFinder = { readonly find: (word: string) => FoundName; readonly open: () => OpenName[] };

const TEAM_WORDS = new Set(['team', 'total', 'all', 'gesamt', 'summe', 'equipe', 'totale', 'equipo']);

function inAnyOrder(key: string): string {
  return key.split(' ').sort().join(' ');
}

function finder(resolve: (word: string, key: string) => string | 'several' | null): NameFinder {
  const found = new Map<string, FoundName & { word: string; rows: number; several: boolean }>();
  return {
    find: (word) => {
      const key = wordKey(word);
      const known = found.get(key);
      if (known) {
        known.rows += 1;
        return known;
      }
      const id = resolve(word, key);
      const isOpen = id === null || id === SEVERAL;
      const entry = {
        ...(isOpen ? { open: true as const } : { id }),
        word: word.trim(),
        rows: 1,
        several: id === SEVERAL,
      };
      found.set(key, entry);
      return entry;
    },
    open: () =>
      [...found].flatMap(([key, entry]) =>
        'open' in entry ? [{ key, word: entry.word, rows: entry.rows, several: entry.several }] : [],
      ),
  };
}

const SEVERAL = '\u0000several';

/** Finds reps by what was said of a name, now or the last time, by name in any order of its parts, and by e-mail address. */
export function repFinder({ reps, terms }: KnownTeam, { reps: said }: ImportMapping): NameFinder {
  const ids = new Set(reps.map(({ id }) => id));
  const byName = new Map<string, string[]>();
  for (const { id, name, email } of reps) {
    const keys = new Set([inAnyOrder(wordKey(name)), ...(email === '' ? [] : [inAnyOrder(wordKey(email))])]);
    for (const key of keys) byName.set(key, [...(byName.get(key) ?? []), id]);
  }
  const remembered = new Map(
    terms.filter(({ of }) => of === 'rep').map((term) => [term.id, term.means ?? SKIP]),
  );
  return finder((word, key) => {
    const now = said[key];
    if (now !== undefined) return now;
    const before = remembered.get(importTermId('rep', word));
    if (before !== undefined && (before === SKIP || before === TEAM || ids.has(before))) return before;
    const named = byName.get(inAnyOrder(key)) ?? [];
    if (named.length > 1) return SEVERAL;
    return named[0] ?? (TEAM_WORDS.has(key) ? TEAM : null);
  });
}

/** Finds measures by what was said of a name, and by {@link measureNamed}. */
export function measureFinder(known: KnownTeam, { measures: said }: ImportMapping): NameFinder {
  return finder((word, key) => said[key] ?? measureNamed(word, known));
}
