import { Button, Radio } from '@mantine/core';
import { type FormEvent, type KeyboardEvent, useLayoutEffect, useRef, useState } from 'react';
import { WORDINGS, type WordingKind } from '../../../../src/core/domain/commitment/commitment-wording.ts';
import type { DrillItem } from '../../../../src/core/domain/practice/drill-item.ts';
import { type Judgement, judgeAnswer } from '../../../../src/core/domain/practice/judge-answer.ts';
import { commandKey } from '../../../app/platform.ts';
import { GrowingTextarea } from '../../../ui/GrowingTextarea.tsx';
import { Panel } from '../../../ui/Panel.tsx';
import { DrillFeedback } from './DrillFeedback.tsx';
import classes from './Drills.module.css';
import { KIND_WORDS, WORDING_WORDS } from './drill-words.ts';
import type { DrillResult } from './use-drill-session.ts';

/** Longer than anything one would say in one breath. */
const MOST_CHARACTERS = 600;

/** One item: what was said, a field to answer in, and what there is to say about the answer. */
export function DrillView({
  item,
  position,
  settle,
}: {
  item: DrillItem;
  position: string;
  settle: (result: DrillResult) => void;
}) {
  const words = KIND_WORDS[item.kind];
  const field = useRef<HTMLTextAreaElement>(null);
  const [text, setText] = useState('');
  const [heard, setHeard] = useState<WordingKind | null>(null);
  const [tries, setTries] = useState(0);
  const [judgement, setJudgement] = useState<Judgement | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  useLayoutEffect(() => field.current?.focus(), []);
  const check = (event?: FormEvent) => {
    event?.preventDefault();
    if (judgement) return;
    if (text.trim() === '') return setProblem('Type an answer first, as you would say it.');
    if (item.wording && !heard)
      return setProblem('Say first what you hear: a promise, a way out, or nothing definite.');
    setProblem(null);
    setTries(tries + 1);
    setJudgement(judgeAnswer(item, { text, heard }));
  };
  const tryAgain = () => {
    setJudgement(null);
    requestAnimationFrame(() => field.current?.focus());
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) check();
  };
  const settleTried = (result: DrillResult) =>
    // Found at the second try only: it comes back sooner.
    settle(tries > 1 && result.grade !== 'again' ? { ...result, grade: 'hard' } : result);
  return (
    <Panel
      title={words.title}
      hint={words.task}
      actions={<span className={classes.position}>{position}</span>}
    >
      <p className={classes.situation}>{item.situation}</p>
      <figure className={classes.said}>
        <figcaption>{words.said}</figcaption>
        <blockquote>{item.words}</blockquote>
      </figure>
      <form onSubmit={check} className={classes.form}>
        {item.wording && (
          <Radio.Group
            label="What do you hear?"
            value={heard}
            onChange={(value) => setHeard(value as WordingKind)}
          >
            <div className={classes.choices}>
              {WORDINGS.map((kind) => (
                <Radio key={kind} value={kind} label={WORDING_WORDS[kind]} disabled={judgement !== null} />
              ))}
            </div>
          </Radio.Group>
        )}
        <GrowingTextarea
          ref={field}
          label={words.field}
          value={text}
          onChange={(event) => setText(event.currentTarget.value)}
          onKeyDown={onKeyDown}
          error={problem}
          readOnly={judgement !== null}
          minRows={2}
          maxRows={8}
          maxLength={MOST_CHARACTERS}
        />
        {!judgement && (
          <div className={classes.buttons}>
            <Button type="submit">
              Check <kbd aria-hidden>{commandKey}↵</kbd>
            </Button>
          </div>
        )}
      </form>
      {judgement && (
        <DrillFeedback
          item={item}
          answer={text}
          judgement={judgement}
          tryAgain={tries < 2 ? tryAgain : null}
          settle={settleTried}
        />
      )}
    </Panel>
  );
}
