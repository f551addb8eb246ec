import type { TransitionSummary } from '../../core/bridge/replies.ts';
import type { Instant } from '../../core/domain/calendar/day.ts';
import { fail, type Outcome, succeed } from '../../core/foundation/outcome.ts';
import { RECORD_KINDS } from '../../core/records/kind-names.ts';
import type { RecordKind, RecordOf } from '../../core/records/kinds.ts';
import type { RecordChange } from '../../core/records/record-change.ts';
import type { Connection } from './connection.ts';
import type { LiveData } from './live-data.ts';
import { checkAfter } from './parse-changes.ts';
import { transitionNotFound } from './store-problems.ts';
import { summaryAfter } from './summary.ts';

/** The records of a whole transition, each accepted by its kind's parser already. */
export type WholeTransition = {
  readonly id: string;
  readonly records: { readonly [Kind in RecordKind]?: readonly RecordOf<Kind>[] | undefined };
};

/** Removes all that the file holds of a transition: records, history, summary, a tally under way, and where it stood. */
function clear({ records, log, summaries, setFact }: Connection, transition: string): void {
  records.removeAll(transition);
  log.removeAll(transition);
  summaries.put(transition, null);
  setFact(`tally-draft:${transition}`, null);
  setFact(`standing:${transition}`, null);
}

function additionsOf(whole: WholeTransition): RecordChange[] {
  return RECORD_KINDS.flatMap((kind) =>
    (whole.records[kind] ?? []).map((after) => ({ kind, id: after.id, before: null, after }) as RecordChange),
  );
}

/** The summary that a whole transition would have. */
export function summaryOf(whole: WholeTransition, now: Instant): TransitionSummary | null {
  return summaryAfter(null, additionsOf(whole), now);
}

function fill({ records, summaries }: Connection, whole: WholeTransition, now: Instant): Outcome<null> {
  const checked = checkAfter(additionsOf(whole));
  if (!checked.ok) return checked;
  for (const { kind, after } of checked.value) if (after) records.insert(whole.id, kind, after);
  summaries.put(whole.id, summaryAfter(null, checked.value, now));
  return succeed(null);
}

/**
 * Puts whole transitions in, all or none. One with the same id is replaced together with its history, since that tells of
 * records that are no longer there.
 */
export function putTransitions(
  live: LiveData,
  transitions: readonly WholeTransition[],
  now: Instant,
): Outcome<null> {
  return live.writing(
    (connection) => {
      for (const whole of transitions) {
        clear(connection, whole.id);
        const filled = fill(connection, whole, now);
        if (!filled.ok) return filled;
      }
      connection.setFact('damaged-copy', null);
      connection.renewGeneration();
      return succeed(null);
    },
    () => live.startOver(),
  );
}

/** Removes a transition with its history. */
export function removeTransition(live: LiveData, transition: string): Outcome<null> {
  return live.writing(
    (connection) => {
      if (!connection.summaries.get(transition) && !connection.log.has(transition)) {
        return fail(transitionNotFound());
      }
      clear(connection, transition);
      connection.renewGeneration();
      return succeed(null);
    },
    () => live.startOver(),
  );
}

/**
 * Writes the file anew without the space that removed content took, and empties the write-ahead log. Content is
 * overwritten with zeros when it is removed, so where there is no room for this now, or another process is writing,
 * nothing readable stays in the file; the log is then emptied when the last program closes it.
 */
export function leaveNoTrace(live: LiveData): void {
  for (const statement of ['VACUUM', 'PRAGMA wal_checkpoint(TRUNCATE)']) {
    live.outsideTransaction(({ database }) => {
      database.exec(statement);
      return succeed(null);
    });
  }
}

/** Removes what was measured of the data that was replaced, and the tallies under way whose plan is not among the new. */
const FACTS_OF_THE_REPLACED = `
  DELETE FROM main.meta
  WHERE key LIKE 'standing:%'
     OR key LIKE 'tally-draft:%' AND substr(key, length('tally-draft:') + 1) NOT IN (SELECT transition FROM main.summary)`;

/** Replaces all data by that of another data file of today's shape, in one transaction. */
export function replaceAllFrom(live: LiveData, path: string): Outcome<null> {
  const attached = live.outsideTransaction(({ database }) => {
    database.prepare('ATTACH ? AS source').run(path);
    return succeed(null);
  });
  if (!attached.ok) return attached;
  try {
    return live.writing(
      (connection) => {
        for (const table of ['record', 'change_log', 'summary']) {
          connection.database.exec(`DELETE FROM main.${table}`);
          connection.database.exec(`INSERT INTO main.${table} SELECT * FROM source.${table} ORDER BY 1`);
        }
        connection.database.exec(FACTS_OF_THE_REPLACED);
        connection.setFact('damaged-copy', null);
        connection.renewGeneration();
        return succeed(null);
      },
      () => live.startOver(),
    );
  } finally {
    live.outsideTransaction(({ database }) => {
      database.exec('DETACH source');
      return succeed(null);
    });
  }
}
