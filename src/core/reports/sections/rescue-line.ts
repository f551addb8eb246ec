import { counted, type Line, paragraph, quantity, type ReportBlock } from '../report-document.ts';
import type { ReportInput } from '../report-input.ts';

/** What taking deals over cost, and how that moved; nothing where no rescue was logged. */
export function rescueLine({ rescues: { total, change } }: ReportInput): readonly ReportBlock[] {
  if (total.rescues === 0) return [];
  const moved: Line = change
    ? [
        ' In the first ',
        quantity(change.weeks, 'weeks'),
        ' it was ',
        quantity(change.first.minutes / change.weeks, 'minutes'),
        ' a week, and ',
        quantity(change.last.minutes / change.weeks, 'minutes'),
        ' in the last ',
        quantity(change.weeks, 'weeks'),
        '.',
      ]
    : [];
  return [
    paragraph(
      'Taking deals over, by the manager’s own log: ',
      ...counted(total.rescues, 'rescue'),
      ', ',
      quantity(total.minutes, 'minutes'),
      '.',
      ...moved,
    ),
  ];
}
