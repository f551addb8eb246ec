import { parseCommand, runCommand } from '../../../../../src/core/application/run-command.ts';
import type { FoundEntry } from '../../../../../src/core/domain/audit/calendar-entry.ts';
import type { Day, Instant } from '../../../../../src/core/domain/calendar/day.ts';
import type { Problem } from '../../../../../src/core/foundation/outcome.ts';
import { RecordSet } from '../../../../../src/core/records/records.ts';
import type { SomeCommand } from '../arbitrary-command.ts';

/** The Monday on which the plan of these tests begins. */
export const MONDAY = '2026-03-02' as Day;

/** An entry of that Monday from one time to another. */
export function entry(id: string, from: string, to: string, changes: Partial<FoundEntry> = {}): FoundEntry {
  const minutes = (Date.parse(`${MONDAY}T${to}:00Z`) - Date.parse(`${MONDAY}T${from}:00Z`)) / 60_000;
  return {
    id,
    day: MONDAY,
    lastDay: MONDAY,
    start: `${MONDAY}T${from}:00+01:00` as Instant,
    end: `${MONDAY}T${to}:00+01:00` as Instant,
    minutes,
    summary: id,
    people: [],
    tentative: false,
    allDay: false,
    seriesUid: id,
    proposal: {
      categoryId: 'internal-meetings',
      why: 'Only colleagues are there.',
      confidence: 0.5,
      flag: null,
    },
    ...changes,
  };
}

/** A plan on which commands are run one after the other. */
export class Plan {
  records = new RecordSet();

  constructor() {
    this.run('start-transition', {
      transition: {
        id: 'plan',
        managerName: 'Ines Aldana',
        managerRole: '',
        firstDay: MONDAY,
        phaseDays: [30, 30, 30],
        workingDays: [1, 2, 3, 4, 5],
        minutesPerDay: 480,
        isSample: false,
      },
      reps: [
        { id: 'ana', name: 'Ana Ruiz', email: '', tier: 'middle' },
        { id: 'ben', name: 'Ben Okoro', email: 'ben@firm.example', tier: 'middle' },
      ],
      rhythm: { perWeek: 1, minutes: 30 },
    });
  }

  /** Runs a command that has to work; answers with how many records it changed. */
  run(name: SomeCommand['name'], payload: unknown): number {
    const outcome = this.attempt(name, payload);
    if (!outcome.ok) throw new Error(`${name}: ${outcome.problem.message}`);
    this.records = this.records.with(outcome.value.changes);
    return outcome.value.changes.length;
  }

  /** The problem for which a command is refused; null when it isn't. */
  refusal(name: SomeCommand['name'], payload: unknown): Problem | null {
    const outcome = this.attempt(name, payload);
    return outcome.ok ? null : outcome.problem;
  }

  import(...entries: readonly FoundEntry[]): number {
    return this.run('import-calendar', { entries, settings: { addresses: [], zones: [] } });
  }

  accept(...ids: readonly string[]): number {
    const entries = ids.map((id) => ({ id, categoryId: null }));
    return this.run('accept-calendar-entries', { entries, otherTime: 'keep' });
  }

  refile(id: string, categoryId: string): number {
    return this.run('recategorise-calendar-entry', { id, categoryId, otherTime: 'keep' });
  }

  /** The minutes that count, by the id of the time entry. */
  minutes(): Record<string, number> {
    return Object.fromEntries(this.records.all('time-entry').map(({ id, minutes }) => [id, minutes]));
  }

  private attempt(name: SomeCommand['name'], payload: unknown) {
    const command = parseCommand({ name, payload });
    if (!command.ok) return command;
    const context = { now: '2026-03-10T09:00:00Z' as Instant, today: '2026-03-10' as Day };
    return runCommand(this.records, command.value, context);
  }
}
