import type { Bridge } from '../../../src/core/bridge/bridge.ts';
import type { TransitionSummary } from '../../../src/core/bridge/replies.ts';
import { type Day, dayOfInstant } from '../../../src/core/domain/calendar/day.ts';
import type { Problem } from '../../../src/core/foundation/outcome.ts';
import { managerStanding } from '../../../src/core/insights/manager-standing.ts';
import type { PortfolioMember } from '../../../src/core/insights/portfolio.ts';
import { RecordSet } from '../../../src/core/records/records.ts';
import type { ReportSection } from '../../../src/core/reports/report-document.ts';
import { managerPage } from '../../../src/core/reports/sections/manager-page.ts';

/** What was made of the managers of an engagement: where each stands, a page for each, and who couldn't be read. */
export type MadeManagers = {
  readonly members: readonly PortfolioMember[];
  readonly pages: readonly ReportSection[];
  readonly unread: readonly { readonly name: string; readonly problem: Problem }[];
};

/**
 * Reads managers one after the other and makes their pages; between two the page of the program stays alive. Ends early, with
 * null, once `signal` says so.
 * @param tell hears how many are done
 */
export async function makeManagers(
  bridge: Bridge,
  plans: readonly TransitionSummary[],
  {
    today,
    zone,
    signal,
    tell,
  }: {
    readonly today: Day;
    readonly zone: string;
    readonly signal: AbortSignal;
    readonly tell: (done: number) => void;
  },
): Promise<MadeManagers | null> {
  const members: PortfolioMember[] = [];
  const pages: ReportSection[] = [];
  const unread: MadeManagers['unread'][number][] = [];
  const load = (plan: TransitionSummary | undefined) =>
    plan && bridge.call('transition.load', { transition: plan.id });
  let coming = load(plans[0]);
  for (const [index, { id, managerName, managerRole, lastChangeAt }] of plans.entries()) {
    const loaded = await coming;
    if (signal.aborted || !loaded) return null;
    // The host reads the next one while this one is made.
    coming = load(plans[index + 1]);
    const lastEntryOn = dayOfInstant(lastChangeAt, zone);
    if (loaded.ok) {
      const records = RecordSet.from(loaded.value.records);
      members.push({ id, managerName, managerRole, lastEntryOn, standing: managerStanding(records, today) });
      pages.push(managerPage(records, today, id));
    } else unread.push({ name: managerName, problem: loaded.problem });
    tell(members.length + unread.length);
  }
  return { members, pages, unread };
}
