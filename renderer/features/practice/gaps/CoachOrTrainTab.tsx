import { useRecords } from '../../../state/use-plan.ts';
import { AllDecisions } from './AllDecisions.tsx';
import { CoachOrTrainAdvice } from './CoachOrTrainAdvice.tsx';
import { DecideOnGap } from './DecideOnGap.tsx';
import classes from './Gaps.module.css';

/** Coach, train or manage: a decision on a gap in a few taps, those made so far, and what they rest on. */
export default function CoachOrTrainTab({ within }: { within: readonly string[] }) {
  const [repId, gap] = within;
  const rep = useRecords().get('rep', repId ?? '');
  return (
    <div className={classes.stack}>
      <DecideOnGap key={`${repId} ${gap}`} repId={rep?.id ?? null} gap={gap ?? ''} />
      <AllDecisions />
      <CoachOrTrainAdvice />
    </div>
  );
}
