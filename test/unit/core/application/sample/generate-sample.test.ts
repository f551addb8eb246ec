import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  generateSample,
  type SampleRecords,
} from '../../../../../src/core/application/sample/generate-sample.ts';
import { overlapOf } from '../../../../../src/core/domain/audit/day-blocks.ts';
import { addDays, type Day, toDay } from '../../../../../src/core/domain/calendar/day.ts';
import { coachingFrequency } from '../../../../../src/core/insights/coaching-frequency.ts';
import { gates } from '../../../../../src/core/insights/gates.ts';
import { planProgress } from '../../../../../src/core/insights/plan-progress.ts';
import { talkOverTime } from '../../../../../src/core/insights/talk-balance.ts';
import { weeklyTimeShare } from '../../../../../src/core/insights/time-share.ts';
import { RECORD_KINDS } from '../../../../../src/core/records/kind-names.ts';
import { RECORD_SCHEMAS } from '../../../../../src/core/records/kinds.ts';
import { RecordSet } from '../../../../../src/core/records/records.ts';

const TODAY = toDay('2026-06-18');
const SEEDS = [1, 2, 3, 4, 5, 6, 7, 8];

/** Everything that is dated must lie within the plan up to today, and everything that refers must refer to something. */
function expectSound(records: SampleRecords, today: Day): void {
  for (const kind of RECORD_KINDS) {
    const ids = records[kind].map((record) => record.id);
    expect(new Set(ids).size, kind).toBe(ids.length);
    for (const record of records[kind]) expect(RECORD_SCHEMAS[kind].parse(record)).toEqual(record);
  }
  const firstDay = records.transition[0]?.firstDay ?? today;
  const reps = new Set(records.rep.map(({ id }) => id));
  const sessions = new Map(records.session.map((session) => [session.id, session]));
  const categories = new Set(records['time-category'].map(({ id }) => id));
  const dated = [
    records.session,
    records.conversation,
    records['time-entry'],
    records.rescue,
    records.tally,
  ].flat();
  for (const { day } of dated) {
    expect(day >= firstDay && day <= today).toBe(true);
  }
  for (const { repIds } of [...records.session, ...records.conversation, ...records.tally]) {
    expect(repIds.every((id) => reps.has(id))).toBe(true);
  }
  for (const { sessionId, day, repIds } of records.tally) {
    expect(sessions.get(sessionId ?? '')).toMatchObject({ day, repIds });
  }
  expect(records.rescue.every(({ repId }) => repId === null || reps.has(repId))).toBe(true);
  for (const { categoryId } of records['time-entry']) expect(categories.has(categoryId)).toBe(true);
  for (const { sessionId, madeOn, due, settledOn, status } of records.commitment) {
    expect(sessions.get(sessionId ?? '')?.day).toBe(madeOn);
    expect(due > madeOn).toBe(true);
    expect(settledOn === null).toBe(status === 'open');
    if (settledOn !== null) expect(settledOn >= madeOn && settledOn <= today).toBe(true);
  }
  for (const { settledOn } of records.milestone) {
    if (settledOn !== null) expect(settledOn >= firstDay && settledOn <= today).toBe(true);
  }
}

