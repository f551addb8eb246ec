import { TagsInput } from '@mantine/core';
import { useState } from 'react';
import { MOST_TAGS, tagsOf } from '../../../../src/core/domain/question/question-tags.ts';
import type { ConversationKey } from '../../../../src/core/domain/session/conversation-key.ts';
import type { BankQuestion } from '../../../../src/core/insights/question-bank.ts';
import { newId } from '../../../state/new-id.ts';
import { useRun } from '../../../state/use-plan.ts';
import { FormModal } from '../../../ui/FormModal.tsx';
import { GrowingTextarea } from '../../../ui/GrowingTextarea.tsx';
import { ConversationFilter } from './ConversationFilter.tsx';
import classes from './Questions.module.css';
import { useQuestionMarks } from './use-question-marks.ts';

const LONGEST = 300;

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
  const [text, setText] = useState(question?.text ?? '');
  const [conversation, setConversation] = useState<ConversationKey | null>(question?.conversation ?? null);
  const [tags, setTags] = useState<readonly string[]>(question?.tags ?? []);
  const [error, setError] = useState<string | null>(null);
  const isGuides = question?.source === 'guide';
  const save = async () => {
    if (isGuides) return mark(question, { tags: [...tags] });
    const words = text.replace(/\s+/gu, ' ').trim();
    if (words === '') {
      setError('Write the question.');
      return null;
    }
    const fields = { text: words, conversation, tags: [...tags] };
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
        <p className={classes.text}>{text}</p>
      ) : (
        <>
          <GrowingTextarea
            label="Question"
            data-autofocus
            minRows={2}
            maxLength={LONGEST}
            value={text}
            error={error}
            onChange={(event) => {
              setText(event.currentTarget.value);
              setError(null);
            }}
          />
          <ConversationFilter
            label="For which conversation"
            none="Any conversation"
            value={conversation}
            choose={setConversation}
          />
        </>
      )}
      <TagsInput
        label="Tags"
        description="A word each; Enter or a comma ends one."
        data={[...knownTags]}
        value={[...tags]}
        onChange={(typed) => setTags(tagsOf(typed))}
        maxTags={MOST_TAGS}
        clearable
        clearButtonProps={{ 'aria-label': 'Remove all tags' }}
      />
    </FormModal>
  );
}
