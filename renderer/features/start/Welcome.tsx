import { Button, FileButton, Title } from '@mantine/core';
import { IconArrowRight } from '@tabler/icons-react';
import { Suspense, useState } from 'react';
import { PHASES } from '../../../src/core/content/phases.ts';
import type { Outcome } from '../../../src/core/foundation/outcome.ts';
import { usePlace } from '../../app/router.ts';
import { useWorkspace } from '../../state/use-plan.ts';
import { fetchedPart } from '../../ui/fetched-part.tsx';
import { Mark } from '../../ui/Mark.tsx';
import { ProblemNote } from '../../ui/ProblemNote.tsx';
import { tellProblem } from '../../ui/tell-problem.tsx';
import classes from './Welcome.module.css';

const ReadInPanel = fetchedPart(async () => ({
  default: (await import('../exchange/ReadInPanel.tsx')).ReadInPanel,
}));

/** Scrolls what was asked for, or come for, into sight. */
function showAll(node: HTMLDivElement | null): void {
  node?.scrollIntoView({ block: 'nearest' });
}

const TO_A_MANAGER =
  'You were promoted for closing deals. Your team needs you to help them close theirs. Coachward shows where your hours go, how much you tell and how much you ask, and keeps you to a rhythm that lasts.';
const TO_A_CONSULTANT =
  'Your practice has no manager’s plan yet. Start one here, or read in what a manager sent you.';

/** What Coachward is for, and the two ways in: one's own plan, or a sample to look around. */
export function Welcome({ begin }: { begin: () => void }) {
  const { store, today, workspace } = useWorkspace();
  const [busy, setBusy] = useState<'sample' | 'restore' | 'file' | null>(null);
  const { screen, rest } = usePlace();
  // Whoever comes for the exchange by file finds it, also before there is any plan.
  const cameForExchange = screen === 'settings' && rest[0] === 'exchange';
  const [asked, setAsked] = useState(false);
  const wasSent = asked || cameForExchange;
  const during = async (what: 'sample' | 'restore' | 'file', doing: () => Promise<Outcome<null>>) => {
    setBusy(what);
    const outcome = await doing();
    setBusy(null);
    if (!outcome.ok) tellProblem(outcome.problem);
  };
  const readIn = (file: File | null) =>
    file &&
    during('file', async () =>
      store.adopt(await store.bridge.call('bundle.import', { json: await file.text() })),
    );
  const { health } = workspace;
  const backup = health.state === 'damaged' ? health.newestBackup : null;
  return (
    <main className={classes.page}>
      <div className={classes.column}>
        {health.state !== 'good' && (
          <ProblemNote
            problem={health.notice}
            action={
              backup && (
                <Button
                  loading={busy === 'restore'}
                  onClick={() =>
                    during('restore', async () =>
                      store.adopt(await store.bridge.call('backup.restore', { name: backup })),
                    )
                  }
                >
                  Restore the newest backup
                </Button>
              )
            }
          />
        )}
        <div className={classes.brand}>
          <Mark size={40} />
          <span>Coachward</span>
        </div>
        <Title order={1} className={classes.title}>
          From telling to coaching, in 90 days
        </Title>
        <p className={classes.lead}>{workspace.isPractice ? TO_A_CONSULTANT : TO_A_MANAGER}</p>
        <ol className={classes.phases}>
          {PHASES.map(({ phase, name, aim }) => (
            <li key={phase} data-phase={phase}>
              <span className={classes.days}>
                Days {(phase - 1) * 30 + 1}–{phase * 30}
              </span>
              <strong>{name}</strong>
              <span className={classes.aim}>{aim}</span>
            </li>
          ))}
        </ol>
        <div className={classes.ways}>
          <Button size="md" rightSection={<IconArrowRight size={18} />} onClick={begin}>
            {workspace.isPractice ? 'Start a manager’s plan' : 'Start my 90 days'}
          </Button>
          <Button
            size="md"
            variant="default"
            loading={busy === 'sample'}
            onClick={() => during('sample', () => store.openSample(today))}
          >
            Try it with a sample
          </Button>
        </div>
        <div className={classes.others}>
          <FileButton accept="application/json,.json" onChange={readIn}>
            {(props) => (
              <Button {...props} variant="subtle" loading={busy === 'file'}>
                Open an exported plan
              </Button>
            )}
          </FileButton>
          <Button variant="subtle" disabled={wasSent} onClick={() => setAsked(true)}>
            Read in a plan that was sent to me
          </Button>
        </div>
        {wasSent && (
          <Suspense fallback={null}>
            <div ref={showAll} className={classes.sent}>
              <ReadInPanel />
            </div>
          </Suspense>
        )}
        <p className={classes.promise}>
          Everything stays on this computer. There is no account, and nothing is ever sent anywhere.
        </p>
      </div>
    </main>
  );
}
