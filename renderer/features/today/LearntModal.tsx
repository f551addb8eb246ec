import { Button, Group, Modal } from '@mantine/core';
import type { NextChoice } from '../../../src/core/domain/rhythm/next-choice.ts';
import { NEXT_REASON_CODES } from '../../../src/core/domain/rhythm/next-reason.ts';
import { learntWeights, REASON_POINTS } from '../../../src/core/insights/next-weights.ts';
import { formatDayWithYear } from '../../format/days.ts';
import { formatDecimal } from '../../format/numbers.ts';
import { useAll, useRecords, useRun } from '../../state/use-plan.ts';
import { tellDone } from '../../ui/tell-problem.tsx';
import classes from './LearntModal.module.css';
import { kindWords } from './next-words.ts';

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** What the order has learnt: how much each reason weighs now, what one usually does, and every choice it comes from. */
export default function LearntModal({ close }: { close: () => void }) {
  const run = useRun();
  const choices = [...useAll('next-choice')].sort((a, b) => (a.day < b.day ? 1 : -1));
  const { factorOf, usually } = learntWeights(choices);
  const forget = async (ids: string[]) => {
    const outcome = await run('forget-choices', { ids });
    if (outcome.ok) tellDone('Forgotten. Undo brings it back.');
    if (outcome.ok && ids.length === choices.length) close();
  };
  return (
    <Modal opened onClose={close} title="What the order has learnt" size="lg">
      <p className={classes.text}>
        Each reason has points; a rep’s points add up, and the most come first. A choice that puts one reason
        before another gives the first a quarter more and takes a fifth from the other, never beyond twice or
        half.
      </p>
      {usually.map(({ before, behind, times, of }) => (
        <p key={`${before}${behind}`} className={classes.usual}>
          You usually put {kindWords(before)} before {kindWords(behind)} ({times} of {of}).
        </p>
      ))}
      <table className={classes.weights}>
        <caption className="unseen">Points of each reason</caption>
        <thead>
          <tr>
            <th scope="col">Reason</th>
            <th scope="col">To begin with</th>
            <th scope="col">Now</th>
          </tr>
        </thead>
        <tbody>
          {NEXT_REASON_CODES.map((code) => (
            <tr key={code} data-changed={factorOf[code] !== 1 || undefined}>
              <th scope="row">{capital(kindWords(code))}</th>
              <td>{REASON_POINTS[code].points}</td>
              <td>{formatDecimal(REASON_POINTS[code].points * factorOf[code])}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <h3 className={classes.heading}>Your choices</h3>
      <ul className={classes.choices}>
        {choices.map((choice) => (
          <ChoiceLine key={choice.id} choice={choice} forget={() => void forget([choice.id])} />
        ))}
      </ul>
      <Group justify="space-between" mt="md">
        <Button variant="subtle" color="red" onClick={() => void forget(choices.map(({ id }) => id))}>
          Forget all
        </Button>
        <Button variant="default" onClick={close}>
          Close
        </Button>
      </Group>
    </Modal>
  );
}

function ChoiceLine({ choice, forget }: { choice: NextChoice; forget: () => void }) {
  const records = useRecords();
  const { day, repId, insteadId, until, before, behind, why } = choice;
  const name = (id: string) => records.get('rep', id)?.name ?? 'a former rep';
  const what =
    insteadId === null
      ? `${name(repId)} not before ${until ? formatDayWithYear(until) : ''}`
      : `${name(insteadId)} before ${name(repId)}`;
  const lesson =
    behind === null
      ? 'About that day alone'
      : before === null
        ? `${capital(kindWords(behind))} matter less`
        : `${capital(kindWords(before))} before ${kindWords(behind)}`;
  return (
    <li>
      <div className={classes.what}>
        {what}
        <span>
          {formatDayWithYear(day)} · {lesson}
        </span>
        {why !== '' && <span>“{why}”</span>}
      </div>
      <Button variant="default" size="compact-sm" aria-label={`Forget: ${what}`} onClick={forget}>
        Forget
      </Button>
    </li>
  );
}
