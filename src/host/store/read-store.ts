import type {
  HistoryEntry,
  LoadedReport,
  LoadedTranscript,
  LoadedTransition,
  TransitionSummary,
} from '../../core/bridge/replies.ts';
import { PRACTICE_ID } from '../../core/domain/engagement/practice-id.ts';
import type { Rep } from '../../core/domain/rep/rep.ts';
import { fail, type Outcome, succeed } from '../../core/foundation/outcome.ts';
import { LAZY_KINDS, RECORD_KINDS } from '../../core/records/kind-names.ts';
import type { LiveData } from './live-data.ts';
import type { ReadRecords } from './record-rows.ts';
import { transitionNotFound } from './store-problems.ts';

const EAGER_KINDS = RECORD_KINDS.filter((kind) => !(LAZY_KINDS as readonly string[]).includes(kind));

/** The summaries of all transitions, by the manager's name. */
export function summariesOf(live: LiveData): Outcome<TransitionSummary[]> {
  return live.reading(({ summaries }) => succeed(summaries.all()));
}

/** Whether a consultant's practice was started. */
export function hasPractice(live: LiveData): Outcome<boolean> {
  return live.reading(({ records }) =>
    succeed(records.read(PRACTICE_ID, 'practice', PRACTICE_ID) !== undefined),
  );
}

/**
 * All eager records of a transition. One whose start was taken back has no records but can still be loaded, so that the
 * start can be done again.
 */
export function loadTransition(live: LiveData, transition: string): Outcome<LoadedTransition> {
  return live.reading(({ log }) => {
    const { records, unreadable } = live.open(transition);
    const isThere = records.count('transition') + records.count('practice') > 0;
    if (!isThere && unreadable === 0 && !log.has(transition)) {
      return fail(transitionNotFound());
    }
    const lists = Object.fromEntries(
      EAGER_KINDS.filter((kind) => records.count(kind) > 0).map((kind) => [kind, records.all(kind)]),
    );
    const canUndo = log.titleOfNext('undo', transition);
    const canRedo = log.titleOfNext('redo', transition);
    return succeed({ records: lists, seq: live.seen, canUndo, canRedo, unreadable });
  });
}

/** A transcript; null when it isn't there or can't be read. */
export function loadTranscript(live: LiveData, transition: string, id: string): Outcome<LoadedTranscript> {
  return live.reading(({ records }) =>
    succeed({ transcript: records.read(transition, 'transcript', id) ?? null }),
  );
}

/** The document of a kept report; null when it isn't there or can't be read. */
export function loadReport(live: LiveData, transition: string, id: string): Outcome<LoadedReport> {
  return live.reading(({ records }) =>
    succeed({ body: records.read(transition, 'report-body', id) ?? null }),
  );
}

/** The reps of a transition; none where it isn't there. */
export function repsOf(live: LiveData, transition: string): Outcome<readonly Rep[]> {
  return live.reading(() => succeed(live.open(transition).records.all('rep')));
}

/** The latest commands of a transition, newest first. */
export function historyOf(live: LiveData, transition: string, limit: number): Outcome<HistoryEntry[]> {
  return live.reading(({ log }) => succeed(log.list(transition, limit)));
}

/** Whole transitions, and the practice where it was asked for and there is one. */
type Everything = {
  readonly transitions: readonly { readonly id: string; readonly records: ReadRecords }[];
  readonly practice: ReadRecords | null;
};

/** All records of one transition, or of all and of the practice, if there is one; transcripts included. */
export function readEverything(live: LiveData, transition: string | null): Outcome<Everything> {
  return live.reading(({ records, summaries }) => {
    const ids = transition === null ? summaries.all().map((summary) => summary.id) : [transition];
    if (transition !== null && !summaries.get(transition)) return fail(transitionNotFound());
    const holdsPractice =
      transition === null && records.read(PRACTICE_ID, 'practice', PRACTICE_ID) !== undefined;
    return succeed({
      transitions: ids.map((id) => ({ id, records: records.readAll(id, true) })),
      practice: holdsPractice ? records.readAll(PRACTICE_ID, true) : null,
    });
  });
}
