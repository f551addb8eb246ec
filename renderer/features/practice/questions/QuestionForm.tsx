import { Textarea } from '@mantine/core';
import { useState } from 'react';
import type { ConversationKey } from '../../../../src/core/domain/session/conversation-key.ts';
import type { BankQuestion } from '../../../../src/core/insights/question-bank.ts';
import { newId } from '../../../state/new-id.ts';
import { useRun } from '../../../state/use-plan.ts';
import { FormModal } from '../../../ui/FormModal.tsx';
import { ConversationFilter } from './ConversationFilter.tsx';

const LONGEST = 300;

/** Writes a question of one's own, or changes one that is kept. */
export function QuestionForm({ question, close }: { question: BankQuestion | null; close: () => void }) {
  const run = useRun({ quietly: true });
  const [text, setText] = useState(question?.text ?? '');
  const [conversation, setConversation] = useState<ConversationKey | null>(question?.conversation ?? null);
  const [error, setError] = useState<string | null>(null);
  const save = async () => {
    const words = text.replace(/\s+/gu, ' ').trim();
    if (words === '') {
      setError('Write the question.');
      return null;
    }
    if (question) return run('edit-question', { id: question.id, patch: { text: words, conversation } });
    return run('add-question', {
      question: {
        id: newId(),
        text: words,
        conversation,
        source: 'own',
        favourite: false,
        fromConversationId: null,
        answerWords: null,
      },
    });
  };
  return (
    <FormModal
      title={question ? 'Edit the question' : 'Add a question'}
      saveLabel={question ? 'Save question' : 'Keep question'}
      save={save}
      close={close}
    >
      <Textarea
        label="Question"
        data-autofocus
        autosize
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
    </FormModal>
  );
}
