import type { ReportText } from '../domain/report/report-look.ts';
import { paragraph, type ReportDocument, type ReportSection } from './report-document.ts';

/** Text as paragraphs: a line of its own is one. */
function paragraphsOf(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

function sectionOf(id: string, title: string, text: string): ReportSection[] {
  const lines = paragraphsOf(text);
  return lines.length === 0 ? [] : [{ id, title, blocks: lines.map((line) => paragraph(line)) }];
}

/**
 * The report with the author's introduction before its sections and conclusions after them; nothing where a text is empty.
 * They are written for whoever reads the report, so that every edition has them as they are.
 *
 * @example
 * withOwnText(report, { introduction: 'As agreed in May.', conclusions: '' }).sections[0]?.id // 'introduction'
 */
export function withOwnText(
  report: ReportDocument,
  { introduction, conclusions }: Pick<ReportText, 'introduction' | 'conclusions'>,
): ReportDocument {
  const pages = report.sections.findIndex(({ opensPage }) => opensPage);
  const end = pages < 0 ? report.sections.length : pages;
  return {
    ...report,
    sections: [
      ...sectionOf('introduction', 'Introduction', introduction),
      ...report.sections.slice(0, end),
      ...sectionOf('conclusions', 'Conclusions', conclusions),
      ...report.sections.slice(end),
    ],
  };
}
