import type { CommitmentStory } from '../../../src/core/insights/progress-story.ts';
import { addressOf } from '../../app/router.ts';
import { formatCount, formatShare } from '../../format/numbers.ts';
import { pointsSince } from './change-words.ts';
import { Sparkline } from './Sparkline.tsx';
import { StoryCard } from './StoryCard.tsx';

/** Of the commitments that fell due in the period, how many the reps kept by their date. */
export function CommitmentsCard({ story }: { story: CommitmentStory }) {
  const { due, kept, value, open, overdue, byWeek, baseline } = story;
  const change = pointsSince(value, baseline?.value, 'the first four weeks', baseline?.due);
  return (
    <StoryCard title="Commitments kept" href={addressOf('team')} value={formatShare(value)}>
      <Sparkline values={byWeek} />
      <p>
        {due === 0
          ? 'None fell due in this period.'
          : `${formatCount(kept)} of ${formatCount(due)} that fell due, by their date`}
      </p>
      {change && <p>{change}</p>}
      <p>
        {formatCount(open)} open{overdue.length > 0 && `, ${formatCount(overdue.length)} of them overdue`}
      </p>
    </StoryCard>
  );
}
