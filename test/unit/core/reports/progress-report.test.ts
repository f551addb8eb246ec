import { describe, expect, it } from 'vitest';
import { generateSample } from '../../../../src/core/application/sample/generate-sample.ts';
import { type Instant, toDay } from '../../../../src/core/domain/calendar/day.ts';
import { coachingFrequency } from '../../../../src/core/insights/coaching-frequency.ts';
import { coachingPulse } from '../../../../src/core/insights/coaching-pulse.ts';
import { commitmentsKept } from '../../../../src/core/insights/commitments-kept.ts';
import { gates } from '../../../../src/core/insights/gates.ts';
import { measuresOf } from '../../../../src/core/insights/outcomes/outcome-story.ts';
import { planProgress } from '../../../../src/core/insights/plan-progress.ts';
import { talkOverTime } from '../../../../src/core/insights/talk-balance.ts';
import { bestMeasuredWeek, weeklyTimeShare } from '../../../../src/core/insights/time-share.ts';
import { RecordSet } from '../../../../src/core/records/records.ts';
import { progressReport } from '../../../../src/core/reports/progress-report.ts';
import type {
  Inline,
  Line,
  ReportBlock,
  ReportDocument,
  ReportFigure,
  ReportTable,
} from '../../../../src/core/reports/report-document.ts';
import { measureName } from '../../../../src/core/reports/sections/outcomes-section.ts';
import { conversation, records, tally } from '../insights/a-plan.ts';

const TODAY = toDay('2026-06-18');
const OPTIONS = { today: TODAY, generatedAt: '2026-06-18T15:00:00Z' as Instant };
const sample = RecordSet.from(generateSample({ seed: 7, today: TODAY }));
const report = progressReport(sample, OPTIONS);

const blocksOf = (document: ReportDocument, id: string): readonly ReportBlock[] =>
  document.sections.find((section) => section.id === id)?.blocks ?? [];

function figure(document: ReportDocument, id: string, label: string): ReportFigure {
  const figures = blocksOf(document, id).flatMap((block) => (block.kind === 'figures' ? block.figures : []));
  const found = figures.find((one) => one.label === label);
  if (!found) throw new Error(`no figure ${label}, only ${figures.map((one) => one.label).join('; ')}`);
  return found;
}

function tables(document: ReportDocument): ReportTable[] {
  return document.sections
    .flatMap(({ blocks }) => blocks)
    .flatMap((block) => (block.kind === 'table' || block.kind === 'chart' ? [block.table] : []));
}

function table(document: ReportDocument, caption: string): ReportTable {
  const found = tables(document).find((one) => one.caption === caption);
  if (!found) throw new Error(`no table ${caption}`);
  return found;
}

/** The numbers of a line, in order. */
const numbersOf = (line: Line | undefined): (number | null)[] =>
  (line ?? []).flatMap((piece) => (typeof piece === 'object' && 'value' in piece ? [piece.value] : []));

/** The words of a line, with days as they are. */
const wordsOf = (line: readonly Inline[]): string =>
  line
    .map((piece) => {
      if (typeof piece === 'string') return piece;
      if ('own' in piece) return piece.own;
      if ('rep' in piece) return piece.name;
      return 'day' in piece ? piece.day : '#';
    })
    .join('');

