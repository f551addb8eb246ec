import type { Day } from '../../domain/calendar/day.ts';
import type { SettledStatus } from '../../domain/commitment/settlement.ts';
import type { SessionChannel, SessionForm } from '../../domain/session/coaching-session.ts';
import type { ConversationKey } from '../../domain/session/conversation-key.ts';

/** How a date in digits is written where the user lives: `3/12` is the 3rd of December or the 12th of March. */
export type DayOrder = 'day-month' | 'month-day';

/** What a line is read against: who is in the team, what day it is, how dates are written. */
export type QuickContext = {
  readonly reps: readonly { readonly id: string; readonly name: string }[];
  readonly today: Day;
  readonly dayOrder: DayOrder;
};

/**
 * What became of an earlier promise: `which` are words of it, empty where the line doesn't say; `reason` where it was dropped.
 * One that was changed became the promise of the line.
 */
export type QuickSettled = {
  readonly status: SettledStatus;
  readonly which: string;
  readonly reason: string;
};

/** What was understood of some words of the line. */
export type QuickMeaning =
  | { readonly kind: 'reps'; readonly repIds: readonly string[] }
  /** A name that fits several reps. */
  | { readonly kind: 'who'; readonly candidates: readonly string[] }
  | { readonly kind: 'day'; readonly day: Day }
  | { readonly kind: 'minutes'; readonly minutes: number }
  | { readonly kind: 'form'; readonly form: SessionForm }
  | { readonly kind: 'conversation'; readonly conversation: ConversationKey }
  | { readonly kind: 'channel'; readonly channel: SessionChannel }
  | { readonly kind: 'rating'; readonly rating: number }
  | { readonly kind: 'strength'; readonly strength: number }
  | { readonly kind: 'due'; readonly day: Day }
  | { readonly kind: 'next'; readonly words: string }
  | { readonly kind: 'promise'; readonly words: string }
  | ({ readonly kind: 'settled' } & QuickSettled)
  | { readonly kind: 'note'; readonly words: string; readonly isShared: boolean }
  /** Words that nothing was made of: they are kept in the note. */
  | { readonly kind: 'unknown'; readonly words: string };

/** Words of the line, from `from` up to but not with `to`, with what was understood. */
export type QuickPart = QuickMeaning & { readonly from: number; readonly to: number };

/**
 * What a line says of a session, null or empty where it doesn't say. `promise.due` is null without a day. `unsettled` are
 * names that fit several reps, by where they stand in the line.
 */
export type QuickSession = {
  readonly repIds: readonly string[];
  readonly unsettled: readonly { readonly from: number; readonly candidates: readonly string[] }[];
  readonly day: Day | null;
  readonly minutes: number | null;
  readonly form: SessionForm | null;
  readonly conversation: ConversationKey | null;
  readonly channel: SessionChannel | null;
  readonly rating: number | null;
  readonly nextStep: string;
  readonly promise: {
    readonly text: string;
    readonly due: Day | null;
    readonly strength: number | null;
  } | null;
  readonly settled: readonly QuickSettled[];
  readonly note: string;
  readonly noteIsPrivate: boolean;
};
