import type { Invitee } from './attendees.ts';
import { lineOf, type RawLine, rawValue } from './raw-line.ts';

/** What decides whether an event is the manager's time. */
export type LeaveOutContext = {
  readonly lines: readonly RawLine[];
  readonly people: readonly Invitee[];
  /** The manager's addresses in lower case. */
  readonly me: ReadonlySet<string>;
  /** The METHOD of the calendar that holds the event, in capitals; '' when it has none. */
  readonly method: string;
};

const ANSWER_METHODS = new Set(['REPLY', 'COUNTER', 'DECLINECOUNTER', 'REFRESH']);

function textOf(lines: readonly RawLine[], name: string): string {
  const line = lineOf(lines, name);
  return line === undefined ? '' : rawValue(line).toUpperCase();
}

/** Why an event is left out of an audit, in words that follow "because"; null when it stays. */
export function leaveOutReason({ lines, people, me, method }: LeaveOutContext): string | null {
  if (ANSWER_METHODS.has(method)) return 'it is an answer to an invitation, not an entry';
  if (method === 'CANCEL' || textOf(lines, 'STATUS') === 'CANCELLED') return 'it was cancelled';
  if (people.some((person) => person.answer === 'declined' && me.has(person.address)))
    return 'you declined it';
  const busy = textOf(lines, 'X-MICROSOFT-CDO-BUSYSTATUS');
  if (busy === 'OOF') return 'it is marked as out of office';
  if (busy === 'FREE' || textOf(lines, 'TRANSP') === 'TRANSPARENT') return 'it is marked as free time';
  return null;
}

/** Whether an event is only pencilled in: by its status, by Outlook, or by the manager's own answer. */
export function isTentative({ lines, people, me }: LeaveOutContext): boolean {
  return (
    textOf(lines, 'STATUS') === 'TENTATIVE' ||
    textOf(lines, 'X-MICROSOFT-CDO-BUSYSTATUS') === 'TENTATIVE' ||
    people.some((person) => person.answer === 'tentative' && me.has(person.address))
  );
}
