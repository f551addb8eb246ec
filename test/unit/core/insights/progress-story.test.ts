import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { frequencyTable } from '../../../../renderer/charts/frequency-words.ts';
import { talkTable } from '../../../../renderer/charts/talk-words.ts';
import { sharesTable } from '../../../../renderer/charts/time-words.ts';
import { formatShare } from '../../../../renderer/format/numbers.ts';
import { generateSample } from '../../../../src/core/application/sample/generate-sample.ts';
import { addDays, type Instant, toDay } from '../../../../src/core/domain/calendar/day.ts';
import { planAxis } from '../../../../src/core/domain/plan/plan-axis.ts';
import {
  periodOf,
  readChoice,
  usualChoice,
  writeChoice,
} from '../../../../src/core/domain/plan/story-period.ts';
import { planFrame } from '../../../../src/core/insights/plan-frame.ts';
import { progressStory } from '../../../../src/core/insights/progress-story.ts';
import { RecordSet } from '../../../../src/core/records/records.ts';
import { progressReport } from '../../../../src/core/reports/progress-report.ts';
import type { ReportDocument } from '../../../../src/core/reports/report-document.ts';
import { commitment, MONDAY, records, rep, rhythm, session, transition } from './a-plan.ts';

const TODAY = toDay('2026-06-18');
const SAMPLES = [3, 7, 11].map((seed) =>
  RecordSet.from(
    generateSample({
      seed,
      today: TODAY,
      weeks: seed === 11 ? 20 : 8,
      conversations: 12,
      transcripts: false,
    }),
  ),
);

function figureOf(report: ReportDocument, label: string): number | null | undefined {
  return report.sections
    .flatMap(({ blocks }) => blocks.flatMap((block) => (block.kind === 'figures' ? block.figures : [])))
    .find((figure) => figure.label === label)?.value.value;
}

const day = fc.integer({ min: -10, max: 170 }).map((offset) => addDays(toDay('2026-02-02'), offset));

describe('the numbers of cards, charts, tables and report', () => {
  it.each(SAMPLES.map((sample, index) => [index, sample] as const))(
    'agree for the whole plan, sample %i',
    (_, sample) => {
      const { axis } = planFrame(sample, TODAY);
      const story = progressStory(sample, TODAY, periodOf('start', axis, TODAY));
      const report = progressReport(sample, { today: TODAY, generatedAt: '2026-06-18T15:00:00Z' as Instant });
      expect(figureOf(report, 'Rhythm kept')).toBe(story.rhythm.kept.value);
      expect(figureOf(report, 'Coaching sessions')).toBe(story.rhythm.sessions);
      expect(figureOf(report, 'Kept by their date')).toBe(story.commitments.value);
      expect(figureOf(report, 'Open')).toBe(story.commitments.open);
      const chart = report.sections
        .flatMap(({ blocks }) => blocks)
        .find((block) => block.kind === 'chart' && block.chart === 'talk-over-time');
      expect(chart?.kind === 'chart' && chart.chart === 'talk-over-time' && chart.data.latest).toEqual(
        story.talk.latest,
      );
    },
  );

  it('agree between card, chart and table for any sample and period', () => {
    fc.assert(
      fc.property(fc.constantFrom(...SAMPLES), day, fc.nat(120), (sample, from, length) => {
        const { axis } = planFrame(sample, TODAY);
        const period = periodOf({ from, to: addDays(from, length) }, axis, TODAY);
        const { rhythm: kept, talk, share } = progressStory(sample, TODAY, period);
        const asOf = period.to;
        const sessions = frequencyTable(kept.weeks, asOf, axis.firstDay).rows;
        expect(sessions).toHaveLength(kept.weeks.length);
        expect(kept.sessions).toBe(kept.weeks.reduce((sum, week) => sum + week.sessions, 0));
        expect(kept.keptByWeek.reduce((sum, week) => sum + week.kept, 0)).toBe(kept.kept.kept);
        expect(kept.keptByWeek.reduce((sum, week) => sum + week.of, 0)).toBe(kept.kept.of);
        expect(talkTable(talk).rows).toHaveLength(talk.points.length);
        for (const point of talk.points)
          expect(point.day >= period.from && point.day <= period.to).toBe(true);
        const table = sharesTable(share.weeks, axis.firstDay).rows.map(({ cells }) => cells.join(' '));
        if (share.latest)
          expect(
            table.some((words) => words.includes(formatShare(share.latest?.coachingShare ?? null))),
          ).toBe(true);
      }),
      { numRuns: 60 },
    );
  });
});

