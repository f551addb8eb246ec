import { describe, expect, it } from 'vitest';
import { runCommand } from '../../../../../src/core/application/run-command.ts';
import { generateSample } from '../../../../../src/core/application/sample/generate-sample.ts';
import { templateOfPlan } from '../../../../../src/core/application/templates/template-of-plan.ts';
import { type Instant, toDay } from '../../../../../src/core/domain/calendar/day.ts';
import { questionBank } from '../../../../../src/core/insights/question-bank.ts';
import {
  readTemplateFile,
  writeTemplateFile,
} from '../../../../../src/core/interchange/template/template-file.ts';
import { RecordSet } from '../../../../../src/core/records/records.ts';
import { withPrivateWords } from '../../../../support/private-words.ts';
import { runOnRecords } from '../../../../support/run-on-records.ts';

const CONTEXT = { now: '2026-06-18T09:00:00Z' as Instant, today: toDay('2026-06-18') };
const lists = generateSample({ seed: 7, today: CONTEXT.today });
const sample = RecordSet.from(lists);
const template = { id: 't', name: 'Services, 90 days', ...templateOfPlan(sample) };

function run(records: RecordSet, name: string, payload: unknown): RecordSet {
  return runOnRecords(records, { name, payload }, CONTEXT);
}

const start = (changes: object) =>
  run(new RecordSet(), 'start-transition', {
    transition: {
      id: 'new',
      managerName: 'Noa',
      managerRole: '',
      firstDay: '2026-07-06',
      phaseDays: [30, 30, 30],
      workingDays: [1, 2, 3, 4, 5],
      minutesPerDay: 480,
      isSample: false,
    },
    reps: [],
    rhythm: { perWeek: 1, minutes: 30 },
    ...changes,
  });

const BENCHMARK = {
  measure: 'coaching-share',
  statement: 'Managers of our clients after half a year.',
  value: 30,
  upTo: 35,
  unit: '%',
  sourceName: 'Brandt Coaching',
  sourceYear: 2025,
  grade: 'M',
} as const;

describe('a template', () => {
  it('of a plan begins another one with the same milestones, categories and questions, all still to do', () => {
    const plan = start({ template });
    expect(templateOfPlan(plan)).toEqual({ ...templateOfPlan(sample) });
    expect(plan.all('milestone').every(({ status, dueDay }) => status === 'open' && dueDay === null)).toBe(
      true,
    );
    expect(plan.count('milestone')).toBe(sample.count('milestone'));
  });

  it('is noted in the plan that began with it', () => {
    expect(start({ template }).get('transition', 'new')).toMatchObject({ templateId: 't' });
    expect(start({}).get('transition', 'new')).not.toHaveProperty('templateId');
  });

  it('with words begins the reports on the whole plan with them, and without any leaves those empty', () => {
    const words = { introduction: 'As agreed in May.', conclusions: '' };
    const texts = start({ template: { ...template, ...words } }).all('report-text');
    expect(texts).toEqual([
      { id: 'progress', ...words },
      { id: 'phase', ...words },
    ]);
    expect(start({ template }).count('report-text')).toBe(0);
  });

  it('with benchmarks puts them into the plan, and the next template has them again', () => {
    const plan = start({ template: { ...template, benchmarks: [BENCHMARK] } });
    expect(plan.all('own-benchmark')).toEqual([{ ...BENCHMARK, id: 'template:0', order: 0 }]);
    expect(templateOfPlan(plan).benchmarks).toEqual([BENCHMARK]);
  });

  it('of a time before benchmarks is read as one without', () => {
    const { benchmarks: _, ...older } = template;
    const read = readTemplateFile(
      JSON.stringify({ format: 'coachward-template', version: 1, template: older }),
    );
    expect(read).toEqual({ ok: true, value: template });
  });

  it('puts its questions into the bank in the order that they have in it', () => {
    const texts = ['What else?', 'And then?', 'What first?'];
    const questions = texts.map((text) => ({ text, conversation: null, favourite: false, tags: [] }));
    const plan = start({ template: { ...template, questions } });
    expect(
      questionBank(plan)
        .slice(0, 3)
        .map(({ text }) => text),
    ).toEqual(texts);
    expect(templateOfPlan(plan).questions).toEqual(questions);
  });

  it('without milestones or categories leaves those to the built-in plan', () => {
    const bare = start({ template: { ...template, milestones: [], categories: [], questions: [] } });
    const builtIn = start({});
    expect(bare.all('milestone')).toEqual(builtIn.all('milestone'));
    expect(bare.all('time-category')).toEqual(builtIn.all('time-category'));
  });

  it('carries nothing about people', () => {
    const told = JSON.stringify(templateOfPlan(RecordSet.from(withPrivateWords(lists))));
    for (const kind of ['rep', 'session', 'commitment', 'rescue', 'holiday']) {
      expect(told).not.toContain(`canary ${kind} `);
    }
    expect(told).not.toContain('canary milestone skipReason');
  });

  it('is kept, changed and removed in the practice, and no plan minds', () => {
    const kept = run(new RecordSet(), 'keep-template', template);
    const renamed = run(kept, 'edit-template', { id: 't', patch: { name: 'ש'.repeat(300) } });
    expect(renamed.all('template').map(({ name }) => name)).toEqual(['ש'.repeat(300)]);
    expect(run(renamed, 'remove-template', { id: 't' }).count('template')).toBe(0);
  });

  it.each([
    ['another name', { name: 'Services' }, 'Changed the name of the template Services, 90 days'],
    ['other milestones', { milestones: [] }, 'Changed the milestones of the template Services, 90 days'],
    [
      'words of both kinds',
      { introduction: 'As agreed.', conclusions: 'So far.' },
      'Changed the words for reports of the template Services, 90 days',
    ],
    ['several parts', { name: 'Services', questions: [] }, 'Changed the template Services, 90 days'],
  ])('says in the history that it got %s', (_, part, title) => {
    const kept = run(new RecordSet(), 'keep-template', template);
    const command = { name: 'edit-template', payload: { id: 't', patch: part } } as const;
    expect(runCommand(kept, command, CONTEXT)).toMatchObject({ value: { title } });
  });

  it('travels as a file without loss', () => {
    expect(readTemplateFile(`\ufeff${writeTemplateFile(template)}`)).toEqual({ ok: true, value: template });
  });

  it.each([
    ['something else', '{"format":"coachward-bundle"}', 'template-foreign'],
    ['no JSON', 'hello', 'template-foreign'],
    ['a newer one', '{"format":"coachward-template","version":2}', 'template-from-newer-version'],
    ['a damaged one', '{"format":"coachward-template","version":1,"template":{}}', 'template-damaged'],
    ['one cut off', writeTemplateFile(template).slice(0, 400), 'template-foreign'],
  ])('file that is %s is refused', (_, json, code) => {
    expect(readTemplateFile(json)).toMatchObject({ ok: false, problem: { code } });
  });
});
