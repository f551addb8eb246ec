import { Checkbox } from '@mantine/core';
import { useState } from 'react';
import type { ErasedText } from '../../../src/core/bridge/erased-text.ts';
import { formatCounted } from '../../format/numbers.ts';
import { usePlanStore, useWorkspace } from '../../state/use-plan.ts';
import { FormModal } from '../../ui/FormModal.tsx';
import { tellDone, tellProblem } from '../../ui/tell-problem.tsx';

function tellErased({ conversations, backupsRewritten, backupsRemoved, untouched }: ErasedText): void {
  const backups =
    backupsRewritten + backupsRemoved > 0
      ? ` ${formatCounted(backupsRewritten, 'backup')} written anew, ${backupsRemoved} deleted.`
      : '';
  tellDone(`The text of ${formatCounted(conversations, 'conversation')} is deleted.${backups}`);
  if (untouched.length === 0) return;
  tellProblem({
    code: 'text-set-aside',
    message: `A damaged file that was set aside may still hold the text: ${untouched.join(', ')}.`,
    remedy: 'Delete it in the data folder if nobody needs it any more.',
  });
}

/** Deletes the text of one conversation, or with `id` null of all in this plan, after saying what stays and what can't be undone. */
export function DeleteTextModal({ id, close }: { id: string | null; close: () => void }) {
  const { bridge } = useWorkspace().store;
  const { transition } = usePlanStore();
  const [backups, setBackups] = useState(true);
  const erase = async () => {
    const reply = await bridge.call('transcript.erase', { transition, id, backups });
    if (reply.ok) tellErased(reply.value);
    return reply;
  };
  return (
    <FormModal
      title={id === null ? 'Delete the text of all conversations?' : 'Delete the text?'}
      saveLabel="Delete the text"
      save={erase}
      close={close}
    >
      <p style={{ margin: 0, lineHeight: 1.55 }}>
        What was said goes from your data and from the history. Labels, counts and your corrections stay, and
        so do questions that you kept in the question bank. This can’t be undone; other steps in the history
        still can, and bring no text back.
      </p>
      <Checkbox
        label="Delete it from the backups too"
        description={
          backups
            ? 'Backups are written anew without the text. One that is damaged is deleted.'
            : 'Backups keep the text until they expire; restoring one brings it back.'
        }
        checked={backups}
        onChange={(event) => setBackups(event.currentTarget.checked)}
      />
    </FormModal>
  );
}
