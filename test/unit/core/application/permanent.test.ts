import { describe, expect, it } from 'vitest';
import type { Command, CommandName, PayloadOf } from '../../../../src/core/application/commands/registry.ts';
import { runCommand } from '../../../../src/core/application/run-command.ts';
import { generateSample } from '../../../../src/core/application/sample/generate-sample.ts';
import { EXPECTATIONS_MILESTONE_KEY } from '../../../../src/core/content/milestone-keys.ts';
import { addDays, type Day, type Instant, toDay } from '../../../../src/core/domain/calendar/day.ts';
import { coachingFrequency } from '../../../../src/core/insights/coaching-frequency.ts';
import { gates } from '../../../../src/core/insights/gates.ts';
import { managerStanding } from '../../../../src/core/insights/manager-standing.ts';
import { pastCycles, recordsOfCycle, standingAtEnd } from '../../../../src/core/insights/past-cycles.ts';
import { planProgress } from '../../../../src/core/insights/plan-progress.ts';
import {
  proposedChecks,
  sustainCheckDue,
  sustainLines,
} from '../../../../src/core/insights/sustain-checks.ts';
import { inverseOf } from '../../../../src/core/records/record-change.ts';
import { RecordSet } from '../../../../src/core/records/records.ts';

const TODAY = toDay('2026-06-18');

/** A plan of 13 weeks that has just ended. */
function ended(): { records: RecordSet; lastDay: Day; today: Day } {
  const records = RecordSet.from(generateSample({ seed: 5, today: TODAY, weeks: 13 }));
  const { lastDay } = planProgress(records, TODAY).axis;
  return { records, lastDay, today: addDays(lastDay, 3) };
}

function outcomeOf<Name extends CommandName>(records: RecordSet, name: Name, payload: PayloadOf<Name>) {
  const context = { now: `${TODAY}T09:00:00Z` as Instant, today: TODAY };
  return runCommand(records, { name, payload } as unknown as Command, context);
}

function run<Name extends CommandName>(records: RecordSet, name: Name, payload: PayloadOf<Name>): RecordSet {
  const outcome = outcomeOf(records, name, payload);
  if (!outcome.ok) throw new Error(outcome.problem.message);
  return records.with(outcome.value.changes);
}

const EXPECTATION = {
  id: 'one',
  behaviour: 'Holds a one-to-one with every rep',
  frequency: 'Every week',
  evidence: 'The session log',
  templateKey: null,
};

describe('performance expectations', () => {
  it('are agreed once there is one, which ticks off their milestone and meets the gate’s evidence', () => {
    const { records: sample } = ended();
    const records = run(sample, 'reopen-milestone', { id: EXPECTATIONS_MILESTONE_KEY });
    const early = outcomeOf(records, 'agree-expectations', { agreedWith: 'Ada', agreedOn: TODAY });
    expect(early.ok ? null : early.problem.code).toBe('nothing-to-agree');
    const written = run(records, 'add-expectation', EXPECTATION);
    const agreed = run(written, 'agree-expectations', { agreedWith: 'Ada', agreedOn: TODAY });
    const evidence = (of: RecordSet) =>
      gates(of, TODAY)[2]?.evidence.find(({ key }) => key === 'expectations-written')?.met;
    expect(evidence(written)).toBe(false);
    expect(evidence(agreed)).toBe(true);
  });

  it('stand in the order in which they were written', () => {
    let { records } = ended();
    for (const id of ['one', 'two', 'three'])
      records = run(records, 'add-expectation', { ...EXPECTATION, id });
    records = run(records, 'remove-expectation', { id: 'two' });
    records = run(records, 'add-expectation', { ...EXPECTATION, id: 'four' });
    const ids = [...records.all('expectation')].sort((a, b) => a.order - b.order).map(({ id }) => id);
    expect(ids).toEqual(['one', 'three', 'four']);
  });
});

describe('the plan for after day 90', () => {
  it('asks to look back on its days, the earliest first, until one has', () => {
    const { records, lastDay } = ended();
    const planned = run(records, 'write-sustain-plan', { checks: proposedChecks(lastDay) });
    const first = addDays(lastDay, 30);
    expect(sustainCheckDue(planned, addDays(first, -1))).toBeNull();
    expect(sustainCheckDue(planned, first)?.day).toBe(first);
    const looked = run(planned, 'settle-sustain-check', { day: first, doneOn: first, note: 'It holds.' });
    expect(sustainCheckDue(looked, first)).toBeNull();
    expect(sustainCheckDue(looked, addDays(lastDay, 61))?.day).toBe(addDays(lastDay, 60));
    const gone = outcomeOf(looked, 'settle-sustain-check', { day: TODAY, doneOn: null, note: '' });
    expect(gone.ok ? null : gone.problem.code).toBe('check-not-found');
  });

  it('tells slipping from holding by the lines that were drawn', () => {
    const { records } = ended();
    const { share, rhythm } = sustainLines(records, TODAY);
    expect(share.value).toBeGreaterThan(0);
    expect([share.slipped, rhythm.slipped]).toEqual([null, null]);
    const strict = run(records, 'write-sustain-plan', { leastShare: 100, leastRhythm: 0 });
    expect(sustainLines(strict, TODAY).share).toMatchObject({ least: 1, slipped: true });
    expect(sustainLines(strict, TODAY).rhythm).toMatchObject({ least: 0, slipped: false });
  });
});

