import { Button } from '@mantine/core';
import { useMemo } from 'react';
import { surveyForm } from '../../../../src/core/interchange/answer-form/survey-form.ts';
import { addressOf } from '../../../app/router.ts';
import { PaperDocument } from '../../../print/PaperDocument.tsx';
import { useRecords, useTransition, useWorkspace } from '../../../state/use-plan.ts';
import { EmptyState } from '../../../ui/EmptyState.tsx';
import { Screen } from '../../../ui/Screen.tsx';
import { ReportActions } from '../../reports/ReportActions.tsx';
import { formPaper } from './form-blocks.tsx';

/** The form of a round on paper, to be filled in by hand. */
export function FormPrint({ id }: { id: string }) {
  const survey = useRecords().get('survey', id);
  const { managerName } = useTransition();
  const { paper } = useWorkspace().workspace.preferences;
  const form = useMemo(
    () => survey && surveyForm({ survey, manager: managerName, medium: 'paper' }),
    [survey, managerName],
  );
  const blocks = useMemo(() => (form ? formPaper(form) : []), [form]);
  const back = (
    <Button
      component="a"
      variant="default"
      href={addressOf('practice', survey?.form === 'pulse' ? 'pulse' : 'behaviours')}
    >
      Back
    </Button>
  );
  if (!form) {
    return (
      <Screen title="Print a form">
        <EmptyState title="This form isn’t there" action={back}>
          Its round was removed, or the address names another plan’s.
        </EmptyState>
      </Screen>
    );
  }
  return (
    <Screen
      title="Print a form"
      lead="The pages below are the pages that you print."
      actions={
        <>
          {back}
          <ReportActions title={form.title} paper={paper} />
        </>
      }
    >
      <PaperDocument blocks={blocks} paper={paper} title={form.title} language="en" />
    </Screen>
  );
}
