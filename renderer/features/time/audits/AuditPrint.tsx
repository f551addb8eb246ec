import { Button } from '@mantine/core';
import { useMemo } from 'react';
import type { Audit } from '../../../../src/core/domain/audit/audit.ts';
import { addressOf } from '../../../app/router.ts';
import { PaperDocument } from '../../../print/PaperDocument.tsx';
import { useWorkspace } from '../../../state/use-plan.ts';
import { EmptyState } from '../../../ui/EmptyState.tsx';
import { Screen } from '../../../ui/Screen.tsx';
import { ReportActions } from '../../reports/ReportActions.tsx';
import { auditPaper } from './audit-blocks.tsx';
import { auditName } from './audit-words.ts';

/** Frozen audits on paper. */
export function AuditPrint({ audits }: { audits: readonly Audit[] }) {
  const { paper } = useWorkspace().workspace.preferences;
  const blocks = useMemo(() => auditPaper(audits), [audits]);
  const title = ['Time audit', ...audits.map(auditName)].join(', ');
  const back = (
    <Button component="a" variant="default" href={addressOf('time', 'audits')}>
      Back to the audits
    </Button>
  );
  if (audits.length === 0) {
    return (
      <Screen title="Print audits">
        <EmptyState title="This audit isn’t there" action={back}>
          Its freezing was taken back, or the address names another plan’s.
        </EmptyState>
      </Screen>
    );
  }
  return (
    <Screen
      title="Print audits"
      lead="The pages below are the pages that you print."
      actions={
        <>
          {back}
          <ReportActions title={title} paper={paper} />
        </>
      }
    >
      <PaperDocument blocks={blocks} paper={paper} title={title} language="en" />
    </Screen>
  );
}
