import type { PortfolioMeasured, PortfolioRow, TransitionSummary } from '../../core/bridge/replies.ts';
import type { Day } from '../../core/domain/calendar/day.ts';
import { type Outcome, succeed } from '../../core/foundation/outcome.ts';
import { type ManagerStanding, managerStanding } from '../../core/insights/manager-standing.ts';
import { RecordSet } from '../../core/records/records.ts';
import type { Connection } from './connection.ts';
import type { LiveData } from './live-data.ts';

/** A standing as it is kept, with the moment of the last change that it was measured after. */
type Kept = { readonly after: string; readonly standing: ManagerStanding };

// What is kept is derived and measured anew whenever it doesn't fit, so that it is checked for its main fields only.
function parseKept(text: string | null): Kept | null {
  if (text === null) return null;
  try {
    const value = JSON.parse(text) as Partial<Kept> | null;
    return typeof value?.after === 'string' && typeof value.standing?.asOf === 'string'
      ? (value as Kept)
      : null;
  } catch {
    return null;
  }
}

function rowOf(summary: TransitionSummary, kept: Kept | null, today: Day): PortfolioRow {
  const isCurrent = kept !== null && kept.after === summary.lastChangeAt && kept.standing.asOf === today;
  return { summary, standing: kept?.standing ?? null, isCurrent };
}

/**
 * All managers with where they stand, from what was measured before: no records are read. A row whose records have changed
 * since, or that was measured on another day, isn't current; {@link measureStandings} brings those up to date.
 */
export function portfolioOf(live: LiveData, today: Day): Outcome<PortfolioRow[]> {
  return live.reading((connection) => {
    const standings = connection.standings();
    return succeed(
      connection.summaries
        .all()
        .map((summary) => rowOf(summary, parseKept(standings.get(summary.id) ?? null), today)),
    );
  });
}

/**
 * Measures managers whose standing isn't current, until `isOver` says that the time is up; at least one, so that repeated
 * calls come to an end. Their records are read and let go again.
 */
export function measureStandings(
  live: LiveData,
  today: Day,
  isOver: () => boolean,
): Outcome<PortfolioMeasured> {
  return live.writing(
    (connection) => {
      const waiting = waitingIn(connection, today);
      const rows: PortfolioRow[] = [];
      for (const summary of waiting) {
        if (rows.length > 0 && isOver()) break;
        const { lists } = connection.records.readAll(summary.id);
        const kept: Kept = {
          after: summary.lastChangeAt,
          standing: managerStanding(RecordSet.from(lists), today),
        };
        connection.setFact(`standing:${summary.id}`, JSON.stringify(kept));
        rows.push(rowOf(summary, kept, today));
      }
      return succeed({ rows, remaining: waiting.length - rows.length });
    },
    () => undefined,
  );
}

function waitingIn(connection: Connection, today: Day): TransitionSummary[] {
  const standings = connection.standings();
  return connection.summaries
    .all()
    .filter((summary) => !rowOf(summary, parseKept(standings.get(summary.id) ?? null), today).isCurrent);
}
