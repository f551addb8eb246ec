import { TagsInput } from '@mantine/core';
import type { Question } from '../../../../src/core/domain/question/question.ts';
import { MOST_TAGS, tagsOf } from '../../../../src/core/domain/question/question-tags.ts';
import { GrowingTextarea } from '../../../ui/GrowingTextarea.tsx';
import { ConversationFilter } from './ConversationFilter.tsx';

/** What a question is, as it is written. */
export type QuestionWords = Pick<Question, 'text' | 'conversation' | 'tags'>;

/** The fields of a question: its words, the conversation that it is for, and its tags. */
export function QuestionFields({
  words,
  knownTags,
  change,
  error,
}: {
  words: QuestionWords;
  knownTags: readonly string[];
  change: (part: Partial<QuestionWords>) => void;
  error: string | null;
}) {
  return (
    <>
      <GrowingTextarea
        label="Question"
        data-autofocus
        minRows={2}
        maxLength={300}
        dir="auto"
        value={words.text}
        error={error}
        onChange={(event) => change({ text: event.currentTarget.value })}
      />
      <ConversationFilter
        label="For which conversation"
        none="Any conversation"
        value={words.conversation}
        choose={(conversation) => change({ conversation })}
      />
      <QuestionTags tags={words.tags} knownTags={knownTags} change={(tags) => change({ tags })} />
    </>
  );
}

/** The field of a question's tags. */
export function QuestionTags({
  tags,
  knownTags,
  change,
}: {
  tags: readonly string[];
  knownTags: readonly string[];
  change: (tags: string[]) => void;
}) {
  return (
    <TagsInput
      label="Tags"
      description="A word each; Enter or a comma ends one."
      data={[...knownTags]}
      value={[...tags]}
      onChange={(typed) => change(tagsOf(typed))}
      maxTags={MOST_TAGS}
      clearable
      clearButtonProps={{ 'aria-label': 'Remove all tags' }}
    />
  );
}
