import { useState } from 'react';
import { GAP_QUESTION_WORDS } from '../../../../src/core/content/coach-or-train.ts';
import {
  decideGap,
  GAP_OPTIONS,
  type GapAnswers,
  type GapQuestion,
  isThirdTime,
  NO_ANSWERS,
  nextGapQuestion,
} from '../../../../src/core/domain/gap/decide-gap.ts';
import { withoutProgress } from '../../../../src/core/domain/gap/gap-review.ts';
import { formatDay } from '../../../format/days.ts';
import { useAll } from '../../../state/use-plan.ts';
import { TapQuestion } from '../taps/TapQuestion.tsx';
import { TapTrail } from '../taps/TapTrail.tsx';
import { GapAdvice } from './GapAdvice.tsx';
import classes from './Gaps.module.css';

type Given = { readonly question: GapQuestion; readonly answer: string };

function answersOf(given: readonly Given[]): GapAnswers {
  return Object.assign({ ...NO_ANSWERS }, ...given.map(({ question, answer }) => ({ [question]: answer })));
}

/** Asks about a gap until the answers decide, and shows then what helps. */
export function GapTaps({ repId, gap, done }: { repId: string; gap: string; done: () => void }) {
  const all = useAll('gap-decision');
  const earlier = withoutProgress(all, { repId, gap });
  const [given, setGiven] = useState<readonly Given[]>([]);
  const answers = answersOf(given);
  const question = nextGapQuestion(answers, earlier.length);
  const outcome = decideGap(answers, earlier.length);
  return (
    <div className={classes.taps}>
      {isThirdTime(earlier.length) && (
        <p className={classes.thirdTime} role="status">
          This gap was decided on before, on{' '}
          {earlier.map(({ decidedOn }) => formatDay(decidedOn)).join(' and ')}, and nothing has moved yet.
        </p>
      )}
      <TapTrail
        answers={given.map(({ question: asked, answer }) => ({
          key: asked,
          label: GAP_QUESTION_WORDS[asked].options[answer] ?? answer,
        }))}
        backTo={(position) => setGiven(given.slice(0, position))}
      />
      {question && (
        <TapQuestion
          key={question}
          question={GAP_QUESTION_WORDS[question].question}
          hint={GAP_QUESTION_WORDS[question].hint}
          options={GAP_OPTIONS[question].map((key) => ({
            key,
            label: GAP_QUESTION_WORDS[question].options[key] ?? key,
          }))}
          answer={(answer) => setGiven([...given, { question, answer }])}
          takesFocus
        />
      )}
      {outcome && <GapAdvice repId={repId} gap={gap} answers={answers} outcome={outcome} done={done} />}
    </div>
  );
}
