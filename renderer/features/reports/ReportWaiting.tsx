import { Button, Progress } from '@mantine/core';
import { IconFileText } from '@tabler/icons-react';
import { addressOf } from '../../app/router.ts';
import { formatCount } from '../../format/numbers.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { Panel } from '../../ui/Panel.tsx';
import type { ReportChoice } from './choice.ts';
import classes from './ReportsScreen.module.css';
import type { Making } from './use-engagement-report.ts';

/** What stands in the place of the pages while a report is made, was stopped, or needs to be told what it is about. */
export function ReportWaiting({
  choice,
  making,
  cancelled,
  hasEngagements,
  cancel,
  again,
}: {
  choice: ReportChoice;
  making: Making | null;
  cancelled: boolean;
  hasEngagements: boolean;
  cancel: (() => void) | null;
  again: () => void;
}) {
  if (making) {
    const words = `${formatCount(making.done)} of ${formatCount(making.of)} managers`;
    return (
      <Panel title="Making the report">
        <NothingToPrint text="It is still being made." />
        <div role="status" className={classes.making}>
          <Progress value={making.of === 0 ? 0 : (100 * making.done) / making.of} aria-label={words} />
          <p>{words}</p>
          {cancel && (
            <Button variant="default" size="compact-sm" onClick={cancel}>
              Cancel
            </Button>
          )}
        </div>
      </Panel>
    );
  }
  const { title, text, action } = wordsFor(choice, { cancelled, hasEngagements, again });
  return (
    <Panel>
      <NothingToPrint text={text} />
      <EmptyState icon={<IconFileText size={34} stroke={1.4} />} title={title} action={action}>
        {text}
      </EmptyState>
    </Panel>
  );
}

/** What comes on paper in the place of a report that isn't there: what there is to choose from is of no use there. */
function NothingToPrint({ text }: { text: string }) {
  return (
    <div className={`report ${classes.onPaper}`}>
      <p>There is no report to print yet. {text}</p>
    </div>
  );
}

function wordsFor(
  { kind }: ReportChoice,
  { cancelled, hasEngagements, again }: { cancelled: boolean; hasEngagements: boolean; again: () => void },
) {
  if (cancelled) {
    return {
      title: 'Stopped',
      text: 'The report was not made. Nothing else has changed.',
      action: <Button onClick={again}>Make it after all</Button>,
    };
  }
  if (kind === 'rep') {
    return {
      title: 'Nobody in the team yet',
      text: 'The page for a one-to-one is about a rep. Add one, and it stands here.',
      action: (
        <Button component="a" href={addressOf('team', 'add')}>
          Add a rep
        </Button>
      ),
    };
  }
  if (!hasEngagements) {
    return {
      title: 'No engagement yet',
      text: 'An engagement report is about the managers of one client. Add an engagement and place managers in it.',
      action: (
        <Button component="a" href={addressOf('engagements', 'clients')}>
          Clients and engagements
        </Button>
      ),
    };
  }
  return {
    title: 'Which engagement?',
    text: 'Choose an engagement, and its pages stand here.',
    action: null,
  };
}
