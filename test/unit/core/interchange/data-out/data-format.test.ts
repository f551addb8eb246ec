import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { generateSample } from '../../../../../src/core/application/sample/generate-sample.ts';
import { isDay, toDay } from '../../../../../src/core/domain/calendar/day.ts';
import { readBundle } from '../../../../../src/core/interchange/bundle/read-bundle.ts';
import { writeBundle } from '../../../../../src/core/interchange/bundle/write-bundle.ts';
import { bundleJsonSchema } from '../../../../../src/core/interchange/data-out/bundle-json-schema.ts';
import { RECORD_KINDS } from '../../../../../src/core/records/kind-names.ts';

const docs = (name: string) => readFileSync(new URL(`../../../../../docs/${name}`, import.meta.url), 'utf8');

const sample = generateSample({ seed: 7, today: toDay('2026-06-18') });
const filled = Object.fromEntries(Object.entries(sample).filter(([, list]) => list.length > 0));
const json = writeBundle({
  exportedAt: '2026-06-18T09:00:00.000Z',
  transitions: [{ id: sample.transition[0]?.id ?? '', records: filled }],
});

const isMoment = (text: string) => /^\d{4}-\d\d-\d\dT.*(?:Z|[+-]\d\d:\d\d)$/.test(text);
const validate = new Ajv2020({ formats: { date: isDay, 'date-time': isMoment } }).compile(
  JSON.parse(docs('data-format.schema.json')),
);

describe('the documented format of exports', () => {
  it('is what the parsers say now; after a change run “npm run schema”', () => {
    expect(JSON.parse(docs('data-format.schema.json'))).toEqual(bundleJsonSchema());
  });

  it('has every kind of record in its description', () => {
    const text = docs('data-format.md');
    for (const kind of RECORD_KINDS) expect(text, kind).toContain(`\`${kind}\``);
  });

  it('fits a real export, which is read in again without loss', () => {
    validate(JSON.parse(json));
    expect(validate.errors).toBeNull();
    const read = readBundle(json);
    if (!read.ok) throw new Error(read.problem.message);
    expect(JSON.parse(writeBundle(read.value))).toEqual(JSON.parse(json));
  });

  it.each([
    ['a day that is none', (text: string) => text.replace(/"day": "2026-\d\d-\d\d"/, '"day": "2026-13-01"')],
    ['minutes as text', (text: string) => text.replace(/"minutes": (\d+)/, '"minutes": "$1"')],
    ['another format', (text: string) => text.replace('coachward-bundle', 'something-else')],
  ])('refuses %s', (_, damage) => {
    expect(damage(json)).not.toBe(json);
    expect(validate(JSON.parse(damage(json)))).toBe(false);
  });
});
