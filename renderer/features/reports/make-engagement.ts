import type { Bridge } from '../../../src/core/bridge/bridge.ts';
import type { TransitionSummary } from '../../../src/core/bridge/replies.ts';
import { type Day, dayOfInstant } from '../../../src/core/domain/calendar/day.ts';
import type { Problem } from '../../../src/core/foundation/outcome.ts';
import type { PortfolioMember } from '../../../src/core/insights/portfolio.ts';
import type { ReportSection } from '../../../src/core/reports/report-document.ts';

/** What was made of the managers of an engagement: where each stands, a page for each, and who couldn't be read. */
export type MadeManagers = {
  readonly members: readonly PortfolioMember[];
  readonly pages: readonly ReportSection[];
  readonly unread: readonly { readonly name: string; readonly problem: Problem }[];
};

/**
 * Has the pages of managers made one after the other; between two the page of the program stays alive. Ends early, with null, once
 * `signal` says so.
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
  const make = (plan: TransitionSummary | undefined) =>
    plan && bridge.call('report.manager', { transition: plan.id, today });
  let coming = make(plans[0]);
  for (const [index, { id, managerName, managerRole, lastChangeAt }] of plans.entries()) {
    const made = await coming;
    if (signal.aborted || !made) return null;
    // The host goes on with the next one while the bar moves.
    coming = make(plans[index + 1]);
    if (made.ok) {
      const { standing, page } = made.value;
      members.push({ id, managerName, managerRole, lastEntryOn: dayOfInstant(lastChangeAt, zone), standing });
      pages.push(page);
    } else unread.push({ name: managerName, problem: made.problem });
    tell(members.length + unread.length);
  }
  return { members, pages, unread };
}
