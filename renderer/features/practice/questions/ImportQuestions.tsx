import { Button, FileButton, Group, Modal, Stack, Textarea } from '@mantine/core';
import { useCallback, useMemo, useState } from 'react';
import { MOST_QUESTIONS_AT_ONCE } from '../../../../src/core/domain/question/question-tags.ts';
import type { Problem } from '../../../../src/core/foundation/outcome.ts';
import type { BankQuestion } from '../../../../src/core/insights/question-bank.ts';
import {
  MAX_QUESTIONS_TEXT,
  readQuestions,
} from '../../../../src/core/interchange/questions/read-questions.ts';
import { formatCounted } from '../../../format/numbers.ts';
import { newId } from '../../../state/new-id.ts';
import { useRun } from '../../../state/use-plan.ts';
import { ProblemNote } from '../../../ui/ProblemNote.tsx';
import { tellDone } from '../../../ui/tell-problem.tsx';
import { useFileDrop } from '../../../ui/use-file-drop.ts';
import { ImportPreview } from './ImportPreview.tsx';
import { previewImport, questionsToKeep } from './import-preview.ts';
import classes from './Questions.module.css';
import { textOfFile, tooLongText, tooManyQuestions } from './text-of-file.ts';

const EXAMPLE = 'Discovery\n- What have you tried so far? ★ #start\n- What is getting in the way?';

/** Takes questions in from a text: pasted, chosen as a file or dropped; shows what was found before anything is kept. */
export function ImportQuestions({ bank, close }: { bank: readonly BankQuestion[]; close: () => void }) {
  const run = useRun({ quietly: true });
  const [text, setText] = useState('');
  const [unticked, setUnticked] = useState<ReadonlySet<number>>(new Set());
  const [problem, setProblem] = useState<Problem | null>(null);
  const reading = useMemo(() => readQuestions(text), [text]);
  const rows = useMemo(() => previewImport(reading.questions, bank), [reading, bank]);
  const chosen = rows.filter(
    ({ state, found }) => (state === 'new' || state === 'marks') && !unticked.has(found.line),
  );
  const take = useCallback((next: string) => {
    const isTooLong = next.length > MAX_QUESTIONS_TEXT;
    setProblem(isTooLong ? tooLongText() : null);
    if (isTooLong) return;
    setText(next);
    setUnticked(new Set());
  }, []);
  const open = useCallback(
    async (file: File | null | undefined) => {
      if (!file) return;
      const opened = await textOfFile(file);
      if (opened.ok) take(opened.value);
      else setProblem(opened.problem);
    },
    [take],
  );
  const dragging = useFileDrop(useCallback(([file]: readonly File[]) => void open(file), [open]));
  const keep = async () => {
    if (chosen.length > MOST_QUESTIONS_AT_ONCE) return setProblem(tooManyQuestions(chosen.length));
    const outcome = await run('import-questions', { questions: questionsToKeep(chosen, bank, newId) });
    if (!outcome.ok) return setProblem(outcome.problem);
    tellDone(`${formatCounted(chosen.length, 'question')} kept. Undo takes all of them back.`);
    close();
  };
  const toggle = (line: number) =>
    setUnticked((before) => {
      const after = new Set(before);
      if (!after.delete(line)) after.add(line);
      return after;
    });
  return (
    <Modal opened onClose={close} title="Import questions" size="xl">
      <Stack gap="md">
        <Group justify="space-between" align="flex-end">
          <p className={classes.explain}>
            {dragging
              ? 'Let go to read it.'
              : 'Paste a list, or choose or drop a text file: a question a line. Headings may name a conversation, ★ marks a favourite, # a tag.'}
          </p>
          <FileButton accept=".txt,.md,text/plain" onChange={(file) => void open(file)}>
            {(props) => (
              <Button {...props} variant="default">
                Choose a file
              </Button>
            )}
          </FileButton>
        </Group>
        <Textarea
          label="Questions as text"
          placeholder={EXAMPLE}
          data-autofocus
          rows={text === '' ? 7 : 5}
          value={text}
          onChange={(event) => take(event.currentTarget.value)}
        />
        {problem && <ProblemNote problem={problem} />}
        {text.trim() !== '' && (
          <ImportPreview rows={rows} skipped={reading.skipped} unticked={unticked} toggle={toggle} />
        )}
        <Group justify="flex-end">
          <Button variant="default" onClick={close}>
            Cancel
          </Button>
          <Button disabled={chosen.length === 0} onClick={() => void keep()}>
            {chosen.length === 0 ? 'Keep questions' : `Keep ${formatCounted(chosen.length, 'question')}`}
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
}
