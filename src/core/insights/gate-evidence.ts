import type { GateEvidenceKey } from '../content/gate-template.ts';
import {
  BEHAVIOURS_CHOSEN,
  COACHING_SHARE_PERCENT,
  COMMITMENT_WEEKS,
  MINIMUM_COMMITMENTS_PERCENT,
  MINIMUM_CONVERSATIONS_USED,
  MINIMUM_PROFILES,
  MINIMUM_RHYTHM_PERCENT,
  RHYTHM_WEEKS,
} from '../content/gate-thresholds.ts';
import { EXPECTATIONS_MILESTONE_KEY } from '../content/milestone-keys.ts';
import { addDays, type Day } from '../domain/calendar/day.ts';
import type { PhaseSpan } from '../domain/plan/plan-axis.ts';
import type { CoachingSession } from '../domain/session/coaching-session.ts';
import type { RecordsView } from '../records/records.ts';
import type { CoachingFrequency } from './coaching-frequency.ts';
import { rhythmKeptIn } from './coaching-frequency.ts';
import { commitmentsKept } from './commitments-kept.ts';
import { drillSkills } from './drill-skill.ts';
import { isOfThisCycle, middleOfWeek } from './plan-frame.ts';
import type { Unit } from './quantity.ts';
import { talkOverTime } from './talk-balance.ts';
import { MEASURED_FROM, measuredWeeks, weeksWithin } from './time-share.ts';

/** What evidence is computed from: the records, the phase that it closes, and the day on which it is judged. */
export type EvidenceInput = {
  readonly records: RecordsView;
  readonly phase: PhaseSpan;
  readonly asOf: Day;
  readonly frequency: CoachingFrequency;
};

/**
 * A measured piece of evidence: the value reached, the target, and an upper bound where there is one (`upTo`, else
 * null). `value` is null when there is nothing to measure yet.
 */
export type Measured = {
  readonly met: boolean;
  readonly value: number | null;
  readonly target: number;
  readonly upTo: number | null;
  readonly unit: Unit;
};

function atLeast(value: number | null, target: number, unit: Unit): Measured {
  return { met: value !== null && value >= target, value, target, upTo: null, unit };
}

/** The best coverage of a week of the phase, of 0 to 1. */
function baselineAudit({ records, phase, asOf }: EvidenceInput): Measured {
  const coverages = weeksWithin(records, phase.from, asOf).map((week) => week.coverage ?? 0);
  return atLeast(coverages.length > 0 ? Math.max(...coverages) : null, MEASURED_FROM, 'percent');
}

function behavioursChosen({ records }: EvidenceInput): Measured {
  const value = records.count('behaviour-choice');
  const { atLeast: target, atMost: upTo } = BEHAVIOURS_CHOSEN;
  return { met: value >= target && value <= upTo, value, target, upTo, unit: 'count' };
}

function firstProfile({ records, asOf }: EvidenceInput): Measured {
  const isOfCycle = isOfThisCycle(records);
  const profiled = records.all('conversation').filter(({ day }) => isOfCycle(day) && day <= asOf);
  return atLeast(profiled.length, MINIMUM_PROFILES, 'count');
}

/** Active reps with a rhythm of more than nothing, of all active reps. An empty team has no rhythm. */
function rhythmPlanned({ records }: EvidenceInput): Measured {
  const active = records.all('rep').filter((rep) => rep.status === 'active');
  const latest = new Map<string, { readonly from: Day; readonly perWeek: number }>();
  for (const plan of records.all('rhythm-plan')) {
    const known = latest.get(plan.repId);
    if (!known || plan.from >= known.from) latest.set(plan.repId, plan);
  }
  const planned = active.filter((rep) => (latest.get(rep.id)?.perWeek ?? 0) > 0);
  return atLeast(planned.length, Math.max(1, active.length), 'count');
}

/** Of the last four weeks with something planned, those in which every rep had all sessions planned. */
function rhythmKept({ frequency, asOf }: EvidenceInput): Measured {
  const judged = frequency.weeks
    .map((week, position) => ({ week, states: frequency.reps.map((rep) => rep.weeks[position]?.state) }))
    .filter(({ week, states }) => {
      const some = states.includes('kept') || states.includes('missed') || states.includes('open');
      return some && week.weekStart <= asOf && !(week.current && states.includes('open'));
    })
    .slice(-RHYTHM_WEEKS.of);
  if (judged.length === 0) return atLeast(null, RHYTHM_WEEKS.kept, 'weeks');
  const kept = judged.filter(({ states }) => !states.includes('missed'));
  return atLeast(kept.length, RHYTHM_WEEKS.kept, 'weeks');
}

