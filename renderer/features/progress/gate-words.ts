import { GATES } from '../../../src/core/content/gate-template.ts';
import type { Day } from '../../../src/core/domain/calendar/day.ts';
import type { EvidenceState, GateState } from '../../../src/core/insights/gates.ts';
import { formatQuantity } from '../../format/quantities.ts';

/** Where a gate stands, in a few words. */
export function gateStateWords(gate: GateState, today: Day): string {
  const met = gate.evidence.filter((piece) => piece.met).length;
  switch (gate.state) {
    case 'passed':
      return 'Passed';
    case 'ready':
      return 'All evidence is there';
    case 'passed-by-hand':
      return 'Passed by hand';
    case 'open':
      return today < gate.phase.from ? 'Not begun' : `${met} of ${gate.evidence.length} there`;
  }
}

/** What a piece of evidence asks for, as the plan words it. */
export function evidenceTitle(piece: EvidenceState): string {
  const all = [...GATES[1], ...GATES[2], ...GATES[3]];
  return all.find(({ key }) => key === piece.key)?.title ?? piece.key;
}

/**
 * How far a piece of evidence has come: `1 of 2`, `103% (80% needed)`, or that there is nothing to measure yet.
 * A change since the first two weeks needs a direction only, so it stands for itself.
 */
export function evidenceWords({ value, target, unit }: EvidenceState): string {
  if (value === null) return 'Nothing to measure yet';
  if (unit === 'points') return `${formatQuantity({ value, unit })} since the first two weeks`;
  const needed = formatQuantity({ value: target, unit });
  if (value > target) {
    const reached = formatQuantity({ value, unit });
    return reached === needed ? reached : `${reached} (${needed} needed)`;
  }
  const bare = unit === 'weeks' ? 'count' : unit;
  return `${formatQuantity({ value, unit: bare })} of ${needed}`;
}
