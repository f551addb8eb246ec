import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CommandContext } from '../../../../src/core/application/command.ts';
import { COMMANDS, type CommandName } from '../../../../src/core/application/commands/registry.ts';
import { parseCommand, runCommand } from '../../../../src/core/application/run-command.ts';
import type { Day, Instant } from '../../../../src/core/domain/calendar/day.ts';
import type { Outcome } from '../../../../src/core/foundation/outcome.ts';
import { RECORD_KINDS } from '../../../../src/core/records/kind-names.ts';
import { RECORD_SCHEMAS } from '../../../../src/core/records/kinds.ts';
import { inverseOf, type RecordChange } from '../../../../src/core/records/record-change.ts';
import { RecordSet } from '../../../../src/core/records/records.ts';
import {
  OPENING,
  PRACTICE_OPENING,
  type SomeCommand,
  someCommand,
  somePracticeCommand,
} from './arbitrary-command.ts';

const CONTEXT: CommandContext = { now: '2026-03-10T09:00:00.000Z' as Instant, today: '2026-03-10' as Day };

function run(records: RecordSet, input: SomeCommand): Outcome<{ changes: RecordChange[]; title: string }> {
  const command = parseCommand(input);
  if (!command.ok) throw new Error(`${input.name}: ${command.problem.message}`);
  return runCommand(records, command.value, CONTEXT);
}

/** The records by kind and id; two sets with the same contents give the same, whatever was added first. */
function contentsOf(records: RecordSet) {
  return RECORD_KINDS.map((kind) =>
    [...records.all(kind)].sort((a, b) => (a.id < b.id ? -1 : 1)).map((record) => JSON.stringify(record)),
  );
}

function opened(): RecordSet {
  let records = new RecordSet();
  for (const command of [...OPENING, ...PRACTICE_OPENING]) {
    const outcome = run(records, command);
    if (!outcome.ok) throw new Error(outcome.problem.message);
    records = records.with(outcome.value.changes);
  }
  return records;
}

const sequences = fc.array(
  fc.oneof({ weight: 6, arbitrary: someCommand }, { weight: 1, arbitrary: somePracticeCommand }),
  { minLength: 1, maxLength: 40, size: 'max' },
);

describe('any sequence of commands', () => {
  it('never throws, and refuses only with words for a person', () => {
    const refused = new Map<string, number>();
    const done = new Map<CommandName, number>();
    fc.assert(
      fc.property(sequences, (commands) => {
        let records = opened();
        for (const command of commands) {
          const outcome = run(records, command);
          if (outcome.ok) {
            expect(outcome.value.title).toMatch(/\S/);
            records = records.with(outcome.value.changes);
            done.set(command.name, (done.get(command.name) ?? 0) + 1);
          } else {
            expect(outcome.problem.message).toMatch(/\.$/);
            expect(outcome.problem.remedy).toMatch(/\.$/);
            refused.set(outcome.problem.code, (refused.get(outcome.problem.code) ?? 0) + 1);
          }
        }
      }),
      // The same sequences every time, since what they reach is checked too.
      { numRuns: 900, seed: 2026 },
    );
    // A property that reaches nothing proves nothing: nearly all commands succeed somewhere, and several are refused.
    expect(done.size).toBeGreaterThanOrEqual(Object.keys(COMMANDS).length * 0.9);
    expect(refused.size).toBeGreaterThan(4);
  }, 120_000);

  it('makes records that can be saved and read again', () => {
    fc.assert(
      fc.property(sequences, (commands) => {
        let records = opened();
        for (const command of commands) {
          const outcome = run(records, command);
          if (!outcome.ok) continue;
          for (const { kind, id, after } of outcome.value.changes) {
            if (after === null) continue;
            expect(after.id).toBe(id);
            const read = RECORD_SCHEMAS[kind].safeParse(JSON.parse(JSON.stringify(after)));
            expect([command.name, read.error?.issues]).toEqual([command.name, undefined]);
            expect(read.data).toEqual(after);
          }
          records = records.with(outcome.value.changes);
        }
      }),
    );
  });

  it('is undone by the inverse of each, step by step back to the start', () => {
    fc.assert(
      fc.property(sequences, (commands) => {
        let records = opened();
        const states = [contentsOf(records)];
        const log: RecordChange[][] = [];
        for (const command of commands) {
          const outcome = run(records, command);
          if (!outcome.ok) continue;
          records = records.with(outcome.value.changes);
          log.push(outcome.value.changes);
          states.push(contentsOf(records));
        }
        for (const changes of [...log].reverse()) {
          expect(contentsOf(records)).toEqual(states.pop());
          records = records.with(inverseOf(changes));
        }
        expect(contentsOf(records)).toEqual(states.pop());
      }),
    );
  });

  it('gives the same changes for the same records, and leaves those as they were', () => {
    fc.assert(
      fc.property(sequences, (commands) => {
        let records = opened();
        for (const command of commands) {
          const before = JSON.stringify(contentsOf(records));
          const first = run(records, command);
          expect(run(records, command)).toEqual(first);
          expect(JSON.stringify(contentsOf(records))).toBe(before);
          if (first.ok) records = records.with(first.value.changes);
        }
      }),
      { numRuns: 40 },
    );
  });
});

describe('a command from outside', () => {
  it.each([
    ['a name that isn’t there', { name: 'fly', payload: {} }, 'command-unknown'],
    ['a name of every object', { name: 'constructor', payload: {} }, 'command-unknown'],
    ['no payload', { name: 'add-holiday', payload: undefined }, 'command-invalid'],
    [
      'a day that doesn’t exist',
      { name: 'add-holiday', payload: { day: '2026-02-30', name: 'x' } },
      'command-invalid',
    ],
  ])('with %s is refused', (_, input, code) => {
    const outcome = parseCommand(input);
    expect(outcome.ok ? null : outcome.problem.code).toBe(code);
  });

  it('of any kind at all is never thrown at', () => {
    fc.assert(
      fc.property(fc.constantFrom(...Object.keys(COMMANDS)), fc.anything(), (name, payload) => {
        expect(typeof parseCommand({ name, payload }).ok).toBe('boolean');
      }),
    );
  });
});
