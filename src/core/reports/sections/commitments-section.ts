import { quantity, type ReportSection } from '../report-document.ts';
import type { ReportInput } from '../report-input.ts';

/** What became of the reps' commitments, in numbers; what they committed to stays between manager and rep. */
export function commitmentsSection({ commitments, committed }: ReportInput): ReportSection {
  const { value, kept, due, open, overdue, dueSoon } = commitments;
  return {
    id: 'commitments',
    title: 'Commitments of the reps',
    blocks: [
      {
        kind: 'figures',
        figures: [
          {
            label: 'Kept by their date',
            value: quantity(value, 'percent'),
            count: [quantity(kept, 'count'), ' of ', quantity(due, 'count'), ' that fell due'],
            people: committed,
          },
          {
            label: 'Open',
            value: quantity(open, 'count'),
            count: [
              quantity(overdue.length, 'count'),
              ' past their date, ',
              quantity(dueSoon.length, 'count'),
              ' due within a week',
            ],
            people: committed,
          },
        ],
      },
    ],
  };
}
