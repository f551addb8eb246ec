import { describe, expect, it } from 'vitest';
import { COACHING_SHARE_BAND } from '../../../../src/core/content/coaching-bands.ts';
import type { GateEvidenceKey } from '../../../../src/core/content/gate-template.ts';
import { GATES } from '../../../../src/core/content/gate-template.ts';
import {
  COACHING_SHARE_PERCENT,
  MINIMUM_COMMITMENTS_PERCENT,
  MINIMUM_COVERAGE_PERCENT,
  MINIMUM_RHYTHM_PERCENT,
  RHYTHM_WEEKS,
} from '../../../../src/core/content/gate-thresholds.ts';
import { EXPECTATIONS_MILESTONE_KEY } from '../../../../src/core/content/milestone-keys.ts';
import { PHASES } from '../../../../src/core/content/phases.ts';
import { MILESTONE_TEMPLATES } from '../../../../src/core/content/plan-template.ts';
import type { PhaseNumber } from '../../../../src/core/domain/plan/phase-number.ts';

const PHASE_NUMBERS: readonly PhaseNumber[] = [1, 2, 3];
const ofPhase = (phase: PhaseNumber) => MILESTONE_TEMPLATES.filter((milestone) => milestone.phase === phase);

describe('the plan template', () => {
  it('has three phases of 30 days that make 90', () => {
    expect(PHASES.map(({ phase, name }) => [phase, name])).toEqual([
      [1, 'Diagnosis'],
      [2, 'Skill Building'],
      [3, 'Reinforcement'],
    ]);
    expect(PHASES.reduce((sum, { defaultDays }) => sum + defaultDays, 0)).toBe(90);
  });

  it('gives every milestone a key of its own in kebab-case', () => {
    const keys = MILESTONE_TEMPLATES.map(({ key }) => key);
    expect(new Set(keys).size).toBe(keys.length);
    for (const key of keys) expect(key).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
  });

  it.each(PHASE_NUMBERS)('has 8 to 10 milestones in phase %i, in order, within its 30 days', (phase) => {
    const offsets = ofPhase(phase).map(({ dueOffset }) => dueOffset);
    expect(offsets.length).toBeGreaterThanOrEqual(8);
    expect(offsets.length).toBeLessThanOrEqual(10);
    expect(offsets).toEqual([...offsets].sort((a, b) => a - b));
    for (const offset of offsets) {
      expect(Number.isInteger(offset)).toBe(true);
      expect(offset).toBeGreaterThanOrEqual(1);
      expect(offset).toBeLessThanOrEqual(30);
    }
  });

  it('keeps titles short enough for a list and reasons to two or three sentences', () => {
    for (const { title, why } of MILESTONE_TEMPLATES) {
      expect(title.length, title).toBeLessThanOrEqual(60);
      expect(title, title).not.toMatch(/[.!]$/);
      expect(why, why).toMatch(/\.$/);
      expect(why.length, why).toBeLessThanOrEqual(220);
    }
  });
});

