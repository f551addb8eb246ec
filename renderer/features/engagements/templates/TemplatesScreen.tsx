import { Button, FileButton } from '@mantine/core';
import { IconTemplate } from '@tabler/icons-react';
import { useRef, useState } from 'react';
import {
  type TemplateParts,
  templateOfPlan,
} from '../../../../src/core/application/templates/template-of-plan.ts';
import type { Template } from '../../../../src/core/domain/engagement/template.ts';
import {
  readTemplateFile,
  writeTemplateFile,
} from '../../../../src/core/interchange/template/template-file.ts';
import type { RecordSet } from '../../../../src/core/records/records.ts';
import { addressOf, goTo } from '../../../app/router.ts';
import { newId } from '../../../state/new-id.ts';
import { useRecords, useToday, useTransition } from '../../../state/use-plan.ts';
import { useRunPractice } from '../../../state/use-practice.ts';
import { EmptyState } from '../../../ui/EmptyState.tsx';
import { Panel } from '../../../ui/Panel.tsx';
import { Screen } from '../../../ui/Screen.tsx';
import { saveAsFile } from '../../../ui/save-as-file.ts';
import { tellDone, tellProblem } from '../../../ui/tell-problem.tsx';
import { fileNameOf } from '../../data-out/file-name.ts';
import classes from '../../settings/rows.module.css';
import { TemplateForm } from './TemplateForm.tsx';
import { contentWords } from './template-words.ts';

/** A template in which everything is left to the built-in plan. */
const NOTHING: TemplateParts = {
  milestones: [],
  categories: [],
  questions: [],
  benchmarks: [],
  introduction: '',
  conclusions: '',
};

type Open = { readonly template: Template; readonly isNew: boolean };

/** What managers' plans can begin with: kept from the open plan, or read from a file; changed, saved as a file, removed. */
export default function TemplatesScreen({ practice }: { practice: RecordSet }) {
  const records = useRecords();
  const { managerName } = useTransition();
  const [open, setOpen] = useState<Open | null>(null);
  const resetFile = useRef<() => void>(null);
  const templates = [...practice.all('template')].sort((a, b) => a.name.localeCompare(b.name));

  const keep = () =>
    setOpen({ template: { id: newId(), name: '', ...templateOfPlan(records) }, isNew: true });
  const begin = () => setOpen({ template: { id: newId(), name: '', ...NOTHING }, isNew: true });
  const read = async (file: File | null) => {
    resetFile.current?.();
    if (!file) return;
    const outcome = readTemplateFile(await file.text());
    if (!outcome.ok) return tellProblem(outcome.problem);
    // A file never replaces what is here: it comes in as one more.
    setOpen({ template: { ...outcome.value, id: newId() }, isNew: true });
  };
  return (
    <Screen
      title="Templates"
      lead={
        <>
          <a href={addressOf('engagements')}>All managers</a>
          {' · What a manager’s plan can begin with, and the words for its reports.'}
        </>
      }
      actions={
        <>
          <FileButton
            accept="application/json,.json"
            onChange={(file) => void read(file)}
            resetRef={resetFile}
          >
            {(props) => (
              <Button {...props} variant="default">
                Open a file
              </Button>
            )}
          </FileButton>
          <Button variant="default" onClick={begin}>
            New template
          </Button>
          <Button onClick={keep}>Keep the open plan as a template</Button>
        </>
      }
    >
      <Panel>
        {templates.length === 0 ? (
          <EmptyState icon={<IconTemplate size={34} stroke={1.4} />} title="No template yet">
            Open a plan that went well, here the one of {managerName}, and keep it as a template: its
            milestones, categories and your own questions, and nothing about people. Or begin a new one and
            write it by hand. The next plan can begin with it.
          </EmptyState>
        ) : (
          <ul className={classes.rows} aria-label="Templates">
            {templates.map((template) => (
              <TemplateRow key={template.id} template={template} />
            ))}
          </ul>
        )}
      </Panel>
      {open && (
        <TemplateForm
          {...open}
          close={() => setOpen(null)}
          kept={() => goTo('engagements', 'templates', open.template.id)}
        />
      )}
    </Screen>
  );
}

function TemplateRow({ template }: { template: Template }) {
  const run = useRunPractice();
  const today = useToday();
  const { id, name } = template;
  const remove = async () => {
    const outcome = await run('remove-template', { id });
    if (outcome.ok)
      tellDone('The template is removed; plans that began with it stay as they are. Undo brings it back.');
  };
  const save = () =>
    saveAsFile(
      fileNameOf(['template', name], today, 'json'),
      writeTemplateFile(template),
      'application/json',
    );
  return (
    <li className={classes.row}>
      <span className={classes.words}>
        <a href={addressOf('engagements', 'templates', id)}>
          <bdi>{name}</bdi>
        </a>
        <span className={classes.soft}>{contentWords(template)}</span>
      </span>
      <Button
        component="a"
        href={addressOf('engagements', 'templates', id)}
        size="compact-sm"
        variant="default"
        aria-label={`Change: ${name}`}
      >
        Change
      </Button>
      <Button size="compact-sm" variant="default" aria-label={`Save as a file: ${name}`} onClick={save}>
        Save as a file
      </Button>
      <Button
        size="compact-sm"
        variant="default"
        aria-label={`Remove: ${name}`}
        onClick={() => void remove()}
      >
        Remove
      </Button>
    </li>
  );
}
