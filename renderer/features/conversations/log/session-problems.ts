import type { Day } from '../../../../src/core/domain/calendar/day.ts';
import { formatDayWithYear } from '../../../format/days.ts';
import type { CommitmentDraft, SessionDraft } from './session-draft.ts';
import { problemsOfSettling } from './settle-in-draft.ts';

const MINUTES_MAX = 600;

/** Why a day can't be that of a session or conversation that took place; null when it can. */
export function problemOfDay(
  day: Day | null,
  { firstDay, today }: { firstDay: Day; today: Day },
): string | null {
  if (day === null) return 'Choose the day.';
  if (day < firstDay) {
    return `Your plan begins on ${formatDayWithYear(firstDay)}. Choose a day from then on, or move the first day on the Plan screen.`;
  }
  if (day > today) return 'This day is still to come. Choose the day on which it took place.';
  return null;
}

function problemsOfCommitment(
  commitment: CommitmentDraft,
  draft: SessionDraft,
): Readonly<Partial<Record<'text' | 'due' | 'repId', string>>> {
  const { text, due, repId, isSaved } = commitment;
  if (text.trim() === '') {
    return isSaved
      ? { text: 'Write what was promised, or take this line out if it was entered by mistake.' }
      : {};
  }
  const isOpenQuestion = draft.repIds.length > 1 && !isSaved && !draft.repIds.includes(repId ?? '');
  return {
    ...(isOpenQuestion && { repId: 'Choose whose commitment this is.' }),
    ...(due === null && { due: 'Choose the day by which it is done.' }),
    ...(due !== null &&
      draft.day !== null &&
      due < draft.day && { due: 'Due on the day of the session or later.' }),
  };
}

/** What stands in the way of saving, by the field's path in the form. */
export function problemsOf(draft: SessionDraft, days: { firstDay: Day; today: Day }): Record<string, string> {
  const problems: Record<string, string> = {};
  const ofDay = problemOfDay(draft.day, days);
  if (ofDay) problems.day = ofDay;
  if (draft.repIds.length === 0) problems.repIds = 'Choose at least one rep.';
  if (draft.minutes === '' || draft.minutes < 1 || draft.minutes > MINUTES_MAX) {
    problems.minutes = 'From 1 to 600 minutes.';
  }
  for (const [id, words] of Object.entries(problemsOfSettling(draft.settled)))
    problems[`settled.${id}`] = words;
  for (const [index, commitment] of draft.commitments.entries()) {
    if (
      commitment.text.trim() === '' &&
      draft.settled.some(({ replacedBy }) => replacedBy === commitment.id)
    ) {
      problems[`commitments.${index}.text`] = 'Write what takes the place of the promise that was changed.';
      continue;
    }
    for (const [field, words] of Object.entries(problemsOfCommitment(commitment, draft))) {
      problems[`commitments.${index}.${field}`] = words;
    }
  }
  return problems;
}
