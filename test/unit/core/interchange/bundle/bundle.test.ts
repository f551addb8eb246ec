import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseCommand, runCommand } from '../../../../../src/core/application/run-command.ts';
import type { Day, Instant } from '../../../../../src/core/domain/calendar/day.ts';
import { PRACTICE_ID } from '../../../../../src/core/domain/engagement/practice-id.ts';
import type { Bundle } from '../../../../../src/core/interchange/bundle/bundle.ts';
import { readBundle } from '../../../../../src/core/interchange/bundle/read-bundle.ts';
import { writeBundle } from '../../../../../src/core/interchange/bundle/write-bundle.ts';
import { RECORD_KINDS } from '../../../../../src/core/records/kind-names.ts';
import { RecordSet } from '../../../../../src/core/records/records.ts';
import { OPENING, PLAN_ID, type SomeCommand, someCommand } from '../../application/arbitrary-command.ts';

const CONTEXT = { now: '2026-03-10T09:00:00.000Z' as Instant, today: '2026-03-10' as Day };

/** A bundle of a plan in which these commands were run. */
function bundleAfter(commands: readonly SomeCommand[]): Bundle {
  const records = new RecordSet();
  for (const input of [...OPENING, ...commands]) {
    const command = parseCommand(input);
    const outcome = command.ok ? runCommand(records, command.value, CONTEXT) : command;
    if (outcome.ok) records.apply(outcome.value.changes);
  }
  const lists = Object.fromEntries(
    RECORD_KINDS.filter((kind) => records.count(kind) > 0).map((kind) => [kind, [...records.all(kind)]]),
  );
  return { exportedAt: '2026-03-10T09:00:00.000Z', transitions: [{ id: PLAN_ID, records: lists }] };
}

const codeOfReading = (json: string) => {
  const read = readBundle(json);
  if (read.ok) return null;
  expect(read.problem.message).toMatch(/\.$/);
  expect(read.problem.remedy).toMatch(/\.$/);
  return read.problem.code;
};

const small = bundleAfter([]);
const [plan] = small.transitions;
if (!plan) throw new Error('The bundle has no plan.');

/** The small bundle with something else in place of its records. */
const withRecords = (records: object) =>
  JSON.stringify({ ...JSON.parse(writeBundle(small)), transitions: [{ id: PLAN_ID, records }] });

describe('a bundle', () => {
  it('gives back the same records, whatever was done to them', () => {
    fc.assert(
      fc.property(fc.array(someCommand, { maxLength: 30, size: 'max' }), (commands) => {
        const bundle = bundleAfter(commands);
        expect(readBundle(writeBundle(bundle))).toEqual({ ok: true, value: bundle });
      }),
      { numRuns: 60 },
    );
  });

  it('is read with a byte order mark before it', () => {
    expect(readBundle(`\ufeff${writeBundle(small)}`)).toEqual({ ok: true, value: small });
  });

  it('of version 1, which knew no practice, is still read', () => {
    const json = JSON.stringify({ ...JSON.parse(writeBundle(small)), version: 1 });
    expect(readBundle(json)).toEqual({ ok: true, value: small });
  });

  it('carries the practice, and no plan may pose as it', () => {
    const practice = {
      practice: [{ id: PRACTICE_ID, consultantName: 'Nele Brandt', firmName: '', createdAt: CONTEXT.now }],
      client: [{ id: 'acme', name: '../../x', industry: '', note: '' }],
    };
    const whole = { ...small, practice };
    expect(readBundle(writeBundle(whole))).toEqual({ ok: true, value: whole });
    for (const wrong of [
      { ...small, practice: { client: practice.client } },
      { ...small, practice: { ...practice, ...plan.records } },
      { ...small, practice: { ...practice, client: [...practice.client, ...practice.client] } },
      { ...small, transitions: [{ id: PLAN_ID, records: { ...plan.records, ...practice } }] },
      {
        ...small,
        transitions: [
          {
            id: PRACTICE_ID,
            records: {
              ...plan.records,
              transition: plan.records.transition?.map((one) => ({ ...one, id: PRACTICE_ID })),
            },
          },
        ],
      },
    ]) {
      expect(codeOfReading(writeBundle(wrong))).toBe('bundle-damaged');
    }
  });

  it('that was cut off anywhere is refused', () => {
    const json = writeBundle(small);
    fc.assert(
      fc.property(fc.integer({ min: 0, max: json.length - 1 }), (length) => {
        expect(codeOfReading(json.slice(0, length))).toBe('bundle-not-readable');
      }),
    );
  });

  it('that is anything else is refused and never thrown at', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        expect(['bundle-not-readable', 'bundle-foreign']).toContain(codeOfReading(text));
      }),
    );
  });

  it.each([
    ['from a newer program', { version: 3 }, 'bundle-from-newer-version'],
    ['without a version', { version: null }, 'bundle-damaged'],
    ['of a version between two', { version: 1.5 }, 'bundle-damaged'],
    ['of another format', { format: 'calendar' }, 'bundle-foreign'],
    ['whose plans are no list', { transitions: {} }, 'bundle-damaged'],
    ['with a plan twice', { transitions: [plan, plan] }, 'bundle-damaged'],
  ])('%s is refused', (_, change, code) => {
    const json = JSON.stringify({ ...JSON.parse(writeBundle(small)), ...change });
    expect(codeOfReading(json)).toBe(code);
  });

  it.each([
    ['no plan record', { ...plan.records, transition: [] }],
    [
      'the plan record of another',
      {
        ...plan.records,
        transition: plan.records.transition?.map((transition) => ({ ...transition, id: 'other' })),
      },
    ],
    ['a record twice', { ...plan.records, rep: [...(plan.records.rep ?? []), ...(plan.records.rep ?? [])] }],
    ['a record that makes no sense', { ...plan.records, rep: [{ id: 'x', name: '' }] }],
    ['a kind that isn’t known', { ...plan.records, horoscope: [] }],
  ])('with %s is refused as a whole', (_, records) => {
    expect(codeOfReading(withRecords(records))).toBe('bundle-damaged');
  });

  it('names the place of what is damaged', () => {
    const read = readBundle(withRecords({ ...plan.records, rep: [{ id: 'x', name: '' }] }));
    expect(read.ok ? '' : read.problem.message).toContain('transitions.0.records.rep.0');
  });
});
