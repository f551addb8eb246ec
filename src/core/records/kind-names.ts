import type { RecordKind } from './kinds.ts';

/** All kinds, without their parsers: for code that runs in the page, which parses nothing. */
export const RECORD_KINDS = [
  'transition',
  'rep',
  'rhythm-plan',
  'milestone',
  'holiday',
  'excused-week',
  'gate-pass',
  'behaviour-choice',
  'time-category',
  'time-entry',
  'calendar-entry',
  'calendar-settings',
  'category-rule',
  'word-list',
  'session',
  'commitment',
  'preparation',
  'conversation',
  'transcript',
  'rescue',
  'tally',
  'question',
  'speaker-alias',
  'gap-decision',
  'drill-card',
  'drill-answer',
  'time-guess',
  'timer',
  'audit',
  'reclaim-action',
  'coaching-block',
  'behaviour-rating',
  'survey',
  'survey-answer',
  'outcome-figure',
  'outcome-measure',
  'import-term',
  'expectation',
  'sustain-plan',
  'cycle-review',
  'past-cycle',
  'practice',
  'client',
  'engagement',
  'engagement-entry',
  'template',
  'own-benchmark',
  'team-rhythm',
  'rep-excuse',
  'rhythm-settings',
  'next-choice',
  'report-look',
  'report-text',
  'report-snapshot',
  'report-body',
  'merge-conflict',
  'exchange-step',
] as const satisfies readonly RecordKind[];

/** Kinds too large to load with the rest: fetched one by one when they are needed. */
export const LAZY_KINDS = [
  'transcript',
  'report-body',
  'exchange-step',
] as const satisfies readonly RecordKind[];
export type LazyKind = (typeof LAZY_KINDS)[number];

/** Kinds that are loaded when a transition is opened. */
export type EagerKind = Exclude<RecordKind, LazyKind>;

/** Whether a kind is fetched one by one. */
export function isLazyKind(kind: RecordKind): kind is LazyKind {
  return (LAZY_KINDS as readonly RecordKind[]).includes(kind);
}
