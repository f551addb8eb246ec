import type { Day } from '../../domain/calendar/day.ts';
import type { Engagement } from '../../domain/engagement/engagement.ts';
import type { Transition } from '../../domain/plan/transition.ts';
import { fail, type Problem } from '../../foundation/outcome.ts';
import type { RecordKind, RecordOf } from '../../records/kinds.ts';
import type { RecordsView } from '../../records/records.ts';

const KIND_WORDS: Partial<Record<RecordKind, string>> = {
  rep: 'rep',
  milestone: 'milestone',
  session: 'session',
  commitment: 'commitment',
  preparation: 'preparation',
  conversation: 'conversation',
  transcript: 'transcript',
  rescue: 'rescue',
  tally: 'tally',
  'time-category': 'category',
  question: 'question',
  'speaker-alias': 'name',
  'gap-decision': 'decision',
  'calendar-entry': 'calendar entry',
  'category-rule': 'rule',
  'reclaim-action': 'plan to get hours',
  'coaching-block': 'coaching block',
  'behaviour-rating': 'rating',
  survey: 'round',
  'outcome-measure': 'measure',
  expectation: 'expectation',
  'sustain-plan': 'plan for after day 90',
  practice: 'practice',
  client: 'client',
  engagement: 'engagement',
  'engagement-entry': 'logged work',
  template: 'template',
  'rep-excuse': 'excused week',
  'merge-conflict': 'choice between two versions',
};

/** What a record of the kind is called within a sentence. */
export function wordFor(kind: RecordKind): string {
  return KIND_WORDS[kind] ?? 'entry';
}

/** The transition of the records, of which there is always one once the plan was started. */
export function transitionOf(records: RecordsView): Transition | undefined {
  return records.all('transition')[0];
}

/** The record, or the failure that says it is gone. */
export function find<Kind extends RecordKind>(
  records: RecordsView,
  kind: Kind,
  id: string,
): { ok: true; value: RecordOf<Kind> } | { ok: false; problem: Problem } {
  const record = records.get(kind, id);
  if (record) return { ok: true, value: record };
  return fail({
    code: 'not-found',
    message: `This ${wordFor(kind)} is no longer there: it was removed, perhaps in another window.`,
    remedy: 'Undo the removal in the history, or go on without it.',
  });
}

/** Refuses a day before the plan's first day; null when the day is fine. */
export function dayBeforeStart(records: RecordsView, day: Day): Problem | null {
  const transition = transitionOf(records);
  if (!transition || day >= transition.firstDay) return null;
  return {
    code: 'date-before-start',
    message: `${day} lies before the first day of the plan, ${transition.firstDay}.`,
    remedy: 'Choose a day from the first day on, or move the first day on the Plan screen.',
    field: 'day',
  };
}

/** Refuses reps that don't exist; null when all are known. */
export function unknownRep(records: RecordsView, repIds: readonly string[]): Problem | null {
  if (repIds.every((id) => records.get('rep', id))) return null;
  return {
    code: 'rep-not-found',
    message: 'One of the reps is no longer in the team.',
    remedy: 'Choose the reps again, or undo the removal in the history.',
    field: 'repIds',
  };
}

/** Refuses a client who isn't there; null when there is one. */
export function unknownClient(records: RecordsView, clientId: string): Problem | null {
  if (records.get('client', clientId)) return null;
  return {
    code: 'client-not-found',
    message: 'This client is no longer there.',
    remedy: 'Choose another client, or add the client again.',
    field: 'clientId',
  };
}

/** Refuses an engagement whose last day lies before its first; null when they are in order. */
export function endsBeforeItBegins({ from, until }: Pick<Engagement, 'from' | 'until'>): Problem | null {
  if (until === null || until >= from) return null;
  return {
    code: 'ends-before-it-begins',
    message: `The last day, ${until}, lies before the first, ${from}.`,
    remedy: 'Choose a later last day, or leave it open.',
    field: 'until',
  };
}

/** The first refusal that applies, as a failure; null when none does. */
export function firstRefusal(
  ...refusals: readonly (Problem | null)[]
): { ok: false; problem: Problem } | null {
  const problem = refusals.find((refusal) => refusal !== null);
  return problem ? fail(problem) : null;
}