function conversationsUsed({ records, asOf }: EvidenceInput): Measured {
  const isOfCycle = isOfThisCycle(records);
  const used = new Set<string>();
  for (const { conversation, day } of records.all('session')) {
    if (conversation !== null && isOfCycle(day) && day <= asOf) used.add(conversation);
  }
  return atLeast(used.size, MINIMUM_CONVERSATIONS_USED, 'count');
}

/** The larger of two moves since the first two weeks: how far telling has fallen, how far the ask ratio has risen. */
function askingUp({ records, asOf }: EvidenceInput): Measured {
  const { baseline, latest } = talkOverTime(records, asOf);
  const moves: number[] = [];
  if (baseline.tellShare !== null && latest.tellShare !== null) {
    moves.push(baseline.tellShare - latest.tellShare);
  }
  if (baseline.askRatio.value !== null && latest.askRatio.value !== null) {
    moves.push(latest.askRatio.value - baseline.askRatio.value);
  }
  const value = moves.length > 0 ? Math.max(...moves) : null;
  return { met: value !== null && value > 0, value, target: 0, upTo: null, unit: 'points' };
}

function commitmentsRecorded({ records, asOf }: EvidenceInput): Measured {
  const after = addDays(asOf, -COMMITMENT_WEEKS * 7);
  const withCommitment = new Set(records.all('commitment').map((commitment) => commitment.sessionId));
  const recent = records
    .all('session')
    .filter(({ form, day }) => form === 'one-to-one' && day > after && day <= asOf);
  const complete = (session: CoachingSession) =>
    session.nextStep.trim() !== '' && withCommitment.has(session.id);
  return atLeast(recent.filter(complete).length, Math.max(1, recent.length), 'count');
}

/** Of the four kinds of drill, those that have become a skill. */
function drillsPractised({ records, asOf }: EvidenceInput): Measured {
  const skills = drillSkills(records, asOf);
  return atLeast(skills.filter(({ isSkill }) => isSkill).length, skills.length, 'count');
}

/** The share of the latest measured week of the phase; of one within the band if there is any. */
function coachingShare({ records, phase, asOf }: EvidenceInput): Measured {
  const target = COACHING_SHARE_PERCENT.from / 100;
  const upTo = COACHING_SHARE_PERCENT.to / 100;
  const shares = measuredWeeks(records, phase.from, asOf).flatMap((week) => week.coachingShare ?? []);
  const within = shares.filter((share) => share >= target && share <= upTo);
  const value = within.at(-1) ?? shares.at(-1) ?? null;
  return { met: within.length > 0, value, target, upTo, unit: 'percent' };
}

function rhythmSustained({ frequency, phase }: EvidenceInput): Measured {
  const inPhase = (weekStart: Day) => {
    const middle = middleOfWeek(weekStart);
    return middle >= phase.from && middle <= phase.to;
  };
  return atLeast(rhythmKeptIn(frequency.reps, inPhase).value, MINIMUM_RHYTHM_PERCENT / 100, 'percent');
}

function commitmentsKeptShare({ records, asOf }: EvidenceInput): Measured {
  return atLeast(commitmentsKept(records, asOf).value, MINIMUM_COMMITMENTS_PERCENT / 100, 'percent');
}

function expectationsWritten({ records }: EvidenceInput): Measured {
  const written = records
    .all('milestone')
    .some(({ templateKey, status }) => templateKey === EXPECTATIONS_MILESTONE_KEY && status === 'done');
  return atLeast(written ? 1 : 0, 1, 'count');
}

/** The computation of each piece of evidence; its words and thresholds are in the gate template. */
export const EVIDENCE: Readonly<Record<GateEvidenceKey, (input: EvidenceInput) => Measured>> = {
  'baseline-audit': baselineAudit,
  'behaviours-chosen': behavioursChosen,
  'first-profile': firstProfile,
  'rhythm-planned': rhythmPlanned,
  'rhythm-kept': rhythmKept,
  'conversations-used': conversationsUsed,
  'asking-up': askingUp,
  'commitments-recorded': commitmentsRecorded,
  'drills-practised': drillsPractised,
  'coaching-share': coachingShare,
  'rhythm-sustained': rhythmSustained,
  'commitments-kept': commitmentsKeptShare,
  'expectations-written': expectationsWritten,
};
