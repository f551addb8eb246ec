import type { PayloadOf } from '../../../../src/core/application/commands/registry.ts';
import { addDays, type Day, type Instant } from '../../../../src/core/domain/calendar/day.ts';
import type { Preparation } from '../../../../src/core/domain/preparation/preparation.ts';
import type { Companion, Debrief, WrittenCommitment } from '../../../../src/core/domain/session/companion.ts';
import type { ConversationKey } from '../../../../src/core/domain/session/conversation-key.ts';
import { secondsOn, type TallyDraft } from '../../../../src/core/domain/tally/tally-draft.ts';
import { pickQuestions } from '../../../../src/core/insights/propose-preparation.ts';
import type { RecordsView } from '../../../../src/core/records/records.ts';
import { usualOf } from '../log/session-draft.ts';

const DAYS_TO_KEEP = 7;

/** An empty commitment, due in a week. */
export function emptyCommitment(id: string, day: Day): WrittenCommitment {
  return { id, repId: null, text: '', due: addDays(day, DAYS_TO_KEEP), strength: null };
}

/** What a conversation begins with: its preparation's questions, five for the one chosen, or five that fit any one-to-one. */
export function newCompanion(
  records: RecordsView,
  preparation: Preparation | null,
  commitment: WrittenCommitment,
  chosen: ConversationKey | null = null,
): Companion {
  return {
    preparationId: preparation?.id ?? null,
    conversation: preparation?.conversation ?? chosen,
    questions: (preparation?.questions ?? pickQuestions(records, chosen ?? 'discovery')).map((question) => ({
      ...question,
      asked: false,
    })),
    words: '',
    nextStep: '',
    commitments: [commitment],
    settled: [],
    debrief: null,
  };
}

/** What the debrief begins with: the clock's minutes where it ran, else what is usual with the rep. */
export function newDebrief(records: RecordsView, draft: TallyDraft, now: Instant): Debrief {
  const [repId] = draft.repIds;
  const usual = usualOf(records, repId);
  const minutes = Math.round(secondsOn(draft, now) / 60);
  return {
    thinking: '',
    askInstead: '',
    form: usual.form,
    minutes: minutes > 0 ? Math.min(minutes, 600) : usual.minutes,
    channel: usual.channel,
    rating: null,
    noteIsPrivate: true,
  };
}

/** The note that a conversation leaves: the rep's words, and what the manager saw looking back. */
export function noteOf({ words, debrief }: Companion): string {
  return [
    ['In their words', words],
    ['Thought through by the rep', debrief?.thinking ?? ''],
    ['I would ask instead', debrief?.askInstead ?? ''],
  ]
    .filter(([, text = '']) => text.trim() !== '')
    .map(([name, text = '']) => `${name}: ${text.trim()}`)
    .join('\n')
    .slice(0, 20_000);
}

/** What stands in the way of logging, by the field. */
export function problemsOfCompanion(draft: TallyDraft, day: Day): Record<string, string> {
  const problems: Record<string, string> = {};
  const { companion } = draft;
  if (draft.repIds.length === 0) problems.repIds = 'Choose whom you talked with.';
  const minutes = companion?.debrief?.minutes ?? 0;
  if (minutes < 1 || minutes > 600) problems.minutes = 'From 1 to 600 minutes.';
  for (const commitment of companion?.commitments ?? []) {
    const { id, text, due, repId } = commitment;
    if (text.trim() === '') {
      if (companion?.settled.some(({ replacedBy }) => replacedBy === id))
        problems[`${id}.text`] = 'Write what takes the place of the promise that was changed.';
      continue;
    }
    if (due === null) problems[`${id}.due`] = 'Choose the day by which it is done.';
    else if (due < day) problems[`${id}.due`] = 'Due on the day of the conversation or later.';
    if (draft.repIds.length > 1 && repId === null)
      problems[`${id}.repId`] = 'Choose whose commitment this is.';
  }
  for (const { id, status, reason } of companion?.settled ?? []) {
    if (status === 'dropped' && reason.trim() === '')
      problems[id] = 'A reason in a few words, so that the history stays honest.';
  }
  return problems;
}

/** The session that a conversation becomes, in one step with all that came of it. */
export function logOfCompanion(
  draft: TallyDraft,
  companion: Companion,
  { sessionId, day }: { sessionId: string; day: Day },
): PayloadOf<'log-session'> {
  const { debrief, preparationId, settled } = companion;
  const [only] = draft.repIds;
  return {
    session: {
      id: sessionId,
      day,
      form: debrief?.form ?? 'one-to-one',
      conversation: companion.conversation,
      repIds: [...draft.repIds],
      minutes: debrief?.minutes ?? 30,
      channel: debrief?.channel ?? 'video',
      nextStep: companion.nextStep.trim(),
      note: noteOf(companion),
      noteIsPrivate: debrief?.noteIsPrivate ?? true,
      rating: debrief?.rating ?? null,
    },
    commitments: companion.commitments
      .filter(({ text }) => text.trim() !== '')
      .map(({ id, repId, text, due, strength }) => ({
        id,
        repId: (draft.repIds.length === 1 ? only : repId) ?? '',
        text: text.trim(),
        due: due ?? day,
        strength,
      })),
    settled,
    ...(preparationId !== null && {
      preparation: {
        id: preparationId,
        asked: companion.questions.filter(({ asked }) => asked).map(({ id }) => id),
      },
    }),
  };
}
