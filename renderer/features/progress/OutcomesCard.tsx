import type { OutcomeStory } from '../../../src/core/insights/outcomes/outcome-story.ts';
import { addressOf } from '../../app/router.ts';
import { formatFigure, spanWords } from '../../format/outcomes.ts';
import { OutcomeSources } from '../outcomes/OutcomeSources.tsx';
import { changeWords } from '../outcomes/outcome-words.ts';
import classes from './OutcomesCard.module.css';
import { Sparkline } from './Sparkline.tsx';
import { StoryCard } from './StoryCard.tsx';

/** What came of it for the team: each measure's latest against its baseline, the first one in full. */
export function OutcomesCard({ stories }: { stories: readonly OutcomeStory[] }) {
  const [main, ...others] = stories;
  if (!main) {
    return (
      <StoryCard wide title="Outcomes" href={addressOf('team', 'outcomes')} value="–">
        <p>
          No figure yet. Bring in the months before the plan first: they are what later ones are held against.
        </p>
      </StoryCard>
    );
  }
  const { measure, series, shown } = main;
  const { latest, baseline, change } = series;
  return (
    <StoryCard
      wide
      title={measure.name}
      href={addressOf('team', 'outcomes', measure.id)}
      value={formatFigure(latest?.value ?? null, measure)}
      note={<OutcomeSources measureId={measure.id} few />}
    >
      <Sparkline values={shown.map(({ value }) => value)} />
      <p>{latest ? `Team, ${spanWords(latest, measure)}` : 'No period is over yet'}</p>
      {change !== null && baseline && (
        <p>
          Against {formatFigure(baseline.value, measure)} in {spanWords(baseline, measure)}:{' '}
          {changeWords(change, measure)}
        </p>
      )}
      {others.length > 0 && (
        <dl className={classes.others}>
          {others.slice(0, 3).map((other) => (
            <div key={other.measure.id}>
              <dt>{other.measure.name}</dt>
              <dd>
                {formatFigure(other.series.latest?.value ?? null, other.measure)}
                {other.series.change !== null && ` (${changeWords(other.series.change, other.measure)})`}
              </dd>
            </div>
          ))}
        </dl>
      )}
      <p>Together with the coaching, not because of it.</p>
    </StoryCard>
  );
}
