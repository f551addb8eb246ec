import { describe, expect, it } from 'vitest';
import type { PayloadOf } from '../../../../src/core/application/commands/registry.ts';
import { parseCommand, runCommand } from '../../../../src/core/application/run-command.ts';
import { MILESTONE_TEMPLATES } from '../../../../src/core/content/plan-template.ts';
import { type Instant, toDay } from '../../../../src/core/domain/calendar/day.ts';
import { RecordSet } from '../../../../src/core/records/records.ts';

const START: PayloadOf<'start-transition'> = {
  transition: {
    id: 'plan',
    managerName: 'Maya Okafor',
    managerRole: 'Sales manager',
    firstDay: toDay('2026-03-02'),
    phaseDays: [30, 30, 30],
    workingDays: [1, 2, 3, 4, 5],
    minutesPerDay: 480,
    isSample: false,
  },
  reps: [
    { id: 'ana', name: 'Ana Ruiz', email: '', tier: 'middle' },
    { id: 'ben', name: 'Ben Okoro', email: '', tier: 'top' },
  ],
  rhythm: { perWeek: 1, minutes: 30 },
};

const SESSION: PayloadOf<'log-session'> = {
  session: {
    id: 'first',
    day: toDay('2026-03-04'),
    form: 'one-to-one',
    conversation: null,
    repIds: ['ana'],
    minutes: 30,
    channel: 'video',
    nextStep: '',
    note: '',
    noteIsPrivate: false,
    rating: null,
  },
  commitments: [],
};

/** Runs commands one after the other as the host does; answers the last outcome and the records before it. */
function tried(today: string, ...steps: readonly (readonly [string, unknown])[]) {
  const context = { now: `${today}T08:00:00Z` as Instant, today: toDay(today) };
  let records = new RecordSet();
  const run = (name: string, payload: unknown) => {
    const parsed = parseCommand({ name, payload });
    return parsed.ok ? runCommand(records, parsed.value, context) : parsed;
  };
  for (const [name, payload] of [['start-transition', START] as const, ...steps.slice(0, -1)]) {
    const outcome = run(name, payload);
    if (!outcome.ok) throw new Error(outcome.problem.message);
    records = records.with(outcome.value.changes);
  }
  const [name, payload] = steps.at(-1) ?? ['', null];
  return { outcome: run(name, payload), records };
}

/** The problem of a refusal; fails when the command went through. */
function problemOf({ outcome }: ReturnType<typeof tried>) {
  if (outcome.ok) throw new Error('The command was not refused');
  return outcome.problem;
}

describe('a command that can’t be done says why and what to do', () => {
  it('refuses a session before the first day of the plan', () => {
    const early = { ...SESSION, session: { ...SESSION.session, day: toDay('2026-03-01') } };
    const problem = problemOf(tried('2026-03-05', ['log-session', early]));
    expect(problem).toMatchObject({ code: 'date-before-start', field: 'day' });
    expect(problem.message).toContain('2026-03-02');
    expect(problem.remedy).not.toBe('');
  });

  it('keeps a rep who has sessions, and offers to mark them as left', () => {
    const kept = tried('2026-03-05', ['log-session', SESSION], ['remove-rep', { id: 'ana' }]);
    const problem = problemOf(kept);
    expect(problem.code).toBe('rep-has-sessions');
    expect(problem.message).toContain('Ana Ruiz has 1 logged session');
    expect(problem.remedy).toContain('left the team');
    expect(kept.records.get('rep', 'ana')?.name).toBe('Ana Ruiz');
    expect(kept.records.count('session')).toBe(1);
  });

  it('removes a rep without history, with the rhythm planned for them', () => {
    const { outcome } = tried('2026-03-05', ['remove-rep', { id: 'ben' }]);
    expect(outcome.ok && outcome.value.changes.map(({ kind }) => kind).sort()).toEqual([
      'rep',
      'rhythm-plan',
    ]);
  });

  it('refuses phases of other lengths once the plan has started, and takes them before', () => {
    const lengths = ['set-phase-lengths', { id: 'plan', phaseDays: [20, 40, 30] }] as const;
    expect(problemOf(tried('2026-03-02', lengths)).code).toBe('plan-has-started');
    expect(tried('2026-03-01', lengths).outcome.ok).toBe(true);
  });

  it('refuses a first day after something that is recorded', () => {
    const moved = tried(
      '2026-03-05',
      ['log-session', SESSION],
      ['move-first-day', { id: 'plan', firstDay: '2026-03-05' }],
    );
    expect(problemOf(moved)).toMatchObject({ code: 'records-before-start', field: 'firstDay' });
  });

  it('refuses to start a plan twice, to remove a milestone of the template, to drop a commitment without a reason', () => {
    expect(problemOf(tried('2026-03-02', ['start-transition', START])).code).toBe('already-started');
    const [template] = MILESTONE_TEMPLATES;
    expect(problemOf(tried('2026-03-02', ['remove-milestone', { id: template?.key }])).code).toBe(
      'milestone-of-template',
    );
    const commitment = { id: 'call', repId: 'ana', text: 'I will call', due: '2026-03-09', strength: 8 };
    const dropped = tried(
      '2026-03-05',
      ['log-session', { ...SESSION, commitments: [commitment] }],
      ['settle-commitment', { id: 'call', status: 'dropped', reason: ' ', on: '2026-03-06' }],
    );
    expect(problemOf(dropped)).toMatchObject({ code: 'reason-missing', field: 'reason' });
  });

  it('names the field of a payload that can’t be parsed, and a command that it doesn’t know', () => {
    const wrong = { ...SESSION, session: { ...SESSION.session, day: '2026-02-30' } };
    expect(problemOf(tried('2026-03-05', ['log-session', wrong]))).toMatchObject({
      code: 'command-invalid',
      field: 'session.day',
    });
    expect(problemOf(tried('2026-03-05', ['log-everything', {}])).code).toBe('command-unknown');
  });
});
