import { coachingFrequency } from '../../../src/core/insights/coaching-frequency.ts';
import { addressOf } from '../../app/router.ts';
import { formatCount, formatCounted, formatMinutes, formatShare } from '../../format/numbers.ts';
import { useInsight } from '../../state/use-plan.ts';
import { SourceNote } from '../../ui/SourceNote.tsx';
import { StoryCard } from './StoryCard.tsx';

/** How much of the planned rhythm was kept, and how many sessions there were. */
export function RhythmCard() {
  const { rhythmKept, sessionsTotal, minutesTotal, weeks } = useInsight(coachingFrequency);
  const current = weeks.find((week) => week.current);
  return (
    <StoryCard
      title="Rhythm kept"
      href={addressOf('team')}
      value={formatShare(rhythmKept.value)}
      note={<SourceNote benchmark="frequency-weekly">Weekly: +9 % performance</SourceNote>}
    >
      <p>
        {rhythmKept.of === 0
          ? 'No planned week is over yet.'
          : `${formatCount(rhythmKept.kept)} of ${formatCount(rhythmKept.of)} weeks of a rep with all planned sessions held`}
      </p>
      <p>
        {sessionsTotal === 0
          ? 'No session yet'
          : `${formatCounted(sessionsTotal, 'session')} so far, ${formatMinutes(minutesTotal)}`}
      </p>
      {current && (
        <p>
          This week {formatCount(current.plannedHeld)} of {formatCount(current.planned)} planned
        </p>
      )}
    </StoryCard>
  );
}
