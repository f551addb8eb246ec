import type { PhaseSpan } from '../../domain/plan/plan-axis.ts';
import { type ProgressStory, progressStory } from '../../insights/progress-story.ts';
import { asOfDay } from '../plan-report.ts';
import { column, type Line, quantity, type ReportSection } from '../report-document.ts';
import type { ReportInput } from '../report-input.ts';
import { phaseName } from './standing-section.ts';

type Row = { readonly key: string; readonly label: string; readonly cell: (story: ProgressStory) => Line };

/** Measures of the manager's own doing, which tell of no rep. */
const ROWS: readonly Row[] = [
  {
    key: 'share',
    label: 'Coaching share, latest measured week',
    cell: ({ share: { latest } }) =>
      latest
        ? [quantity(latest.coachingShare, 'percent'), ' of ', quantity(latest.recordedMinutes, 'minutes')]
        : ['not measured'],
  },
  { key: 'tell', label: 'Telling, of all utterances', cell: ({ talk }) => ofTalk(talk, 'tell') },
  { key: 'ask', label: 'Asking', cell: ({ talk }) => ofTalk(talk, 'ask') },
  { key: 'reflect', label: 'Reflecting', cell: ({ talk }) => ofTalk(talk, 'reflect') },
  {
    key: 'rhythm',
    label: 'Rhythm kept, of the weeks of reps',
    cell: ({ rhythm: { kept } }) => [quantity(kept.value, 'percent'), ' of ', quantity(kept.of, 'count')],
  },
  { key: 'sessions', label: 'Coaching sessions', cell: ({ rhythm }) => [quantity(rhythm.sessions, 'count')] },
  { key: 'minutes', label: 'Time in them', cell: ({ rhythm }) => [quantity(rhythm.minutes, 'minutes')] },
];

function ofTalk({ points }: ProgressStory['talk'], act: 'tell' | 'ask' | 'reflect'): Line {
  const acts = points.reduce((sum, point) => sum + point.acts, 0);
  const part = points.reduce((sum, point) => sum + (point[`${act}Share`] ?? 0) * point.acts, 0);
  return acts === 0
    ? ['nothing counted']
    : [quantity(part / acts, 'percent'), ' of ', quantity(acts, 'count')];
}

/** The phases up to one side by side, each as it was at its end. */
export function phasesSection({ records, asOf }: ReportInput, phases: readonly PhaseSpan[]): ReportSection {
  const begun = phases.filter(({ from }) => from <= asOf);
  const stories = begun.map(({ from, to }) => {
    const until = asOfDay({ today: asOf, to });
    return progressStory(records, until, { from, to: until });
  });
  return {
    id: 'phases',
    title: 'Phase by phase',
    blocks: [
      {
        kind: 'table',
        table: {
          caption: 'Each phase as it was at its end',
          columns: [
            column('Measure'),
            ...begun.map(({ phase }) => column(`${phase} ${phaseName(phase)}`, true)),
          ],
          rows: ROWS.map(({ key, label, cell }) => ({
            key,
            cells: [[label], ...stories.map(cell)],
          })),
        },
      },
    ],
  };
}
