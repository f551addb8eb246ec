import type { Tally } from '../../../../src/core/domain/tally/tally.ts';
import { formatCounted } from '../../../format/numbers.ts';
import { formatClock } from '../talk-words.ts';
import classes from './TallyNote.module.css';
import { countsAnything } from './tally-to-log.ts';

/** What will be saved with the session that is being logged. */
export function TallyNote({ tally }: { tally: Tally }) {
  const { tells, asks, reflects, seconds } = tally;
  return (
    <p className={classes.note}>
      {countsAnything(tally)
        ? `With your live tally: ${formatCounted(tells, 'tell')}, ${formatCounted(asks, 'ask')}, ${formatCounted(reflects, 'reflection')} in ${formatClock(seconds)}.`
        : `Your live tally ran ${formatClock(seconds)} and counted nothing, so only the session is saved.`}
    </p>
  );
}
