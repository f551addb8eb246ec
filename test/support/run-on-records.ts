import type { CommandContext } from '../../src/core/application/command.ts';
import { parseCommand, runCommand } from '../../src/core/application/run-command.ts';
import type { RecordSet } from '../../src/core/records/records.ts';

/** The records after a command as it comes over the bridge; a test fails with the words of what is wrong with it. */
export function runOnRecords(
  records: RecordSet,
  { name, payload }: { readonly name: string; readonly payload: unknown },
  context: CommandContext,
): RecordSet {
  const command = parseCommand({ name, payload });
  if (!command.ok) throw new Error(command.problem.message);
  const outcome = runCommand(records, command.value, context);
  if (!outcome.ok) throw new Error(outcome.problem.message);
  return records.with(outcome.value.changes);
}
