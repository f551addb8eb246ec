import type { Reminder } from '../../../src/core/insights/reminder.ts';
import { formatCounted } from '../../format/numbers.ts';

const inARow = new Intl.ListFormat('en-GB', { type: 'conjunction' });

/** So many reps are named; of more, the number is told. */
const NAMED = 3;

/**
 * A reminder in sentences, with the reps' names, for the page itself.
 *
 * @example
 * // Ana is next; Ben has two commitments due; with two days left, Cleo's session is still to hold.
 * // ['Whom to coach next: Ana.', '2 commitments are due, from Ben.',
 * //  'A session with Cleo is still to be held this week; 2 working days are left.']
 */
export function reminderSentences(reminder: Reminder, nameOf: (repId: string) => string): string[] {
  const { digest, commitments, rhythm, daysLeft } = reminder;
  const sentences: string[] = [];
  if (digest?.nextRepId) sentences.push(`Whom to coach next: ${nameOf(digest.nextRepId)}.`);
  if (digest && digest.milestones > 0) sentences.push(`${due(digest.milestones, 'milestone')}.`);
  if (commitments.length > 0) {
    const count = commitments.reduce((sum, rep) => sum + rep.count, 0);
    sentences.push(`${due(count, 'commitment')}, from ${named(commitments, nameOf)}.`);
  } else if (digest && digest.commitments > 0) sentences.push(`${due(digest.commitments, 'commitment')}.`);
  if (rhythm.length > 0) {
    const left = daysLeft === 1 ? 'today is the last working day' : `${daysLeft} working days are left`;
    const count = rhythm.reduce((sum, rep) => sum + rep.toHold, 0);
    const sessions = count === 1 ? 'A session' : `${count} sessions`;
    const are = count === 1 ? 'is' : 'are';
    sentences.push(`${sessions} with ${named(rhythm, nameOf)} ${are} still to be held this week; ${left}.`);
  }
  return sentences;
}

/**
 * The same for a notification of the system, which stands on locked and on shared screens: numbers, and nobody's name.
 *
 * @example
 * // '2 commitments are due. The rhythm with 1 rep is at risk this week. Today says whom to coach next.'
 */
export function reminderInNumbers({ digest, commitments, rhythm }: Reminder): string {
  const promised = digest?.commitments ?? commitments.reduce((sum, { count }) => sum + count, 0);
  const sentences: string[] = [];
  if (promised > 0) sentences.push(`${due(promised, 'commitment')}.`);
  if (digest && digest.milestones > 0) sentences.push(`${due(digest.milestones, 'milestone')}.`);
  if (rhythm.length > 0) {
    sentences.push(`The rhythm with ${formatCounted(rhythm.length, 'rep')} is at risk this week.`);
  }
  if (digest?.nextRepId) sentences.push('Today says whom to coach next.');
  return sentences.join(' ');
}

function due(count: number, what: string): string {
  return `${formatCounted(count, what)} ${count === 1 ? 'is' : 'are'} due`;
}

function named(reps: readonly { readonly repId: string }[], nameOf: (repId: string) => string): string {
  if (reps.length > NAMED) return formatCounted(reps.length, 'rep');
  return inARow.format(reps.map(({ repId }) => nameOf(repId)));
}
