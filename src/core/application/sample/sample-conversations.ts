import { addDays, type Day, daysBetween, type Instant } from '../../domain/calendar/day.ts';
import type { Conversation } from '../../domain/conversation/conversation.ts';
import { measuresOf } from '../../domain/conversation/measures-of.ts';
import type { CodedTurn, TalkTurn } from '../../domain/conversation/move.ts';
import type { StoredTranscript, StoredTurn } from '../../domain/conversation/stored-transcript.ts';
import { countWords } from '../../domain/conversation/word-count.ts';
import { type KnownQuestion, questionsAsked } from '../../domain/question/questions-asked.ts';
import type { Rep } from '../../domain/rep/rep.ts';
import type { CoachingSession } from '../../domain/session/coaching-session.ts';
import { DEALS, type Deal, MANAGER } from './cast.ts';
import { type DialogueTurn, dialogueOf } from './dialogue/dialogue.ts';
import type { Random } from './random.ts';
import type { SampleShape } from './shape.ts';

/** Codes the manager's turns; `classify` of the talk coder. */
export type Coder = (turns: readonly TalkTurn[]) => readonly (CodedTurn | null)[];

/** Conversations with their transcripts. */
export type SampleConversations = {
  readonly conversations: readonly Conversation[];
  readonly transcripts: readonly StoredTranscript[];
};

type Request = {
  readonly shape: SampleShape;
  readonly sessions: readonly CoachingSession[];
  readonly reps: readonly Rep[];
  readonly count: number;
  readonly keepsText: boolean;
  readonly coder: Coder;
  readonly bank: readonly KnownQuestion[];
};

/** Conversations of one-to-ones spread evenly over the weeks, each coded by the coder as an imported one would be. */
export function sampleConversations(request: Request): SampleConversations {
  const random = request.shape.randomFor('conversations');
  const sessions = spreadSessions(request.shape, request.sessions, request.count);
  const made = sessions.map((session, position) =>
    conversationOf(session, { ...request, id: `conversation-${position + 1}`, random }),
  );
  return {
    conversations: made.map(({ conversation }) => conversation),
    transcripts: request.keepsText ? made.map(({ transcript }) => transcript) : [],
  };
}

/** One-to-ones at even distances over the plan, in order of their days; all of them when there are no more than asked for. */
function spreadSessions(
  shape: SampleShape,
  all: readonly CoachingSession[],
  count: number,
): CoachingSession[] {
  const free = all
    .filter(({ form }) => form === 'one-to-one' || form === 'deal-coaching')
    .sort((a, b) => (a.day < b.day ? -1 : 1));
  const span = daysBetween(shape.firstDay, shape.today);
  const chosen: CoachingSession[] = [];
  let next = 0;
  while (chosen.length < count && next < free.length) {
    const wanted = addDays(shape.firstDay, Math.floor((span * (chosen.length + 0.3)) / count));
    while (free.length - next > count - chosen.length && (free[next]?.day ?? wanted) < wanted) next += 1;
    chosen.push(...free.slice(next, next + 1));
    next += 1;
  }
  return chosen;
}

const WORDS_PER_SECOND = 2.4;

function timed(turns: readonly DialogueTurn[], rep: string, random: Random): Omit<StoredTurn, 'coded'>[] {
  let clock = 2;
  return turns.map(({ who, text }) => {
    const start = Math.round(clock * 10) / 10;
    const end = Math.round((start + (countWords(text) / WORDS_PER_SECOND) * random.about(0.15)) * 10) / 10;
    clock = end + random.next() * 1.4;
    return { speaker: who === 'coach' ? MANAGER.name : rep, start, end, text };
  });
}

function coded(turns: readonly Omit<StoredTurn, 'coded'>[], coder: Coder): StoredTurn[] {
  const talk = turns.map(
    ({ speaker, text }): TalkTurn => ({
      role: speaker === MANAGER.name ? 'coach' : 'other',
      text,
    }),
  );
  const codes = coder(talk);
  return turns.map((turn, position) => {
    const code = codes[position];
    if (!code) return { ...turn, coded: null };
    const moves = code.moves.map(({ start, end, label, confidence }) => ({ start, end, label, confidence }));
    return { ...turn, coded: { label: code.label, confidence: code.confidence, moves } };
  });
}

function conversationOf(
  session: CoachingSession,
  request: Request & { readonly id: string; readonly random: Random },
): { readonly conversation: Conversation; readonly transcript: StoredTranscript } {
  const { shape, random, id, reps, keepsText } = request;
  const rep = reps.find((other) => other.id === session.repIds[0])?.name ?? 'Rep';
  const deal = random.pick(DEALS);
  const progress = shape.weeks.findLast(({ start }) => start <= session.day)?.progress ?? 0;
  const key = session.conversation ?? 'opportunity-review';
  const dialogue = dialogueOf({ random, progress, conversation: key, deal, rep });
  const turns = coded(timed(dialogue, rep, random), request.coder);
  const conversation: Conversation = {
    id,
    day: session.day,
    title: titleOf(rep, session, deal),
    sessionId: session.id,
    repIds: session.repIds,
    conversation: session.conversation,
    format: 'zoom-vtt',
    timing: 'seconds',
    coachSpeakers: [MANAGER.name],
    ...measuresOf(turns, [MANAGER.name], []),
    corrections: [],
    keepsText,
    importedAt: importedOn(session.day),
    questionsAsked: questionsAsked(turns, {
      bank: request.bank,
      coachSpeakers: [MANAGER.name],
      corrections: [],
    }),
  };
  return { conversation, transcript: { id, turns } };
}

function titleOf(rep: string, session: CoachingSession, deal: Deal): string {
  const name = rep.split(' ')[0] ?? rep;
  return session.form === 'deal-coaching' ? `${name}: ${deal.customer}` : `One-to-one with ${name}`;
}

function importedOn(day: Day): Instant {
  return `${day}T16:40:00Z` as Instant;
}
