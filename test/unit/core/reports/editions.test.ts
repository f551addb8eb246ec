import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { generateSample } from '../../../../src/core/application/sample/generate-sample.ts';
import { type Instant, toDay } from '../../../../src/core/domain/calendar/day.ts';
import { MINIMUM_GROUP, NAME_STYLES } from '../../../../src/core/domain/report/report-terms.ts';
import { RECORD_SCHEMAS, type RecordKind } from '../../../../src/core/records/kinds.ts';
import { RecordSet } from '../../../../src/core/records/records.ts';
import { inEdition } from '../../../../src/core/reports/editions/in-edition.ts';
import { shownNames } from '../../../../src/core/reports/editions/shown-names.ts';
import { phaseReport } from '../../../../src/core/reports/phase-report.ts';
import { progressReport } from '../../../../src/core/reports/progress-report.ts';
import { repSummary } from '../../../../src/core/reports/rep-summary.ts';
import type { ReportBlock, ReportDocument } from '../../../../src/core/reports/report-document.ts';
import { managerPage } from '../../../../src/core/reports/sections/manager-page.ts';
import { CANARY, withPrivateWords } from '../../../support/private-words.ts';

const TODAY = toDay('2026-06-18');
const OPTIONS = { today: TODAY, generatedAt: '2026-06-18T15:00:00Z' as Instant };
const sample = generateSample({ seed: 7, today: TODAY, reps: 8, transcripts: false });
const planted = RecordSet.from(withPrivateWords(sample));

/** Every string anywhere in a value. */
function stringsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(stringsIn);
}

const reports: readonly (readonly [string, ReportDocument])[] = [
  ['progress', progressReport(planted, OPTIONS)],
  ['phase 1', phaseReport(planted, { ...OPTIONS, phase: 1 })],
  ['phase 2', phaseReport(planted, { ...OPTIONS, phase: 2 })],
];

function blocks(report: ReportDocument, kind: ReportBlock['kind']): readonly ReportBlock[] {
  return report.sections.flatMap((section) => section.blocks).filter((block) => block.kind === kind);
}

describe('the sponsor’s edition', () => {
  it('rests on a fixture that its own schemas accept and that has private words in the manager’s edition', () => {
    for (const [kind, list] of Object.entries(withPrivateWords(sample))) {
      for (const record of list) RECORD_SCHEMAS[kind as RecordKind].parse(record);
    }
    for (const [name, report] of reports) {
      const found = stringsIn(inEdition(report, { edition: 'manager', names: 'letters' })).filter((text) =>
        text.includes(CANARY),
      );
      expect(new Set(found).size, name).toBeGreaterThan(2);
    }
  });

  it.each(NAME_STYLES)('holds no private word in any string of the document, with names as %s', (names) => {
    for (const [name, report] of reports) {
      const found = stringsIn(inEdition(report, { edition: 'sponsor', names })).filter((text) =>
        text.includes(CANARY),
      );
      expect(found, name).toEqual([]);
    }
  });

  it('names no rep and no id of one', () => {
    const named = RecordSet.from(sample);
    const made = stringsIn(
      inEdition(progressReport(named, OPTIONS), { edition: 'sponsor', names: 'letters' }),
    ).join('\n');
    for (const { name, id } of sample.rep) {
      expect(made).not.toContain(name);
      expect(made.split('\n')).not.toContain(id);
    }
    expect(made).toContain('Rep A');
    expect(made).toContain('Rep H');
  });

  it('has no block and no figure that tells of fewer than five', () => {
    const few = RecordSet.from({
      ...sample,
      rep: sample.rep.slice(0, 4),
      commitment: sample.commitment.filter(({ repId }) =>
        sample.rep.slice(0, 4).some(({ id }) => id === repId),
      ),
    });
    const report = inEdition(progressReport(few, OPTIONS), { edition: 'sponsor', names: 'letters' });
    const captions = blocks(report, 'table').map((block) =>
      block.kind === 'table' ? block.table.caption : '',
    );
    expect(captions).not.toContain('Coaching by rep');
    expect(stringsIn(report)).toContain('“Coaching by rep” is left out: it would tell of too few reps.');
    for (const block of report.sections.flatMap((section) => section.blocks)) {
      expect(block.people ?? MINIMUM_GROUP).toBeGreaterThanOrEqual(MINIMUM_GROUP);
    }
    const kept = blocks(report, 'figures').flatMap((block) =>
      block.kind === 'figures' ? block.figures : [],
    );
    expect(kept.find(({ label }) => label === 'Kept by their date')?.value.value).toBeNull();
    expect(kept.find(({ label }) => label === 'Coaching sessions')?.value.value).toBeGreaterThan(0);
  });

  it('leaves the manager’s own numbers as they are', () => {
    const report = progressReport(planted, OPTIONS);
    const talk = (document: ReportDocument) => {
      const [figures] = document.sections.find(({ id }) => id === 'talk')?.blocks ?? [];
      return figures?.kind === 'figures' ? figures.figures.map(({ value }) => value) : [];
    };
    expect(talk(inEdition(report, { edition: 'sponsor', names: 'letters' }))).toEqual(talk(report));
    expect(talk(report).length).toBe(4);
  });

  it('holds no word of a manager’s page', () => {
    const page = managerPage(planted, TODAY, 'plan');
    const report: ReportDocument = { ...progressReport(planted, OPTIONS), sections: [page] };
    expect(
      stringsIn(inEdition(report, { edition: 'sponsor', names: 'initials' })).filter((text) =>
        text.includes(CANARY),
      ),
    ).toEqual([]);
  });
});

