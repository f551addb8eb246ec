import { hash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseCommand, runCommand } from '../../../../../src/core/application/run-command.ts';
import type { Day, Instant } from '../../../../../src/core/domain/calendar/day.ts';
import type { BundleRecords } from '../../../../../src/core/interchange/bundle/bundle.ts';
import { canonical } from '../../../../../src/core/interchange/exchange/canonical.ts';
import type { ExchangeFile } from '../../../../../src/core/interchange/exchange/exchange-file.ts';
import { itemsOf } from '../../../../../src/core/interchange/exchange/item.ts';
import { mergeRecords } from '../../../../../src/core/interchange/exchange/merge-records.ts';
import { packExchange } from '../../../../../src/core/interchange/exchange/what-leaves.ts';
import { RECORD_KINDS } from '../../../../../src/core/records/kind-names.ts';
import type { RecordKind } from '../../../../../src/core/records/kinds.ts';
import type { RecordChange } from '../../../../../src/core/records/record-change.ts';
import { inverseOf } from '../../../../../src/core/records/record-change.ts';
import { RecordSet } from '../../../../../src/core/records/records.ts';
import { OPENING, PLAN_ID, type SomeCommand, someCommand } from '../../application/arbitrary-command.ts';

const AT = '2026-03-10T09:00:00.000Z' as Instant;
const CONTEXT = { now: AT, today: '2026-03-10' as Day };
const digest = (text: string) => hash('sha256', text, 'base64url').slice(0, 22);

/** One computer with the plan on it. */
class Copy {
  records: RecordSet;
  steps = 0;

  readonly name: string;

  constructor(name: string, records = new RecordSet()) {
    this.name = name;
    this.records = records;
  }

  run(commands: readonly SomeCommand[]): this {
    for (const input of commands) {
      const command = parseCommand(input);
      const outcome = command.ok ? runCommand(this.records, command.value, CONTEXT) : command;
      if (outcome.ok) this.records = this.records.with(outcome.value.changes);
    }
    return this;
  }

  lists(): BundleRecords {
    return Object.fromEntries(RECORD_KINDS.map((kind) => [kind, [...this.records.all(kind as 'rep')]]));
  }

  send(scope = { privateNotes: true, transcripts: true }): ExchangeFile {
    const from = { name: this.name, role: 'manager' } as const;
    const request = { transition: PLAN_ID, records: this.lists(), scope, from, sentAt: AT, digest };
    const { file, said } = packExchange(request);
    this.steps += 1;
    const step = {
      id: `${this.name}-${this.steps}`,
      direction: 'sent',
      at: AT,
      partner: '',
      items: said,
    } as const;
    this.records = this.records.with([{ kind: 'exchange-step', id: step.id, before: null, after: step }]);
    return JSON.parse(JSON.stringify(file)) as ExchangeFile;
  }

  read(theirs: ExchangeFile): RecordChange[] {
    this.steps += 1;
    const stepId = `${this.name}-${this.steps}`;
    const { changes } = mergeRecords({ mine: this.lists(), theirs, digest, at: AT, stepId });
    this.records = this.records.with(changes);
    return [...changes];
  }

  fork(name: string): Copy {
    const copy = new Copy(name);
    copy.read(this.send());
    return copy;
  }

  /** Settles every conflict by what the versions say alone, as two people would who have talked: by the first that may be taken. */
  settleAlike(): void {
    const conflicts = [...this.records.all('merge-conflict')].sort(byId);
    for (const { id, others } of conflicts) {
      const here = { text: canonical(itemsOf(this.lists()).get(id) ?? null), version: null };
      const there = others.map(({ content, version: [version] }) => ({ text: canonical(content), version }));
      for (const { version } of [here, ...there].sort((a, b) => (a.text < b.text ? -1 : 1))) {
        if (!this.records.get('merge-conflict', id)) break;
        const payload = { conflict: id, version, stepId: `settled-${id}` };
        this.run([{ name: 'settle-conflict', payload }]);
      }
    }
    expect(this.records.count('merge-conflict')).toBe(0);
  }