/** Every clause of the phase table, with a word that the milestones named must hold, so that a renamed key can't pass. */
const PHASE_TABLE: readonly { fact: string; phase: PhaseNumber; keys: readonly string[]; says: RegExp }[] = [
  {
    fact: 'audit how time is spent now',
    phase: 1,
    keys: ['guess-the-split', 'audit-a-week', 'read-the-share'],
    says: /week of your time/i,
  },
  {
    fact: 'name the behaviours to change',
    phase: 1,
    keys: ['rate-the-behaviours', 'choose-behaviours'],
    says: /behaviours you will change/i,
  },
  {
    fact: 'begin to move from telling to asking',
    phase: 1,
    keys: ['first-transcript', 'ask-first', 'end-with-a-step'],
    says: /from telling to asking/i,
  },
  {
    fact: 'learn the coaching frameworks',
    phase: 2,
    keys: ['learn-the-conversations', 'coach-or-train', 'use-four-conversations'],
    says: /seven conversations/i,
  },
  {
    fact: 'establish the weekly rhythm',
    phase: 2,
    keys: [
      'hold-one-to-ones',
      'coach-a-live-deal',
      'team-skill-session',
      'block-the-calendar',
      'reclaim-hours',
    ],
    says: /weekly|every week/i,
  },
  {
    fact: 'a measurable pipeline improvement within 60 days, revenue in 90 to 120',
    phase: 2,
    keys: ['review-day-60'],
    says: /pipeline.*90 to 120 days/i,
  },
  { fact: 'track how often coaching happens', phase: 3, keys: ['track-frequency'], says: /how often/i },
  {
    fact: 'track how reps improve',
    phase: 3,
    keys: ['track-outcomes', 'ask-the-reps'],
    says: /outcomes of each rep/i,
  },
  {
    fact: 'write coaching into performance expectations',
    phase: 3,
    keys: [EXPECTATIONS_MILESTONE_KEY],
    says: /performance expectations/i,
  },
  { fact: 'for good', phase: 3, keys: ['sustain-plan', 'review-day-90'], says: /after day 90/i },
];

describe('the phase table of the domain', () => {
  it.each(PHASE_TABLE)('has milestones for: $fact', ({ phase, keys, says }) => {
    const found = ofPhase(phase).filter(({ key }) => keys.includes(key));
    expect(found.map(({ key }) => key).sort()).toEqual([...keys].sort());
    expect(
      found
        .map(({ title, why }) => `${title}. ${why}`)
        .join('\n')
        .replaceAll('\n', ' '),
    ).toMatch(says);
  });
});

describe('the gates', () => {
  const keysOf = (phase: PhaseNumber): GateEvidenceKey[] => GATES[phase].map(({ key }) => key);

  it('ask for four or five pieces of evidence a phase', () => {
    expect(keysOf(1)).toEqual(['baseline-audit', 'behaviours-chosen', 'first-profile', 'rhythm-planned']);
    expect(keysOf(2)).toEqual([
      'rhythm-kept',
      'conversations-used',
      'asking-up',
      'commitments-recorded',
      'drills-practised',
    ]);
    expect(keysOf(3)).toEqual([
      'coaching-share',
      'rhythm-sustained',
      'commitments-kept',
      'expectations-written',
    ]);
  });

  it('state their thresholds in the words that the manager reads', () => {
    const titleOf = (key: GateEvidenceKey) =>
      PHASE_NUMBERS.flatMap((phase) => GATES[phase]).find((evidence) => evidence.key === key)?.title ?? '';
    expect(titleOf('baseline-audit')).toContain(`${MINIMUM_COVERAGE_PERCENT}%`);
    expect(titleOf('rhythm-sustained')).toContain(`${MINIMUM_RHYTHM_PERCENT}%`);
    expect(titleOf('commitments-kept')).toContain(`${MINIMUM_COMMITMENTS_PERCENT}%`);
    expect(titleOf('coaching-share')).toContain('25–40%');
    expect(titleOf('rhythm-kept')).toMatch(/three of the last four weeks/);
    expect(RHYTHM_WEEKS).toEqual({ kept: 3, of: 4 });
  });

  it('take the coaching share from the benchmark band', () => {
    expect(COACHING_SHARE_PERCENT).toEqual({
      from: COACHING_SHARE_BAND.targetFrom,
      to: COACHING_SHARE_BAND.targetTo,
    });
  });

  it('point the last piece of evidence at a milestone of phase 3 that exists', () => {
    const written = GATES[3].find(({ key }) => key === 'expectations-written');
    expect(ofPhase(3).map(({ key }) => key)).toContain(written?.milestone);
  });

  it('say of every threshold where it comes from', () => {
    for (const { basis } of PHASE_NUMBERS.flatMap((phase) => GATES[phase])) {
      expect(basis).toMatch(/our own choice|practitioner article|definition of coverage/i);
    }
  });
});
