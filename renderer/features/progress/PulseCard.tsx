import type { CoachingPulse } from '../../../src/core/insights/coaching-pulse.ts';
import { addressOf } from '../../app/router.ts';
import { formatDay } from '../../format/days.ts';
import { formatCounted, formatDecimal, formatShare, NO_VALUE } from '../../format/numbers.ts';
import { OwnBenchmarkNotes } from '../../ui/OwnBenchmarkNotes.tsx';
import { SourceNote } from '../../ui/SourceNote.tsx';
import { changeWords } from '../practice/pulse/pulse-words.ts';
import { Sparkline } from './Sparkline.tsx';
import { StoryCard } from './StoryCard.tsx';

/** How good the reps find the coaching: the latest round until the period's end, against the first. */
export function PulseCard({ pulse }: { pulse: CoachingPulse }) {
  const { value, n, rounds, open } = pulse;
  const latest = rounds.findLast(({ questions }) => questions.quality !== null);
  return (
    <StoryCard
      title="Coaching quality"
      href={addressOf('practice', 'pulse')}
      value={value === null ? NO_VALUE : `${formatDecimal(value)} of 5`}
      note={
        <>
          <SourceNote benchmark="coaching-called-excellent">Elsewhere 19% call it excellent</SourceNote>
          <OwnBenchmarkNotes measures={['coaching-quality']} />
        </>
      }
    >
      <Sparkline values={rounds.map(({ questions }) => questions.quality?.mean ?? null)} />
      {latest ? (
        <>
          <p>
            Mean of {formatCounted(n, 'rep')}, closed {formatDay(latest.closedOn)}
          </p>
          <p>{changeWords(pulse)}</p>
          <p>{formatShare(latest.excellent)} call it excellent</p>
        </>
      ) : (
        <p>{open.length > 0 ? 'Answers to the pulse are coming in.' : 'No pulse taken in this time.'}</p>
      )}
    </StoryCard>
  );
}