describe('progressStory', () => {
  it('is the worked example', () => {
    const all = records({
      rep: [rep('ana')],
      'rhythm-plan': [rhythm('ana', 1)],
      session: [session('2026-03-17', ['ana']), session('2026-03-24', ['ana'])],
      commitment: [
        commitment('ana', '2026-03-10', { status: 'kept', settledOn: toDay('2026-03-12') }),
        commitment('ana', '2026-03-18', { status: 'kept', settledOn: toDay('2026-03-18') }),
      ],
    });
    const story = progressStory(all, toDay('2026-03-29'), {
      from: toDay('2026-03-16'),
      to: toDay('2026-03-29'),
    });
    expect(story.rhythm.kept).toEqual({ kept: 2, of: 2, value: 1 });
    expect(story.rhythm.sessions).toBe(2);
    expect(story.commitments).toMatchObject({ due: 1, kept: 1, value: 1, byWeek: [1, null] });
    expect(
      progressStory(all, toDay('2026-03-29'), { from: MONDAY, to: toDay('2026-03-29') }).rhythm.kept.value,
    ).toBe(0.5);
  });
});

describe('the choice of a period', () => {
  const axis = planAxis(transition(), []);
  it('gives the days that it names, none after today', () => {
    const today = toDay('2026-04-10');
    expect(periodOf('start', axis, today)).toEqual({ from: '2026-03-02', to: today });
    expect(periodOf('phase', axis, today)).toEqual({ from: '2026-04-01', to: today });
    expect(periodOf('weeks', axis, today)).toEqual({ from: '2026-03-14', to: today });
    expect(periodOf('quarter', axis, today)).toEqual({ from: '2026-04-01', to: today });
    expect(periodOf('plan', axis, toDay('2027-01-01'))).toEqual({ from: '2026-03-02', to: '2026-05-30' });
    expect(usualChoice(axis, today)).toBe('start');
    expect(usualChoice(axis, toDay('2027-01-01'))).toBe('quarter');
  });

  it('survives the address, and refuses any other', () => {
    const choice = fc.oneof(
      fc.constantFrom(
        'start' as const,
        'phase' as const,
        'weeks' as const,
        'quarter' as const,
        'plan' as const,
      ),
      fc.tuple(day, fc.nat(400)).map(([from, length]) => ({ from, to: addDays(from, length) })),
    );
    fc.assert(
      fc.property(choice, day, (made, today) => {
        expect(readChoice(writeChoice(made))).toEqual(made);
        const { from, to } = periodOf(made, axis, today);
        expect(from <= to && to <= today).toBe(true);
      }),
    );
    expect(
      [undefined, '', 'soon', '2026-03-05..2026-03-01', '2026-02-30..2026-03-01'].map(readChoice),
    ).toEqual([null, null, null, null, null]);
  });
});

describe('a cycle that is over', () => {
  const lastDay = addDays(MONDAY, 89);
  const cycle = {
    id: 'first',
    number: 1,
    firstDay: MONDAY,
    lastDay,
    phaseDays: transition().phaseDays,
    milestones: [],
    gatePasses: [],
    behaviours: [],
    guesses: [],
    review: null,
  };
  const first = {
    rep: [rep('ana')],
    'rhythm-plan': [rhythm('ana', 1)],
    session: [0, 7, 21, 35, 42, 77].map((offset) => session(addDays(MONDAY, offset), ['ana'])),
  };
  const now = addDays(MONDAY, 120);
  const second = records({
    ...first,
    transition: [{ ...transition(), firstDay: addDays(MONDAY, 91) }],
    'past-cycle': [cycle],
  });

  it('is told as it was told on its last day, though the plan has begun anew', () => {
    const period = { from: MONDAY, to: lastDay };
    const then = progressStory(records(first), lastDay, period);
    expect(then.rhythm.sessions).toBe(6);
    expect(progressStory(second, now, period)).toEqual(then);
  });

  it('leaves days that are not all its own to the plan of today', () => {
    const period = { from: addDays(MONDAY, 80), to: now };
    const { phaseDays } = transition();
    const today = records({
      ...first,
      transition: [{ ...transition(), firstDay: addDays(MONDAY, 91), phaseDays }],
    });
    expect(progressStory(second, now, period)).toEqual(progressStory(today, now, period));
  });
});
