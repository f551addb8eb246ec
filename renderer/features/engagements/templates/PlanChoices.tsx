import { Checkbox } from '@mantine/core';
import type { TransitionSummary } from '../../../../src/core/bridge/replies.ts';
import classes from './Editor.module.css';
import type { ReadPlan } from './use-plans-to-bring.ts';

/** A plan to choose: what bringing would change in it, in words, null where nothing. `read` is missing until it is known. */
export type PlanChoice = {
  readonly plan: TransitionSummary;
  readonly read: ReadPlan | undefined;
  readonly words: string | null;
  readonly isChosen: boolean;
  readonly note: string | null;
};

/** Plans to be ticked, each with what would change in it. */
export function PlanChoices({
  label,
  choices,
  choose,
}: {
  label: string;
  choices: readonly PlanChoice[];
  choose: (id: string, isChosen: boolean) => void;
}) {
  return (
    <ul className={classes.plans} aria-label={label}>
      {choices.map(({ plan, read, words, isChosen, note }) => (
        <li key={plan.id}>
          <Checkbox
            label={<bdi>{plan.managerName}</bdi>}
            description={[note, read ? changeWords(read, words) : isChosen && 'being read …']
              .filter(Boolean)
              .join(', ')}
            checked={isChosen}
            disabled={read !== undefined && words === null}
            onChange={(event) => choose(plan.id, event.currentTarget.checked)}
          />
        </li>
      ))}
    </ul>
  );
}

function changeWords({ problem }: ReadPlan, words: string | null): string {
  return problem ? `${problem.message} ${problem.remedy}` : (words ?? 'nothing changes');
}
