import type { PhaseNumber } from '../domain/plan/phase-number.ts';
import { planFrame } from '../insights/plan-frame.ts';
import type { RecordsView } from '../records/records.ts';
import { asOfDay, planReport, type ReportOptions } from './plan-report.ts';
import type { ReportDocument, ReportSection } from './report-document.ts';
import { type Gather, gatherFrom, type ReportInput } from './report-input.ts';
import { commitmentsSection } from './sections/commitments-section.ts';
import { frequencySection } from './sections/frequency-section.ts';
import { gateBlocks } from './sections/gates-section.ts';
import { limitsSection } from './sections/limits-section.ts';
import { milestonesSection } from './sections/milestones-section.ts';
import { outcomesSection } from './sections/outcomes-section.ts';
import { phasesSection } from './sections/phases-section.ts';
import { pulseSection } from './sections/pulse-section.ts';
import { phaseName, standingSection } from './sections/standing-section.ts';
import { talkSection } from './sections/talk-section.ts';
import { timeSection } from './sections/time-section.ts';

function gateSection({ gates }: ReportInput, phase: PhaseNumber): ReportSection {
  const gate = gates.find((one) => one.phase.phase === phase);
  return { id: 'gates', title: 'The gate and its evidence', blocks: gate ? gateBlocks(gate) : [] };
}

/**
 * The report at the end of a phase (day 30, 60 or 90 unless the phases have other lengths), or of a phase that still runs, up to
 * today: its gate, it beside the phases before, and the weeks of this phase alone.
 *
 * @example
 * phaseReport(records, { phase: 1, today: toDay('2026-06-18'), generatedAt }).title // 'Report on phase 1, Diagnosis'
 */
export function phaseReport(
  records: RecordsView,
  { phase, today, generatedAt }: ReportOptions & { readonly phase: PhaseNumber },
  gather: Gather = gatherFrom(records),
): ReportDocument {
  const { axis } = planFrame(records, today);
  const span = axis.phases[phase - 1] ?? axis.phases[0];
  const input = gather(asOfDay({ today, to: span.to }), span.from);
  return planReport(input, {
    kind: 'phase',
    title: `Report on phase ${phase}, ${phaseName(phase)}`,
    generatedAt,
    sections: [
      standingSection(input),
      gateSection(input, phase),
      phasesSection(input, axis.phases.slice(0, phase)),
      timeSection(input),
      talkSection(input),
      frequencySection(input),
      commitmentsSection(input),
      outcomesSection(input),
      pulseSection(input),
      milestonesSection(input, phase),
      limitsSection(input),
    ],
  });
}
