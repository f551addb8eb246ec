import { BEHAVIOURS } from '../../../../src/core/content/behaviours.ts';
import type { BehaviourKey } from '../../../../src/core/domain/behaviour/behaviour-key.ts';
import type {
  BehaviourInventory,
  InventoryStage,
} from '../../../../src/core/insights/behaviour-inventory.ts';
import { Panel } from '../../../ui/Panel.tsx';
import classes from './Behaviours.module.css';

/** A long list of moments is cut here until somebody asks for the rest. */
const SHOWN = 6;

type Moment = { readonly key: string; readonly by: string; readonly text: string };

function momentsOf(
  { self, consultants }: InventoryStage,
  behaviour: BehaviourKey,
  repMoments: readonly string[],
): Moment[] {
  const own = (ratings: NonNullable<InventoryStage['self']>['ratings']) =>
    ratings.find((rating) => rating.behaviour === behaviour)?.moment ?? '';
  return [
    { key: 'self', by: 'You', text: self ? own(self.ratings) : '' },
    ...consultants.map(({ id, name, ratings }) => ({
      key: id,
      by: name || 'Consultant',
      text: own(ratings),
    })),
    ...repMoments.map((text, index) => ({ key: `rep ${index}`, by: 'A rep', text })),
  ].filter(({ text }) => text !== '');
}

/** The moments that the latest ratings rest on, behaviour by behaviour. Reps' are in no order. */
export function MomentsPanel({ inventory: { stages, rated } }: { inventory: BehaviourInventory }) {
  const latest = stages.findLast(
    ({ self, consultants, reps }) => self !== null || consultants.length > 0 || reps?.shown === true,
  );
  if (!latest) return null;
  const groups = BEHAVIOURS.map(({ key, name }) => {
    const found = rated.find(({ stage, behaviour }) => stage === latest.stage && behaviour === key);
    return { key, name, moments: momentsOf(latest, key, found?.repMoments ?? []) };
  }).filter(({ moments }) => moments.length > 0);
  if (groups.length === 0) return null;
  return (
    <Panel
      title={`Moments behind the ratings, day ${latest.stage}`}
      hint="What people saw and heard. What reps wrote stands in no order and without a name."
    >
      <div className={classes.moments}>
        {groups.map(({ key, name, moments }) => (
          <section key={key} aria-label={name}>
            <h3>{name}</h3>
            <Moments moments={moments.slice(0, SHOWN)} />
            {moments.length > SHOWN && (
              <details>
                <summary>{moments.length - SHOWN} more</summary>
                <Moments moments={moments.slice(SHOWN)} />
              </details>
            )}
          </section>
        ))}
      </div>
    </Panel>
  );
}

function Moments({ moments }: { moments: readonly Moment[] }) {
  return (
    <ul>
      {moments.map(({ key, by, text }) => (
        <li key={key}>
          <span className={classes.soft}>
            <bdi>{by}</bdi>
          </span>
          <span dir="auto">{text}</span>
        </li>
      ))}
    </ul>
  );
}
