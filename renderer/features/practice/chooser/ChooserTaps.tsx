import { Button } from '@mantine/core';
import { useState } from 'react';
import { CHOOSER, type ChooserOption, type ChooserQuestion } from '../../../../src/core/content/chooser.ts';
import { TapQuestion } from '../taps/TapQuestion.tsx';
import { TapTrail } from '../taps/TapTrail.tsx';
import { Suggestion } from './Suggestion.tsx';

/** The question that stands after some answers; null once they led to a conversation. */
function questionAfter(taken: readonly ChooserOption[]): ChooserQuestion | null {
  const last = taken.at(-1);
  if (!last) return CHOOSER;
  return 'asks' in last ? last.asks : null;
}

/** The taps from "What is going on?" to one conversation with its reason. */
export function ChooserTaps({ repId }: { repId?: string | undefined }) {
  const [taken, setTaken] = useState<readonly ChooserOption[]>([]);
  const [touched, setTouched] = useState(false);
  const question = questionAfter(taken);
  const last = taken.at(-1);
  const goBackTo = (position: number) => {
    setTouched(true);
    setTaken(taken.slice(0, position));
  };
  const answer = (label: string) => {
    const option = question?.options.find((one) => one.label === label);
    if (!option) return;
    setTouched(true);
    setTaken([...taken, option]);
  };
  return (
    <>
      <TapTrail answers={taken.map(({ label }) => ({ key: label, label }))} backTo={goBackTo} />
      {question && (
        <TapQuestion
          key={question.question}
          question={question.question}
          options={question.options.map(({ label }) => ({ key: label, label }))}
          answer={answer}
          takesFocus={touched}
        />
      )}
      {last && 'leads' in last && (
        <Suggestion
          conversation={last.leads.conversation}
          because={last.leads.because}
          repId={repId}
          takesFocus
        >
          <Button size="xs" variant="default" onClick={() => goBackTo(0)}>
            Start again
          </Button>
        </Suggestion>
      )}
    </>
  );
}
