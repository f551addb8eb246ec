import { Button } from '@mantine/core';
import { Suspense, useState } from 'react';
import { usePlan, useTransition, useWorkspace } from '../state/use-plan.ts';
import { fetchedPart } from '../ui/fetched-part.tsx';
import { ProblemNote } from '../ui/ProblemNote.tsx';
import { tellDone, tellProblem } from '../ui/tell-problem.tsx';
import classes from './Banners.module.css';
import { goTo, usePlace } from './router.ts';

const ReminderBanner = fetchedPart(async () => ({
  default: (await import('../features/reminders/ReminderBanner.tsx')).ReminderBanner,
}));

/** What must be known on every screen: that this is the sample, that the data can't be written, that some couldn’t be read; the day’s reminder. */
export function Banners() {
  const { workspace } = useWorkspace();
  const { isSample } = useTransition();
  const unreadable = usePlan((plan) => plan.unreadable);
  const toChoose = usePlan(({ records }) => records.count('merge-conflict'));
  const { screen, rest } = usePlace();
  const isChoosing = screen === 'settings' && rest[0] === 'exchange';
  const { health } = workspace;
  return (
    <div className={classes.banners}>
      {isSample && <SampleBanner />}
      {health.state !== 'good' && (
        <ProblemNote
          problem={health.notice}
          action={
            <Button size="xs" variant="default" onClick={() => goTo('settings')}>
              Open Settings
            </Button>
          }
        />
      )}
      {unreadable > 0 && (
        <ProblemNote
          problem={{
            code: 'records-unreadable',
            message: `${unreadable} ${unreadable === 1 ? 'entry' : 'entries'} of this plan could not be read and are left out.`,
            remedy: 'They are kept in the data file. Restore a backup in Settings if something is missing.',
          }}
        />
      )}
      {toChoose > 0 && !isChoosing && (
        <div className={classes.sample} role="note">
          <span>
            <strong>{toChoose === 1 ? 'One entry' : `${toChoose} entries`} to choose.</strong> Changed here
            and in a file that was read in; both versions are kept.
          </span>
          <Button size="compact-sm" variant="default" onClick={() => goTo('settings', 'exchange')}>
            Choose
          </Button>
        </div>
      )}
      {workspace.preferences.reminders.on && (
        <Suspense fallback={null}>
          <ReminderBanner />
        </Suspense>
      )}
    </div>
  );
}

function SampleBanner() {
  const { store } = useWorkspace();
  const [busy, setBusy] = useState(false);
  const remove = async () => {
    setBusy(true);
    const outcome = await store.removeSample();
    setBusy(false);
    if (outcome.ok) tellDone('The sample is gone.');
    else tellProblem(outcome.problem);
  };
  return (
    <div className={classes.sample} role="note">
      <span>
        <strong>Sample data.</strong> Nobody in it is real. Try anything; it leaves without a trace.
      </span>
      <Button size="compact-sm" variant="default" loading={busy} onClick={remove}>
        Remove the sample
      </Button>
    </div>
  );
}
