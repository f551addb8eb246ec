import { Button } from '@mantine/core';
import { useEffect, useLayoutEffect, useRef } from 'react';
import { readCommitmentWording } from '../../../../src/core/domain/commitment/commitment-wording.ts';
import type { DrillItem } from '../../../../src/core/domain/practice/drill-item.ts';
import type { Judgement } from '../../../../src/core/domain/practice/judge-answer.ts';
import classes from './Drills.module.css';
import { GRADE_WORDS, POINT_WORDS, WORDING_WORDS } from './drill-words.ts';
import type { DrillResult } from './use-drill-session.ts';

const RIGHT_GRADES = ['hard', 'good', 'easy'] as const;

/** What there is to say about an answer, a model, and the ways to go on: by button, or by the key that it names. */
export function DrillFeedback({
  item,
  answer,
  judgement,
  tryAgain,
  settle,
}: {
  item: DrillItem;
  answer: string;
  judgement: Judgement;
  tryAgain: (() => void) | null;
  settle: (result: DrillResult) => void;
}) {
  const onward = useRef<HTMLButtonElement>(null);
  const { isRight, points } = judgement;
  useLayoutEffect(() => onward.current?.focus(), []);
  useFeedbackKeys({ isRight, tryAgain, settle });
  const next = points.find(({ weight, code }) => weight === 'against' && POINT_WORDS[code].tryNext);
  return (
    <div className={classes.feedback}>
      <div role="status">
        <p className={classes.verdict} data-right={isRight || undefined}>
          {isRight ? 'That works.' : 'Not yet.'}
        </p>
        <ul className={classes.points}>
          {points.map(({ code, weight, at }) => (
            <li key={code} data-weight={weight}>
              <span className={classes.sign} aria-hidden>
                {weight === 'for' ? '+' : weight === 'hint' ? '·' : '–'}
              </span>
              <span>
                {at && weight === 'against' && <q>{answer.slice(at.start, at.end)}</q>}{' '}
                {POINT_WORDS[code].says}
              </span>
            </li>
          ))}
        </ul>
        <CommitmentHeard item={item} />
        {next && !isRight && (
          <p className={classes.next}>
            <strong>Try:</strong> {POINT_WORDS[next.code].tryNext}
          </p>
        )}
      </div>
      <h3 className={classes.sub}>{isRight ? 'Another way to put it' : 'For example'}</h3>
      {item.models.map(({ text, why }) => (
        <p key={text} className={classes.model}>
          “{text}” <span>{why}</span>
        </p>
      ))}
      <p className={classes.pitfall}>
        <strong>What often goes wrong:</strong> {item.pitfall}
      </p>
      <div className={classes.buttons}>
        {isRight ? (
          RIGHT_GRADES.map((grade, at) => (
            <Button
              key={grade}
              ref={grade === 'good' ? onward : undefined}
              variant={grade === 'good' ? 'filled' : 'default'}
              onClick={() => settle({ grade, isRight: true, isOverruled: false })}
            >
              {GRADE_WORDS[grade]} <kbd aria-hidden>{at + 1}</kbd>
            </Button>
          ))
        ) : (
          <>
            {tryAgain && (
              <Button ref={onward} onClick={tryAgain}>
                Try once more <kbd aria-hidden>T</kbd>
              </Button>
            )}
            <Button
              ref={tryAgain ? undefined : onward}
              variant={tryAgain ? 'default' : 'filled'}
              onClick={() => settle({ grade: 'again', isRight: false, isOverruled: false })}
            >
              Go on <kbd aria-hidden>1</kbd>
            </Button>
            <Button
              variant="subtle"
              onClick={() => settle({ grade: 'good', isRight: true, isOverruled: true })}
            >
              Count it as right <kbd aria-hidden>R</kbd>
            </Button>
          </>
        )}
      </div>
    </div>
  );
}

function CommitmentHeard({ item }: { item: DrillItem }) {
  const wording = item.wording && readCommitmentWording(item.words);
  if (!wording) return null;
  return (
    <p className={classes.heard}>
      {WORDING_WORDS[wording.kind]}: {wording.words && <q>{wording.words}</q>} {wording.why}
    </p>
  );
}

function useFeedbackKeys({
  isRight,
  tryAgain,
  settle,
}: {
  isRight: boolean;
  tryAgain: (() => void) | null;
  settle: (result: DrillResult) => void;
}) {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.repeat) return;
      if (event.target instanceof HTMLElement && event.target.closest('input, textarea, [role="dialog"]'))
        return;
      const grade = isRight ? RIGHT_GRADES[Number(event.key) - 1] : undefined;
      if (grade) settle({ grade, isRight: true, isOverruled: false });
      else if (isRight) return;
      else if (event.key === '1') settle({ grade: 'again', isRight: false, isOverruled: false });
      else if (event.key === 'r') settle({ grade: 'good', isRight: true, isOverruled: true });
      else if (event.key === 't' && tryAgain) {
        event.preventDefault();
        tryAgain();
      }
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [isRight, tryAgain, settle]);
}
