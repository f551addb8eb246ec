import { ActionIcon, Select, TextInput, Tooltip } from '@mantine/core';
import { IconArrowDown, IconArrowUp, IconReplace, IconX } from '@tabler/icons-react';
import { useMemo } from 'react';
import type { PreparedQuestion } from '../../../../src/core/domain/preparation/preparation.ts';
import { PREPARED_QUESTIONS_MAX } from '../../../../src/core/domain/preparation/prepared-questions-max.ts';
import type { ConversationKey } from '../../../../src/core/domain/session/conversation-key.ts';
import { questionsFor } from '../../../../src/core/insights/propose-preparation.ts';
import { formatCounted } from '../../../format/numbers.ts';
import { newId } from '../../../state/new-id.ts';
import { useRecords } from '../../../state/use-plan.ts';
import classes from './Prepare.module.css';

const ICON = { size: 16, stroke: 1.6 } as const;
const OWN_WORDS = 'own-words';

/** The picked questions: reworded in place, put in order, exchanged for the next that fits, taken out; others put in. */
export function QuestionList({
  conversation,
  questions,
  onChange,
}: {
  conversation: ConversationKey;
  questions: readonly PreparedQuestion[];
  onChange: (questions: PreparedQuestion[]) => void;
}) {
  const records = useRecords();
  const fitting = useMemo(() => questionsFor(records, conversation), [records, conversation]);
  const picked = new Set(questions.map(({ id }) => id));
  const left = fitting.filter(({ id }) => !picked.has(id));
  const put = (index: number, question: PreparedQuestion) => onChange(questions.with(index, question));
  const exchange = (index: number) => {
    const current = fitting.findIndex(({ id }) => id === questions[index]?.id);
    const next = left.find((question) => fitting.indexOf(question) > current) ?? left[0];
    if (next) put(index, { id: next.id, text: next.text, asked: false });
  };
  const move = (index: number, by: 1 | -1) => {
    const [one, other] = [questions[index], questions[index + by]];
    if (one && other) onChange(questions.with(index, other).with(index + by, one));
  };
  return (
    <fieldset className={classes.questions}>
      <legend>Questions</legend>
      <ol>
        {questions.map((question, index) => (
          <li key={question.id} className={classes.question}>
            <TextInput
              aria-label={`Question ${index + 1}`}
              value={question.text}
              maxLength={300}
              onChange={(event) => put(index, { ...question, text: event.currentTarget.value })}
            />
            {[
              {
                words: 'Exchange for another',
                icon: IconReplace,
                act: () => exchange(index),
                off: left.length === 0,
              },
              { words: 'Move up', icon: IconArrowUp, act: () => move(index, -1), off: index === 0 },
              {
                words: 'Move down',
                icon: IconArrowDown,
                act: () => move(index, 1),
                off: index === questions.length - 1,
              },
              {
                words: 'Take out',
                icon: IconX,
                act: () => onChange(questions.filter((_, at) => at !== index)),
                off: questions.length === 1,
              },
            ].map(({ words, icon: Icon, act, off }) => (
              <Tooltip key={words} label={words}>
                <ActionIcon
                  variant="subtle"
                  color="gray"
                  aria-label={`${words}: question ${index + 1}`}
                  disabled={off}
                  onClick={act}
                >
                  <Icon {...ICON} />
                </ActionIcon>
              </Tooltip>
            ))}
          </li>
        ))}
      </ol>
      {questions.length < PREPARED_QUESTIONS_MAX ? (
        <Select
          aria-label="Add a question"
          placeholder="Add a question"
          searchable
          openOnFocus={false}
          value={null}
          data={[
            {
              group: 'Your own',
              items: [{ value: OWN_WORDS, label: 'Write one of your own' }, ...choices(left, true)],
            },
            { group: 'From the guides', items: choices(left, false) },
          ]}
          onChange={(id) => {
            const found = left.find((question) => question.id === id);
            if (found) onChange([...questions, { id: found.id, text: found.text, asked: false }]);
            else if (id === OWN_WORDS) onChange([...questions, { id: newId(), text: '', asked: false }]);
          }}
        />
      ) : (
        <p className={classes.state}>More would not fit the page, nor the conversation.</p>
      )}
    </fieldset>
  );
}

function choices(left: ReturnType<typeof questionsFor>, own: boolean) {
  return left
    .filter(({ source }) => (source !== 'guide') === own)
    .map(({ id, text, favourite, answers }) => ({
      value: id,
      label: `${favourite ? '★ ' : ''}${text}${answers ? ` (${formatCounted(answers.longestWords, 'word')} in answer)` : ''}`,
    }));
}