describe('a page for a one-to-one', () => {
  it('has private notes in a section of their own and nowhere else', () => {
    const [rep] = sample.rep;
    if (!rep) throw new Error('the sample has no rep');
    const session = sample.session.map((one, index) => {
      const noteIsPrivate = index % 2 === 0;
      return { ...one, noteIsPrivate, note: noteIsPrivate ? 'kept to myself' : 'said aloud' };
    });
    const report = repSummary(RecordSet.from({ ...sample, session }), rep, OPTIONS);
    const noted = report.sections.map((one) => {
      const texts = stringsIn(one.blocks);
      return [one.id, texts.includes('kept to myself'), texts.includes('said aloud')];
    });
    expect(noted).toEqual([
      ['rep-standing', false, false],
      ['rep-commitments', false, false],
      ['rep-pattern', false, false],
      ['rep-results', false, false],
      ['rep-notes', false, true],
      ['rep-private', true, false],
    ]);
  });
});

describe('the names that are shown', () => {
  it('are one for each rep, whatever they are called', () => {
    const reps = fc.uniqueArray(
      fc.record({ rep: fc.string({ minLength: 1 }), name: fc.string({ unit: 'grapheme' }) }),
      { selector: ({ rep }) => rep, maxLength: 40 },
    );
    fc.assert(
      fc.property(reps, fc.constantFrom(...NAME_STYLES), (given, style) => {
        const shown = shownNames(given, style);
        expect(shown.size).toBe(given.length);
        expect(new Set(shown.values()).size).toBe(given.length);
      }),
    );
  });

  it('are letters in an order of their own, or initials', () => {
    const reps = ['Ana Ruiz', 'Al Roy', 'محمد علي', 'Jean-Luc'].map((name, index) => ({
      rep: String(index),
      name,
    }));
    expect([...shownNames(reps, 'letters').values()].sort()).toEqual(['Rep A', 'Rep B', 'Rep C', 'Rep D']);
    const initials = shownNames(reps, 'initials');
    expect([initials.get('2'), initials.get('3')]).toEqual(['م. ع.', 'J. L.']);
    expect(new Set([initials.get('0'), initials.get('1')])).toEqual(new Set(['A. R. 1', 'A. R. 2']));
  });
});
