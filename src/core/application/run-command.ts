import { fail, type Outcome } from '../foundation/outcome.ts';
import type { RecordChange } from '../records/record-change.ts';
import type { RecordsView } from '../records/records.ts';
import type { CommandContext, CommandDefinition } from './command.ts';
import { COMMANDS, type Command, type CommandName } from './commands/registry.ts';

/** What a command would do: the changes, and the sentence that the history shows. */
export type CommandResult = { readonly changes: RecordChange[]; readonly title: string };

function definitionOf(name: CommandName): CommandDefinition<unknown> {
  return COMMANDS[name] as unknown as CommandDefinition<unknown>;
}

/**
 * Parses a command that came from outside.
 * @returns the command with its payload checked, or a problem that names the field at fault
 */
export function parseCommand(input: { readonly name: string; readonly payload: unknown }): Outcome<Command> {
  if (!Object.hasOwn(COMMANDS, input.name)) {
    return fail({
      code: 'command-unknown',
      message: `There is no command “${input.name.slice(0, 80)}”.`,
      remedy: 'Reload the page: it may be older than the program.',
    });
  }
  const name = input.name as CommandName;
  const parsed = definitionOf(name).payload.safeParse(input.payload);
  if (parsed.success) return { ok: true, value: { name, payload: parsed.data } as Command };
  const issue = parsed.error.issues[0];
  const field = issue?.path.join('.') ?? '';
  return fail({
    code: 'command-invalid',
    message: `What was entered can’t be saved${field ? `: ${field} – ${issue?.message}` : ''}.`,
    remedy: 'Correct the field and save again.',
    field,
  });
}

/** Runs a parsed command on records. Pure: the same input gives the same changes. */
export function runCommand(
  records: RecordsView,
  command: Command,
  context: CommandContext,
): Outcome<CommandResult> {
  const definition = definitionOf(command.name);
  const reduced = definition.reduce(records, command.payload, context);
  if (!reduced.ok) return reduced;
  return {
    ok: true,
    value: { changes: reduced.value, title: definition.describe(command.payload, records) },
  };
}
