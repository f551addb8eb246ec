import { startTransition, useCallback, useEffect, useRef, useState } from 'react';
import type { Outcome, Problem } from '../../../../src/core/foundation/outcome.ts';
import { usePlanStore, useWorkspace } from '../../../state/use-plan.ts';
import { knownSpeakers } from './first-draft.ts';
import { openFile, refuseLongText } from './open-source.ts';
import { type TalkDesk, talkDesk } from './talk-desk.ts';
import type { FoundTalk, TalkSource } from './talk-jobs.ts';

/** What takes less is over before anybody has read that it is going on; drawing that would only make it longer. In milliseconds. */
const NOTICED_MS = 200;

/** Where adding a transcript stands: nothing chosen (perhaps after a refusal), being read, or read. */
export type SourceState =
  | { readonly step: 'choose'; readonly problem: Problem | null }
  | { readonly step: 'reading' }
  | { readonly step: 'read'; readonly fileName: string | null; readonly found: FoundTalk };

/** Takes a file or text and reads it; what is read stays in the page until it is saved. */
export function useTranscriptSource(): {
  readonly state: SourceState;
  readonly desk: TalkDesk;
  readonly takeFile: (file: File) => void;
  readonly takeText: (text: string) => void;
  readonly startOver: () => void;
} {
  const { bridge } = useWorkspace().store;
  const plan = usePlanStore();
  const [desk] = useState(talkDesk);
  const [state, setState] = useState<SourceState>({ step: 'choose', problem: null });
  const latest = useRef(0);
  useEffect(() => {
    desk.getReady();
    return () => desk.close();
  }, [desk]);

  const take = useCallback(
    async (fileName: string | null, open: () => Promise<Outcome<TalkSource>>) => {
      latest.current += 1;
      const turn = latest.current;
      const isLong = setTimeout(() => {
        if (turn === latest.current) setState({ step: 'reading' });
      }, NOTICED_MS);
      const source = await open();
      const known = knownSpeakers(plan.snapshot().records);
      const read = source.ok ? await desk.read(source.value, known) : source;
      clearTimeout(isLong);
      // Another file may have been chosen meanwhile.
      if (turn !== latest.current) return;
      // Drawn in slices, so that the page answers while a long list of speakers comes up.
      startTransition(() =>
        setState(
          read.ok ? { step: 'read', fileName, found: read.value } : { step: 'choose', problem: read.problem },
        ),
      );
    },
    [desk, plan],
  );
  return {
    state,
    desk,
    takeFile: useCallback((file) => void take(file.name, () => openFile(file, bridge)), [take, bridge]),
    takeText: useCallback(
      (text) =>
        void take(null, async () => refuseLongText(text) ?? { ok: true, value: { form: 'text', text } }),
      [take],
    ),
    startOver: useCallback(() => {
      latest.current += 1;
      setState({ step: 'choose', problem: null });
    }, []),
  };
}
