import { Stack } from '@mantine/core';
import { useEffect, useState } from 'react';
import { hasWords } from '../../../src/core/application/templates/has-words.ts';
import type { Template } from '../../../src/core/domain/engagement/template.ts';
import type { RecordSet } from '../../../src/core/records/records.ts';
import { GrowingTextarea } from '../../ui/GrowingTextarea.tsx';
import { Panel } from '../../ui/Panel.tsx';
import { tellDone } from '../../ui/tell-problem.tsx';
import { useKeepTyped } from '../../ui/use-keep-typed.ts';
import { TemplateMenu } from '../engagements/templates/TemplateMenu.tsx';
import { useReportCommands } from './use-report-commands.ts';

/** The author's own words in a report. */
export type OwnWords = { readonly introduction: string; readonly conclusions: string };

export const NO_WORDS: OwnWords = { introduction: '', conclusions: '' };

/** Introduction and conclusions in the author's words. To be given the text's id as its key: each report has its own. */
export function OwnText({
  id,
  records,
  templates,
  ofPractice,
}: {
  id: string;
  records: RecordSet;
  templates: readonly Template[];
  ofPractice: boolean;
}) {
  const kept = records.get('report-text', id) ?? NO_WORDS;
  const { writeText } = useReportCommands(ofPractice);
  const [words, setWords] = useState<OwnWords>(kept);
  const { soon, now, isWaiting } = useKeepTyped(() => {
    const { introduction, conclusions } = words;
    if (introduction === kept.introduction && conclusions === kept.conclusions) return;
    void writeText({ id, introduction, conclusions });
  });
  // An undo, or another window, changes what is kept: it shows, unless something is just being typed.
  useEffect(() => {
    if (!isWaiting()) setWords({ introduction: kept.introduction, conclusions: kept.conclusions });
  }, [isWaiting, kept.introduction, kept.conclusions]);
  const field = (name: keyof OwnWords, label: string, description: string) => (
    <GrowingTextarea
      label={label}
      description={description}
      minRows={2}
      maxRows={10}
      maxLength={20_000}
      dir="auto"
      value={words[name]}
      onChange={(event) => {
        setWords({ ...words, [name]: event.currentTarget.value });
        soon();
      }}
      onBlur={now}
    />
  );
  // A part that the template leaves empty keeps what is there.
  const take = async ({ name, introduction, conclusions }: Template) => {
    const next = {
      introduction: introduction.trim() === '' ? words.introduction : introduction,
      conclusions: conclusions.trim() === '' ? words.conclusions : conclusions,
    };
    now();
    setWords(next);
    const outcome = await writeText({ id, ...next });
    if (outcome.ok) tellDone(`The words of ${name} are in. Undo brings back what was there.`);
  };
  return (
    <Panel title="Your words">
      <Stack gap="lg">
        <TemplateMenu
          label="Use the words of a template"
          templates={templates.filter(hasWords)}
          take={(template) => void take(template)}
        />
        {field('introduction', 'Introduction', 'Before the first section.')}
        {field('conclusions', 'Conclusions', 'After the last. Every edition prints both as they stand.')}
      </Stack>
    </Panel>
  );
}
