import type { TimeCategory } from '../../../../src/core/domain/audit/time-category.ts';
import type { TimeEntry } from '../../../../src/core/domain/audit/time-entry.ts';
import { type Day, type Instant, toDay } from '../../../../src/core/domain/calendar/day.ts';
import type { Commitment } from '../../../../src/core/domain/commitment/commitment.ts';
import type { Conversation, LabelCounts } from '../../../../src/core/domain/conversation/conversation.ts';
import type { Milestone } from '../../../../src/core/domain/plan/milestone.ts';
import type { Transition } from '../../../../src/core/domain/plan/transition.ts';
import type { Rep } from '../../../../src/core/domain/rep/rep.ts';
import type { RhythmPlan } from '../../../../src/core/domain/rhythm/rhythm-plan.ts';
import type { CoachingSession } from '../../../../src/core/domain/session/coaching-session.ts';
import type { Tally, TallyCounts } from '../../../../src/core/domain/tally/tally.ts';
import { RecordSet } from '../../../../src/core/records/records.ts';

/** A plan from Monday 2 March 2026, five days a week, eight hours a day. Its 90th day is Saturday 30 May. */
export const MONDAY = toDay('2026-03-02');
const NOON = '2026-03-02T12:00:00Z' as Instant;

let made = 0;
function nextId(kind: string): string {
  made += 1;
  return `${kind}-${made}`;
}

export function transition(changes: Partial<Transition> = {}): Transition {
  return {
    id: 'plan',
    managerName: 'Ines Aldana',
    managerRole: 'Head of Sales',
    firstDay: MONDAY,
    phaseDays: [30, 30, 30],
    workingDays: [1, 2, 3, 4, 5],
    minutesPerDay: 480,
    isSample: false,
    createdAt: NOON,
    ...changes,
  };
}

export function rep(id: string, changes: Partial<Rep> = {}): Rep {
  return {
    id,
    name: id,
    email: '',
    tier: 'middle',
    status: 'active',
    order: 0,
    nextReview: null,
    ...changes,
  };
}

export function rhythm(repId: string, perWeek: number, from: Day = MONDAY): RhythmPlan {
  return { id: nextId('rhythm'), repId, from, perWeek, minutes: 30, deals: { perWeek: 0, minutes: 30 } };
}

export function session(
  day: string,
  repIds: readonly string[],
  changes: Partial<CoachingSession> = {},
): CoachingSession {
  return {
    id: nextId('session'),
    day: toDay(day),
    form: 'one-to-one',
    conversation: null,
    repIds: [...repIds],
    minutes: 30,
    channel: 'video',
    nextStep: '',
    note: '',
    noteIsPrivate: false,
    rating: null,
    ...changes,
  };
}

export function commitment(repId: string, due: string, changes: Partial<Commitment> = {}): Commitment {
  return {
    id: nextId('commitment'),
    repId,
    sessionId: null,
    text: 'Call the customer',
    madeOn: MONDAY,
    due: toDay(due),
    strength: null,
    status: 'open',
    settledOn: null,
    reason: '',
    replacedBy: null,
    ...changes,
  };
}

export function milestone(title: string, changes: Partial<Milestone> = {}): Milestone {
  return {
    id: title,
    phase: 1,
    title,
    why: '',
    dueOffset: 1,
    dueDay: null,
    order: 0,
    status: 'open',
    settledOn: null,
    skipReason: '',
    templateKey: null,
    ...changes,
  };
}

export const CATEGORIES: readonly TimeCategory[] = (
  [
    ['one-to-one', 'coaching', true],
    ['pipeline-review', 'supervising', true],
    ['email', 'administering', true],
    ['breaks', 'other', false],
  ] as const
).map(([id, group, working], order) => ({ id, name: id, group, order, archived: false, working }));

export function time(day: string, categoryId: string, minutes: number): TimeEntry {
  return {
    id: nextId('time'),
    day: toDay(day),
    categoryId,
    minutes,
    start: null,
    repIds: [],
    note: '',
    source: 'hand',
  };
}

export function conversation(
  day: string,
  counts: Partial<LabelCounts>,
  changes: Partial<Conversation> = {},
): Conversation {
  const utterances = { 'ask-open': 0, 'ask-closed': 0, tell: 0, reflect: 0, other: 0, ...counts };
  return {
    id: nextId('conversation'),
    day: toDay(day),
    title: `Talk of ${day}`,
    sessionId: null,
    repIds: [],
    conversation: null,
    format: 'plain',
    timing: 'none',
    coachSpeakers: ['Ines'],
    speakers: [],
    utterances,
    moves: utterances,
    movesCoded: Object.values(utterances).reduce((sum, count) => sum + count, 0),
    corrections: [],
    coachWords: 100,
    allWords: 250,
    longestMonologueWords: 40,
    longestMonologueSeconds: null,
    keepsText: true,
    importedAt: NOON,
    ...changes,
  };
}

export function tally(day: string, counts: Partial<TallyCounts>, changes: Partial<Tally> = {}): Tally {
  return {
    id: nextId('tally'),
    day: toDay(day),
    repIds: [],
    sessionId: null,
    tells: 0,
    asks: 0,
    reflects: 0,
    seconds: 1800,
    ...counts,
    ...changes,
  };
}

type Lists = Parameters<typeof RecordSet.from>[0];

/** Records of the plan with these on top. */
export function records(lists: Lists = {}): RecordSet {
  return RecordSet.from({ transition: [transition()], 'time-category': CATEGORIES, ...lists });
}
