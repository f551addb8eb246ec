import { GATES, type GateEvidenceKey } from '../content/gate-template.ts';
import type { Day } from '../domain/calendar/day.ts';
import type { GatePass } from '../domain/plan/gate-pass.ts';
import type { PhaseSpan } from '../domain/plan/plan-axis.ts';
import type { RecordsView } from '../records/records.ts';
import { type CoachingFrequency, coachingFrequency } from './coaching-frequency.ts';
import { EVIDENCE, type Measured } from './gate-evidence.ts';
import { planFrame } from './plan-frame.ts';

/**
 * A piece of evidence. `missing` is how much the value is short of the target in the same unit; null when it is met,
 * when nothing could be measured yet, or when the value is over `upTo`.
 */
export type EvidenceState = Measured & { readonly key: GateEvidenceKey; readonly missing: number | null };

/**
 * A phase's gate.
 * - `open`: evidence is missing, or the phase hasn't begun
 * - `ready`: all evidence is there while the phase still runs
 * - `passed`: all evidence was there when the phase was over, or came in later
 * - `passed-by-hand`: evidence is missing and the manager passed it knowingly; `pass` has the reason
 *
 * `judgedOn` is the day whose evidence is shown. `pass` stays when the evidence comes in afterwards.
 */
export type GateState = {
  readonly phase: PhaseSpan;
  readonly state: 'passed' | 'passed-by-hand' | 'open' | 'ready';
  readonly pass: GatePass | null;
  readonly judgedOn: Day;
  readonly evidence: readonly EvidenceState[];
};

/**
 * The three gates on a day, each with its evidence computed from the records.
 *
 * A gate is judged on the last day of its phase, so that a slack week later doesn't undo it. One that was open on that
 * day is judged on `today`, so that it can be passed late.
 *
 * @example
 * // By hand: in phase 1 one week with 2,000 of 2,400 expected minutes (coverage .83), two behaviours chosen, one
 * // conversation profiled, a rhythm for all of 4 reps. Met, met, not met with 1 of 2, met: the gate is open.
 * gates(records, today)[0]?.evidence[2] // { key: 'first-profile', met: false, value: 1, target: 2, missing: 1, … }
 */
export function gates(records: RecordsView, today: Day): GateState[] {
  const frequencyOn = frequencies(records);
  return planFrame(records, today).axis.phases.map((phase): GateState => {
    const pass = records.get('gate-pass', `gate-${phase.phase}`) ?? null;
    const judge = (asOf: Day) => evidenceOf({ records, phase, asOf, frequency: frequencyOn(asOf) });
    const over = today > phase.to;
    const atEnd = judge(over ? phase.to : today);
    const late = over && !isComplete(atEnd);
    const evidence = late ? judge(today) : atEnd;
    const state = stateOf({ complete: isComplete(evidence) && today >= phase.from, over, pass });
    return { phase, state, pass, judgedOn: over && !late ? phase.to : today, evidence };
  });
}

function frequencies(records: RecordsView): (asOf: Day) => CoachingFrequency {
  const known = new Map<Day, CoachingFrequency>();
  return (asOf) => {
    const frequency = known.get(asOf) ?? coachingFrequency(records, asOf);
    known.set(asOf, frequency);
    return frequency;
  };
}

function evidenceOf(input: Parameters<(typeof EVIDENCE)[GateEvidenceKey]>[0]): EvidenceState[] {
  return GATES[input.phase.phase].map(({ key }) => {
    const measured = EVIDENCE[key](input);
    const short = measured.value === null ? 0 : measured.target - measured.value;
    return { key, ...measured, missing: !measured.met && short > 0 ? short : null };
  });
}

function isComplete(evidence: readonly EvidenceState[]): boolean {
  return evidence.every((piece) => piece.met);
}

function stateOf(gate: {
  readonly complete: boolean;
  readonly over: boolean;
  readonly pass: GatePass | null;
}): GateState['state'] {
  if (gate.complete) return gate.over ? 'passed' : 'ready';
  return gate.pass ? 'passed-by-hand' : 'open';
}
