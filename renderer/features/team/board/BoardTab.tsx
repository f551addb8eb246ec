import { Button } from '@mantine/core';
import type { CoachingFrequency } from '../../../../src/core/insights/coaching-frequency.ts';
import { AfterPaint } from '../../../ui/AfterPaint.tsx';
import classes from '../TeamOverviewScreen.module.css';
import type { TeamMember } from '../team-overview.ts';
import { usePaged } from '../use-paged.ts';
import { Heatmap } from './Heatmap.tsx';
import { RhythmBoard } from './RhythmBoard.tsx';
import { SincePanel } from './SincePanel.tsx';

/** So many reps are shown at once. */
const PAGE = 40;

/** How regularly each rep is coached: by how long ago, by week, by day. */
export default function BoardTab({
  members,
  frequency,
}: {
  members: readonly TeamMember[];
  frequency: CoachingFrequency;
}) {
  const { shown, more, showMore } = usePaged(members, PAGE);
  return (
    <>
      <SincePanel members={members} />
      <RhythmBoard members={shown} frequency={frequency} />
      <AfterPaint>
        <Heatmap repIds={shown.map(({ rep }) => rep.id)} />
      </AfterPaint>
      {more > 0 && (
        <div className={classes.more}>
          <Button variant="default" size="xs" onClick={showMore}>
            Show {Math.min(PAGE, more)} more of {members.length}
          </Button>
        </div>
      )}
    </>
  );
}
