import { Button, TextInput } from '@mantine/core';
import { useRecords } from '../../../state/use-plan.ts';
import { ProblemNote } from '../../../ui/ProblemNote.tsx';
import { WordingNote } from '../../../ui/WordingNote.tsx';
import { LikeNote } from '../log/LikeNote.tsx';
import { OpenCommitments } from '../log/OpenCommitments.tsx';
import { PlanInstead } from '../log/PlanInstead.tsx';
import { askToLogSession } from '../log-session-request.ts';
import classes from './QuickEntry.module.css';
import { chipsSpoken } from './quick-chips.ts';
import { useQuickEntry } from './use-quick-entry.ts';

/** A session in one line, understood while it is typed; what will be saved stands below it before it is. */
export function QuickEntry({ done, takesFocus = false }: { done: () => void; takesFocus?: boolean }) {
  const records = useRecords();
  const quick = useQuickEntry(done);
  const { text, chips, said, draft, unknown, inTheWay, like, problem } = quick;
  const isEmpty = text.trim() === '';
  const openForm = () => {
    done();
    askToLogSession({ known: draft });
  };
  return (
    <form
      className={classes.form}
      onSubmit={(event) => {
        event.preventDefault();
        quick.log();
      }}
    >
      <div className={classes.line}>
        <TextInput
          className={classes.input}
          label="A session in one line"
          placeholder={EXAMPLE}
          value={text}
          maxLength={2000}
          autoComplete="off"
          error={!isEmpty && inTheWay}
          onChange={(event) => quick.change(event.currentTarget.value)}
          {...(takesFocus && { 'data-autofocus': true })}
        />
        <Button type="submit" className={classes.save} disabled={isEmpty}>
          {like ? 'Log it all the same' : 'Log it'}
        </Button>
      </div>
      {!isEmpty && (
        <>
          {said.unsettled.map(({ from, candidates }) => (
            <fieldset key={from} className={classes.who}>
              <legend>Who is meant?</legend>
              {candidates.map((id) => (
                <Button key={id} size="compact-sm" variant="default" onClick={() => quick.choose(from, id)}>
                  {records.get('rep', id)?.name}
                </Button>
              ))}
            </fieldset>
          ))}
          <ul className={classes.chips} aria-label="Understood">
            {chips.map(({ name, words, assumed }) => (
              <li key={`${name} ${words}`} className={classes.chip} data-assumed={assumed || undefined}>
                <span className={classes.name}>{name}</span> {words}
                {assumed && <span className="unseen">, assumed</span>}
              </li>
            ))}
          </ul>
          {unknown.length > 0 && (
            <p className={classes.hint}>
              Not understood, kept in the note: {unknown.map((words) => `“${words}”`).join(', ')}
            </p>
          )}
          {said.promise && <WordingNote text={said.promise.text} nudges />}
          <OpenCommitments
            commitments={quick.carried}
            settled={draft.settled}
            names={draft.repIds.length > 1}
            choices={['kept', 'missed']}
            settle={({ id }, status) => quick.settle(id, status)}
          />
          {like && <LikeNote session={like} />}
          <PlanInstead draft={draft} close={done} />
          {problem && <ProblemNote problem={problem} />}
          <p className={classes.hint}>
            Dashed is assumed.{' '}
            <Button size="compact-sm" variant="subtle" onClick={openForm}>
              Go on in the form
            </Button>
          </p>
        </>
      )}
      {isEmpty && (
        <p className={classes.hint}>
          Name, length, form, day in any order; then next: what, by when, how sure. Of earlier promises: kept,
          missed, dropped because …, changed to: …
        </p>
      )}
      <output className="unseen" aria-live="polite">
        {isEmpty ? '' : chipsSpoken(chips)}
      </output>
    </form>
  );
}

const EXAMPLE = 'Ana 30m deal coaching, next: call CFO by Fri, 8/10';
