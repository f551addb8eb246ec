import { Button, SegmentedControl, TextInput } from '@mantine/core';
import { IconMessageQuestion, IconPlus, IconSearch } from '@tabler/icons-react';
import { useDeferredValue, useMemo, useState } from 'react';
import {
  type BankFilter,
  type BankQuestion,
  findQuestions,
  questionBank,
} from '../../../../src/core/insights/question-bank.ts';
import { formatCounted } from '../../../format/numbers.ts';
import { useInsight, useRun } from '../../../state/use-plan.ts';
import { EmptyState } from '../../../ui/EmptyState.tsx';
import { Panel } from '../../../ui/Panel.tsx';
import { tellDone } from '../../../ui/tell-problem.tsx';
import { VirtualRows } from '../../conversations/VirtualRows.tsx';
import { ConversationFilter } from './ConversationFilter.tsx';
import { QuestionForm } from './QuestionForm.tsx';
import { QuestionRow } from './QuestionRow.tsx';
import classes from './Questions.module.css';

const SHOWN = [
  { value: 'all', label: 'All' },
  { value: 'favourites', label: 'Favourites' },
  { value: 'own', label: 'Your own' },
] as const;

const EVERYTHING: BankFilter = { search: '', conversation: null, show: 'all' };
const keyOf = ({ id }: BankQuestion) => id;
const heightOf = ({ text, purpose }: BankQuestion) =>
  48 + 22 * Math.ceil((text.length + (purpose?.length ?? 0)) / 95);

/** The question bank: what the user kept and wrote, and the questions of the seven conversations. */
export default function QuestionsTab() {
  const run = useRun();
  const all = useInsight(questionBank);
  const [filter, setFilter] = useState(EVERYTHING);
  const [form, setForm] = useState<{ question: BankQuestion | null } | null>(null);
  const sought = useDeferredValue(filter);
  const shown = useMemo(() => findQuestions(all, sought), [all, sought]);
  const change = (patch: Partial<BankFilter>) => setFilter((before) => ({ ...before, ...patch }));

  const setFavourite = ({ purpose, ...question }: BankQuestion, favourite: boolean) => {
    if (question.source !== 'guide')
      return void run('edit-question', { id: question.id, patch: { favourite } });
    // A guide's question is only kept while it is a favourite.
    if (favourite) void run('add-question', { question: { ...question, favourite } });
    else void run('remove-question', { id: question.id });
  };
  const remove = async ({ id }: BankQuestion) => {
    const outcome = await run('remove-question', { id });
    if (outcome.ok) tellDone('Question removed. Undo brings it back.');
  };

  return (
    <>
      <div className={classes.filters}>
        <TextInput
          label="Find a question"
          leftSection={<IconSearch size={16} stroke={1.6} />}
          value={filter.search}
          onChange={(event) => change({ search: event.currentTarget.value })}
        />
        <ConversationFilter
          label="Conversation"
          none="All conversations"
          value={filter.conversation}
          choose={(conversation) => change({ conversation })}
        />
        <div>
          <span className={classes.showLabel} aria-hidden>
            Show
          </span>
          <SegmentedControl
            aria-label="Show"
            data={[...SHOWN]}
            value={filter.show}
            onChange={(value) =>
              change({ show: SHOWN.find((choice) => choice.value === value)?.value ?? 'all' })
            }
          />
        </div>
      </div>
      <Panel
        title="Questions"
        hint={`${formatCounted(shown.length, 'question')} of ${all.length}.`}
        flush
        actions={
          <Button
            size="xs"
            leftSection={<IconPlus size={16} stroke={1.6} />}
            onClick={() => setForm({ question: null })}
          >
            Add a question
          </Button>
        }
      >
        {shown.length === 0 ? (
          <NothingFound filter={filter} showAll={() => setFilter(EVERYTHING)} />
        ) : (
          <VirtualRows
            label="Questions"
            rows={shown}
            rowKey={keyOf}
            estimate={heightOf}
            render={(question) => (
              <QuestionRow
                question={question}
                setFavourite={(favourite) => setFavourite(question, favourite)}
                edit={() => setForm({ question })}
                remove={() => void remove(question)}
              />
            )}
          />
        )}
      </Panel>
      {form && <QuestionForm question={form.question} close={() => setForm(null)} />}
    </>
  );
}

function NothingFound({ filter, showAll }: { filter: BankFilter; showAll: () => void }) {
  const isPlain = filter.search === '' && filter.conversation === null;
  return (
    <EmptyState
      icon={<IconMessageQuestion size={36} stroke={1.4} />}
      title={isPlain && filter.show !== 'all' ? 'Nothing kept yet' : 'No question like that'}
      action={<Button onClick={showAll}>Show all questions</Button>}
    >
      {isPlain && filter.show === 'favourites'
        ? 'Mark a question with the star, and it stands here when you prepare a talk.'
        : isPlain && filter.show === 'own'
          ? 'Write one, or open a transcript: keep the questions that opened long answers, and those that you could ask instead of telling.'
          : 'Try fewer words, or another conversation.'}
    </EmptyState>
  );
}
