import { Button } from '@mantine/core';
import { questionsInsteadOf } from '../../../../src/core/content/rescue-questions.ts';
import { GrowingTextarea } from '../../../ui/GrowingTextarea.tsx';
import classes from './Rescues.module.css';
import { submitFromTextarea } from './submit-from-textarea.ts';

/** What asking could have looked like: free text, or one of three questions that fit what happened. */
export function AskInsteadField({
  value,
  what,
  onChange,
}: {
  value: string;
  what: string;
  onChange: (text: string) => void;
}) {
  const questions = questionsInsteadOf(what);
  const isOwn = value.trim() !== '' && !questions.includes(value);
  return (
    <div>
      <GrowingTextarea
        label="What asking could have looked like"
        placeholder="The question that would have left it with the rep"
        minRows={1}
        maxRows={6}
        maxLength={20_000}
        value={value}
        onChange={(event) => onChange(event.currentTarget.value)}
        onKeyDown={submitFromTextarea}
      />
      <fieldset className={classes.proposals}>
        <legend>Take a question</legend>
        {questions.map((question) => (
          <Button
            key={question}
            className={classes.proposal}
            variant="default"
            size="compact-sm"
            aria-pressed={value.includes(question)}
            onClick={() => onChange(isOwn && !value.includes(question) ? `${value}\n${question}` : question)}
          >
            {question}
          </Button>
        ))}
      </fieldset>
    </div>
  );
}
