import { Title } from '@mantine/core';
import { useEffect } from 'react';
import { countsOfTaps } from '../../../../src/core/domain/tally/tally.ts';
import { addressOf } from '../../../app/router.ts';
import { Loading } from '../../../ui/Loading.tsx';
import { ProblemNote } from '../../../ui/ProblemNote.tsx';
import { RepsField } from '../RepsField.tsx';
import classes from './Tally.module.css';
import { TallyActions } from './TallyActions.tsx';
import { TallyBalance } from './TallyBalance.tsx';
import { TallyButtons } from './TallyButtons.tsx';
import { TallyClock } from './TallyClock.tsx';
import { useTally } from './use-tally.ts';
import { useTallyKeys } from './use-tally-keys.ts';

/** Counts a conversation while it runs, without a transcript; fits a window of 320 by 240. */
export function TallyScreen() {
  const tally = useTally();
  const { draft, loading, problem, announcement, repIds, tap, takeBack, choose } = tally;
  useTallyKeys({ tap, takeBack });
  useEffect(() => {
    document.title = 'Live tally · Coachward';
  }, []);
  if (loading) return <Loading />;
  const counts = countsOfTaps(draft?.taps ?? []);
  return (
    <div className={classes.view}>
      <header className={classes.head}>
        <div className={classes.words}>
          <Title order={1}>Live tally</Title>
          <p className={classes.lead}>
            One tap for each thing you say. No sound is recorded and no word is kept, only your taps.
          </p>
        </div>
        <div className={classes.reps}>
          <RepsField value={repIds} onChange={choose} />
        </div>
      </header>
      {problem && <ProblemNote problem={problem} />}
      <div className={classes.bar}>
        <TallyClock draft={draft} />
        <TallyActions tally={tally} />
      </div>
      <TallyButtons counts={counts} tap={tap} />
      <TallyBalance counts={counts} />
      <p className={classes.foot}>
        <a href={addressOf('conversations')}>Back to the conversations</a>
      </p>
      <p className={classes.keys}>
        <kbd>T</kbd> <kbd>A</kbd> <kbd>R</kbd> count, <kbd>Backspace</kbd> takes the latest back. The tally is
        kept when you close the window.
      </p>
      <output className="unseen" aria-live="polite">
        {announcement}
      </output>
    </div>
  );
}
