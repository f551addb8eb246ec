import { describe, expect, it } from 'vitest';
import { parseCommand, runCommand } from '../../../../src/core/application/run-command.ts';
import { OWN_BENCHMARK_GRADES } from '../../../../src/core/domain/benchmark/own-benchmark-terms.ts';
import { type Instant, toDay } from '../../../../src/core/domain/calendar/day.ts';
import { RecordSet } from '../../../../src/core/records/records.ts';
import { runOnRecords } from '../../../support/run-on-records.ts';

const CONTEXT = { now: '2026-03-10T09:00:00.000Z' as Instant, today: toDay('2026-03-10') };
const CLIENT = { id: 'c', name: 'Nordwind', industry: 'Energy', note: '' };
const TEMPLATE = {
  id: 't',
  name: 'Services',
  milestones: [{ phase: 1, title: 'Look', why: '', dueOffset: 7, templateKey: null }],
  categories: [],
  questions: [{ text: 'What else?', conversation: null, favourite: false, tags: [] }],
  benchmarks: [
    {
      measure: 'coaching-share',
      statement: 'What we saw.',
      value: 20,
      upTo: null,
      unit: '%',
      sourceName: 'Own work',
      sourceYear: null,
      grade: OWN_BENCHMARK_GRADES[0],
    },
  ],
  introduction: '',
  conclusions: '',
};

function run(records: RecordSet, name: string, payload: object): RecordSet {
  return runOnRecords(records, { name, payload }, CONTEXT);
}

function refusal(records: RecordSet, name: string, payload: object) {
  const command = parseCommand({ name, payload });
  if (!command.ok) throw new Error(command.problem.message);
  const outcome = runCommand(records, command.value, CONTEXT);
  return outcome.ok ? null : outcome.problem;
}

describe('an edit that two windows make of one record', () => {
  const client = () => run(new RecordSet(), 'add-client', CLIENT);

  it('keeps both where they are of different fields', () => {
    const first = run(client(), 'edit-client', { id: 'c', patch: { name: 'Nordwind AG' }, was: CLIENT });
    const second = run(first, 'edit-client', {
      id: 'c',
      patch: { industry: 'Power' },
      was: { industry: 'Energy' },
    });
    expect(second.get('client', 'c')).toMatchObject({ name: 'Nordwind AG', industry: 'Power' });
  });

  it('is refused where it is of the same field, with what stands there, until whoever comes second has seen it', () => {
    const first = run(client(), 'edit-client', { id: 'c', patch: { name: 'Nordwind AG' } });
    const second = { id: 'c', patch: { name: 'Nordwind SE' } };
    expect(refusal(first, 'edit-client', { ...second, was: { name: 'Nordwind' } })).toMatchObject({
      code: 'changed-meanwhile',
      message: expect.stringContaining('Nordwind AG'),
      field: 'name',
    });
    expect(refusal(first, 'edit-client', { ...second, was: { name: 'Nordwind AG' } })).toBeNull();
    expect(refusal(first, 'edit-client', second)).toBeNull();
  });

  it('is fine where both say the same', () => {
    const first = run(client(), 'edit-client', { id: 'c', patch: { name: 'Nordwind AG' } });
    const same = { id: 'c', patch: { name: 'Nordwind AG' }, was: { name: 'Nordwind' } };
    expect(refusal(first, 'edit-client', same)).toBeNull();
  });

  it('of a template keeps the parts that it doesn’t name, and refuses a list that was changed', () => {
    const kept = run(new RecordSet(), 'keep-template', TEMPLATE);
    const named = run(kept, 'edit-template', {
      id: 't',
      patch: { name: 'Firms' },
      was: { name: 'Services' },
    });
    expect(named.get('template', 't')).toEqual({ ...TEMPLATE, name: 'Firms' });
    const fewer = run(named, 'edit-template', { id: 't', patch: { milestones: [] } });
    const late = {
      id: 't',
      patch: { milestones: [] as object[], name: 'Firms' },
      was: { milestones: TEMPLATE.milestones },
    };
    expect(refusal(fewer, 'edit-template', late)).toBeNull();
    late.patch.milestones = [...TEMPLATE.milestones, ...TEMPLATE.milestones];
    expect(refusal(fewer, 'edit-template', late)).toMatchObject({ code: 'changed-meanwhile' });
  });
});
