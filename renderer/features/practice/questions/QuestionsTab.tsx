import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useDeferredValue, useMemo, useState } from 'react';
import {
  type BankFilter,
  type BankQuestion,
  findQuestions,
  questionBank,
  tagsInUse,
} from '../../../../src/core/insights/question-bank.ts';
import { writeQuestions } from '../../../../src/core/interchange/questions/write-questions.ts';
import { formatCounted } from '../../../format/numbers.ts';
import { useInsight, useRun, useToday } from '../../../state/use-plan.ts';
import { Panel } from '../../../ui/Panel.tsx';
import { saveAsFile } from '../../../ui/save-as-file.ts';
import { tellDone } from '../../../ui/tell-problem.tsx';
import { VirtualRows } from '../../conversations/VirtualRows.tsx';
import { AnswersNote } from './AnswersNote.tsx';
import { ImportQuestions } from './ImportQuestions.tsx';
import { NothingFound } from './NothingFound.tsx';
import { QuestionFilters } from './QuestionFilters.tsx';
import { QuestionForm } from './QuestionForm.tsx';
import { QuestionRow } from './QuestionRow.tsx';
import { useQuestionMarks } from './use-question-marks.ts';

const EVERYTHING: BankFilter = { search: '', conversation: null, tag: null, show: 'all', order: 'kept' };
const keyOf = ({ id }: BankQuestion) => id;
const heightOf = ({ text, purpose, tags }: BankQuestion) =>
  48 + 22 * Math.ceil((text.length + (purpose?.length ?? 0)) / 95) + (tags.length > 0 ? 26 : 0);

/** The question bank: what the user kept and wrote, and the questions of the seven conversations. */
export default function QuestionsTab() {
  const run = useRun();
  const mark = useQuestionMarks();
  const today = useToday();
  const all = useInsight(questionBank);
  const tags = useMemo(() => tagsInUse(all), [all]);
  const [filter, setFilter] = useState(EVERYTHING);
  const [form, setForm] = useState<{ question: BankQuestion | null } | null>(null);
  const [importing, setImporting] = useState(false);
  const sought = useDeferredValue(filter);
  const shown = useMemo(() => findQuestions(all, sought), [all, sought]);
  const change = (patch: Partial<BankFilter>) => setFilter((before) => ({ ...before, ...patch }));
  const remove = async ({ id }: BankQuestion) => {
    const outcome = await run('remove-question', { id });
    if (outcome.ok) tellDone('Question removed. Undo brings it back.');
  };
  const exportShown = () => {
    const withLongest = shown.map((one) => ({ ...one, answerWords: one.answers?.longestWords ?? null }));
    saveAsFile(`coachward-questions-${today}.txt`, writeQuestions(withLongest), 'text/plain;charset=utf-8');
    tellDone(`${formatCounted(shown.length, 'question')} saved as text.`);
  };

  return (
    <>
      <QuestionFilters filter={filter} tags={tags} change={change} />
      {filter.order === 'longest-answer' && <AnswersNote />}
      <Panel
        title="Questions"
        hint={
          shown.length === all.length
            ? `${formatCounted(all.length, 'question')}.`
            : `${shown.length} of ${formatCounted(all.length, 'question')}.`
        }
        flush
        actions={
          <>
            <Button size="xs" variant="default" onClick={() => setImporting(true)}>
              Import
            </Button>
            <Button size="xs" variant="default" disabled={shown.length === 0} onClick={exportShown}>
              Export {shown.length === all.length ? 'all' : 'these'}
            </Button>
            <Button
              size="xs"
              leftSection={<IconPlus size={16} stroke={1.6} />}
              onClick={() => setForm({ question: null })}
            >
              Add a question
            </Button>
          </>
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
                setFavourite={(favourite) => void mark(question, { favourite })}
                showTag={(tag) => change({ tag })}
                edit={() => setForm({ question })}
                remove={() => void remove(question)}
              />
            )}
          />
        )}
      </Panel>
      {form && (
        <QuestionForm
          question={form.question}
          knownTags={tags.map(({ tag }) => tag)}
          close={() => setForm(null)}
        />
      )}
      {importing && <ImportQuestions bank={all} close={() => setImporting(false)} />}
    </>
  );
}
