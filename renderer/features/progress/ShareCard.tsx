import type { Day } from '../../../src/core/domain/calendar/day.ts';
import { planFrame } from '../../../src/core/insights/plan-frame.ts';
import {
  MEASURED_FROM,
  measuredWeeks,
  type ShareBand,
  shareBand,
  weeklyTimeShare,
} from '../../../src/core/insights/time-share.ts';
import type { RecordSet } from '../../../src/core/records/records.ts';
import { addressOf } from '../../app/router.ts';
import { formatDay } from '../../format/days.ts';
import { formatMinutes, formatShare, NO_VALUE } from '../../format/numbers.ts';
import { useInsight } from '../../state/use-plan.ts';
import { SourceNote } from '../../ui/SourceNote.tsx';
import { StoryCard } from './StoryCard.tsx';

const BAND_WORDS: Readonly<Record<ShareBand, string>> = {
  typical: 'where most managers are',
  building: 'on the way to the target',
  'on-target': 'in the target band',
  above: 'above the target band',
};

function measured(records: RecordSet, today: Day) {
  const weeks = measuredWeeks(records, planFrame(records, today).axis.firstDay, today);
  return { first: weeks[0] ?? null, latest: weeks.at(-1) ?? null };
}

/** The coaching share of the latest week with enough of its time recorded, against the first such week. */
export function ShareCard() {
  const { first, latest } = useInsight(measured);
  const recorded = useInsight(weeklyTimeShare).filter(({ recordedMinutes }) => recordedMinutes > 0);
  const share = latest?.coachingShare ?? null;
  return (
    <StoryCard
      title="Coaching share"
      href={addressOf('time')}
      value={share === null ? NO_VALUE : formatShare(share)}
      note={<SourceNote benchmark="coaching-share-target">Good practice: 25–40 %</SourceNote>}
    >
      {latest && share !== null ? (
        <>
          <p>
            <strong>{BAND_WORDS[shareBand(share)]}</strong>
          </p>
          <p>
            Week of {formatDay(latest.weekStart)}: {formatMinutes(latest.coachingMinutes)} of{' '}
            {formatMinutes(latest.recordedMinutes)} recorded, {formatShare(latest.coverage)} of the time
            expected
          </p>
          {first && first.weekStart !== latest.weekStart && (
            <p>
              It was {formatShare(first.coachingShare)} in the week of {formatDay(first.weekStart)}
            </p>
          )}
        </>
      ) : (
        <p>
          {recorded.length === 0
            ? 'No week recorded yet.'
            : `No week with ${formatShare(MEASURED_FROM)} of its time recorded yet; the latest has ${formatShare(recorded.at(-1)?.coverage ?? null)}. Too little to judge.`}
        </p>
      )}
    </StoryCard>
  );
}
