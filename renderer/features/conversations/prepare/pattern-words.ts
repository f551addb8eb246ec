import { conversationGuide } from '../../../../src/core/content/conversations.ts';
import { COACHING_GAP_DAYS, type RepPattern } from '../../../../src/core/insights/rep-pattern.ts';
import { formatDay } from '../../../format/days.ts';
import { formatCounted, formatShare } from '../../../format/numbers.ts';

/** The pattern across the sessions with a rep, a sentence a line, what matters most first. */
export function patternWords(pattern: RepPattern): string[] {
  const { sessions, looked, lastDay, gapDays } = pattern;
  if (sessions === 0 || lastDay === null) {
    return ['No session is logged yet: the pattern begins with this one.', ...talkWords(pattern)];
  }
  const lines = [
    `Last session on ${formatDay(lastDay)}. ${heldWords(pattern)}`,
    ...pattern.gaps.map(({ gap, times }) => `“${gap}” was decided on ${times} times.`),
    ...(pattern.recurring.length > 0
      ? [
          `Comes up again: ${pattern.recurring.map(({ word, times }) => `“${word}” in ${times} of the last ${looked}`).join(', ')}.`,
        ]
      : []),
    ...promiseWords(pattern),
    ...talkWords(pattern),
  ];
  if (gapDays !== null && gapDays >= COACHING_GAP_DAYS) {
    lines.push(`Longest time without a session: ${gapDays} days.`);
  }
  return lines;
}

function heldWords({ held, looked }: RepPattern): string {
  const named = held.map(({ conversation, times }) => `${conversationGuide(conversation).name} ${times}×`);
  if (named.length === 0) return `None of the last ${looked} followed one of the seven conversations.`;
  return `In the last ${looked}: ${named.slice(0, 4).join(', ')}.`;
}

function promiseWords({ commitments: { due, notKept, made, loose } }: RepPattern): string[] {
  if (made === 0) return [];
  const kept =
    due === 0
      ? 'No commitment has fallen due yet'
      : `${notKept} of ${formatCounted(due, 'commitment')} due not kept in time`;
  return [loose === 0 ? `${kept}.` : `${kept}; ${loose} of ${made} worded loosely (“I’ll try”).`];
}

function talkWords({ talk }: RepPattern): string[] {
  if (!talk) return [];
  const { balance, conversations } = talk;
  const few = balance.few ? ', too few to say much' : '';
  return [
    `Your talk with them: ${formatShare(balance.askShare)} asking, ${formatShare(balance.tellShare)} telling (${formatCounted(balance.acts, 'utterance')} in ${formatCounted(conversations, 'conversation')}${few}).`,
  ];
}
