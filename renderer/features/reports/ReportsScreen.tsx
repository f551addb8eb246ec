import { Button } from '@mantine/core';
import { IconFiles } from '@tabler/icons-react';
import { useRecords, useToday, useWorkspace } from '../../state/use-plan.ts';
import { usePractice, usePracticeUndo } from '../../state/use-practice.ts';
import { ProblemNote } from '../../ui/ProblemNote.tsx';
import { Screen } from '../../ui/Screen.tsx';
import { textIdOf, useReportChoice } from './choice.ts';
import { KeptPanel } from './kept/KeptPanel.tsx';
import { LookPanel } from './LookPanel.tsx';
import { brandOf } from './look/use-look.ts';
import { OwnText } from './OwnText.tsx';
import { PortfolioSource } from './PortfolioSource.tsx';
import { ReportActions } from './ReportActions.tsx';
import { ReportOptions } from './ReportOptions.tsx';
import { ReportPages } from './ReportPages.tsx';
import classes from './ReportsScreen.module.css';
import { ReportWaiting } from './ReportWaiting.tsx';
import { SplitBar } from './split/SplitBar.tsx';
import { useDesk } from './use-desk.ts';
import { useMadeReport } from './use-made-report.ts';
import { useReportCommands } from './use-report-commands.ts';
import { sectionsToChoose } from './use-shown-report.ts';

/** The reports: `#/reports`, and `#/reports/rep/ID` with the page for a one-to-one with a rep. */
export default function ReportsScreen({ rest }: { rest: readonly string[] }) {
  const asked = rest[0] === 'rep' ? (rest[1] ?? '') : null;
  return <Reports key={asked} asked={asked} />;
}

/** What is to be printed on the left, the pages as they will be on the right. */
function Reports({ asked }: { asked: string | null }) {
  const today = useToday();
  const { store, workspace } = useWorkspace();
  const records = useRecords();
  const practice = usePractice();
  const [choice, change] = useReportChoice(asked);
  const made = useMadeReport(choice, practice);
  const desk = useDesk(choice, made, practice);
  const { remove } = useReportCommands(made.ofPractice);
  const { kept, shown, split, pages, stands } = desk;
  const [unread] = made.slow.unread;
  const engagements = practice?.all('engagement') ?? [];
  const isOpened = kept.opened !== null;
  const id = textIdOf(choice);
  return (
    <Screen
      title="Reports"
      lead={
        isOpened
          ? `A kept report: ${kept.opened?.name}, as it was.`
          : 'The pages below are the pages that you print.'
      }
      actions={
        <>
          {isOpened && (
            <Button variant="default" onClick={kept.close}>
              Close the kept report
            </Button>
          )}
          {pages.length > 1 && !split.split && (
            <Button
              variant="default"
              leftSection={<IconFiles size={17} stroke={1.6} />}
              disabled={!stands}
              onClick={() => void split.start()}
            >
              {split.savesPdf ? 'One PDF for each' : 'Print one by one'}
            </Button>
          )}
          {shown && <ReportActions title={desk.title} paper={shown.paper} waiting={!stands} />}
        </>
      }
    >
      {made.ofPractice && <PracticeUndo />}
      {practice && choice.kind === 'portfolio' && (
        <PortfolioSource practice={practice} tell={made.setPortfolio} />
      )}
      <div className={classes.columns}>
        <div className={classes.options}>
          {!isOpened && (
            <>
              <ReportOptions
                choice={choice}
                change={change}
                of={{
                  isPractice: workspace.isPractice,
                  today,
                  axis: desk.axis,
                  reps: records.all('rep'),
                  engagements: engagements.map((each) => ({ id: each.id, name: each.title })),
                  sections: sectionsToChoose(made.document),
                }}
              />
              {made.document && (
                <OwnText
                  key={id}
                  id={id}
                  records={made.home}
                  templates={practice?.all('template') ?? []}
                  ofPractice={made.ofPractice}
                />
              )}
              <LookPanel
                look={desk.look}
                ofPractice={workspace.isPractice}
                paper={workspace.preferences.paper}
                choosePaper={(paper) => void store.setPreferences({ paper })}
              />
            </>
          )}
          <KeptPanel
            snapshots={desk.snapshots}
            keep={desk.keep}
            open={(chosen) => void kept.open(chosen)}
            remove={(snapshot) => void remove({ id: snapshot.id })}
          />
        </div>
        <div>
          <SplitBar of={split} count={pages.length} isDrawn={stands} />
          {unread && !isOpened && (
            <ProblemNote
              problem={{ ...unread.problem, message: `${unread.name}: ${unread.problem.message}` }}
            />
          )}
          {shown ? (
            <ReportPages
              blocks={desk.blocks}
              paper={shown.paper}
              title={desk.title}
              accent={brandOf(shown.look).colour}
              formats={desk.formats}
              progress={desk.progress}
              onProgress={desk.setProgress}
            />
          ) : (
            <ReportWaiting
              choice={choice}
              making={made.making}
              cancelled={made.slow.cancelled}
              hasEngagements={engagements.length > 0}
              cancel={choice.kind === 'engagement' ? made.slow.cancel : null}
              again={made.slow.again}
            />
          )}
        </div>
      </div>
    </Screen>
  );
}

/** On a report of the practice, undo is that of the practice's own history. */
function PracticeUndo() {
  usePracticeUndo();
  return null;
}
