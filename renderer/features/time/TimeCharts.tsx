import { memo } from 'react';
import type { PlanAxis } from '../../../src/core/domain/plan/plan-axis.ts';
import type { TimeShare, WeekTimeShare } from '../../../src/core/insights/time-share.ts';
import { ShareOverWeeks } from '../../charts/ShareOverWeeks.tsx';
import { TimeChart } from '../../charts/TimeChart.tsx';

/** The charts of the screen, in a part of their own: they are loaded once there is something to draw. */
export default memo(function TimeCharts({
  share,
  shares,
  axis,
}: {
  share: TimeShare;
  shares: readonly WeekTimeShare[];
  axis: PlanAxis;
}) {
  return (
    <>
      {share.recordedMinutes > 0 && <TimeChart share={share} title="Where this week went" />}
      <ShareOverWeeks weeks={shares} axis={axis} />
    </>
  );
});
