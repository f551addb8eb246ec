import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Holiday } from '../../../../src/core/domain/plan/time-off.ts';
import type { Rep } from '../../../../src/core/domain/rep/rep.ts';
import { startDraft } from '../../../../src/core/records/draft.ts';
import { isLazyKind, LAZY_KINDS, RECORD_KINDS } from '../../../../src/core/records/kind-names.ts';
import { RECORD_SCHEMAS } from '../../../../src/core/records/kinds.ts';
import { inverseOf, type RecordChange } from '../../../../src/core/records/record-change.ts';
import { RecordSet } from '../../../../src/core/records/records.ts';

const rep = (id: string, name = 'Ana'): Rep => ({
  id,
  name,
  email: '',
  tier: 'middle',
  status: 'active',
  order: 0,
  nextReview: null,
});
const holiday = (day: string): Holiday => ({ id: day, day: day as Holiday['day'], name: 'Off' });

function changeOf(before: Rep | null, after: Rep | null): RecordChange {
  return { kind: 'rep', id: before?.id ?? after?.id ?? '', before, after };
}

/** The records as lists, for comparison by value. */
const listsOf = (records: RecordSet) => RECORD_KINDS.map((kind) => records.all(kind));

/** What a draft makes of puts and removals over a small range of ids, so that they often meet. */
const steps = fc.array(
  fc.record({
    id: fc.constantFrom('a', 'b', 'c', 'd'),
    name: fc.option(fc.constantFrom('Ana', 'Ben'), { nil: null }),
  }),
  { maxLength: 12 },
);

function drafted(records: RecordSet, list: readonly { id: string; name: string | null }[]): RecordChange[] {
  const draft = startDraft(records);
  for (const { id, name } of list) {
    if (name === null) draft.remove('rep', id);
    else draft.put('rep', rep(id, name));
  }
  return draft.changes();
}

describe('a set of records', () => {
  it('shares the tables of the kinds that a change doesn’t touch', () => {
    const before = RecordSet.from({ rep: [rep('a')], holiday: [holiday('2026-04-06')] });
    const holidays = before.all('holiday');
    const after = before.with([changeOf(null, rep('b'))]);
    expect(after.tableOf('holiday')).toBe(before.tableOf('holiday'));
    expect(after.all('holiday')).toBe(holidays);
    expect(after.tableOf('rep')).not.toBe(before.tableOf('rep'));
    expect(before.all('rep')).toEqual([rep('a')]);
    expect(after.all('rep')).toEqual([rep('a'), rep('b')]);
  });

  it('gives the same list until the kind changes, and keeps records in the order in which they were added', () => {
    const records = RecordSet.from({ rep: [rep('b'), rep('a')] });
    const list = records.all('rep');
    expect(records.all('rep')).toBe(list);
    records.apply([changeOf(rep('b'), rep('b', 'Bea'))]);
    expect(records.all('rep').map(({ id, name }) => [id, name])).toEqual([
      ['b', 'Bea'],
      ['a', 'Ana'],
    ]);
    expect(list.map(({ name }) => name)).toEqual(['Ana', 'Ana']);
  });

  it('is never changed by `with`, and is what `apply` gives', () => {
    fc.assert(
      fc.property(steps, steps, (first, second) => {
        const start = new RecordSet().with(drafted(new RecordSet(), first));
        const before = structuredClone(listsOf(start));
        const changes = drafted(start, second);
        const next = start.with(changes);
        expect(listsOf(start)).toEqual(before);
        start.apply(changes);
        expect(listsOf(start)).toEqual(listsOf(next));
      }),
    );
  });

  it('is as before after changes and their inverse', () => {
    fc.assert(
      fc.property(steps, steps, (first, second) => {
        const start = new RecordSet().with(drafted(new RecordSet(), first));
        const changes = drafted(start, second);
        const back = start.with(changes).with(inverseOf(changes));
        const sorted = (records: RecordSet) => [...records.all('rep')].sort((a, b) => (a.id < b.id ? -1 : 1));
        expect(sorted(back)).toEqual(sorted(start));
        expect(inverseOf(inverseOf(changes))).toEqual(changes);
      }),
    );
  });
});

describe('a draft', () => {
  it('gives one change for each record that differs, and leaves the records alone', () => {
    fc.assert(
      fc.property(steps, steps, (first, second) => {
        const start = new RecordSet().with(drafted(new RecordSet(), first));
        const before = structuredClone(listsOf(start));
        const changes = drafted(start, second);
        expect(listsOf(start)).toEqual(before);
        expect(new Set(changes.map(({ id }) => id)).size).toBe(changes.length);
        for (const change of changes) {
          expect(change.before).toEqual(start.get('rep', change.id) ?? null);
          expect(change.after).not.toEqual(change.before);
        }
      }),
    );
  });

  it('shows what was drafted so far', () => {
    const draft = startDraft(RecordSet.from({ rep: [rep('a')] }));
    draft.put('rep', rep('b'));
    draft.remove('rep', 'a');
    expect(draft.get('rep', 'b')).toEqual(rep('b'));
    expect(draft.get('rep', 'a')).toBeUndefined();
    draft.put('rep', rep('a'));
    draft.remove('rep', 'b');
    expect(draft.changes()).toEqual([]);
  });
});

describe('the kinds', () => {
  it('are named once, with and without their parsers', () => {
    expect([...RECORD_KINDS].sort()).toEqual(Object.keys(RECORD_SCHEMAS).sort());
    expect(RECORD_KINDS.filter(isLazyKind)).toEqual([...LAZY_KINDS]);
  });
});
