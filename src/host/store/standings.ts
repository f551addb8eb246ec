import type { PortfolioMeasured, PortfolioRow, TransitionSummary } from '../../core/bridge/replies.ts';
import type { Day } from '../../core/domain/calendar/day.ts';
import { type Outcome, succeed } from '../../core/foundation/outcome.ts';
import { type ManagerStanding, managerStanding } from '../../core/insights/manager-standing.ts';
import { RecordSet } from '../../core/records/records.ts';
import type { Connection } from './connection.ts';
import type { LiveData } from './live-data.ts';

// A kept standing begins with what it was measured after and on which day, so that most of them need not be parsed.
const HEAD_END = '\n';

function headOf({ lastChangeAt }: TransitionSummary, today: Day): string {
  return `${lastChangeAt} ${today}${HEAD_END}`;
}

function isCurrent(kept: string | undefined, summary: TransitionSummary, today: Day): boolean {
  return kept?.startsWith(headOf(summary, today)) ?? false;
}

// What is kept is derived, and measured anew whenever it doesn't fit, so that it is checked for its main field only.
function readStanding(kept: string | undefined): ManagerStanding | null {
  if (kept === undefined) return null;
  try {
    const value = JSON.parse(kept.slice(kept.indexOf(HEAD_END) + 1)) as Partial<ManagerStanding> | null;
    return typeof value?.asOf === 'string' ? (value as ManagerStanding) : null;
  } catch {
    return null;
  }
}

/**
 * All managers with where they stand, from what was measured before: no records are read. A row whose records have changed
 * since, or that was measured on another day, isn't current; {@link measureStandings} brings those up to date.
 */
export function portfolioOf(live: LiveData, today: Day): Outcome<PortfolioRow[]> {
  return live.reading((connection) => {
    const kept = connection.standings();
    return succeed(
      connection.summaries.all().map((summary) => {
        const text = kept.get(summary.id);
        return { summary, standing: readStanding(text), isCurrent: isCurrent(text, summary, today) };
      }),
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
        const standing = managerStanding(RecordSet.from(lists), today);
        connection.setFact(`standing:${summary.id}`, headOf(summary, today) + JSON.stringify(standing));
        rows.push({ summary, standing, isCurrent: true });
      }
      return succeed({ rows, remaining: waiting.length - rows.length });
    },
    () => undefined,
  );
}

function waitingIn(connection: Connection, today: Day): TransitionSummary[] {
  const kept = connection.standings();
  return connection.summaries.all().filter((summary) => !isCurrent(kept.get(summary.id), summary, today));
}
