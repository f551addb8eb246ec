import { Button, FileButton, PasswordInput, Select } from '@mantine/core';
import { useCallback, useRef, useState } from 'react';
import type { ExchangePreview } from '../../../src/core/bridge/exchange.ts';
import type { Problem } from '../../../src/core/foundation/outcome.ts';
import { base64Of } from '../../bridge-client/base64-of.ts';
import { undoStep } from '../../state/undo-step.ts';
import { useWorkspace } from '../../state/use-plan.ts';
import { usePractice, useRunPractice } from '../../state/use-practice.ts';
import { Panel } from '../../ui/Panel.tsx';
import { ProblemNote } from '../../ui/ProblemNote.tsx';
import { tellProblem } from '../../ui/tell-problem.tsx';
import { useFileDrop } from '../../ui/use-file-drop.ts';
import { engagementChoices } from '../engagements/standing-words.ts';
import classes from './Exchange.module.css';
import { MergePreview } from './MergePreview.tsx';
import { tellMerged } from './merged-note.tsx';

const CHANGED_SINCE: Problem = {
  code: 'changed-since',
  message: 'Something else was done in this plan since.',
  remedy: 'Take the steps back one by one: in the history under Settings, or with Undo.',
};

type Sealed = { readonly name: string; readonly base64: string };

/** Reads a plan in that somebody sent: the file, its passphrase, a look at what it would do, and then the merge as one step. */
export function ReadInPanel() {
  const { store, workspace } = useWorkspace();
  const [file, setFile] = useState<Sealed | null>(null);
  const [passphrase, setPassphrase] = useState('');
  const [preview, setPreview] = useState<ExchangePreview | null>(null);
  const [problem, setProblem] = useState<Problem | null>(null);
  const [busy, setBusy] = useState(false);
  const [engagement, setEngagement] = useState<string | null>(null);
  const place = useRunPractice();
  const resetFile = useRef<() => void>(null);

  const take = useCallback(async (files: readonly File[]) => {
    const [first] = files;
    if (!first) return;
    // The same file may be chosen once more, after an undo.
    resetFile.current?.();
    setPreview(null);
    setProblem(null);
    setFile({ name: first.name, base64: await base64Of(first) });
  }, []);
  const dragging = useFileDrop(useCallback((files: readonly File[]) => void take(files), [take]));

  const during = async (step: () => Promise<Problem | null>) => {
    setBusy(true);
    setProblem(await step());
    setBusy(false);
  };
  const look = () =>
    during(async () => {
      if (!file) return null;
      const reply = await store.bridge.call('exchange.open', { base64: file.base64, passphrase });
      if (!reply.ok) return reply.problem;
      setPreview(reply.value);
      return null;
    });
  const merge = () =>
    during(async () => {
      if (!file || !preview) return null;
      const reply = await store.bridge.call('exchange.merge', { base64: file.base64, passphrase });
      if (!reply.ok) return reply.problem;
      const { transition } = preview;
      const { seq } = reply.value;
      if (preview.isNew && engagement) {
        await place('place-managers', { managers: [transition], engagementId: engagement });
      }
      setFile(null);
      setPreview(null);
      setPassphrase('');
      await store.openPlan(transition);
      tellMerged(preview, async () => {
        const step = { transition, seq, origin: 'exchange' };
        const undone = await undoStep(store.bridge, step, CHANGED_SINCE);
        if (undone) tellProblem(undone);
      });
      return null;
    });

  return (
    <Panel
      title="Read in a file that was sent to you"
      hint="You see everything that it holds before anything changes, and one undo takes it back."
    >
      <div className={classes.stack}>
        <div className={classes.drop} data-dragging={dragging || undefined}>
          <p className={classes.text}>
            {file ? <bdi>{file.name}</bdi> : 'Drop the file here. Its name ends in .age.'}
          </p>
          <FileButton resetRef={resetFile} onChange={(chosen) => void take(chosen ? [chosen] : [])}>
            {(props) => (
              <Button {...props} variant="default">
                {file ? 'Choose another file' : 'Choose a file'}
              </Button>
            )}
          </FileButton>
        </div>
        {file && !preview && (
          <form
            className={classes.buttons}
            onSubmit={(event) => {
              event.preventDefault();
              void look();
            }}
          >
            <PasswordInput
              label="Passphrase of this file"
              style={{ flex: '1 1 20rem' }}
              autoComplete="off"
              value={passphrase}
              onChange={(event) => setPassphrase(event.currentTarget.value)}
            />
            <Button type="submit" loading={busy} disabled={passphrase.trim() === ''}>
              Look inside
            </Button>
          </form>
        )}
        {problem && <ProblemNote problem={problem} />}
        {preview && (
          <>
            <MergePreview preview={preview} />
            {preview.isNew && workspace.isPractice && (
              <EngagementSelect value={engagement} change={setEngagement} />
            )}
            <div className={classes.buttons}>
              <Button loading={busy} disabled={!preview.changesAnything} onClick={() => void merge()}>
                {preview.isNew ? 'Add this plan' : 'Merge it into the plan'}
              </Button>
              <Button variant="default" onClick={() => setPreview(null)}>
                Not now
              </Button>
            </div>
          </>
        )}
      </div>
    </Panel>
  );
}

function EngagementSelect({ value, change }: { value: string | null; change: (id: string | null) => void }) {
  const practice = usePractice();
  const choices = practice ? engagementChoices(practice) : [];
  if (choices.length === 0) return null;
  return (
    <Select
      label="Engagement (optional)"
      placeholder="In no engagement yet"
      data={choices}
      value={value}
      clearable
      searchable
      limit={60}
      clearButtonProps={{ 'aria-label': 'In no engagement' }}
      onChange={change}
    />
  );
}
