import type { SettledStatus } from '../../domain/commitment/settlement.ts';

/** What a stretch of a line is for: what comes first and has no label, what happens next, a promise, a note, a rating, or what became of an earlier promise. */
export type StretchKind = 'facts' | 'next' | 'promise' | 'note' | 'shared' | 'rating' | SettledStatus;

/**
 * A stretch of a line without its label, from `from` up to but not with `to`; its label begins at `labelFrom`. `which` are the
 * words of a label that name an earlier promise: the cost sheet in "changed the cost sheet to: …".
 */
export type Stretch = {
  readonly kind: StretchKind;
  readonly which: string;
  readonly labelFrom: number;
  readonly from: number;
  readonly to: number;
};

const LABEL =
  /(?<![\p{L}\p{N}])(?:(?<next>next(?: steps?)?|steps?|then)|(?<promise>will|commits?(?: to)?|committed(?: to)?|commitment|promise[sd]?)|(?<shared>shared(?: note)?)|(?<note>(?:private )?notes?|private)|(?<rating>rating|rated|usefulness)|(?<settled>kept|missed|dropped)|changed(?: (?<which>[^:,;]{1,80}?))??(?<changed> (?:in)?to)?) ?:|(?<arrow>->|=>|→)|(?<=^\s*|[,;.]\s*)(?:(?<bare>kept|missed)(?=\s*(?:[,;.]|$))|(?<dropped>dropped)(?=[^:;]*(?<![\p{L}\p{N}])because ))/giu;

/** Cuts a line at its labels: `Ana 30m, next: call CFO. note: tired` has three stretches. In a note only labels with a colon count. */
export function splitLabels(text: string): Stretch[] {
  const labels: Omit<Stretch, 'to'>[] = [{ kind: 'facts', which: '', labelFrom: 0, from: 0 }];
  for (const found of text.matchAll(LABEL)) {
    const groups = found.groups ?? {};
    const within = labels.at(-1)?.kind;
    const isBare = (groups.bare ?? groups.dropped) !== undefined;
    if (isBare && (within === 'note' || within === 'shared')) continue;
    labels.push({
      kind: kindOf(groups, found[0]),
      which: groups.which ?? '',
      labelFrom: found.index,
      from: found.index + found[0].length,
    });
  }
  return labels.map((label, index) => ({ ...label, to: labels[index + 1]?.labelFrom ?? text.length }));
}

const SETTLED = ['kept', 'missed', 'dropped'] as const;

function kindOf(groups: Readonly<Record<string, string | undefined>>, label: string): StretchKind {
  const settled = (groups.settled ?? groups.bare ?? groups.dropped)?.toLowerCase();
  if (settled !== undefined) return SETTLED.find((status) => status === settled) ?? 'dropped';
  if (/^changed/iu.test(label)) return 'changed';
  if (groups.promise !== undefined) return 'promise';
  if (groups.note !== undefined) return 'note';
  if (groups.shared !== undefined) return 'shared';
  return groups.rating === undefined ? 'next' : 'rating';
}
