import { Button } from '@mantine/core';
import { useState } from 'react';
import type { AskInstead } from '../../../../src/core/domain/conversation/from-tell-to-ask/ask-instead.ts';
import { GrowingTextarea } from '../../../ui/GrowingTextarea.tsx';
import { useKeepQuestion } from '../../practice/questions/use-keep-question.ts';
import { CONVERSATION_CHOICES } from '../conversation-choices.ts';
import classes from './AskInstead.module.css';

const LONGEST = 300;

/** One way to ask, which can be changed before it is kept. */
export function AskInsteadField({
  number,
  question,
  conversationId,
}: {
  number: number;
  question: AskInstead;
  conversationId: string;
}) {
  const { keep, isKept } = useKeepQuestion();
  const [text, setText] = useState(question.text);
  const words = text.replace(/\s+/gu, ' ').trim();
  const kept = isKept(words);
  const { conversation } = question;
  const fits = CONVERSATION_CHOICES.find(({ value }) => value === conversation)?.label;
  return (
    <li className={classes.offer}>
      <GrowingTextarea
        label={`Question ${number}`}
        description={fits && `Fits the conversation “${fits}”`}
        data-autofocus={number === 1 || undefined}
        minRows={1}
        maxLength={LONGEST}
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
      />
      <Button
        variant="default"
        size="xs"
        disabled={kept || words === ''}
        aria-label={`${kept ? 'Kept' : 'Keep in the question bank'}: question ${number}`}
        onClick={() =>
          void keep({
            text: words,
            conversation,
            source: 'instead',
            fromConversationId: conversationId,
            answerWords: null,
          })
        }
      >
        {kept ? 'Kept' : 'Keep in the question bank'}
      </Button>
    </li>
  );
}
