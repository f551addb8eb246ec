import { Button } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { COACHING_SHARE_BAND } from '../../../src/core/content/coaching-bands.ts';
import {
  MEASURED_FROM,
  type ShareBand,
  shareBand,
  TARGET_SHARE,
  type TimeShare,
} from '../../../src/core/insights/time-share.ts';
import { addressOf } from '../../app/router.ts';
import { formatMinutes, formatShare } from '../../format/numbers.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { Figure, Figures } from '../../ui/Figure.tsx';
import { OwnBenchmarkNotes } from '../../ui/OwnBenchmarkNotes.tsx';
import { Panel } from '../../ui/Panel.tsx';
import { SourceNote } from '../../ui/SourceNote.tsx';
import classes from './SharePanel.module.css';
import { ShareScale } from './ShareScale.tsx';
import { StretchFigure } from './StretchFigure.tsx';

const { typicalBelow, targetFrom, targetTo } = COACHING_SHARE_BAND;

const BAND_WORDS: Readonly<Record<ShareBand, string>> = {
  typical: `Typical: under ${typicalBelow}%`,
  building: `Building: ${typicalBelow}–${targetFrom}%`,
  'on-target': `On target: ${targetFrom}–${targetTo}%`,
  above: `Above the target of ${targetFrom}–${targetTo}%`,
};

/**
 * The coaching share of a week against the band, with how much time it rests on and how many minutes are missing.
 * `isFirst` as long as no week was recorded, `begin` leads to entering a week’s totals.
 */
export function SharePanel({
  share,
  previous,
  isFirst,
  begin,
}: {
  share: TimeShare;
  previous: number | null;
  isFirst: boolean;
  begin: () => void;
}) {
  const { coachingShare, coverage, minutesToFree, recordedMinutes, coachingMinutes, expectedMinutes } = share;
  if (coachingShare === null) {
    return (
      <Panel title="Coaching share">
        <EmptyState
          title="No time recorded for this week"
          action={<Button onClick={begin}>Enter week totals</Button>}
        >
          {isFirst
            ? 'Say roughly how long each kind of work took over the whole week: that is a first audit, in about five minutes.'
            : 'Type it into the days below, take over the week before and change what was different, or enter totals.'}
        </EmptyState>
      </Panel>
    );
  }
  const thin = coverage !== null && coverage < MEASURED_FROM;
  return (
    <Panel title="Coaching share">
      <Figures>
        <Figure
          label="Coaching share"
          value={formatShare(coachingShare)}
          basis={`${formatMinutes(coachingMinutes)} of ${formatMinutes(recordedMinutes)}`}
        >
          <span className={classes.band}>{BAND_WORDS[shareBand(coachingShare)]}</span>
        </Figure>
        <Figure
          label="Time recorded"
          value={formatShare(coverage)}
          basis={
            expectedMinutes > 0
              ? `${formatMinutes(recordedMinutes)} of ${formatMinutes(expectedMinutes)} expected`
              : 'No working day in this week'
          }
        />
        <Figure
          label="To free a week"
          value={minutesToFree === null ? '–' : formatMinutes(minutesToFree)}
          basis={
            minutesToFree === 0
              ? `The target of ${formatShare(TARGET_SHARE)} is reached`
              : `more for coaching makes ${formatShare(TARGET_SHARE)} of the recorded time`
          }
        >
          <a className={classes.reclaim} href={addressOf('time', 'reclaim')}>
            Find the hours
          </a>
        </Figure>
        <StretchFigure from={share.from} to={share.to} />
      </Figures>
      {thin && (
        <p className={classes.warning} role="note">
          <IconAlertTriangle size={17} stroke={1.8} aria-hidden />
          Only {formatShare(coverage)} of your working time is in. Under {formatShare(MEASURED_FROM)}, take
          the share as a hint.
        </p>
      )}
      <div className={classes.scale}>
        <ShareScale share={coachingShare} previous={previous} thin={thin} />
      </div>
      <div className={classes.sources}>
        <SourceNote benchmark="coaching-share-target">Good practice: 25–40%</SourceNote>
        <SourceNote benchmark="coaching-share-best-coaches">The best coaches: 20–40%</SourceNote>
        <SourceNote benchmark="coaching-share-typical">Typical: under 10%</SourceNote>
        <SourceNote benchmark="coaching-share-self-reported">Self-reported by firms: 20.8%</SourceNote>
        <OwnBenchmarkNotes measures={['coaching-share']} />
      </div>
    </Panel>
  );
}
