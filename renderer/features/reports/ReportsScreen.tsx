import { useDeferredValue, useMemo, useState } from 'react';
import { compareDays, type Day } from '../../../src/core/domain/calendar/day.ts';
import { HERE } from '../../format/formats.ts';
import { PaperDocument } from '../../print/PaperDocument.tsx';
import type { PaperBlock } from '../../print/paper-block.ts';
import { sheetOf } from '../../print/paper-size.ts';
import { useToday, useTransition, useWorkspace } from '../../state/use-plan.ts';
import { Screen } from '../../ui/Screen.tsx';
import { NO_BRAND } from './brand.ts';
import { ReportActions } from './ReportActions.tsx';
import { ReportOptions } from './ReportOptions.tsx';
import classes from './ReportsScreen.module.css';
import { reportBlocks } from './report-blocks.tsx';
import { useReport } from './use-report.ts';

const NOTHING_YET: readonly PaperBlock[] = [];

/** Reports: what is to be printed on the left, the pages as they will be on the right. */
export default function ReportsScreen() {
  const today = useToday();
  const { firstDay, managerName } = useTransition();
  const { store, workspace } = useWorkspace();
  const { paper } = workspace.preferences;
  const [chosenDay, setChosenDay] = useState<Day | null>(null);
  const [leftOut, setLeftOut] = useState<ReadonlySet<string>>(new Set());
  const day = chosenDay ?? today;
  const [earliest = today] = [firstDay, today].sort(compareDays);
  const { report } = useReport(day);
  const width = sheetOf(paper).contentWidth;
  const blocks = useMemo(
    () => reportBlocks(report, { leftOut, width, formats: HERE, brand: NO_BRAND }),
    [report, leftOut, width],
  );
  // The choices answer at once, the pages as soon as they are laid out.
  const laidOut = useDeferredValue(blocks, NOTHING_YET);
  const title = [report.title, managerName].join(', ');
  return (
    <Screen
      title="Reports"
      lead="The pages below are the pages that you print."
      actions={<ReportActions title={title} paper={paper} />}
    >
      <div className={classes.columns}>
        <div className={classes.options}>
          <ReportOptions
            choice={{ day, leftOut }}
            choose={(choice) => {
              setChosenDay(choice.day === today ? null : choice.day);
              setLeftOut(choice.leftOut);
            }}
            sections={report.sections}
            paper={paper}
            choosePaper={(wanted) => void store.setPreferences({ paper: wanted })}
            days={{ from: earliest, to: today }}
          />
        </div>
        <PaperDocument blocks={laidOut} paper={paper} title={title} language="en" />
      </div>
    </Screen>
  );
}
