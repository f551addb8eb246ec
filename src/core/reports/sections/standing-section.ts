import { PHASES } from '../../content/phases.ts';
import type { PhaseNumber } from '../../domain/plan/phase-number.ts';
import { MEASURED_FROM } from '../../insights/time-share.ts';
import { benchmarksOf, ownBenchmarksOf } from '../report-benchmark.ts';
import {
  counted,
  type Line,
  paragraph,
  quantity,
  type ReportFigure,
  type ReportSection,
} from '../report-document.ts';
import type { ReportInput } from '../report-input.ts';

/** The name of a phase: "Skill Building" is phase 2. */
export function phaseName(phase: PhaseNumber): string {
  return PHASES[phase - 1]?.name ?? '';
}

/** Which day of the plan it is, and of which phase. */
export function whereItStands({ progress }: ReportInput): Line {
  const { state, planDay, axis, phase, paused } = progress;
  if (state === 'before') return ['The plan has not begun. Its first day is ', { day: axis.firstDay }, '.'];
  if (state === 'after')
    return ['The plan of ', quantity(axis.days, 'days'), ' ended on ', { day: axis.lastDay }, '.'];
  return [
    'Day ',
    quantity(planDay, 'count'),
    ' of ',
    quantity(axis.days, 'count'),
    `, in phase ${phase.phase}, ${phaseName(phase.phase)}, which ends on `,
    { day: phase.to },
    paused ? '. The plan pauses this week.' : '.',
  ];
}

function coachingShare({ timeWeeks, records }: ReportInput): ReportFigure {
  const measured = timeWeeks.findLast(({ coverage }) => (coverage ?? 0) >= MEASURED_FROM);
  return {
    label: 'Coaching share',
    value: quantity(measured?.coachingShare ?? null, 'percent'),
    count: measured
      ? ['in the week of ', { day: measured.weekStart }, ', the latest that is measured well enough']
      : ['No week is measured well enough yet.'],
    benchmarks: [...benchmarksOf('coaching-share-target'), ...ownBenchmarksOf(records, 'coaching-share')],
  };
}

function telling({ talk: { latest, baseline } }: ReportInput): ReportFigure {
  const before: Line =
    baseline.tellShare === null
      ? []
      : [
          '; in the first two weeks it was ',
          quantity(baseline.tellShare, 'percent'),
          ' of ',
          quantity(baseline.acts, 'count'),
        ];
  return {
    label: 'Telling, last two weeks',
    value: quantity(latest.tellShare, 'percent'),
    count: ['of ', ...counted(latest.acts, 'utterance'), ...before],
  };
}

/** The figures that a reader wants first. */
export function headlines(input: ReportInput): ReportFigure[] {
  const { done, milestones } = input.progress;
  const { rhythmKept } = input.frequency;
  const { commitments } = input;
  return [
    {
      label: 'Milestones done',
      value: quantity(done, 'count'),
      count: ['of ', quantity(milestones.length, 'count')],
    },
    coachingShare(input),
    telling(input),
    {
      label: 'Rhythm kept',
      value: quantity(rhythmKept.value, 'percent'),
      count: [
        quantity(rhythmKept.kept, 'count'),
        ' of ',
        ...counted(rhythmKept.of, 'week', 'weeks'),
        ', counted rep by rep',
      ],
    },
    {
      label: 'Commitments kept',
      value: quantity(commitments.value, 'percent'),
      count: [
        quantity(commitments.kept, 'count'),
        ' of ',
        quantity(commitments.due, 'count'),
        ' that fell due',
      ],
      people: input.committed,
    },
  ];
}

/** Where the plan stands: day, phase, and the headline figures. */
export function standingSection(input: ReportInput): ReportSection {
  return {
    id: 'standing',
    title: 'Where the plan stands',
    blocks: [paragraph(...whereItStands(input)), { kind: 'figures', figures: headlines(input) }],
  };
}
