import { TextInput } from '@mantine/core';
import { useState } from 'react';
import { formatCounted } from '../../../format/numbers.ts';
import { FoldButton } from '../../../ui/FoldButton.tsx';
import classes from './Editor.module.css';
import { type PlanChoice, PlanChoices } from './PlanChoices.tsx';

/** How many are listed at once, and from how many on they are looked for by name. */
const LISTED = 60;
const SEARCHED_FROM = 9;

/** The plans that run and didn't begin with the template, or don't know it: folded, unticked, found by name. */
export function OtherPlans({
  choices,
  choose,
}: {
  choices: readonly PlanChoice[];
  choose: (id: string, isChosen: boolean) => void;
}) {
  const [unfolded, setUnfolded] = useState(false);
  const [sought, setSought] = useState('');
  if (choices.length === 0) return null;
  const wanted = sought.trim().toLocaleLowerCase();
  const found = choices.filter(({ plan }) => plan.managerName.toLocaleLowerCase().includes(wanted));
  // What is ticked stays in sight, whatever is looked for.
  const listed = [
    ...choices.filter(({ isChosen }) => isChosen),
    ...found.filter(({ isChosen }) => !isChosen).slice(0, LISTED),
  ];
  const title = formatCounted(choices.length, 'other plan that runs', 'other plans that run');
  const more = found.filter((choice) => !listed.includes(choice)).length;
  return (
    <section className={classes.others} aria-label="Other plans that run">
      <FoldButton isOpen={unfolded} label={title} toggle={() => setUnfolded(!unfolded)}>
        {title}
      </FoldButton>
      {unfolded && (
        <>
          <p className={classes.explain}>
            They began without this template, or before Coachward noted which one a plan began with. Tick
            those that should have its benchmarks or words as well.
          </p>
          {choices.length >= SEARCHED_FROM && (
            <TextInput
              aria-label="Find a manager among the other plans"
              placeholder="Find a manager"
              value={sought}
              onChange={(event) => setSought(event.currentTarget.value)}
            />
          )}
          <PlanChoices label="Other plans that run" choices={listed} choose={choose} />
          {listed.length === 0 && <p className={classes.explain}>Nobody goes by that name.</p>}
          {more > 0 && (
            <p className={classes.explain}>{`${formatCounted(more, 'more plan')}: look for one by name.`}</p>
          )}
        </>
      )}
    </section>
  );
}
