import fc from 'fast-check';
import { afterEach, expect, it } from 'vitest';
import { parseCommand, runCommand } from '../../../../src/core/application/run-command.ts';
import type { Day } from '../../../../src/core/domain/calendar/day.ts';
import { RECORD_KINDS } from '../../../../src/core/records/kind-names.ts';
import { inverseOf, type RecordChange } from '../../../../src/core/records/record-change.ts';
import { RecordSet } from '../../../../src/core/records/records.ts';
import { OPENING, PLAN_ID, type SomeCommand, someCommand } from '../../core/application/arbitrary-command.ts';
import {
  newFolder,
  openTest,
  removeFolders,
  type TestWorkspace,
  testClock,
} from '../workspace/test-workspace.ts';

afterEach(removeFolders);

const NOW = '2026-03-10T09:00:00.000Z';

/** The store as it should behave, in a few lines and without a file. */
class Model {
  records = new RecordSet();
  #done: RecordChange[][] = [];
  #undone: RecordChange[][] = [];

  run(input: SomeCommand): boolean {
    const command = parseCommand(input);
    if (!command.ok) return false;
    const isStart = command.value.name === 'start-transition';
    if (!isStart && !this.records.get('transition', PLAN_ID)) return false;
    const outcome = runCommand(this.records, command.value, {
      now: NOW as never,
      today: '2026-03-10' as Day,
    });
    if (!outcome.ok) return false;
    const { changes } = outcome.value;
    if (changes.some(({ kind, id }) => kind === 'transition' && id !== PLAN_ID)) return false;
    if (changes.length === 0) return true;
    this.records.apply(changes);
    this.#done.push(changes);
    this.#undone = [];
    return true;
  }

  step(from: 'undo' | 'redo'): boolean {
    const changes = (from === 'undo' ? this.#done : this.#undone).pop();
    if (!changes) return false;
    (from === 'undo' ? this.#undone : this.#done).push(changes);
    this.records.apply(from === 'undo' ? inverseOf(changes) : changes);
    return true;
  }
}

type Action =
  | { readonly type: 'run'; readonly command: SomeCommand }
  | { readonly type: 'undo' | 'redo' | 'restart' };

const actions: fc.Arbitrary<Action[]> = fc.array(
  fc.oneof(
    { weight: 12, arbitrary: someCommand.map((command) => ({ type: 'run', command }) as const) },
    { weight: 4, arbitrary: fc.constant({ type: 'undo' } as const) },
    { weight: 2, arbitrary: fc.constant({ type: 'redo' } as const) },
    { weight: 1, arbitrary: fc.constant({ type: 'restart' } as const) },
  ),
  { maxLength: 40, size: 'max' },
);

const listsOf = (records: RecordSet) =>
  Object.fromEntries(
    RECORD_KINDS.map((kind) => [kind, records.all(kind)]).filter(([, list]) => list?.length),
  );

/** Everything that the store holds, with what isn't loaded with the rest, in its order. */
async function storedIn(workspace: TestWorkspace) {
  const { records } = await workspace.value('transition.load', { transition: PLAN_ID });
  const transcripts = [];
  for (const { id } of records.conversation ?? []) {
    const { transcript } = await workspace.value('transcript.load', { transition: PLAN_ID, id });
    if (transcript) transcripts.push(transcript);
  }
  const bodies = [];
  for (const { id } of records['report-snapshot'] ?? []) {
    const { body } = await workspace.value('report.load', { transition: PLAN_ID, id });
    if (body) bodies.push(body);
  }
  return {
    ...records,
    ...(transcripts.length > 0 ? { transcript: transcripts } : {}),
    ...(bodies.length > 0 ? { 'report-body': bodies } : {}),
  };
}

async function expectSame(workspace: TestWorkspace, model: Model): Promise<void> {
  const { transcript, 'report-body': bodies, ...expected } = listsOf(model.records);
  const stored = (await storedIn(workspace)) as Record<string, unknown>;
  const { transcript: storedTranscripts, 'report-body': storedBodies, ...found } = stored;
  expect(found).toEqual(expected);
  const byId = (list: unknown) =>
    [...((list ?? []) as { id: string }[])].sort((a, b) => (a.id < b.id ? -1 : 1));
  expect(byId(storedTranscripts)).toEqual(byId(transcript));
  expect(byId(storedBodies)).toEqual(byId(bodies));
  const [summary] = (await workspace.value('workspace.open', {})).transitions;
  expect(summary?.sessions ?? 0).toBe(model.records.count('session'));
  expect(summary?.conversations ?? 0).toBe(model.records.count('conversation'));
  const active = model.records.all('rep').filter((rep) => rep.status === 'active').length;
  expect(summary?.reps ?? 0).toBe(model.records.count('transition') > 0 ? active : 0);
}

it('the store does, takes back and does again what the model does, through restarts, and is the same opened anew', async () => {
  await fc.assert(
    fc.asyncProperty(actions, async (list) => {
      const folder = newFolder();
      const clock = testClock(NOW);
      const model = new Model();
      let workspace = await openTest({ folder, clock });
      const perform = async (action: Action) => {
        if (action.type === 'run') {
          const { ok } = await workspace.run(action.command.name, action.command.payload, PLAN_ID);
          expect([action.command.name, ok]).toEqual([action.command.name, model.run(action.command)]);
        } else if (action.type === 'restart') {
          await workspace.close();
          workspace = await openTest({ folder, clock });
        } else {
          const step = { transition: PLAN_ID, origin: 'test' };
          const { ok } = await workspace.call(`history.${action.type}`, step);
          expect(ok).toBe(model.step(action.type));
        }
      };
      for (const command of OPENING) await perform({ type: 'run', command });
      for (const action of list) await perform(action);
      await expectSame(workspace, model);
      await perform({ type: 'restart' });
      await expectSame(workspace, model);
      await workspace.close();
    }),
    { numRuns: 25 },
  );
});
