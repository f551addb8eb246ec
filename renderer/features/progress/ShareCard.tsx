import type { ShareStory } from '../../../src/core/insights/progress-story.ts';
import { MEASURED_FROM, type ShareBand, shareBand } from '../../../src/core/insights/time-share.ts';
import { addressOf } from '../../app/router.ts';
import { formatDay } from '../../format/days.ts';
import { formatMinutes, formatShare, NO_VALUE } from '../../format/numbers.ts';
import { OwnBenchmarkNotes } from '../../ui/OwnBenchmarkNotes.tsx';
import { SourceNote } from '../../ui/SourceNote.tsx';
import { pointsSince } from './change-words.ts';
import { Sparkline } from './Sparkline.tsx';
import { StoryCard } from './StoryCard.tsx';

const BAND_WORDS: Readonly<Record<ShareBand, string>> = {
  typical: 'where most managers are',
  building: 'on the way to the target',
  'on-target': 'in the target band',
  above: 'above the target band',
};

/** The coaching share of the latest week with enough of its time recorded, against the first such week of the plan. */
export function ShareCard({ story }: { story: ShareStory }) {
  const { first, latest, measured, weeks } = story;
  const recorded = weeks.filter(({ recordedMinutes }) => recordedMinutes > 0);
  const share = latest?.coachingShare ?? null;
  return (
    <StoryCard
      title="Coaching share"
      href={addressOf('time')}
      value={share === null ? NO_VALUE : formatShare(share)}
      note={
        <>
          <SourceNote benchmark="coaching-share-target">Good practice: 25–40%</SourceNote>
          <OwnBenchmarkNotes measures={['coaching-share']} />
        </>
      }
    >
      {latest && share !== null ? (
        <>
          <Sparkline values={measured.map((week) => week.coachingShare)} />
          <p>
            <strong>{BAND_WORDS[shareBand(share)]}</strong>
          </p>
          <p>
            Week of {formatDay(latest.weekStart)}: {formatMinutes(latest.coachingMinutes)} of{' '}
            {formatMinutes(latest.recordedMinutes)} recorded, {formatShare(latest.coverage)} of the time
            expected
          </p>
          {first && first.weekStart !== latest.weekStart && (
            <p>{pointsSince(share, first.coachingShare, `the week of ${formatDay(first.weekStart)}`)}</p>
          )}
        </>
      ) : (
        <p>
          {recorded.length === 0
            ? 'No week recorded in this period.'
            : `No week with ${formatShare(MEASURED_FROM)} of its time recorded yet; the latest has ${formatShare(recorded.at(-1)?.coverage ?? null)}. Too little to judge.`}
        </p>
      )}
    </StoryCard>
  );
}