describe('the next cycle', () => {
  const NEXT = { id: 'sample', phaseDays: [30, 30, 30] as [number, number, number], keepsBehaviours: false };

  it('can’t begin before the present one has ended', () => {
    const { records, lastDay } = ended();
    const outcome = outcomeOf(records, 'start-next-cycle', { ...NEXT, firstDay: lastDay });
    expect(outcome.ok ? null : outcome.problem.code).toBe('cycle-still-runs');
  });

  it('begins its milestones, gates and guesses anew and keeps everything else', () => {
    const { records, lastDay, today } = ended();
    const firstDay = addDays(lastDay, 1);
    const next = run(records, 'start-next-cycle', { ...NEXT, firstDay });
    const progress = planProgress(next, today);
    expect([progress.planDay, progress.done]).toEqual([3, 0]);
    expect(next.count('time-guess')).toBe(0);
    expect(next.count('behaviour-choice')).toBe(0);
    for (const kind of [
      'session',
      'commitment',
      'conversation',
      'time-entry',
      'rep',
      'rhythm-plan',
    ] as const) {
      expect(next.all(kind)).toEqual(records.all(kind));
    }
    expect(coachingFrequency(next, today).sessionsTotal).toBeLessThan(
      coachingFrequency(records, today).sessionsTotal,
    );
  });

  it('begins with the consultant’s milestones again where the plan came with them', () => {
    const { records: sample, lastDay } = ended();
    const [transition] = sample.all('transition');
    const [before] = sample.all('milestone').filter(({ status }) => status === 'done');
    if (!transition || !before) throw new Error('The sample has no plan.');
    const records = RecordSet.from({
      transition: [{ ...transition, templateId: 'firm' }],
      milestone: [
        { ...before, id: 'template:0', title: 'Sit in on a call', templateKey: null },
        { ...before, id: 'added-by-hand', title: 'Ask Ada', templateKey: null },
      ],
    });
    const next = run(records, 'start-next-cycle', { ...NEXT, firstDay: addDays(lastDay, 1) });
    expect(next.all('milestone')).toEqual([
      {
        ...before,
        id: 'template:0',
        title: 'Sit in on a call',
        templateKey: null,
        dueDay: null,
        status: 'open',
        settledOn: null,
      },
    ]);
    const none = RecordSet.from({ transition: [{ ...transition, templateId: 'firm' }], milestone: [] });
    const builtIn = run(none, 'start-next-cycle', { ...NEXT, firstDay: addDays(lastDay, 1) });
    expect(builtIn.count('milestone')).toBe(sample.count('milestone'));
  });

  it('keeps the one before so that every number of it is the same as on its last day', () => {
    const { records, lastDay } = ended();
    const next = run(records, 'start-next-cycle', { ...NEXT, firstDay: addDays(lastDay, 8) });
    const [cycle] = pastCycles(next);
    if (!cycle) throw new Error('No cycle was kept.');
    expect(standingAtEnd(next, cycle)).toEqual(managerStanding(records, lastDay));
    expect(gates(recordsOfCycle(next, cycle), lastDay)).toEqual(gates(records, lastDay));
    expect(planProgress(recordsOfCycle(next, cycle), lastDay)).toEqual(planProgress(records, lastDay));
  });

  it('is taken back in one step', () => {
    const { records, lastDay } = ended();
    const outcome = outcomeOf(records, 'start-next-cycle', { ...NEXT, firstDay: addDays(lastDay, 1) });
    if (!outcome.ok) throw new Error(outcome.problem.message);
    const back = records.with(outcome.value.changes).with(inverseOf(outcome.value.changes));
    const byId = (list: readonly { readonly id: string }[]) =>
      [...list].sort((a, b) => (a.id < b.id ? -1 : 1));
    for (const kind of [
      'transition',
      'milestone',
      'gate-pass',
      'time-guess',
      'behaviour-choice',
      'past-cycle',
    ] as const) {
      expect(byId(back.all(kind))).toEqual(byId(records.all(kind)));
    }
  });

  it('counts on: the third cycle has two behind it', () => {
    const { records, lastDay } = ended();
    const second = run(records, 'start-next-cycle', { ...NEXT, firstDay: addDays(lastDay, 1) });
    const third = run(second, 'start-next-cycle', { ...NEXT, firstDay: addDays(lastDay, 200) });
    expect(pastCycles(third).map(({ number }) => number)).toEqual([2, 1]);
  });
});
