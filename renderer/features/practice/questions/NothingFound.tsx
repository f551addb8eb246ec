import { Button } from '@mantine/core';
import { IconMessageQuestion } from '@tabler/icons-react';
import type { BankFilter } from '../../../../src/core/insights/question-bank.ts';
import { EmptyState } from '../../../ui/EmptyState.tsx';

function wordsFor({ search, conversation, tag, show, order }: BankFilter): [title: string, text: string] {
  const isPlain = search === '' && conversation === null && tag === null;
  if (isPlain && order === 'longest-answer') {
    return [
      'No answer measured yet',
      'Add the transcript of a conversation: the questions of this bank that you ask in it stand here with the length of the answers.',
    ];
  }
  if (isPlain && show === 'favourites') {
    return ['Nothing kept yet', 'Mark a question with the star, and it stands here when you prepare a talk.'];
  }
  if (isPlain && show === 'own') {
    return [
      'Nothing kept yet',
      'Write one, import a list, or open a transcript: keep the questions that opened long answers, and those that you could ask instead of telling.',
    ];
  }
  return ['No question like that', 'Try fewer words, or another conversation or tag.'];
}

/** What stands in place of questions when none passes the filter. */
export function NothingFound({ filter, showAll }: { filter: BankFilter; showAll: () => void }) {
  const [title, text] = wordsFor(filter);
  return (
    <EmptyState
      icon={<IconMessageQuestion size={36} stroke={1.4} />}
      title={title}
      action={<Button onClick={showAll}>Show all questions</Button>}
    >
      {text}
    </EmptyState>
  );
}
