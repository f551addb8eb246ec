import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { movedWithin } from '../../../../src/core/application/templates/moved-within.ts';
import type { Template } from '../../../../src/core/domain/engagement/template.ts';
import { MOST_IN_TEMPLATE } from '../../../../src/core/domain/engagement/template-limits.ts';
import { EmptyState } from '../../../ui/EmptyState.tsx';
import { Panel } from '../../../ui/Panel.tsx';
import { tellDone } from '../../../ui/tell-problem.tsx';
import { CONVERSATION_CHOICES } from '../../conversations/conversation-choices.ts';
import classes from './Editor.module.css';
import { EditorRow } from './EditorRow.tsx';
import { TemplateQuestionForm } from './TemplateQuestionForm.tsx';
import { useEditTemplate } from './use-edit-template.ts';
import { useRowKeys } from './use-row-keys.ts';

type TemplateQuestion = Template['questions'][number];

function aboutWords({ conversation, favourite, tags }: TemplateQuestion): string {
  const name = CONVERSATION_CHOICES.find(({ value }) => value === conversation)?.label ?? 'Any conversation';
  return [name, ...(favourite ? ['favourite'] : []), ...tags.map((tag) => `#${tag}`)].join(' · ');
}

/** The questions that a template puts into the question bank: add, change, order, remove. */
export function QuestionsPanel({ template }: { template: Template }) {
  const edit = useEditTemplate(template);
  const [open, setOpen] = useState<{ question: TemplateQuestion | null } | null>(null);
  const { questions } = template;
  const keys = useRowKeys(questions);
  const isFull = questions.length >= MOST_IN_TEMPLATE.questions;
  const remove = async (question: TemplateQuestion) => {
    const outcome = await edit({ questions: questions.filter((other) => other !== question) });
    if (outcome.ok) tellDone('Question removed. Undo brings it back.');
  };
  return (
    <Panel
      title="Questions"
      hint={
        isFull
          ? `A template holds ${MOST_IN_TEMPLATE.questions} questions at most.`
          : 'They come into the question bank, before those of the seven conversations.'
      }
      flush
      actions={
        <Button
          size="xs"
          disabled={isFull}
          leftSection={<IconPlus size={16} stroke={1.6} />}
          onClick={() => setOpen({ question: null })}
        >
          Add a question
        </Button>
      }
    >
      {questions.length === 0 ? (
        <EmptyState title="No question yet">
          The questions of the seven conversations are in every plan. Add those of your own that you want your
          managers to have from the first day.
        </EmptyState>
      ) : (
        <ul className={classes.rows} aria-label="Questions">
          {questions.map((question, position) => (
            <EditorRow
              key={keys[position]}
              name={question.text}
              place={{
                position,
                count: questions.length,
                move: (to) =>
                  void edit({
                    questions: movedWithin(questions, { item: question, position: to, isAlike: () => true }),
                  }),
              }}
              edit={() => setOpen({ question })}
              remove={() => void remove(question)}
            >
              <div className={classes.text}>
                <bdi>{question.text}</bdi>
              </div>
              <div className={classes.soft}>{aboutWords(question)}</div>
            </EditorRow>
          ))}
        </ul>
      )}
      {open && (
        <TemplateQuestionForm template={template} question={open.question} close={() => setOpen(null)} />
      )}
    </Panel>
  );
}