  /** What stands, and what stands and waits together, by item. */
  standing(): { items: Record<string, string>; all: Record<string, string[]> } {
    const items = [...itemsOf(this.lists())].map(([key, content]) => [key, canonical(content)] as const);
    const all: Record<string, string[]> = Object.fromEntries(items.map(([key, content]) => [key, [content]]));
    for (const { id, others } of this.records.all('merge-conflict')) {
      const waiting = others.map(({ content }) => canonical(content));
      all[id] = [...new Set([...(all[id] ?? ['null']), ...waiting])].sort();
    }
    return { items: Object.fromEntries(items.sort(([a], [b]) => (a < b ? -1 : 1))), all };
  }
}

const commands = fc.array(someCommand, { maxLength: 12, size: 'max' });
const removal: SomeCommand = { name: 'remove-session', payload: { id: 'a' } };
const edit = (patch: object): SomeCommand => ({ name: 'edit-session', payload: { id: 'a', patch } });
const privateNote = edit({ note: 'Sounded tired.', noteIsPrivate: true });
const otherNote = edit({ note: 'Tired again.' });
const opened = () => new Copy('origin').run(OPENING);

describe('merging', () => {
  it('gives the same whatever order the files are read in', () => {
    fc.assert(
      fc.property(commands, commands, commands, commands, (before, first, second, own) => {
        const origin = opened().run(before);
        const [a, b] = [origin.fork('a').run(first), origin.fork('b').run(second)];
        const mine = origin.run(own);
        const [one, other] = [new Copy('one', mine.records), new Copy('one', mine.records)];
        const [fromA, fromB] = [a.send(), b.send()];
        one.read(fromA);
        one.read(fromB);
        other.read(fromB);
        other.read(fromA);
        expect(one.standing().all).toEqual(other.standing().all);
      }),
      { numRuns: 40 },
    );
  });

  it('of two copies into each other gives the same on both once all is settled alike', () => {
    fc.assert(
      fc.property(commands, commands, commands, (before, first, second) => {
        const a = opened().run(before);
        const b = a.fork('b').run(second);
        a.run(first);
        const [fromA, fromB] = [a.send(), b.send()];
        a.read(fromB);
        b.read(fromA);
        expect(a.standing().all).toEqual(b.standing().all);
        for (const copy of [a, b]) copy.settleAlike();
        expect(a.standing().items).toEqual(b.standing().items);
        const last = b.send();
        a.read(last);
        expect(a.records.count('merge-conflict')).toBe(0);
        expect(a.standing().items).toEqual(b.standing().items);
      }),
      {
        numRuns: 40,
        // A private note needs its session, which the other side removed, or whose note it opened to all.
        examples: [
          [[], [removal], [privateNote]],
          [[privateNote], [removal], []],
          [[privateNote], [removal], [otherNote]],
          [[privateNote], [edit({ noteIsPrivate: false })], [otherNote]],
          [[], [privateNote], [otherNote]],
        ],
      },
    );
  });

  it('of a file that was read already changes nothing, and undoing a merge gives back what was there', () => {
    fc.assert(
      fc.property(commands, commands, commands, (before, first, second) => {
        const a = opened().run(before);
        const b = a.fork('b').run(second);
        a.run(first);
        const was = a.lists();
        const file = b.send();
        const changes = a.read(file);
        expect(a.read(file)).toEqual([]);
        const undone = a.records.with(inverseOf(changes));
        for (const kind of RECORD_KINDS) {
          const list = undone.all(kind as 'rep');
          expect([...list].sort(byId)).toEqual([...(was[kind as RecordKind] ?? [])].sort(byId));
        }
      }),
      { numRuns: 40 },
    );
  });

  it('with nothing private in the file leaves what is private here as it is', () => {
    fc.assert(
      fc.property(commands, commands, commands, (before, first, second) => {
        const a = opened().run(before);
        const b = new Copy('b');
        b.read(a.send({ privateNotes: false, transcripts: false }));
        b.run(second);
        a.run(first);
        const notes = (copy: Copy) =>
          copy.records.all('session').filter(({ note, noteIsPrivate }) => noteIsPrivate && note !== '');
        const mine = notes(a);
        const texts = a.records.all('transcript' as never);
        a.read(b.send({ privateNotes: false, transcripts: false }));
        for (const { id, note } of mine)
          expect(a.records.get('session', id)).toMatchObject({ note, noteIsPrivate: true });
        expect(a.records.all('transcript' as never)).toEqual(texts);
      }),
      { numRuns: 40 },
    );
  });
});

function byId(a: { id: string }, b: { id: string }): number {
  return a.id < b.id ? -1 : 1;
}
