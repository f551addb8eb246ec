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

/** A new session with what the reps committed to. */
export function logPayload(id: string, draft: ReadyDraft): PayloadOf<'log-session'> {
  return {
    session: { id, ...sessionFields(draft) },
    commitments: writtenCommitments(draft).map((commitment) => commitmentFields(commitment, draft.day)),
  };
}

/** The commitments of a session that was logged before: those changed and those added. */
export function commitmentEdits(
  draft: ReadyDraft,
  before: SessionDraft,
  sessionId: string,
): { changed: PayloadOf<'edit-commitment'>[]; added: PayloadOf<'add-commitment'>[] } {
  const known = new Map(before.commitments.map((commitment) => [commitment.id, commitment]));
  const written = writtenCommitments(draft);
  const changed = written.filter((commitment) => {
    const old = known.get(commitment.id);
    return (
      old &&
      (old.text !== commitment.text || old.due !== commitment.due || old.strength !== commitment.strength)
    );
  });
  return {
    changed: changed.map((commitment) => {
      const { id, text, due, strength } = commitmentFields(commitment, draft.day);
      return { id, patch: { text, due, strength } };
    }),
    added: written
      .filter(({ isSaved }) => !isSaved)
      .map((commitment) => ({ ...commitmentFields(commitment, draft.day), sessionId, madeOn: draft.day })),
  };
}
