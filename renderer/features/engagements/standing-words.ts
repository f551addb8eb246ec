import type { Client } from '../../../src/core/domain/engagement/client.ts';
import type { Engagement } from '../../../src/core/domain/engagement/engagement.ts';
import type { PhaseNumber } from '../../../src/core/domain/plan/phase-number.ts';
import type { ManagerStanding } from '../../../src/core/insights/manager-standing.ts';
import type { PortfolioManager } from '../../../src/core/insights/portfolio.ts';
import type { RecordSet } from '../../../src/core/records/records.ts';
import { phaseName } from '../../charts/phase-spans.ts';
import { formatCount } from '../../format/numbers.ts';

/** Which day of the plan it is: `Day 45 of 90`, `Starts in 3 days`, `Day 90 is over`. */
export function dayWords({ planDay, planDays, state }: ManagerStanding): string {
  if (state === 'before') return `Starts in ${1 - planDay} ${planDay === 0 ? 'day' : 'days'}`;
  return state === 'after' ? `Day ${planDays} is over` : `Day ${planDay} of ${planDays}`;
}

/** The phase, or that the plan stands still. */
export function phaseWords({ phase, state, paused }: ManagerStanding): string {
  if (state === 'before') return 'Not begun';
  if (paused) return `${phaseName(phase)}, paused`;
  return state === 'after' ? 'After the plan' : phaseName(phase);
}

/** How long ago the last entry was: `today`, `yesterday`, `12 days ago`. */
export function quietWords({ quietDays }: PortfolioManager): string {
  if (quietDays === 0) return 'today';
  return quietDays === 1 ? 'yesterday' : `${formatCount(quietDays)} days ago`;
}

/** The gates that are behind: `Gate 1`, `Gates 1 and 2`; none is `None behind`. */
export function gateWords(gates: readonly PhaseNumber[]): string {
  if (gates.length === 0) return 'None behind';
  if (gates.length === 1) return `Gate ${gates[0]}`;
  return `Gates ${gates.slice(0, -1).join(', ')} and ${gates.at(-1)}`;
}

/** An engagement with whom it is for: `Acme Services: From rescuing to coaching`; empty for none. */
export function engagementWords(
  client: Pick<Client, 'name'> | null | undefined,
  engagement: Pick<Engagement, 'title'> | null | undefined,
): string {
  return [client?.name, engagement?.title].filter(Boolean).join(': ');
}

/** All engagements as the choices of a field, by client and title. */
export function engagementChoices(practice: RecordSet): { readonly value: string; readonly label: string }[] {
  return practice
    .all('engagement')
    .map((engagement) => ({
      value: engagement.id,
      label: engagementWords(practice.get('client', engagement.clientId), engagement),
    }))
    .sort((a, b) => a.label.localeCompare(b.label, undefined, { numeric: true }));
}
