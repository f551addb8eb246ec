import type { RhythmStory } from '../../../src/core/insights/progress-story.ts';
import { addressOf } from '../../app/router.ts';
import { formatCount, formatCounted, formatMinutes, formatShare } from '../../format/numbers.ts';
import { OwnBenchmarkNotes } from '../../ui/OwnBenchmarkNotes.tsx';
import { SourceNote } from '../../ui/SourceNote.tsx';
import { pointsSince } from './change-words.ts';
import { Sparkline } from './Sparkline.tsx';
import { StoryCard } from './StoryCard.tsx';

/** How much of the planned rhythm was kept in the period, and how many sessions there were. */
export function RhythmCard({ story }: { story: RhythmStory }) {
  const { kept, keptByWeek, baseline, sessions, minutes, weeks } = story;
  const current = weeks.find((week) => week.current);
  const change = pointsSince(kept.value, baseline?.value, 'the first four weeks', baseline?.of);
  return (
    <StoryCard
      title="Rhythm kept"
      href={addressOf('team')}
      value={formatShare(kept.value)}
      note={
        <>
          <SourceNote benchmark="frequency-weekly">Weekly: +9% performance</SourceNote>
          <OwnBenchmarkNotes measures={['rhythm-kept']} />
        </>
      }
    >
      <Sparkline values={keptByWeek.map(({ value }) => value)} />
      <p>
        {kept.of === 0
          ? 'No planned week is over yet.'
          : `${formatCount(kept.kept)} of ${formatCount(kept.of)} weeks with all planned sessions held, counted rep by rep`}
      </p>
      {change && <p>{change}</p>}
      <p>
        {sessions === 0
          ? 'No session yet'
          : `${formatCounted(sessions, 'session')}, ${formatMinutes(minutes)}`}
        {current &&
          `; this week ${formatCount(current.plannedHeld)} of ${formatCount(current.planned)} planned`}
      </p>
    </StoryCard>
  );
}
