import { blocksHeld } from '../../insights/blocks-held.ts';
import { reclaimPlan } from '../../insights/reclaim-plan.ts';
import { paragraph, quantity, type ReportBlock } from '../report-document.ts';
import type { ReportInput } from '../report-input.ts';

/** What was planned to be freed for coaching, and how much of it was held by the calendar; nothing where nothing is planned. */
export function reclaimLines({ records, asOf }: ReportInput): ReportBlock[] {
  const plan = reclaimPlan(records, asOf);
  const { total, minutesHeld, minutesPlanned } = blocksHeld(records, asOf);
  const lines: ReportBlock[] = [];
  if (plan.freed + plan.effective > 0) {
    lines.push(
      paragraph(
        'Reclaimed for coaching: ',
        quantity(plan.freed + plan.effective, 'minutes'),
        ' a week planned, ',
        quantity(plan.actionsDone, 'count'),
        ' of ',
        quantity(plan.actionsWritten, 'count'),
        ' written actions done; ',
        quantity(plan.blockMinutes, 'minutes'),
        ' a week in coaching blocks.',
      ),
    );
  }
  const seen = total.planned - total.unknown;
  if (seen > 0) {
    lines.push(
      paragraph(
        'Of ',
        quantity(seen, 'count'),
        ' planned coaching blocks in weeks with an imported calendar, ',
        quantity(total.held + total.moved, 'count'),
        ' were held, ',
        quantity(total.moved, 'count'),
        ' of them moved: ',
        quantity(minutesHeld, 'minutes'),
        ' of ',
        quantity(minutesPlanned, 'minutes'),
        ' planned there.',
      ),
    );
  }
  return lines;
}
