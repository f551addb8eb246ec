import { GATES } from '../../content/gate-template.ts';
import type { EvidenceState, GateState } from '../../insights/gates.ts';
import {
  column,
  type Line,
  own,
  paragraph,
  quantity,
  type ReportBlock,
  type ReportSection,
} from '../report-document.ts';
import type { ReportInput } from '../report-input.ts';
import { phaseName } from './standing-section.ts';

/** A gate in a sentence: passed, ready or open. */
export function stateWords({ state, phase, judgedOn, pass }: GateState): Line {
  const name = `Gate ${phase.phase}, ${phaseName(phase.phase)}: `;
  const byHand: Line = pass
    ? [{ day: pass.passedOn }, '. Reason: ', own(pass.reason, 'kept by the manager')]
    : [];
  switch (state) {
    case 'passed':
      return [
        `${name}passed by its evidence as of `,
        { day: judgedOn },
        ...(pass ? ['. Before that it was passed by hand on ', ...byHand] : ['.']),
      ];
    case 'passed-by-hand':
      return [`${name}passed by hand, with evidence missing, on `, ...byHand];
    case 'ready':
      return [`${name}all evidence is there; the phase ends on `, { day: phase.to }, '.'];
    case 'open':
      return [`${name}open. The phase ends on `, { day: phase.to }, '.'];
  }
}

function neededOf({ unit, target, upTo, key }: EvidenceState): Line {
  if (unit === 'points') return ['any move'];
  if (key === 'expectations-written') return ['done'];
  const from = quantity(target, unit);
  return upTo === null ? ['at least ', from] : [from, ' to ', quantity(upTo, unit)];
}

function reachedOf({ value, unit, key }: EvidenceState): Line {
  if (key === 'expectations-written') return [value === 1 ? 'done' : 'not yet'];
  return value === null ? ['nothing to measure'] : [quantity(value, unit)];
}

/** A gate: how it stands, and its evidence as a table. */
export function gateBlocks(gate: GateState): ReportBlock[] {
  const words = new Map(GATES[gate.phase.phase].map(({ key, title, basis }) => [key, { title, basis }]));
  return [
    paragraph(...stateWords(gate)),
    {
      kind: 'table',
      table: {
        caption: `Evidence of gate ${gate.phase.phase}`,
        columns: [
          column('Evidence'),
          column('Reached', true),
          column('Needed', true),
          column('Met'),
          column('Basis'),
        ],
        rows: gate.evidence.map((piece) => ({
          key: piece.key,
          cells: [
            [words.get(piece.key)?.title ?? piece.key],
            reachedOf(piece),
            neededOf(piece),
            [piece.met ? 'yes' : 'no'],
            [words.get(piece.key)?.basis ?? ''],
          ],
        })),
      },
    },
  ];
}

/** The three gates, each with its evidence, and where one was passed by hand, the reason. */
export function gatesSection({ gates }: ReportInput): ReportSection {
  return { id: 'gates', title: 'Gates and their evidence', blocks: gates.flatMap(gateBlocks) };
}
