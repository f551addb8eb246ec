import type { Day, Instant } from '../domain/calendar/day.ts';
import { groupManagers, type PortfolioManager, sortManagers } from '../insights/portfolio.ts';
import type { RecordsView } from '../records/records.ts';
import { paragraph, type ReportBlock, type ReportDocument } from './report-document.ts';
import { attentionSection, managersTable, summarySection } from './sections/portfolio-sections.ts';

/**
 * The consultant's portfolio on paper: all managers in a few figures, by client and engagement in tables, and who needs a look.
 *
 * @example
 * portfolioReport(managers, practice, { today, generatedAt }).sections.map(({ id }) => id) // ['summary', 'attention', 'managers']
 */
export function portfolioReport(
  managers: readonly PortfolioManager[],
  practice: RecordsView,
  { today, generatedAt }: { readonly today: Day; readonly generatedAt: Instant },
): ReportDocument {
  const owner = practice.all('practice')[0];
  const groups = groupManagers(sortManagers(managers, 'name', 'up'), 'engagement');
  const tables = groups.map(({ client, engagement, managers: members }): ReportBlock => {
    const name = [client?.name, engagement?.title].filter(Boolean).join(', ');
    return { kind: 'table', table: managersTable(members, name || 'In no engagement') };
  });
  return {
    kind: 'portfolio',
    edition: 'consultant',
    asOf: today,
    title: 'Portfolio summary',
    subtitle: [owner?.consultantName, owner?.firmName].filter(Boolean).join(', '),
    meta: [
      { label: 'As of', value: [{ day: today }] },
      { label: 'Made', value: [{ instant: generatedAt }] },
    ],
    sections: [
      summarySection(managers),
      attentionSection(managers),
      {
        id: 'managers',
        title: 'The managers',
        blocks: tables.length > 0 ? tables : [paragraph('There are no managers yet.')],
      },
    ],
  };
}
