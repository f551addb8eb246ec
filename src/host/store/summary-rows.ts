import type { DatabaseSync } from 'node:sqlite';
import type { TransitionSummary } from '../../core/bridge/replies.ts';

/** The summary table: a row a transition, so that the list of plans is shown without reading records. */
export type SummaryRows = {
  get(transition: string): TransitionSummary | null;
  /** All summaries, by the manager's name. A row that can't be read is left out; loading its records still works. */
  all(): TransitionSummary[];
  /** Sets a summary; null removes it. */
  put(transition: string, summary: TransitionSummary | null): void;
};

// The summary is derived and rewritten with every command, so that it is checked for its shape's main field only.
function parseSummary(body: string): TransitionSummary | null {
  try {
    const value: unknown = JSON.parse(body);
    const named = typeof value === 'object' && value !== null && 'id' in value && 'managerName' in value;
    return named ? (value as TransitionSummary) : null;
  } catch {
    return null;
  }
}

/** Prepares the statements on the summary table once for the life of the connection. */
export function summaryRows(database: DatabaseSync): SummaryRows {
  const selectOne = database.prepare('SELECT body FROM summary WHERE transition = ?');
  const selectAll = database.prepare('SELECT body FROM summary');
  const upsert = database.prepare(
    `INSERT INTO summary (transition, body) VALUES (?, ?)
     ON CONFLICT (transition) DO UPDATE SET body = excluded.body`,
  );
  const remove = database.prepare('DELETE FROM summary WHERE transition = ?');
  return {
    get: (transition) => {
      const row = selectOne.get(transition) as { body: string } | undefined;
      return row ? parseSummary(row.body) : null;
    },
    all: () =>
      (selectAll.all() as { body: string }[])
        .map((row) => parseSummary(row.body))
        .filter((summary) => summary !== null)
        .sort((a, b) => a.managerName.localeCompare(b.managerName) || (a.id < b.id ? -1 : 1)),
    put: (transition, summary) => {
      if (summary === null) remove.run(transition);
      else upsert.run(transition, JSON.stringify(summary));
    },
  };
}
