import type { TalkOverTime, TalkPeriod } from '../../../src/core/insights/talk-balance.ts';
import { addressOf } from '../../app/router.ts';
import { ACT_NAMES, shareOfAct, TALK_ACTS } from '../../charts/talk-kinds.ts';
import { formatCounted, formatShare } from '../../format/numbers.ts';
import { MoveMark } from '../../ui/MoveMark.tsx';
import { OwnBenchmarkNotes } from '../../ui/OwnBenchmarkNotes.tsx';
import { SourceNote } from '../../ui/SourceNote.tsx';
import { Sparkline } from './Sparkline.tsx';
import { StoryCard } from './StoryCard.tsx';
import classes from './TalkCard.module.css';

function basis({ acts, conversations, few }: TalkPeriod): string {
  if (acts === 0) return 'nothing counted';
  const counts = `${formatCounted(acts, 'act')} in ${formatCounted(conversations, 'conversation')}`;
  return few ? `${counts}, too few to judge` : counts;
}

/** How telling, asking and reflecting stand in the latest two weeks against the first two. */
export function TalkCard({ talk }: { talk: TalkOverTime }) {
  const { weeks, baseline, latest } = talk;
  const shown = latest.acts > 0 ? latest : baseline;
  const compares = latest.acts > 0 && baseline.acts > 0;
  return (
    <StoryCard
      title="How you talk"
      href={addressOf('conversations')}
      note={
        <>
          <SourceNote benchmark="measured-tell-share">Good sessions: 14% telling</SourceNote>
          <OwnBenchmarkNotes measures={['tell-share', 'ask-share', 'reflect-share']} />
        </>
      }
    >
      {shown.acts === 0 ? (
        <p>No conversation in this period.</p>
      ) : (
        <>
          <dl className={classes.acts} data-few={shown.few || undefined}>
            {TALK_ACTS.map((act) => (
              <div key={act}>
                <dt>
                  <MoveMark kind={act} /> {ACT_NAMES[act]}
                </dt>
                <dd className={classes.now}>{formatShare(shareOfAct(shown, act))}</dd>
                <dd className={classes.before}>
                  {compares && `from ${formatShare(shareOfAct(baseline, act))}`}
                </dd>
              </div>
            ))}
          </dl>
          <Sparkline values={weeks.map((week) => week.tellShare)} />
          {latest.acts > 0 && <p>Latest two weeks: {basis(latest)}</p>}
          <p>First two weeks: {basis(baseline)}</p>
        </>
      )}
    </StoryCard>
  );
}
