import { addDays, type Day } from '../../../../src/core/domain/calendar/day.ts';
import type { Commitment } from '../../../../src/core/domain/commitment/commitment.ts';
import type { Settlement } from '../../../../src/core/domain/commitment/settlement.ts';
import type {
  CoachingSession,
  SessionChannel,
  SessionForm,
} from '../../../../src/core/domain/session/coaching-session.ts';
import type { ConversationKey } from '../../../../src/core/domain/session/conversation-key.ts';
import type { RecordsView } from '../../../../src/core/records/records.ts';
import type { LogSessionRequest } from '../log-session-request.ts';
import { minutesOf } from '../tally/tally-to-log.ts';

/** A commitment as it is written; `repId` is null while there is one rep only, whose it is then. */
export type CommitmentDraft = {
  id: string;
  isSaved: boolean;
  repId: string | null;
  text: string;
  due: Day | null;
  strength: number | '';
};

/** The log form's values. A rating of 0 says that the rep wasn't asked. */
export type SessionDraft = {
  day: Day | null;
  repIds: string[];
  form: SessionForm;
  conversation: ConversationKey | null;
  minutes: number | '';
  channel: SessionChannel;
  nextStep: string;
  rating: number;
  note: string;
  noteIsPrivate: boolean;
  commitments: CommitmentDraft[];
  /** What became of open commitments from before. */
  settled: Settlement[];
};

/** Days until a commitment is due unless said otherwise: the next weekly session. */
const DAYS_TO_KEEP = 7;

/** An empty commitment, due in a week. */
export function newCommitment(id: string, day: Day | null): CommitmentDraft {
  return {
    id,
    isSaved: false,
    repId: null,
    text: '',
    due: day ? addDays(day, DAYS_TO_KEEP) : null,
    strength: '',
  };
}

/** How the latest session with one rep went, with this rep if there was one: the likeliest form of the next. */
export function usualOf(records: RecordsView, repId: string | undefined) {
  let latest: CoachingSession | undefined;
  let latestWithRep: CoachingSession | undefined;
  for (const session of records.all('session')) {
    if (session.repIds.length !== 1) continue;
    if (!latest || session.day >= latest.day) latest = session;
    const isWithRep = session.repIds[0] === repId;
    if (isWithRep && (!latestWithRep || session.day >= latestWithRep.day)) latestWithRep = session;
  }
  const usual = latestWithRep ?? latest;
  return {
    form: latestWithRep?.form ?? ('one-to-one' as const),
    minutes: usual?.minutes ?? 30,
    channel: usual?.channel ?? ('video' as const),
  };
}

/** What the form begins with for a new session: today, the rep asked for or the only one, and what is usual. */
export function newDraft(
  records: RecordsView,
  { repId, tally, known }: LogSessionRequest,
  { today, commitmentId }: { today: Day; commitmentId: string },
): SessionDraft {
  const active = records.all('rep').filter(({ status }) => status === 'active');
  const only = active.length === 1 ? active[0]?.id : undefined;
  const [tallied] = tally?.repIds ?? [];
  const asked = repId ?? known?.repIds?.[0];
  const rep = active.some(({ id }) => id === asked) ? asked : (tallied ?? only);
  const day = tally?.day ?? today;
  return {
    day,
    repIds: tallied ? [...(tally?.repIds ?? [])] : rep ? [rep] : [],
    ...usualOf(records, rep),
    ...(tally && { minutes: minutesOf(tally) }),
    conversation: null,
    nextStep: '',
    rating: 0,
    note: '',
    noteIsPrivate: true,
    commitments: [newCommitment(commitmentId, day)],
    settled: [],
    ...known,
  };
}

function draftOfCommitment({ id, repId, text, due, strength }: Commitment): CommitmentDraft {
  return { id, isSaved: true, repId, text, due, strength: strength ?? '' };
}

/** What the form begins with for a session that was logged before, with the commitments made in it. */
export function draftOfSession(records: RecordsView, session: CoachingSession): SessionDraft {
  const { id: _, rating, ...rest } = session;
  return {
    ...rest,
    repIds: [...session.repIds],
    rating: rating ?? 0,
    commitments: records
      .all('commitment')
      .filter(({ sessionId, status }) => sessionId === session.id && status === 'open')
      .map(draftOfCommitment),
    settled: [],
  };
}

/** The commitments that say something, each with the rep whose it is. */
export function writtenCommitments(draft: SessionDraft): CommitmentDraft[] {
  const only = draft.repIds.length === 1 ? (draft.repIds[0] ?? null) : null;
  return draft.commitments
    .filter(({ text, isSaved }) => isSaved || text.trim() !== '')
    .map((commitment) => ({
      ...commitment,
      repId: commitment.isSaved ? commitment.repId : (only ?? commitment.repId),
    }));
}
