import { TextInput } from '@mantine/core';
import { useState } from 'react';
import type { Template } from '../../../../src/core/domain/engagement/template.ts';
import { useEdit } from '../../../state/use-edit.ts';
import { useRunPractice } from '../../../state/use-practice.ts';
import { FormModal } from '../../../ui/FormModal.tsx';
import { GrowingTextarea } from '../../../ui/GrowingTextarea.tsx';
import { BenchmarksEditor } from '../../benchmarks/BenchmarksEditor.tsx';
import { type BenchmarkDraft, draftOf, readDrafts } from '../../benchmarks/benchmark-draft.ts';
import { contentWords } from './template-words.ts';

/** Keeps a template, or changes its name, its words for reports and its benchmarks. */
export function TemplateForm({
  template,
  isNew,
  close,
  kept,
}: {
  template: Template;
  isNew: boolean;
  close: () => void;
  kept?: () => void;
}) {
  const run = useRunPractice({ quietly: true });
  const [name, setName] = useState(template.name);
  const [introduction, setIntroduction] = useState(template.introduction);
  const [conclusions, setConclusions] = useState(template.conclusions);
  const [drafts, setDrafts] = useState<readonly BenchmarkDraft[]>(() =>
    template.benchmarks.map((benchmark) => draftOf(benchmark)),
  );
  const [tried, setTried] = useState(false);
  const edit = useEdit(template, (fields) => run('edit-template', { id: template.id, ...fields }));
  const save = async () => {
    setTried(true);
    const benchmarks = readDrafts(drafts);
    if (name.trim() === '' || !benchmarks) return null;
    const changed = { name: name.trim(), benchmarks, introduction, conclusions };
    const outcome = await (isNew ? run('keep-template', { ...template, ...changed }) : edit(changed));
    if (outcome.ok) kept?.();
    return outcome;
  };
  return (
    <FormModal
      title={isNew ? 'Keep as a template' : 'Change the template'}
      saveLabel={isNew ? 'Keep template' : 'Save'}
      save={save}
      close={close}
      size="42rem"
    >
      <p>It holds {contentWords(template)}.</p>
      <TextInput
        label="Name"
        data-autofocus
        maxLength={300}
        value={name}
        error={tried && name.trim() === '' && 'Give the template a name.'}
        onChange={(event) => setName(event.currentTarget.value)}
      />
      <ReportWords label="Introduction of reports" value={introduction} change={setIntroduction} />
      <ReportWords label="Conclusions of reports" value={conclusions} change={setConclusions} />
      <BenchmarksEditor
        title="Your benchmarks"
        hint="Figures of your own to hold a manager’s measures against. They stand beside the built-in ones, marked as yours, in plans that begin with this template."
        drafts={drafts}
        change={setDrafts}
        tried={tried}
      />
    </FormModal>
  );
}

function ReportWords({
  label,
  value,
  change,
}: {
  label: string;
  value: string;
  change: (words: string) => void;
}) {
  return (
    <GrowingTextarea
      label={label}
      minRows={2}
      maxRows={8}
      maxLength={20_000}
      dir="auto"
      value={value}
      onChange={(event) => change(event.currentTarget.value)}
    />
  );
}
