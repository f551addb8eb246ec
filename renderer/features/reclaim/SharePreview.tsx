import type { ReclaimGroup } from '../../../src/core/domain/reclaim/reclaim-group.ts';
import type { ReclaimBase } from '../../../src/core/insights/reclaim-base.ts';
import { type ReclaimPlan, reclaimFigures } from '../../../src/core/insights/reclaim-plan.ts';
import { MEASURED_FROM, TARGET_SHARE } from '../../../src/core/insights/time-share.ts';
import { formatMinutes, formatShare } from '../../format/numbers.ts';
import { Figure, Figures } from '../../ui/Figure.tsx';
import { OwnBenchmarkNotes } from '../../ui/OwnBenchmarkNotes.tsx';
import { Panel } from '../../ui/Panel.tsx';
import { SourceNote } from '../../ui/SourceNote.tsx';
import { ShareScale } from '../time/ShareScale.tsx';
import classes from './Reclaim.module.css';

/** The coaching share as it would be, moving with the sliders, against the measured one and the band of good practice. */
export function SharePreview({
  plan,
  base,
  draft,
}: {
  plan: ReclaimPlan;
  base: ReclaimBase;
  draft: Partial<Record<ReclaimGroup, number>>;
}) {
  const { freed, stillToFree, plannedShare } = reclaimFigures(plan, draft);
  const thin = (base.coverage ?? 0) < MEASURED_FROM;
  return (
    <Panel title="Coaching share">
      <Figures>
        <Figure
          label="Share with these minutes"
          value={formatShare(plannedShare)}
          basis={`${formatMinutes(base.coachingMinutes + freed)} of ${formatMinutes(base.recordedMinutes)} a week; measured ${formatShare(plan.share)}`}
        />
        <Figure
          label="Freed a week"
          value={formatMinutes(freed)}
          basis={
            plan.toFree === 0
              ? `${formatShare(TARGET_SHARE)} was reached without them`
              : `of ${formatMinutes(plan.toFree)} that ${formatShare(TARGET_SHARE)} asks for`
          }
        />
        <Figure
          label="Still to find"
          value={formatMinutes(stillToFree)}
          basis={stillToFree === 0 ? 'The target is reached' : 'a week'}
        />
      </Figures>
      {thin && (
        <p className={classes.warning} role="note">
          Only {formatShare(base.coverage)} of the working time is recorded. Under{' '}
          {formatShare(MEASURED_FROM)}, take these figures as a hint.
        </p>
      )}
      <div className={classes.scale}>
        {plannedShare !== null && (
          <ShareScale share={plannedShare} previous={plan.share} previousWords="Measured was" thin={thin} />
        )}
      </div>
      {plan.effective > 0 && (
        <p className={classes.note}>
          {formatMinutes(plan.effective)} a week were freed before this was measured, and are in the measured
          share already.
        </p>
      )}
      <div className={classes.sources}>
        <SourceNote benchmark="coaching-share-target">Good practice: 25–40%</SourceNote>
        <OwnBenchmarkNotes measures={['coaching-share']} />
      </div>
    </Panel>
  );
}
