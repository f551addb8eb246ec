import type { PayloadOf } from '../../../../src/core/application/commands/registry.ts';
import type { Day } from '../../../../src/core/domain/calendar/day.ts';
import type { CoachingSession } from '../../../../src/core/domain/session/coaching-session.ts';
import { type CommitmentDraft, type SessionDraft, writtenCommitments } from './session-draft.ts';

/** A draft whose problems are settled. */
export type ReadyDraft = SessionDraft & { day: Day };

/** What may be written of a session, without its id. */
export function sessionFields(draft: ReadyDraft): Omit<CoachingSession, 'id'> {
  return {
    day: draft.day,
    form: draft.form,
    conversation: draft.conversation,
    repIds: draft.repIds,
    minutes: Math.round(Number(draft.minutes)),
    channel: draft.channel,
    nextStep: draft.nextStep.trim(),
    note: draft.note.trim(),
    noteIsPrivate: draft.noteIsPrivate,
    rating: draft.rating === 0 ? null : draft.rating,
  };
}

type NewCommitment = PayloadOf<'log-session'>['commitments'][number];

function commitmentFields(commitment: CommitmentDraft, fallback: Day): NewCommitment {
  const { id, repId, text, due, strength } = commitment;
  return {
    id,
    repId: repId ?? '',
    text: text.trim(),
    due: due ?? fallback,
    strength: strength === '' ? null : strength,
  };
}

/** A new session with what the reps committed to, and what became of commitments from before. */
export function logPayload(id: string, draft: ReadyDraft): PayloadOf<'log-session'> {
  return {
    session: { id, ...sessionFields(draft) },
    commitments: writtenCommitments(draft).map((commitment) => commitmentFields(commitment, draft.day)),
    ...(draft.settled.length > 0 && { settled: draft.settled }),
  };
}

/** A session that was logged before, as it is changed: one step with its commitments; null when nothing was. */
export function editPayload(
  id: string,
  draft: ReadyDraft,
  before: SessionDraft,
): PayloadOf<'edit-session'> | null {
  const patch = sessionFields(draft);
  const known = new Map(before.commitments.map((commitment) => [commitment.id, JSON.stringify(commitment)]));
  const written = writtenCommitments(draft);
  const left = new Set(draft.commitments.map((commitment) => commitment.id));
  const commitments = {
    written: written
      .filter((commitment) => known.get(commitment.id) !== JSON.stringify(commitment))
      .map((commitment) => commitmentFields(commitment, draft.day)),
    removed: before.commitments
      .filter(({ id: each, isSaved }) => isSaved && !left.has(each))
      .map((each) => each.id),
  };
  const isSame =
    before.day !== null &&
    JSON.stringify(patch) === JSON.stringify(sessionFields({ ...before, day: before.day })) &&
    commitments.written.length + commitments.removed.length + draft.settled.length === 0;
  return isSame ? null : { id, patch, commitments, settled: draft.settled };
}
