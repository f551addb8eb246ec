/** What a stretch of a line is for: what comes first and has no label, what happens next, a promise, a note, a rating. */
export type StretchKind = 'facts' | 'next' | 'promise' | 'note' | 'shared' | 'rating';

/** A stretch of a line without its label, from `from` up to but not with `to`; its label begins at `labelFrom`. */
export type Stretch = {
  readonly kind: StretchKind;
  readonly labelFrom: number;
  readonly from: number;
  readonly to: number;
};

const LABEL =
  /(?<![\p{L}\p{N}])(?:(?<next>next(?: steps?)?|steps?|then)|(?<promise>will|commits?(?: to)?|committed(?: to)?|commitment|promise[sd]?)|(?<shared>shared(?: note)?)|(?<note>(?:private )?notes?|private)|(?<rating>rating|rated|usefulness)) ?:|(?<arrow>->|=>|→)/giu;

/** Cuts a line at its labels: `Ana 30m, next: call CFO. note: tired` has three stretches. */
export function splitLabels(text: string): Stretch[] {
  const labels = [...text.matchAll(LABEL)].map((found) => ({
    kind: kindOf(found.groups ?? {}),
    labelFrom: found.index,
    from: found.index + found[0].length,
  }));
  const all = [{ kind: 'facts' as const, labelFrom: 0, from: 0 }, ...labels];
  return all.map((label, index) => ({ ...label, to: all[index + 1]?.labelFrom ?? text.length }));
}

function kindOf(groups: Readonly<Record<string, string | undefined>>): StretchKind {
  if (groups.promise !== undefined) return 'promise';
  if (groups.note !== undefined) return 'note';
  if (groups.shared !== undefined) return 'shared';
  return groups.rating === undefined ? 'next' : 'rating';
}
