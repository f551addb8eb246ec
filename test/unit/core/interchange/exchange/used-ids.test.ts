import { describe, expect, it } from 'vitest';
import { EXCHANGED_KINDS, keyOf } from '../../../../../src/core/interchange/exchange/item.ts';
import { gatherUsed } from '../../../../../src/core/interchange/exchange/used-ids.ts';
import { RECORD_SCHEMAS } from '../../../../../src/core/records/kinds.ts';

/** The names of all fields of a parser, however deep. */
function fieldsOf(schema: unknown): string[] {
  if (typeof schema !== 'object' || schema === null || !('def' in schema)) return [];
  const def = schema.def as Record<string, unknown>;
  const shape = (def.shape ?? {}) as Record<string, unknown>;
  return [
    ...Object.keys(shape),
    ...[...Object.values(def), ...Object.values(shape)].flat().flatMap(fieldsOf),
  ];
}

const FIELDS = new Set(EXCHANGED_KINDS.flatMap((kind) => fieldsOf(RECORD_SCHEMAS[kind])));
/** Templates stay with the practice: a plan names the one that it began with and needs it for nothing. */
const BESIDE = new Set(['templateId']);
const REFERENCES = [...FIELDS].filter(
  (field) => /Ids?$|^(replacedBy|supersedes)$/u.test(field) && !BESIDE.has(field),
);

describe('what a record uses', () => {
  it('is looked for in the records themselves, deep ones too', () => {
    expect(REFERENCES).toEqual(expect.arrayContaining(['repIds', 'questionId', 'replacedBy', 'supersedes']));
  });

  it.each(REFERENCES)('is what its field %s refers to', (field) => {
    const used = new Set<string>();
    gatherUsed(
      [[keyOf('transition', 'x'), { deep: [{ [field]: field.endsWith('Ids') ? ['a'] : 'a' }] }]],
      used,
    );
    expect([...used]).toEqual([expect.stringMatching(/:a$/u)]);
  });

  it('is the session of a private note, as a private one', () => {
    const used = new Set<string>();
    gatherUsed([['note:s1', { note: 'Sounded tired.' }]], used);
    expect([...used].sort()).toEqual(['note:s1', 'session:s1']);
  });
});
