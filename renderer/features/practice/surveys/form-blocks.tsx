import type { AnswerForm, FormQuestion } from '../../../../src/core/interchange/answer-form/answer-form.ts';
import { PaperHeading } from '../../../print/PaperHeading.tsx';
import type { PaperBlock } from '../../../print/paper-block.ts';
import classes from './FormPaper.module.css';

/** Lines to write on: so many for a moment, and more for a note of its own. */
const LINES = 2;
const NOTE_LINES = 4;

function Lines({ label, count }: { label: string; count: number }) {
  return (
    <div className={classes.lines}>
      <p>{label}</p>
      {Array.from({ length: count }, (_, line) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a line is its number
        <i key={line} />
      ))}
    </div>
  );
}

function Question({ question, number }: { question: FormQuestion; number: number }) {
  const { ask, anchors, points, poles, text } = question;
  return (
    <section className={classes.question}>
      <h3>
        {number}. {ask}
      </h3>
      {anchors.length > 0 && (
        <ul className={classes.anchors}>
          {anchors.map(({ value, seen }) => (
            <li key={value}>
              <b>{value}</b>
              <span>{seen}</span>
            </li>
          ))}
        </ul>
      )}
      <ul className={classes.points} data-worded={poles ? undefined : true}>
        {points.map(({ value, label }) => (
          <li key={value}>
            <i />
            {label}
          </li>
        ))}
        <li>
          <i />I can’t say
        </li>
      </ul>
      {text && <Lines label={text.label} count={LINES} />}
    </section>
  );
}

/** A form as blocks for paper: its words, every question with boxes to tick, and lines to write on. */
export function formPaper(form: AnswerForm): PaperBlock[] {
  const head = (
    <header className={classes.head}>
      <h1 dir="auto">{form.title}</h1>
      {form.intro.map((words) => (
        <p key={words} dir="auto">
          {words}
        </p>
      ))}
      {form.asksName && <Lines label="Your name (optional)" count={1} />}
    </header>
  );
  return [
    { kind: 'whole', key: 'head', content: head },
    ...form.questions.map(
      (question, index): PaperBlock => ({
        kind: 'whole',
        key: question.key,
        content: <Question question={question} number={index + 1} />,
      }),
    ),
    ...(form.note
      ? [
          {
            kind: 'whole' as const,
            key: 'note',
            content: (
              <>
                <PaperHeading level={3} title={form.note.label} />
                <Lines label={form.note.hint} count={NOTE_LINES} />
              </>
            ),
          },
        ]
      : []),
  ];
}
