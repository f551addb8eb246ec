import { SegmentedControl } from '@mantine/core';
import { useMemo, useState } from 'react';
import type { OtherTime } from '../../../../src/core/application/calendar/decide-entries.ts';
import { succeed } from '../../../../src/core/foundation/outcome.ts';
import { sureEntries } from '../../../../src/core/insights/calendar/sure-entries.ts';
import { formatCounted, formatMinutes } from '../../../format/numbers.ts';
import { useRecords } from '../../../state/use-plan.ts';
import { FormModal } from '../../../ui/FormModal.tsx';
import { OTHER_TIME_CHOICES } from './OtherTimePanel.tsx';
import classes from './Review.module.css';
import type { ReviewActions } from './use-review-actions.ts';

/** Accepts what is sure in all weeks at once, after saying how much that is and what becomes of time entered by hand. */
export function AcceptEverywhere({ actions, close }: { actions: ReviewActions; close: () => void }) {
  const records = useRecords();
  const { blocks, weeks, otherMinutes } = useMemo(() => sureEntries(records), [records]);
  const [otherTime, setOtherTime] = useState<OtherTime>('replace');
  if (blocks.length === 0) return null;
  return (
    <FormModal
      title="Accept the sure ones of all weeks"
      saveLabel={`Accept ${formatCounted(blocks.length, 'entry', 'entries')}`}
      save={async () => {
        actions.accept(blocks, otherTime);
        return succeed(null);
      }}
      close={close}
    >
      <p className={classes.clash}>
        {formatCounted(blocks.length, 'entry', 'entries')} in {formatCounted(weeks, 'week')}{' '}
        {blocks.length === 1 ? 'is' : 'are'} proposed with at least 80% certainty. You can still change each
        of them, and one undo takes all of it back.
      </p>
      {otherMinutes > 0 && (
        <>
          <p className={classes.clash}>
            On those days {formatMinutes(otherMinutes)} were entered by hand or timer.
          </p>
          <SegmentedControl
            aria-label="Time entered by hand"
            data={OTHER_TIME_CHOICES}
            value={otherTime}
            onChange={(value) => setOtherTime(value === 'keep' ? 'keep' : 'replace')}
          />
        </>
      )}
    </FormModal>
  );
}
