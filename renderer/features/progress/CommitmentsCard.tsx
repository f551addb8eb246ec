import { commitmentsKept } from '../../../src/core/insights/commitments-kept.ts';
import { addressOf } from '../../app/router.ts';
import { formatCount, formatShare } from '../../format/numbers.ts';
import { useInsight } from '../../state/use-plan.ts';
import { StoryCard } from './StoryCard.tsx';

/** Of the commitments that fell due, how many the reps kept by their date. */
export function CommitmentsCard() {
  const { due, kept, value, open, overdue } = useInsight(commitmentsKept);
  return (
    <StoryCard title="Commitments kept" href={addressOf('team')} value={formatShare(value)}>
      <p>
        {due === 0
          ? 'None has fallen due yet.'
          : `${formatCount(kept)} of ${formatCount(due)} that fell due, by their date`}
      </p>
      <p>
        {formatCount(open)} open{overdue.length > 0 && `, ${formatCount(overdue.length)} of them overdue`}
      </p>
    </StoryCard>
  );
}
