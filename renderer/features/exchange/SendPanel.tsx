import { Button, Checkbox } from '@mantine/core';
import { useEffect, useState } from 'react';
import type { SendPreview } from '../../../src/core/bridge/exchange.ts';
import type { Problem } from '../../../src/core/foundation/outcome.ts';
import { formatMoment } from '../../format/days.ts';
import { formatCounted } from '../../format/numbers.ts';
import { useRecords, useTransition, useWorkspace } from '../../state/use-plan.ts';
import { Loading } from '../../ui/Loading.tsx';
import { Panel } from '../../ui/Panel.tsx';
import { ProblemNote } from '../../ui/ProblemNote.tsx';
import { saveAsFile } from '../../ui/save-as-file.ts';
import { CopyText } from '../practice/guides/CopyText.tsx';
import classes from './Exchange.module.css';
import { countedKinds } from './exchange-words.ts';

/** Sends the open plan: exactly what leaves, what stays unless it is ticked, and the passphrase of the file. */
export function SendPanel() {
  const { store, workspace } = useWorkspace();
  const { id: transition, managerName } = useTransition();
  const records = useRecords();
  const [preview, setPreview] = useState<SendPreview | null>(null);
  const [problem, setProblem] = useState<Problem | null>(null);
  const [privateNotes, setPrivateNotes] = useState(false);
  const [transcripts, setTranscripts] = useState(false);
  const [busy, setBusy] = useState(false);
  const [saved, setSaved] = useState<string | null>(null);

  // biome-ignore lint/correctness/useExhaustiveDependencies: what would leave is looked at anew with every change of the plan.
  useEffect(() => {
    let isHere = true;
    void store.bridge.call('exchange.look', { transition }).then((reply) => {
      if (!isHere) return;
      if (!reply.ok) return setProblem(reply.problem);
      // The passphrase that was read out stays as long as the page does.
      setPreview((before) => ({ ...reply.value, passphrase: before?.passphrase ?? reply.value.passphrase }));
    });
    return () => {
      isHere = false;
    };
  }, [store, transition, records]);

  const send = async (passphrase: string) => {
    setBusy(true);
    const reply = await store.bridge.call('exchange.send', {
      transition,
      privateNotes,
      transcripts,
      passphrase,
    });
    setBusy(false);
    setProblem(reply.ok ? null : reply.problem);
    if (!reply.ok) return;
    const { fileName, base64 } = reply.value;
    const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
    saveAsFile(fileName, new Blob([bytes], { type: 'application/octet-stream' }));
    setSaved(fileName);
  };

  return (
    <Panel
      title={workspace.isPractice ? `Send the plan of ${managerName}` : 'Send your plan to the consultant'}
      hint="One encrypted file, to be passed on by e-mail or on a stick. Tell the passphrase another way, for example by telephone."
    >
      <div className={classes.stack}>
        {problem && <ProblemNote problem={problem} />}
        {!preview && !problem && <Loading />}
        {preview && (
          <>
            <p className={classes.text}>
              From <bdi>{preview.from.name}</bdi>.
              {preview.lastSent && ` Sent last on ${formatMoment(preview.lastSent.at)}.`} This leaves, and
              nothing else:
            </p>
            <ul className={classes.holds} aria-label="What the file holds">
              {countedKinds(preview.holds).map((words) => (
                <li key={words}>{words}</li>
              ))}
            </ul>
            <Checkbox
              label={`Private notes too (${preview.privateNotes})`}
              description="Notes of sessions that are marked as private. Without the tick they stay here."
              checked={privateNotes}
              disabled={preview.privateNotes === 0}
              onChange={(event) => setPrivateNotes(event.currentTarget.checked)}
            />
            <Checkbox
              label={`Transcripts too (${preview.transcripts})`}
              description="What was said, word for word. Without the tick only the counts leave."
              checked={transcripts}
              disabled={preview.transcripts === 0}
              onChange={(event) => setTranscripts(event.currentTarget.checked)}
            />
            {preview.conflicts > 0 && (
              <p className={classes.text}>
                {formatCounted(preview.conflicts, 'entry', 'entries')} still to choose. What stands here
                leaves; how the other side has it stays.
              </p>
            )}
            <div>
              <p className={classes.text}>The passphrase of this file</p>
              <div className={classes.passphrase}>
                <code>{preview.passphrase}</code>
                <CopyText text={preview.passphrase} label="Copy the passphrase" />
              </div>
            </div>
            <div className={classes.buttons}>
              <Button loading={busy} onClick={() => void send(preview.passphrase)}>
                Save the file
              </Button>
            </div>
            <p className={classes.text} role="status">
              {saved !== null && (
                <>
                  Saved as <bdi>{saved}</bdi>. Without the passphrase nobody can open it, you neither:
                  Coachward keeps none. The <code>age</code> program opens it, too.
                </>
              )}
            </p>
          </>
        )}
      </div>
    </Panel>
  );
}