describe('generateSample', () => {
  it('is valid and sound for any seed, day and size', () => {
    const options = fc.record({
      seed: fc.integer(),
      today: fc.integer({ min: 0, max: 3000 }).map((days) => addDays(toDay('2024-01-01'), days)),
      weeks: fc.integer({ min: 1, max: 20 }),
      reps: fc.integer({ min: 1, max: 14 }),
      conversations: fc.integer({ min: 0, max: 6 }),
    });
    fc.assert(
      fc.property(options, (some) => expectSound(generateSample(some), some.today)),
      { numRuns: 25 },
    );
  });

  it('is the same for the same seed, and another for another', () => {
    const one = JSON.stringify(generateSample({ seed: 7, today: TODAY }));
    expect(JSON.stringify(generateSample({ seed: 7, today: TODAY }))).toBe(one);
    expect(JSON.stringify(generateSample({ seed: 8, today: TODAY }))).not.toBe(one);
  });

  it('is marked as a sample and stands about on day 55', () => {
    for (let weekday = 0; weekday < 7; weekday += 1) {
      const today = addDays(toDay('2026-06-15'), weekday);
      const records = generateSample({ seed: 3, today });
      expect(records.transition[0]).toMatchObject({ id: 'sample', isSample: true });
      const { planDay } = planProgress(RecordSet.from(records), today);
      expect(planDay).toBe(50 + weekday);
    }
  });

  it.each(SEEDS)('shows a manager who changes (seed %i)', (seed) => {
    const set = RecordSet.from(generateSample({ seed, today: TODAY }));
    const shares = weeklyTimeShare(set, TODAY).flatMap((week) => week.coachingShare ?? []);
    expect(shares[0]).toBeLessThan(0.1);
    expect(shares.at(-1)).toBeGreaterThan(0.24);
    const { baseline, latest } = talkOverTime(set, TODAY);
    expect(baseline.tellShare).toBeGreaterThan(0.45);
    expect(latest.tellShare).toBeLessThan(0.35);
    expect(latest.askRatio.value ?? 0).toBeGreaterThan(baseline.askRatio.value ?? 1);
    expect(latest.reflectShare ?? 0).toBeGreaterThan(baseline.reflectShare ?? 1);
    const { weeks } = coachingFrequency(set, TODAY);
    const held = (from: number, to: number) =>
      weeks.slice(from, to).reduce((sum, { repSessions }) => sum + repSessions, 0);
    expect(held(5, 7)).toBeGreaterThan(held(0, 2));
  });

  it.each(SEEDS)('has what a real plan has: gaps, misses, reasons (seed %i)', (seed) => {
    const records = generateSample({ seed, today: TODAY });
    const set = RecordSet.from(records);
    expect(records['excused-week']).toHaveLength(1);
    const skipped = records.milestone.filter(({ status }) => status === 'skipped');
    expect(skipped).toHaveLength(1);
    expect(skipped[0]?.skipReason).not.toBe('');
    expect(planProgress(set, TODAY).overdue).toBe(1);
    expect(records['behaviour-choice']).toHaveLength(2);
    expect(gates(set, TODAY)[0]).toMatchObject({ state: 'passed', pass: null });
    const coverages = weeklyTimeShare(set, TODAY).map(({ coverage }) => coverage ?? 0);
    expect(coverages.some((coverage) => coverage > 0.4 && coverage < 0.8)).toBe(true);
  });

  it('counts no minute of its painted hours and calendar twice', () => {
    for (const seed of SEEDS) {
      const time = generateSample({ seed, today: TODAY })['time-entry'];
      expect(time.some(({ start, source }) => start !== null && source === 'hand')).toBe(true);
      for (const day of new Set(time.map((entry) => entry.day))) {
        expect(overlapOf(time.filter((entry) => entry.day === day))).toBe(0);
      }
    }
  });

  it('misses some commitments and keeps more', () => {
    const statuses = SEEDS.flatMap((seed) => generateSample({ seed, today: TODAY }).commitment).map(
      ({ status }) => status,
    );
    const count = (wanted: string) => statuses.filter((status) => status === wanted).length;
    expect(count('missed')).toBeGreaterThan(0);
    expect(count('kept')).toBeGreaterThan(count('missed'));
  });

  it('writes conversations of 25 to 60 turns in which two people take turns and no placeholder is left', () => {
    for (const seed of SEEDS) {
      for (const { turns } of generateSample({ seed, today: TODAY }).transcript) {
        expect(turns.length).toBeGreaterThanOrEqual(25);
        expect(turns.length).toBeLessThanOrEqual(60);
        for (const [index, { speaker, text, start, end, coded }] of turns.entries()) {
          expect(speaker).not.toBe(turns[index + 1]?.speaker);
          expect(text).not.toMatch(/[{}]|undefined/);
          expect(text).toMatch(/^\p{Lu}/u);
          expect((end ?? 0) - (start ?? 0)).toBeGreaterThan(0);
          expect(coded === null).toBe(speaker !== 'Marisol Okafor');
        }
      }
    }
  });

  it('grows to years and thousands of sessions, exactly as many as asked for', () => {
    const big = { seed: 1, today: TODAY, weeks: 156, reps: 12, sessionsPerWeek: 40, conversations: 20 };
    const records = generateSample({ ...big, transcripts: false });
    expect(records.session).toHaveLength(156 * 40);
    expect(records.conversation).toHaveLength(20);
    expect(records.transcript).toHaveLength(0);
    expect(records.conversation.every(({ keepsText }) => !keepsText)).toBe(true);
    expect(records.conversation.every(({ movesCoded }) => movesCoded > 0)).toBe(true);
  });

  it('lets a test bring its own coder', () => {
    const tells = generateSample({ seed: 1, today: TODAY }, (turns) =>
      turns.map(({ role, text }) =>
        role === 'coach'
          ? {
              label: 'tell',
              confidence: 1,
              moves: [{ text, start: 0, end: text.length, label: 'tell', confidence: 1 }],
            }
          : null,
      ),
    );
    expect(
      tells.conversation.every(({ utterances }) => utterances['ask-open'] === 0 && utterances.tell > 0),
    ).toBe(true);
  });
});
