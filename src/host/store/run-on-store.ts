import type { CommandContext } from '../../core/application/command.ts';
import { isPracticeCommand } from '../../core/application/commands/practice-commands.ts';
import type { Command, CommandName } from '../../core/application/commands/registry.ts';
import { parseCommand, runCommand } from '../../core/application/run-command.ts';
import type { Applied } from '../../core/bridge/replies.ts';
import type { Instant } from '../../core/domain/calendar/day.ts';
import { PRACTICE_ID } from '../../core/domain/engagement/practice-id.ts';
import { fail, type Outcome, type Problem, succeed } from '../../core/foundation/outcome.ts';
import type { RecordChange } from '../../core/records/record-change.ts';
import type { RecordsView } from '../../core/records/records.ts';
import type { Connection } from './connection.ts';
import type { LiveData, OpenTransition } from './live-data.ts';
import { checkAfter } from './parse-changes.ts';
import {
  historyUnreadable,
  nothingTo,
  practiceNotStarted,
  transitionMismatch,
  transitionNotFound,
} from './store-problems.ts';
import { summaryAfter } from './summary.ts';

/** A command as it arrives, with the window that sent it. */
export type CommandRequest = {
  readonly transition: string;
  readonly name: string;
  readonly payload: unknown;
  readonly origin: string;
};

/** A wish to take back or to do again, with the window that sent it. */
export type StepRequest = {
  readonly step: 'undo' | 'redo';
  readonly transition: string;
  readonly origin: string;
};

type Done = { readonly open: OpenTransition; readonly applied: Applied };

/** Runs a command and saves what it changed; nothing is saved and logged when it changes nothing. */
export function runOnStore(
  live: LiveData,
  request: CommandRequest,
  context: CommandContext,
): Outcome<Applied> {
  const command = parseCommand(request);
  if (!command.ok) return command;
  return changeOnStore(live, request, context.now, () =>
    reduce(live, request.transition, command.value, context),
  );
}

/** Saves changes that are worked out inside the transaction, with a line in the history; nothing when they are none. */
export function changeOnStore(
  live: LiveData,
  request: Omit<CommandRequest, 'payload'>,
  now: Instant,
  workOut: (connection: Connection) => Outcome<{ changes: RecordChange[]; title: string }>,
): Outcome<Applied> {
  const { transition, origin } = request;
  const outcome = live.writing(
    (connection) => {
      const reduced = workOut(connection);
      if (!reduced.ok) return reduced;
      const { changes, title } = reduced.value;
      const open = live.open(transition);
      if (changes.length === 0)
        return succeed({ open, applied: unchanged(live, connection, transition, title) });
      const saved = save(connection, transition, changes, now);
      if (!saved.ok) return saved;
      connection.log.dropUndone(transition);
      const row = {
        transition,
        op: 'do',
        command: request.name,
        title,
        at: now,
        origin,
        changes,
      } as const;
      const seq = connection.log.append(row);
      return succeed({ open, applied: { transition, seq, changes, title, canUndo: title, canRedo: null } });
    },
    (done) => commit(live, done, origin),
  );
  return outcome.ok ? succeed(outcome.value.applied) : outcome;
}

/** Takes back the latest command that isn't taken back yet, or does again what was taken back last. */
export function stepOnStore(live: LiveData, request: StepRequest, now: Instant): Outcome<Applied> {
  const { step, transition, origin } = request;
  const outcome = live.writing(
    (connection) => {
      const { log } = connection;
      const row = log.next(step, transition);
      if (!row) return fail(nothingTo(step));
      if (!row.changes) return fail(historyUnreadable());
      const open = live.open(transition);
      const saved = save(connection, transition, row.changes, now);
      if (!saved.ok) return saved;
      log.mark(row.seq, step === 'undo' ? 'undone' : 'done');
      const { command, title, changes } = row;
      const seq = log.append({ transition, op: step, target: row.seq, command, title, at: now, origin });
      const canUndo = log.titleOfNext('undo', transition);
      const canRedo = log.titleOfNext('redo', transition);
      return succeed({ open, applied: { transition, seq, changes, title, canUndo, canRedo } });
    },
    (done) => commit(live, done, origin),
  );
  return outcome.ok ? succeed(outcome.value.applied) : outcome;
}

function reduce(
  live: LiveData,
  transition: string,
  command: Command,
  context: CommandContext,
): Outcome<{ changes: RecordChange[]; title: string }> {
  const view = live.view(transition);
  const refusal = refusalOfPlace(view, transition, command.name);
  if (refusal) return fail(refusal);
  const result = runCommand(view, command, context);
  if (!result.ok) return result;
  const changes = checkAfter(result.value.changes);
  if (!changes.ok) return changes;
  if (changes.value.some(({ kind, id }) => kind === 'transition' && id !== transition)) {
    return fail(transitionMismatch());
  }
  return succeed({ changes: changes.value, title: result.value.title });
}

/** Why a command can't run on these records: there are none, or they are a plan's where the practice's are meant; null when it can. */
function refusalOfPlace(view: RecordsView, transition: string, name: CommandName): Problem | null {
  const isPractice = transition === PRACTICE_ID;
  if (isPracticeCommand(name) !== isPractice) return transitionMismatch();
  if (isPractice)
    return name === 'start-practice' || view.count('practice') > 0 ? null : practiceNotStarted();
  return name === 'start-transition' || view.get('transition', transition) ? null : transitionNotFound();
}

function save(
  { records, summaries }: Connection,
  transition: string,
  changes: readonly RecordChange[],
  now: Instant,
): Outcome<null> {
  for (const change of changes) {
    const written = records.write(transition, change);
    if (!written.ok) return written;
  }
  summaries.put(transition, summaryAfter(summaries.get(transition), changes, now));
  return succeed(null);
}

function unchanged(live: LiveData, { log }: Connection, transition: string, title: string): Applied {
  const canUndo = log.titleOfNext('undo', transition);
  const canRedo = log.titleOfNext('redo', transition);
  return { transition, seq: live.seen, changes: [], title, canUndo, canRedo };
}

function commit(live: LiveData, { open, applied }: Done, origin: string): void {
  if (applied.changes.length > 0) live.applyOwn(open, applied, origin);
}