describe('progressReport', () => {
  it('says who, when and that it is a sample, and has its sections in order', () => {
    expect(report.title).toBe('Progress report (sample data)');
    expect(report.subtitle).toBe('Marisol Okafor, Regional sales manager, building services');
    expect(report.meta.map(({ label }) => label)).toEqual(['As of', 'Plan', 'Made']);
    expect(report.sections.map(({ id }) => id)).toEqual([
      'standing',
      'gates',
      'time',
      'talk',
      'frequency',
      'commitments',
      'outcomes',
      'pulse',
      'milestones',
      'limits',
    ]);
    expect(wordsOf((blocksOf(report, 'standing')[0] as { text: Line }).text)).toBe(
      'Day # of #, in phase 2, Skill Building, which ends on 2026-06-25.',
    );
  });

  it('gives the numbers that the insights give', () => {
    const progress = planProgress(sample, TODAY);
    const done = figure(report, 'standing', 'Milestones done');
    expect([done.value.value, ...numbersOf(done.count)]).toEqual([progress.done, progress.milestones.length]);

    const best = bestMeasuredWeek(sample, progress.axis.firstDay, TODAY);
    expect(figure(report, 'standing', 'Coaching share').value).toEqual({
      value: best?.coachingShare,
      unit: 'percent',
    });
    const latest = figure(report, 'time', 'Coaching share, latest');
    expect([latest.value.value, ...numbersOf(latest.count)]).toEqual([
      best?.coachingShare,
      best?.coachingMinutes,
      best?.recordedMinutes,
      best?.coverage,
    ]);
    expect(figure(report, 'time', 'To free for the target, a week').value.value).toBe(best?.minutesToFree);

    const talk = talkOverTime(sample, TODAY);
    const telling = figure(report, 'standing', 'Telling, last two weeks');
    expect([telling.value.value, ...numbersOf(telling.count)]).toEqual([
      talk.latest.tellShare,
      talk.latest.acts,
      talk.baseline.tellShare,
      talk.baseline.acts,
    ]);

    const frequency = coachingFrequency(sample, TODAY);
    const rhythm = figure(report, 'frequency', 'Rhythm kept');
    expect([rhythm.value.value, ...numbersOf(rhythm.count)]).toEqual([
      frequency.rhythmKept.value,
      frequency.rhythmKept.kept,
      frequency.rhythmKept.of,
    ]);
    expect(figure(report, 'frequency', 'Coaching sessions').value.value).toBe(frequency.sessionsTotal);

    const commitments = commitmentsKept(sample, TODAY);
    const kept = figure(report, 'commitments', 'Kept by their date');
    expect([kept.value.value, ...numbersOf(kept.count)]).toEqual([
      commitments.value,
      commitments.kept,
      commitments.due,
    ]);
  });

  it('gives the results and the pulse that the insights give', () => {
    const stories = measuresOf(sample, TODAY, { from: TODAY, to: TODAY });
    expect(stories.length).toBeGreaterThan(2);
    for (const { measure, series } of stories) {
      expect(figure(report, 'outcomes', measureName(measure)).value.value).toBe(series.latest?.value ?? null);
    }
    const pulse = coachingPulse(sample);
    const quality = figure(report, 'pulse', 'Coaching quality, 1 to 5');
    expect([quality.value.value, numbersOf(quality.count)[0], quality.people]).toEqual([
      pulse.value,
      pulse.n,
      pulse.n,
    ]);
    expect(figure(report, 'pulse', 'Who call it excellent').value.value).toBe(pulse.rounds.at(-1)?.excellent);
  });

  it('compares first and last two weeks with their counts', () => {
    const { baseline, latest } = talkOverTime(sample, TODAY);
    const rows = table(report, 'First two weeks against the last two').rows;
    const row = (key: string) =>
      rows
        .find((one) => one.key === key)
        ?.cells.slice(1)
        .map(numbersOf);
    expect(row('acts')).toEqual([[baseline.acts], [latest.acts]]);
    expect(row('reflect')).toEqual([[baseline.reflectShare], [latest.reflectShare]]);
    expect(row('ask-ratio')?.[1]).toEqual([latest.askRatio.value, latest.askRatio.low, latest.askRatio.high]);
  });

  it('writes one thing in the singular, and says what was tallied by hand', () => {
    const one = records({
      conversation: [conversation('2026-03-30', { tell: 1 })],
      tally: [tally('2026-03-31', { asks: 4, tells: 6 })],
    });
    const made = progressReport(one, { ...OPTIONS, to: toDay('2026-03-31') });
    const paragraphs = blocksOf(made, 'talk').flatMap((block) =>
      block.kind === 'paragraph' ? [wordsOf(block.text)] : [],
    );
    expect(wordsOf(figure(made, 'talk', 'Telling, last two weeks').count ?? [])).toBe(
      '# utterances in # conversations',
    );
    expect(wordsOf(figure(made, 'talk', 'Manager’s share of the words, last two weeks').count ?? [])).toBe(
      '# conversation',
    );
    expect(paragraphs).toEqual([
      'A shift in telling can be told from ups and downs from # conversations on; # can be judged so far.',
      'The program coded # sentence of # conversation; # of them were corrected by hand.',
      '# conversation was tallied by hand as it went on: which questions were open, and how many words were said, isn’t known of it.',
    ]);
  });

  it('shows every week, every rep and every piece of evidence as computed', () => {
    const weeks = weeklyTimeShare(sample, TODAY).filter(({ recordedMinutes }) => recordedMinutes > 0);
    expect(
      table(report, 'Recorded time by week and group').rows.map(({ cells }) => numbersOf(cells[3])),
    ).toEqual(weeks.map(({ coachingShare }) => [coachingShare]));
    const { reps } = coachingFrequency(sample, TODAY);
    expect(table(report, 'Coaching by rep').rows.map(({ cells }) => numbersOf(cells[1]))).toEqual(
      reps.map(({ sessions }) => [sessions]),
    );
    for (const gate of gates(sample, TODAY)) {
      const rows = table(report, `Evidence of gate ${gate.phase.phase}`).rows;
      expect(rows.map(({ key, cells }) => [key, wordsOf(cells[3] ?? [])])).toEqual(
        gate.evidence.map(({ key, met }) => [key, met ? 'yes' : 'no']),
      );
    }
  });

  it('shows a gate passed by hand with its reason, and a skipped milestone with its', () => {
    const pass = {
      id: 'gate-2',
      phase: 2,
      passedOn: TODAY,
      reason: 'Two reps were on parental leave',
    } as const;
    const byHand = progressReport(
      sample.with([{ kind: 'gate-pass', id: pass.id, before: null, after: pass }]),
      OPTIONS,
    );
    const lines = blocksOf(byHand, 'gates').flatMap((block) =>
      block.kind === 'paragraph' ? [wordsOf(block.text)] : [],
    );
    expect(lines[1]).toBe(
      'Gate 2, Skill Building: passed by hand, with evidence missing, on 2026-06-18. Reason: Two reps were on parental leave',
    );
    const skipped = sample.all('milestone').find(({ status }) => status === 'skipped');
    const states = table(report, 'Milestones of phase 1').rows.map(({ cells }) => wordsOf(cells[2] ?? []));
    expect(
      states.some((state) => state.startsWith('Skipped on ') && state.endsWith(skipped?.skipReason ?? '?')),
    ).toBe(true);
  });

  it('puts source and grade beside every outside figure', () => {
    const benchmarks = report.sections
      .flatMap(({ blocks }) => blocks)
      .flatMap((block) => (block.kind === 'figures' ? block.figures : []))
      .flatMap(({ benchmarks: list }) => list ?? []);
    expect(benchmarks.length).toBeGreaterThan(5);
    for (const { text, source, grade, gradeName } of benchmarks) {
      expect(text).not.toBe('');
      expect(source).not.toBe('');
      expect(['P', 'S', 'W', 'M']).toContain(grade);
      expect(gradeName).not.toBe('');
    }
  });

  it('has a cell for every column, a key of its own for every row and a table for every chart', () => {
    for (const { caption, columns, rows } of tables(report)) {
      expect(rows.length, caption).toBeGreaterThan(0);
      expect(new Set(rows.map(({ key }) => key)).size, caption).toBe(rows.length);
      expect(new Set(columns.map(({ title }) => title)).size, caption).toBe(columns.length);
      for (const { cells } of rows) expect(cells, caption).toHaveLength(columns.length);
    }
    const charts = report.sections.flatMap(({ blocks }) => blocks).filter(({ kind }) => kind === 'chart');
    expect(charts.map((block) => (block as { chart: string }).chart)).toEqual([
      'time-by-group',
      'talk-over-time',
      'sessions-per-week',
      'outcome',
      'outcome',
      'outcome',
      'outcome',
      'outcome',
    ]);
  });

  it('holds no note, next step or text of a commitment, private or not', () => {
    const session = sample.all('session').at(-1);
    const commitment = sample.all('commitment').at(-1);
    if (!session || !commitment) throw new Error('the sample has neither');
    const secret = sample.with([
      {
        kind: 'session',
        id: session.id,
        before: session,
        after: { ...session, note: 'SECRET-NOTE', nextStep: 'SECRET-STEP', noteIsPrivate: true },
      },
      {
        kind: 'commitment',
        id: commitment.id,
        before: commitment,
        after: { ...commitment, text: 'SECRET-TEXT' },
      },
    ]);
    expect(JSON.stringify(progressReport(secret, OPTIONS))).not.toContain('SECRET');
  });

  it('stands on an earlier day with the figures of that day, and begins its weeks where it is told to', () => {
    const to = toDay('2026-06-05');
    const earlier = progressReport(sample, { ...OPTIONS, from: toDay('2026-05-20'), to });
    expect(earlier.meta[0]?.value[0]).toEqual({ day: to });
    expect(figure(earlier, 'frequency', 'Coaching sessions').value.value).toBe(
      coachingFrequency(sample, to).sessionsTotal,
    );
    expect(table(earlier, 'Sessions by week').rows.map(({ key }) => key)).toEqual([
      '2026-05-18',
      '2026-05-25',
      '2026-06-01',
    ]);
    expect(table(earlier, 'Recorded time by week and group').rows[0]?.key).toBe('2026-05-18');
  });

  it('is made of an empty plan, too, and of none', () => {
    const bare = RecordSet.from({ transition: [...sample.all('transition')] });
    for (const set of [bare, new RecordSet()]) {
      const empty = progressReport(set, OPTIONS);
      expect(empty.sections).toHaveLength(10);
      expect(wordsOf((blocksOf(empty, 'talk')[0] as { text: Line }).text)).toContain('No conversation');
      expect(figure(empty, 'standing', 'Coaching share').value.value).toBeNull();
    }
  });

  it('is the same data for the same records: nothing but words, numbers and days', () => {
    expect(JSON.parse(JSON.stringify(report))).toEqual(report);
    expect(progressReport(sample, OPTIONS)).toEqual(report);
  });
});
