import { Button } from '@mantine/core';
import { useState } from 'react';
import type { Template } from '../../../../src/core/domain/engagement/template.ts';
import type { RecordSet } from '../../../../src/core/records/records.ts';
import { addressOf } from '../../../app/router.ts';
import { AfterPaint } from '../../../ui/AfterPaint.tsx';
import { EmptyState } from '../../../ui/EmptyState.tsx';
import { Panel } from '../../../ui/Panel.tsx';
import { Screen } from '../../../ui/Screen.tsx';
import { BringToPlans } from './BringToPlans.tsx';
import { CategoriesPanel } from './CategoriesPanel.tsx';
import { FiguresAndWordsPanel } from './FiguresAndWordsPanel.tsx';
import { MilestonesPanel } from './MilestonesPanel.tsx';
import { QuestionsPanel } from './QuestionsPanel.tsx';
import { TemplateForm } from './TemplateForm.tsx';
import { contentWords } from './template-words.ts';

/** One template with all that is in it, to be changed by hand. Every change is kept at once. */
export default function TemplatePage({ practice, id }: { practice: RecordSet; id: string }) {
  const template = practice.get('template', id);
  return template ? <OneTemplate template={template} /> : <NoTemplate />;
}

function OneTemplate({ template }: { template: Template }) {
  const [open, setOpen] = useState<'form' | 'bring' | null>(null);
  const change = () => setOpen('form');
  const close = () => setOpen(null);
  return (
    <Screen
      title={template.name}
      lead={
        <>
          <a href={addressOf('engagements', 'templates')}>All templates</a>
          {` · It holds ${contentWords(template)}. Plans that began with it stay as they are until you bring it to them.`}
        </>
      }
      actions={
        <>
          <Button variant="default" onClick={change}>
            Rename
          </Button>
          <Button variant="default" onClick={() => setOpen('bring')}>
            Bring to plans
          </Button>
        </>
      }
    >
      <MilestonesPanel template={template} />
      <AfterPaint>
        <CategoriesPanel template={template} />
        <QuestionsPanel template={template} />
        <FiguresAndWordsPanel template={template} change={change} />
      </AfterPaint>
      {open === 'form' && <TemplateForm template={template} isNew={false} close={close} />}
      {open === 'bring' && <BringToPlans template={template} close={close} />}
    </Screen>
  );
}

function NoTemplate() {
  return (
    <Screen title="Templates">
      <Panel>
        <EmptyState
          title="This template isn’t here any more"
          action={
            <Button component="a" variant="default" href={addressOf('engagements', 'templates')}>
              All templates
            </Button>
          }
        >
          It was removed. If that was a moment ago, Undo brings it back.
        </EmptyState>
      </Panel>
    </Screen>
  );
}
