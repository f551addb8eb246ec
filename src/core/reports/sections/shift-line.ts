import type { RunSignal } from '../../insights/run-chart.ts';
import { SHIFT_POINTS } from '../../insights/run-rules.ts';
import { counted, paragraph, quantity, type ReportBlock } from '../report-document.ts';
import type { ReportInput } from '../report-input.ts';

type Shift = Extract<RunSignal, { rule: 'shift' }>;

/** Whether telling really fell or rose: the last shift of its run chart, or that there is none, or that it can't be told yet. */
export function shiftLine({ talkRun }: ReportInput): ReportBlock {
  const { signals, enough } = talkRun.charts.tell;
  const shift = signals.findLast((signal): signal is Shift => signal.rule === 'shift');
  if (shift) {
    return paragraph(
      'A run chart of telling shows a shift: ',
      ...counted(shift.points, 'conversation'),
      ` in a row ${shift.side} the old median of `,
      quantity(shift.median, 'percent'),
      ', from ',
      { day: shift.since },
      ' on. The new median is ',
      quantity(shift.newMedian, 'percent'),
      '.',
    );
  }
  if (enough) {
    return paragraph(
      'A run chart of telling shows no shift: of ',
      ...counted(talkRun.judged.length, 'conversation'),
      ', nowhere ',
      quantity(SHIFT_POINTS, 'count'),
      ' in a row lie on one side of the old median.',
    );
  }
  return paragraph(
    'A shift in telling can be told from ups and downs from ',
    quantity(SHIFT_POINTS, 'count'),
    ' conversations on; ',
    quantity(talkRun.judged.length, 'count'),
    ' can be judged so far.',
  );
}
