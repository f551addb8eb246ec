import { useCallback } from 'react';
import type { Tally } from '../../../../src/core/domain/tally/tally.ts';
import type { Outcome } from '../../../../src/core/foundation/outcome.ts';
import { newId } from '../../../state/new-id.ts';
import { useRun } from '../../../state/use-plan.ts';
import { countsAnything } from '../tally/tally-to-log.ts';
import type { SessionDraft } from './session-draft.ts';
import { editPayload, logPayload, type ReadyDraft } from './session-payload.ts';

/** Saves the form: a new session in one command, with the live tally that it was; for an older one only what was changed in it. */
export function useSaveSession(): (
  draft: ReadyDraft,
  edited: { readonly id: string; readonly before: SessionDraft } | null,
  tally: Tally | null,
) => Promise<Outcome<unknown>> {
  const run = useRun({ quietly: true });
  return useCallback(
    async (draft, edited, tally) => {
      if (!edited) {
        const log = logPayload(newId(), draft);
        return tally && countsAnything(tally) ? run('add-tally', { tally, log }) : run('log-session', log);
      }
      const payload = editPayload(edited.id, draft, edited.before);
      return payload ? run('edit-session', payload) : { ok: true, value: null };
    },
    [run],
  );
}
