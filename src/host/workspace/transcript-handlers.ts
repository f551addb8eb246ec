import type { BridgeHandlers } from '../../core/bridge/bridge.ts';
import type { ErasedText } from '../../core/bridge/erased-text.ts';
import { type Outcome, succeed } from '../../core/foundation/outcome.ts';
import { eraseFromBackups } from '../backups/erase-from-backups.ts';
import { eraseText } from '../store/erase-text.ts';
import { type Holding, type WorkspaceContext, withWritable } from './workspace-context.ts';

/** The handler of the channel that deletes the text of transcripts. */
export function transcriptHandlers(context: WorkspaceContext): Pick<BridgeHandlers, 'transcript.erase'> {
  return {
    'transcript.erase': (request) => withWritable(context, (holding) => erase(context, holding, request)),
  };
}

function erase(
  { folder }: WorkspaceContext,
  { data }: Holding,
  { transition, id, backups }: { transition: string; id: string | null; backups: boolean },
): Outcome<ErasedText> {
  const conversations = eraseText(data, { transition, id });
  if (!conversations.ok) return conversations;
  const erased = backups
    ? eraseFromBackups(folder, { transition, id })
    : succeed({ rewritten: 0, removed: 0, untouched: [] });
  if (!erased.ok) return erased;
  const { rewritten, removed, untouched } = erased.value;
  return succeed({
    conversations: conversations.value,
    backupsRewritten: rewritten,
    backupsRemoved: removed,
    untouched,
  });
}
