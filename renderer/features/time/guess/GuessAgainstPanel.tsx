import { groupName } from '../../../../src/core/content/time-categories.ts';
import { type GuessAgainst, guessAgainst } from '../../../../src/core/insights/guess-against.ts';
import { MEASURED_FROM } from '../../../../src/core/insights/time-share.ts';
import { formatDay } from '../../../format/days.ts';
import { formatMinutes, formatShare } from '../../../format/numbers.ts';
import { formatPoints, formatPointsApart } from '../../../format/quantities.ts';
import { useInsight } from '../../../state/use-plan.ts';
import { Panel } from '../../../ui/Panel.tsx';
import classes from './Guess.module.css';
import { GUESS_WORDS } from './guess-words.ts';
import { TickOff } from './TickOff.tsx';

/** How far a share is off before it is worth saying. */
const RIGHT_WITHIN = 0.005;

function sentenceOf({ groups }: GuessAgainst): string {
  const coaching = groups.find(({ group }) => group === 'coaching');
  if (!coaching) return '';
  const { guessed, measured, difference } = coaching;
  const both = `You guessed ${formatShare(guessed)} coaching and spent ${formatShare(measured)}`;
  if (Math.abs(difference) < RIGHT_WITHIN) return `${both}: you judged it right.`;
  return `${both}: ${formatPointsApart(difference)} ${difference < 0 ? 'less' : 'more'} than you thought.`;
}

/** The guesses so far, each beside the week that was measured after it. Nothing without a guess. */
export function GuessAgainstPanel() {
  const all = useInsight(guessAgainst);
  const against = all.at(-1);
  if (!against) return null;
  const { guess, week, enough, groups } = against;
  return (
    <Panel
      title={`Your guess, ${GUESS_WORDS[guess.id].name}`}
      hint={`Written down on ${formatDay(guess.on)}${
        week ? `, beside the week of ${formatDay(week.weekStart)}` : ''
      }.`}
      actions={<TickOff keys={week ? ['guess-the-split', 'read-the-share'] : ['guess-the-split']} />}
    >
      {week ? (
        <>
          <p className={classes.sentence}>{sentenceOf(against)}</p>
          {!enough && (
            <p className={classes.sum}>
              Only {formatShare(week.coverage)} of that week’s working time is recorded. Under{' '}
              {formatShare(MEASURED_FROM)} the difference is a hint.
            </p>
          )}
          <table className={classes.table}>
            <thead>
              <tr>
                <th scope="col">Group</th>
                <th scope="col">Guessed</th>
                <th scope="col">Measured</th>
                <th scope="col">Difference</th>
              </tr>
            </thead>
            <tbody>
              {groups.map(({ group, guessed, measured, difference }) => (
                <tr key={group} data-group={group}>
                  <th scope="row">{groupName(group)}</th>
                  <td>{formatShare(guessed)}</td>
                  <td>{formatShare(measured)}</td>
                  <td>{formatPoints(difference)}</td>
                </tr>
              ))}
            </tbody>
          </table>
          <p className={classes.sum}>Measured on {formatMinutes(week.recordedMinutes)} of recorded work.</p>
        </>
      ) : (
        <p className={classes.sum}>Your guess is kept. Record a week, and the two stand here side by side.</p>
      )}
    </Panel>
  );
}
