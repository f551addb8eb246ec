import { Checkbox } from '@mantine/core';
import { useState } from 'react';
import type { Template } from '../../../../src/core/domain/engagement/template.ts';
import { isSameQuestion } from '../../../../src/core/domain/question/question.ts';
import { FormModal } from '../../../ui/FormModal.tsx';
import { QuestionFields, type QuestionWords } from '../../practice/questions/QuestionFields.tsx';
import { questionText } from '../../practice/questions/question-text.ts';
import { useEditTemplate } from './use-edit-template.ts';
import { placeOfRow, rowGone, withRow } from './with-row.ts';

/** Adds a question to a template, or changes one of it. */
export function TemplateQuestionForm({
  template,
  question,
  close,
}: {
  template: Template;
  question: Template['questions'][number] | null;
  close: () => void;
}) {
  const edit = useEditTemplate(template, { quietly: true });
  const { questions } = template;
  const [words, setWords] = useState<QuestionWords>(question ?? { text: '', conversation: null, tags: [] });
  const [favourite, setFavourite] = useState(question?.favourite ?? false);
  const [tried, setTried] = useState(false);
  const [isGone, setGone] = useState(false);
  const text = questionText(words.text);
  const place = question ? placeOfRow(questions, question) : -1;
  const isKnown = questions.some((other, index) => index !== place && isSameQuestion(other.text, text));
  const error =
    text === '' ? 'Write the question.' : isKnown ? 'The template has this question already.' : null;
  const save = async () => {
    setTried(true);
    if (error) return null;
    const { conversation, tags } = words;
    const changed = { text, conversation, favourite, tags };
    if (!question || isGone) return edit({ questions: [...questions, changed] });
    const list = withRow(questions, question, changed);
    setGone(list === null);
    return list ? edit({ questions: list }) : rowGone('question');
  };
  return (
    <FormModal
      title={question ? 'Edit the question' : 'Add a question'}
      saveLabel={question ? 'Save question' : 'Add question'}
      save={save}
      close={close}
    >
      <QuestionFields
        words={words}
        knownTags={[...new Set(questions.flatMap(({ tags }) => tags))].sort()}
        change={(part) => setWords({ ...words, ...part })}
        error={tried ? error : null}
      />
      <Checkbox
        label="A favourite from the start"
        checked={favourite}
        onChange={(event) => setFavourite(event.currentTarget.checked)}
      />
    </FormModal>
  );
}
