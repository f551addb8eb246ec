import type { PhaseNumber } from '../domain/plan/phase-number.ts';
import {
  COACHING_SHARE_PERCENT,
  MINIMUM_COMMITMENTS_PERCENT,
  MINIMUM_COVERAGE_PERCENT,
  MINIMUM_RHYTHM_PERCENT,
} from './gate-thresholds.ts';
import { EXPECTATIONS_MILESTONE_KEY } from './milestone-keys.ts';

/** The keys of all evidence; the plan engine has one computation for each. */
export type GateEvidenceKey =
  | 'baseline-audit'
  | 'behaviours-chosen'
  | 'first-profile'
  | 'rhythm-planned'
  | 'rhythm-kept'
  | 'conversations-used'
  | 'asking-up'
  | 'commitments-recorded'
  | 'drills-practised'
  | 'coaching-share'
  | 'rhythm-sustained'
  | 'commitments-kept'
  | 'expectations-written';

/**
 * One piece of evidence at the end of a phase.
 * `basis` says in words where its threshold comes from, so that our own choices are never taken for research.
 * `milestone` names the milestone that the evidence looks at, where there is one.
 */
export type GateEvidence = {
  readonly key: GateEvidenceKey;
  readonly title: string;
  readonly why: string;
  readonly basis: string;
  readonly milestone?: string;
};

const OWN_CHOICE = 'Our own choice';

/** What has to be shown at the end of each phase before the next begins, by phase number. */
export const GATES: Readonly<Record<PhaseNumber, readonly GateEvidence[]>> = {
  1: [
    {
      key: 'baseline-audit',
      title: `A measured week with at least ${MINIMUM_COVERAGE_PERCENT}% of your working time in it`,
      why: 'Without a baseline you will never know what changed. With too many hours missing, the share says more about what you remembered than about what you did.',
      basis: 'The 80% belongs to the definition of coverage that the audit works with.',
    },
    {
      key: 'behaviours-chosen',
      title: 'One to three behaviours chosen, each with an “instead of … I will …”',
      why: 'Change needs a name and a replacement. Few and concrete beats all four at once.',
      basis: `${OWN_CHOICE}: the four behaviours are from Practitioner article A, the limit of three is ours.`,
    },
    {
      key: 'first-profile',
      title: 'At least two of your own conversations profiled',
      why: 'You hear yourself differently from how your reps do. Two profiles show whether the first was typical.',
      basis: `${OWN_CHOICE}: the smallest number that can be compared.`,
    },
    {
      key: 'rhythm-planned',
      title: 'A planned rhythm for every active rep',
      why: 'Anybody without a slot is coached when there is time left over, which is to say hardly ever.',
      basis: 'Practitioner article A plans one-to-ones weekly and for everybody on the team.',
    },
  ],
  2: [
    {
      key: 'rhythm-kept',
      title: 'Planned sessions held in three of the last four weeks',
      why: 'A rhythm is what survives an ordinary month. One bad week is forgiven, two are a pattern.',
      basis: `${OWN_CHOICE}; that consistency counts for more than length is from Practitioner article A.`,
    },
    {
      key: 'conversations-used',
      title: 'At least four of the seven conversations used in logged sessions',
      why: 'A coach with one conversation treats every rep alike. Four show that you are choosing.',
      basis: `${OWN_CHOICE}: more than half of the seven.`,
    },
    {
      key: 'asking-up',
      title: 'Less telling, or more asking, than in your first two weeks',
      why: 'The point of the first 60 days is a change in how you talk. It is enough that the share of telling has fallen or the ask ratio has risen.',
      basis: `${OWN_CHOICE}: we ask for a direction, not for a target value.`,
    },
    {
      key: 'commitments-recorded',
      title: 'Every one-to-one of the last two weeks ends with step, date and commitment',
      why: 'It is the plainest sign of a session that led somewhere, and the only thing the next one can pick up.',
      basis: 'Practitioner articles ask it of every session; the two weeks are our own choice.',
    },
    {
      key: 'drills-practised',
      title: 'Each of the four drills practised on three days, the last two answers right',
      why: 'What has been practised comes to mind in a conversation. Three days show that it held overnight.',
      basis: `${OWN_CHOICE}: the smallest practice that is more than trying it once.`,
    },
  ],
  3: [
    {
      key: 'coaching-share',
      title: `A measured week with ${COACHING_SHARE_PERCENT.from}–${COACHING_SHARE_PERCENT.to}% of your time in coaching`,
      why: 'The hours show whether coaching has become your job or is still something beside it. The week needs 80% coverage, like the first.',
      basis: 'Practitioner article A gives 25–40% as good practice; others call that band a rough estimate.',
    },
    {
      key: 'rhythm-sustained',
      title: `At least ${MINIMUM_RHYTHM_PERCENT}% of the planned rhythm kept over the phase`,
      why: 'Phase 2 showed that you can. This shows that you do, with every rep and through a whole month.',
      basis: `${OWN_CHOICE}: one week in five is left for life to happen.`,
    },
    {
      key: 'commitments-kept',
      title: `At least ${MINIMUM_COMMITMENTS_PERCENT}% of the commitments that fell due were kept`,
      why: 'Kept promises are the first change in reps that you can see, long before the numbers follow.',
      basis: `${OWN_CHOICE}: a team that keeps every promise is promising too little.`,
    },
    {
      key: 'expectations-written',
      title: 'Coaching written into performance expectations',
      why: 'What is written down and reviewed outlives the enthusiasm of a project, and the manager who began it.',
      basis: 'Practitioner article A names it as the end of the 90 days.',
      milestone: EXPECTATIONS_MILESTONE_KEY,
    },
  ],
};
