import { useState } from 'react';
import type { BankQuestion } from '../../../../src/core/insights/question-bank.ts';
import { newId } from '../../../state/new-id.ts';
import { useRun } from '../../../state/use-plan.ts';
import { FormModal } from '../../../ui/FormModal.tsx';
import { QuestionFields, QuestionTags, type QuestionWords } from './QuestionFields.tsx';
import classes from './Questions.module.css';
import { questionText } from './question-text.ts';
import { useQuestionMarks } from './use-question-marks.ts';

/** Writes a question of one's own, or changes one that is kept. Of a guide's question only the tags change. */
export function QuestionForm({
  question,
  knownTags,
  close,
}: {
  question: BankQuestion | null;
  knownTags: readonly string[];
  close: () => void;
}) {
  const run = useRun({ quietly: true });
  const mark = useQuestionMarks();
  const [words, setWords] = useState<QuestionWords>({
    text: question?.text ?? '',
    conversation: question?.conversation ?? null,
    tags: question?.tags ?? [],
  });
  const [error, setError] = useState<string | null>(null);
  const isGuides = question?.source === 'guide';
  const change = (part: Partial<QuestionWords>) => {
    setWords({ ...words, ...part });
    if ('text' in part) setError(null);
  };
  const save = async () => {
    if (isGuides) return mark(question, { tags: words.tags });
    const fields = { ...words, text: questionText(words.text) };
    if (fields.text === '') {
      setError('Write the question.');
      return null;
    }
    if (question) return run('edit-question', { id: question.id, patch: fields });
    return run('add-question', {
      question: {
        id: newId(),
        ...fields,
        source: 'own',
        favourite: false,
        fromConversationId: null,
        answerWords: null,
      },
    });
  };
  return (
    <FormModal
      title={isGuides ? 'Tag the question' : question ? 'Edit the question' : 'Add a question'}
      saveLabel={isGuides ? 'Save tags' : question ? 'Save question' : 'Keep question'}
      save={save}
      close={close}
    >
      {isGuides ? (
        <>
          <p className={classes.text}>{words.text}</p>
          <QuestionTags tags={words.tags} knownTags={knownTags} change={(tags) => change({ tags })} />
        </>
      ) : (
        <QuestionFields words={words} knownTags={knownTags} change={change} error={error} />
      )}
    </FormModal>
  );
}
