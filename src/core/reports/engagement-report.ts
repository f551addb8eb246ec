import type { Day, Instant } from '../domain/calendar/day.ts';
import type { Engagement } from '../domain/engagement/engagement.ts';
import type { EngagementWork } from '../domain/engagement/engagement-entry.ts';
import { engagementHours, type PortfolioManager } from '../insights/portfolio.ts';
import type { RecordsView } from '../records/records.ts';
import {
  column,
  counted,
  type Line,
  own,
  paragraph,
  quantity,
  type ReportDocument,
  type ReportSection,
} from './report-document.ts';
import { attentionSection, managersTable, summarySection } from './sections/portfolio-sections.ts';

const WORK_NAMES: Readonly<Record<EngagementWork, string>> = {
  session: 'Sessions',
  observation: 'Observation',
  preparation: 'Preparation',
  report: 'Reports',
  travel: 'Travel',
  other: 'Other',
};

/** What an engagement report is made of. `pages` are those of its managers, in order; see `managerPage`. */
export type EngagementContent = {
  readonly practice: RecordsView;
  readonly engagement: Engagement;
  readonly managers: readonly PortfolioManager[];
  readonly pages: readonly ReportSection[];
  readonly today: Day;
  readonly generatedAt: Instant;
};

function goalsSection({ goals }: Engagement): ReportSection[] {
  if (goals.trim() === '') return [];
  const lines = goals.split('\n').filter((line) => line.trim() !== '');
  return [
    { id: 'goals', title: 'What is to come of it', blocks: lines.map((line) => paragraph(line.trim())) },
  ];
}

function hoursSection({ practice, engagement }: EngagementContent): ReportSection[] {
  const { minutes, entries, byWork } = engagementHours(practice, engagement.id);
  if (entries === 0) return [];
  const notes = practice
    .all('engagement-entry')
    .filter(
      (entry) => entry.engagementId === engagement.id && !entry.noteIsPrivate && entry.note.trim() !== '',
    )
    .sort((a, b) => (a.day < b.day ? -1 : 1));
  return [
    {
      id: 'hours',
      title: 'The consultant’s time',
      blocks: [
        paragraph(quantity(minutes, 'minutes'), ' in ', ...counted(entries, 'entry', 'entries'), '.'),
        {
          kind: 'table',
          table: {
            caption: 'Time by kind of work',
            columns: [column('Work'), column('Time', true)],
            rows: byWork.map(({ work, minutes: spent }) => ({
              key: work,
              cells: [[WORK_NAMES[work]], [quantity(spent, 'minutes')]],
            })),
          },
        },
        ...(notes.length > 0
          ? [
              {
                kind: 'list',
                only: 'consultant',
                items: notes.map(({ day, note }): Line => [{ day }, ': ', own(note.trim())]),
              } as const,
            ]
          : []),
      ],
    },
  ];
}

/**
 * The report on an engagement in the consultant's edition: its goals, all managers in a few figures and side by side, the
 * consultant's hours, and a page for each manager. Private notes are no part of it.
 *
 * @example
 * engagementReport({ practice, engagement, managers, pages, today, generatedAt }).sections.map(({ id }) => id)
 * // ['goals', 'summary', 'attention', 'managers', 'hours', 'manager/ines', …]
 */
export function engagementReport(content: EngagementContent): ReportDocument {
  const { practice, engagement, managers, pages, today, generatedAt } = content;
  const client = practice.get('client', engagement.clientId);
  const sponsor = [engagement.sponsorName, engagement.sponsorRole].filter((part) => part !== '').join(', ');
  return {
    kind: 'engagement',
    edition: 'consultant',
    asOf: today,
    title: engagement.title,
    subtitle: client?.name ?? '',
    meta: [
      { label: 'As of', value: [{ day: today }] },
      {
        label: 'From',
        value: engagement.until
          ? [{ day: engagement.from }, ' to ', { day: engagement.until }]
          : [{ day: engagement.from }],
      },
      ...(sponsor === '' ? [] : [{ label: 'For', value: [sponsor] }]),
      { label: 'Made', value: [{ instant: generatedAt }] },
    ],
    sections: [
      ...goalsSection(engagement),
      summarySection(managers),
      attentionSection(managers),
      {
        id: 'managers',
        title: 'The managers side by side',
        blocks:
          managers.length > 0
            ? [
                paragraph('Each share with what it was counted from.'),
                { kind: 'table', table: managersTable(managers, 'Managers side by side') },
              ]
            : [paragraph('No manager is in this engagement yet.')],
      },
      ...hoursSection(content),
      ...pages,
    ],
  };
}

/**
 * One manager out of an engagement report, as a report of its own; undefined when the report has no such page.
 * @param id the id of the manager's section
 */
export function managerReport(report: ReportDocument, id: string): ReportDocument | undefined {
  const page = report.sections.find((section) => section.id === id);
  if (!page) return undefined;
  const { opensPage: _, part: __, ...section } = page;
  const about = report.sections.filter((each) => each.id === 'about');
  return {
    ...report,
    title: page.title,
    subtitle: [report.title, report.subtitle].filter((each) => each !== '').join(', '),
    sections: [{ ...section, title: 'Where the plan stands' }, ...about],
  };
}
