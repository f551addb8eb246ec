import { useMemo } from 'react';
import { addressOf } from '../../app/router.ts';
import { PaperDocument } from '../../print/PaperDocument.tsx';
import { useRecords, useToday, useTransition, useWorkspace } from '../../state/use-plan.ts';
import { Screen } from '../../ui/Screen.tsx';
import { ReportActions } from '../reports/ReportActions.tsx';
import classes from './Permanent.module.css';
import { permanentBlocks } from './permanent-blocks.tsx';

/** Expectations, review and the plan for afterwards on paper, with lines to sign. */
export function PermanentPrint() {
  const records = useRecords();
  const today = useToday();
  const { managerName } = useTransition();
  const { paper } = useWorkspace().workspace.preferences;
  const blocks = useMemo(() => permanentBlocks(records, today), [records, today]);
  const title = `Coaching as an expectation, ${managerName}`;
  return (
    <Screen
      title="Pages to sign"
      lead={
        <>
          <a className={classes.back} href={addressOf('plan', 'permanent')}>
            Making it permanent
          </a>
          {' · The pages below are the pages that you print.'}
        </>
      }
      actions={<ReportActions title={title} paper={paper} />}
    >
      <PaperDocument blocks={blocks} paper={paper} title={title} language="en" />
    </Screen>
  );
}
