import type { z } from 'zod';
import type { Day, Instant } from '../domain/calendar/day.ts';
import type { Outcome } from '../foundation/outcome.ts';
import type { RecordChange } from '../records/record-change.ts';
import type { RecordsView } from '../records/records.ts';

/** What a reducer may know of the world: the moment and the user's calendar day, handed in by the shell's clock. */
export type CommandContext = { readonly now: Instant; readonly today: Day };

/**
 * An intention of the user, as data. `payload` parses what arrives at the host; `reduce` is pure and says what changes,
 * or why it can't be done; `describe` names what was done for the history ("Logged a session with Ana").
 * Ids of new records are in the payload, so that page and host make the same records.
 */
export type CommandDefinition<Payload> = {
  readonly payload: z.ZodType<Payload>;
  readonly describe: (payload: Payload, records: RecordsView) => string;
  readonly reduce: (
    records: RecordsView,
    payload: Payload,
    context: CommandContext,
  ) => Outcome<RecordChange[]>;
};

/** Checks a command's definition against its own payload. */
export function defineCommand<Payload>(definition: CommandDefinition<Payload>): CommandDefinition<Payload> {
  return definition;
}
