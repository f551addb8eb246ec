import { describe, expect, it } from 'vitest';
import { generateSample } from '../../../../src/core/application/sample/generate-sample.ts';
import { type Instant, toDay } from '../../../../src/core/domain/calendar/day.ts';
import type { EngagementEntry } from '../../../../src/core/domain/engagement/engagement-entry.ts';
import { managerStanding } from '../../../../src/core/insights/manager-standing.ts';
import { portfolioManagers, summaryOfManagers } from '../../../../src/core/insights/portfolio.ts';
import { RecordSet } from '../../../../src/core/records/records.ts';
import { inEdition } from '../../../../src/core/reports/editions/in-edition.ts';
import { engagementReport, managerReport } from '../../../../src/core/reports/engagement-report.ts';
import { portfolioReport } from '../../../../src/core/reports/portfolio-report.ts';
import { managerPage } from '../../../../src/core/reports/sections/manager-page.ts';

const today = toDay('2026-06-18');
const generatedAt = '2026-06-18T15:00:00Z' as Instant;
const IDS = ['a', 'b', 'c'];
const plans = IDS.map((id, seed) => {
  const sample = generateSample({ seed, today, transcripts: false });
  const transition = sample.transition.map((plan) => ({ ...plan, id, managerName: `../../${id}` }));
  return RecordSet.from({ ...sample, transition });
});
const engagement = {
  id: 'e',
  clientId: 'c',
  title: 'From rescuing to coaching',
  sponsorName: 'Ada Quist',
  sponsorRole: 'Managing director',
  goals: 'Managers who ask.\nA rhythm that holds.',
  from: toDay('2026-04-01'),
  until: null,
  status: 'running',
  managers: IDS,
} as const;
const entry = (id: string, note: string, noteIsPrivate: boolean): EngagementEntry => ({
  id,
  engagementId: 'e',
  manager: null,
  day: today,
  minutes: 90,
  work: 'session',
  note,
  noteIsPrivate,
});
const practice = RecordSet.from({
  client: [{ id: 'c', name: '../../x', industry: '', note: 'CLIENT-NOTE' }],
  engagement: [{ ...engagement, managers: [...IDS] }],
  'engagement-entry': [entry('1', 'Went well', false), entry('2', 'PRIVATE-NOTE', true)],
});
const members = plans.map((records, index) => ({
  id: IDS[index] ?? '',
  managerName: `../../${IDS[index]}`,
  managerRole: '',
  lastEntryOn: today,
  standing: managerStanding(records, today),
}));
const managers = portfolioManagers(members, practice, today);
const pages = plans.map((records, index) => managerPage(records, today, IDS[index] ?? ''));
const report = engagementReport({
  practice,
  engagement: { ...engagement, managers: [...IDS] },
  managers,
  pages,
  today,
  generatedAt,
});

function figure(sections: typeof report.sections, id: string, label: string) {
  const blocks = sections.find((section) => section.id === id)?.blocks ?? [];
  const figures = blocks.flatMap((block) => (block.kind === 'figures' ? block.figures : []));
  return figures.find((one) => one.label === label)?.value.value;
}

describe('the report on an engagement', () => {
  it('has goals, summary, the managers side by side, hours, and a page for each', () => {
    expect(report.sections.map(({ id }) => id)).toEqual([
      'goals',
      'summary',
      'attention',
      'managers',
      'hours',
      'manager/a',
      'manager/b',
      'manager/c',
    ]);
    expect(report.sections.filter(({ opensPage }) => opensPage).map(({ part }) => part)).toEqual([
      'pages',
      'pages',
      'pages',
    ]);
  });

  it('gives the numbers that the portfolio and the managers’ own insights give', () => {
    const summary = summaryOfManagers(managers);
    expect(figure(report.sections, 'summary', 'Telling, last two weeks')).toBe(summary.telling.value);
    expect(figure(report.sections, 'summary', 'With a gate behind')).toBe(summary.gatesBehind);
    for (const { id, standing } of managers) {
      expect(figure(report.sections, `manager/${id}`, 'Rhythm kept')).toBe(standing?.rhythmKept.value);
      expect(figure(report.sections, `manager/${id}`, 'Telling, last two weeks')).toBe(
        standing?.telling.value,
      );
      expect(figure(report.sections, `manager/${id}`, 'Coaching share')).toBe(standing?.coachingShare.value);
    }
  });

  it('never has a private note, and the notes for others only in the consultant’s edition', () => {
    const texts = (edition: 'consultant' | 'sponsor') =>
      JSON.stringify(inEdition(report, { edition, names: 'letters' }));
    expect(texts('consultant')).toContain('Went well');
    expect(texts('sponsor')).not.toContain('Went well');
    for (const edition of ['consultant', 'sponsor'] as const) {
      expect(texts(edition)).not.toMatch(/PRIVATE-NOTE|CLIENT-NOTE/);
    }
  });

  it('gives one manager out as a report of its own', () => {
    const one = managerReport(report, 'manager/b');
    expect(one?.title).toBe('../../b');
    expect(one?.subtitle).toBe('From rescuing to coaching, ../../x');
    expect(one?.sections).toHaveLength(1);
    expect(managerReport(report, 'manager/none')).toBeUndefined();
  });
});

describe('the summary of a portfolio', () => {
  it('has every manager once, under the engagement', () => {
    const { sections } = portfolioReport(managers, practice, { today, generatedAt });
    const tables = sections.flatMap(({ blocks }) =>
      blocks.flatMap((block) => (block.kind === 'table' ? [block.table] : [])),
    );
    expect(tables.map(({ caption }) => caption)).toEqual(['../../x, From rescuing to coaching']);
    expect(tables[0]?.rows.map(({ key }) => key).sort()).toEqual(IDS);
  });

  it('is made of nobody, too', () => {
    expect(portfolioReport([], new RecordSet(), { today, generatedAt }).sections).toHaveLength(3);
  });
});
