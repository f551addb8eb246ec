import type { ReportDocument } from '../../../src/core/reports/report-document.ts';

/** What a report is called in the foot of its pages and as a file: with the manager, the rep or the client that it is about. */
export function titleOf({ kind, title, subtitle, meta }: ReportDocument, managerName: string): string {
  if (kind === 'rep') return [title, aboutOf(meta), managerName].filter((part) => part !== '').join(', ');
  const about = kind === 'engagement' ? subtitle : kind === 'portfolio' ? '' : managerName;
  return [title, about].filter((part) => part !== '').join(', ');
}

/** The rep whom a page is about; empty for other reports. */
export function aboutOf(meta: ReportDocument['meta']): string {
  const [first] = meta[0]?.value ?? [];
  return typeof first === 'object' && 'name' in first ? first.name : '';
}
