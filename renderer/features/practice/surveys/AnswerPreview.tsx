import type { PreviewedAnswer } from '../../../../src/core/application/survey/preview-answers.ts';
import type { RecordSet } from '../../../../src/core/records/records.ts';
import { formatCounted } from '../../../format/numbers.ts';
import { useRecords } from '../../../state/use-plan.ts';
import classes from './Surveys.module.css';
import { surveyName } from './survey-words.ts';

/** What would become of each answer. Of reps' answers nothing is shown but that they are whole. */
export function AnswerPreview({ answers }: { answers: readonly PreviewedAnswer[] }) {
  const records = useRecords();
  if (answers.length === 0) return null;
  const taken = answers.filter(({ verdict }) => verdict !== 'left-out').length;
  const leftOut = answers.length - taken;
  const inOrder = [...answers].sort(
    (a, b) => Number(a.verdict !== 'left-out') - Number(b.verdict !== 'left-out'),
  );
  return (
    <section className={classes.preview} aria-label="What was found" aria-live="polite">
      <p className={classes.summary}>
        {formatCounted(taken, 'answer')} to read in
        {leftOut > 0 && `, ${leftOut} left out`}.
      </p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a part that scrolls has to be reached by the keyboard */}
      <ul className={classes.found} tabIndex={0} aria-label="Answers">
        {inOrder.map((answer, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the same file may come twice
          <li key={index} data-left-out={answer.verdict === 'left-out' || undefined}>
            <strong>
              <bdi>{answer.from}</bdi>
            </strong>
            <span>{wordsOf(answer, records)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

function wordsOf(answer: PreviewedAnswer, records: RecordSet): string {
  if (answer.verdict === 'left-out') return `${answer.problem.message} ${answer.problem.remedy}`;
  const survey = records.get('survey', answer.content.survey);
  const name = survey ? surveyName(survey) : '';
  const by = answer.content.name ? `, by ${answer.content.name}` : '';
  return answer.verdict === 'replaces'
    ? `${name}${by}: a newer version of an answer that is here; it takes its place.`
    : `${name}${by}: one answer, whole and unchanged.`;
}
