import { z } from 'zod';
import { versionIdSchema } from '../../domain/exchange/exchange-step.ts';
import { mergeConflictSchema } from '../../domain/exchange/merge-conflict.ts';
import { fail, succeed } from '../../foundation/outcome.ts';
import { idSchema } from '../../foundation/schema.ts';
import { type AnyRecord, withPrivatePart } from '../../interchange/exchange/item.ts';
import { refusalToTake } from '../../interchange/exchange/refusal-to-take.ts';
import { startDraft } from '../../records/draft.ts';
import type { RecordKind } from '../../records/kinds.ts';
import { defineCommand } from '../command.ts';
import { find } from './refusals.ts';

/**
 * Settles what two sides changed differently: takes one of the others' versions, or with `version` null keeps what is here. The
 * next file carries the decision, so that the other side isn't asked again. `stepId` is the id of what is noted down of it. What
 * would break what it or others need can't be taken, see {@link refusalToTake}: the choice stays open, and the version with it.
 */
export const settleConflict = defineCommand({
  payload: z.object({
    conflict: mergeConflictSchema.shape.id,
    version: versionIdSchema.nullable(),
    stepId: idSchema,
  }),
  describe: ({ version }) =>
    version === null
      ? 'Kept what is here of something changed on both sides'
      : 'Took what came of something changed on both sides',
  reduce: (records, { conflict: id, version, stepId }, { now }) => {
    const found = find(records, 'merge-conflict', id);
    if (!found.ok) return found;
    const { kind, recordId, part, others } = found.value;
    const chosen = version === null ? null : others.find((other) => other.version[0] === version);
    if (chosen === undefined) {
      return fail({
        code: 'version-gone',
        message: 'This version is no longer among those to choose from.',
        remedy: 'Look at how it stands now and choose again.',
      });
    }
    const refusal = chosen && refusalToTake(records, found.value, chosen.content);
    if (refusal) return fail(refusal);
    const draft = startDraft(records);
    draft.remove('merge-conflict', id);
    if (chosen && part === 'private-note') {
      const session = records.get('session', recordId);
      const note = String(chosen.content?.note ?? '');
      if (session && (chosen.content || session.noteIsPrivate)) {
        draft.put('session', { ...session, note, noteIsPrivate: true });
      }
    } else if (chosen?.content) {
      const here = records.get(kind as RecordKind, recordId);
      draft.put(kind as RecordKind, withPrivatePart(kind as RecordKind, chosen.content as AnyRecord, here));
    } else if (chosen) {
      draft.remove(kind as RecordKind, recordId);
      if (kind === 'conversation') draft.remove('transcript', recordId);
    }
    const heads = others.flatMap((other) => other.version.slice(0, 1));
    const ancestors = others.flatMap((other) => other.version.slice(1));
    draft.put('exchange-step', {
      id: stepId,
      direction: 'settled',
      at: now,
      partner: others[0]?.from ?? '',
      items: { [id]: { sum: null, heads, ancestors } },
    });
    return succeed(draft.changes());
  },
});
