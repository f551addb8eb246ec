import { useId } from 'react';
import { BEHAVIOUR_SCALES } from '../../../../src/core/content/behaviour-scale.ts';
import type { Behaviour } from '../../../../src/core/content/behaviours.ts';
import { BEHAVIOUR_SCALE, MOST_CHARACTERS } from '../../../../src/core/domain/survey/survey-terms.ts';
import { GrowingTextarea } from '../../../ui/GrowingTextarea.tsx';
import classes from './Behaviours.module.css';
import type { RatingDraft } from './rating-draft.ts';

const POINTS = Array.from(
  { length: BEHAVIOUR_SCALE.to - BEHAVIOUR_SCALE.from + 1 },
  (_, step) => BEHAVIOUR_SCALE.from + step,
);

/** One behaviour to rate: what its points look like, the points, and the moment that the choice rests on. */
export function RateBehaviour({
  behaviour: { key, name, rescuer, coach },
  draft,
  needsMoment,
  lack,
  change,
}: {
  behaviour: Behaviour;
  draft: RatingDraft;
  needsMoment: boolean;
  lack: string | undefined;
  change: (draft: RatingDraft) => void;
}) {
  const group = useId();
  const { ask, anchors } = BEHAVIOUR_SCALES[key];
  const value = draft.values[key];
  const isUnrated = value === undefined;
  const choose = (point: number | null) => change({ ...draft, values: { ...draft.values, [key]: point } });
  const point = (each: number | null, label: string) => (
    <label key={label} className={classes.point}>
      <input
        type="radio"
        name={group}
        checked={value === each}
        aria-label={each === BEHAVIOUR_SCALE.from ? `${label}, ${rescuer.name}` : undefined}
        onChange={() => choose(each)}
      />
      {label}
    </label>
  );
  return (
    <fieldset className={classes.behaviour} data-behaviour={key} aria-describedby={`${group}-lack`}>
      <legend>
        {name}: {ask}
      </legend>
      <ul className={classes.anchors}>
        {anchors.map((anchor) => (
          <li key={anchor.value}>
            <b>{anchor.value}</b>
            <span>{anchor.seen}</span>
          </li>
        ))}
      </ul>
      <div className={classes.points}>
        {POINTS.map((each) => point(each, String(each)))}
        {point(null, 'I can’t say')}
      </div>
      <p className={classes.scaleEnds}>
        <span>
          {BEHAVIOUR_SCALE.from}: {rescuer.name}
        </span>
        <span>
          {BEHAVIOUR_SCALE.to}: {coach.name}
        </span>
      </p>
      <GrowingTextarea
        label={needsMoment ? 'A moment that shows it' : 'A moment that shows it (optional)'}
        minRows={2}
        maxRows={12}
        dir="auto"
        maxLength={MOST_CHARACTERS}
        value={draft.moments[key]}
        error={!isUnrated && lack}
        onChange={(event) =>
          change({ ...draft, moments: { ...draft.moments, [key]: event.currentTarget.value } })
        }
      />
      <p id={`${group}-lack`} className={classes.lack}>
        {isUnrated && lack}
      </p>
    </fieldset>
  );
}
