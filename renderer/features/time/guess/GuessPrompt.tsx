import { Button } from '@mantine/core';
import { guessAskedFor } from '../../../../src/core/insights/guess-against.ts';
import { goTo } from '../../../app/router.ts';
import { useInsight } from '../../../state/use-plan.ts';
import { Panel } from '../../../ui/Panel.tsx';
import classes from './Guess.module.css';
import { GUESS_WORDS } from './guess-words.ts';

/** A quiet line on Today about day 45 and 90: guess again. Before the first week the Time screen asks by itself. */
export function GuessPrompt() {
  const asked = useInsight(guessAskedFor);
  if (asked === null || asked === 'day-0') return null;
  return (
    <Panel>
      <div className={classes.prompt}>
        <p>{GUESS_WORDS[asked].title}</p>
        <Button size="xs" variant="default" onClick={() => goTo('time')}>
          Guess again
        </Button>
      </div>
    </Panel>
  );
}
