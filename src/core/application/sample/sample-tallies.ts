import type { Conversation } from '../../domain/conversation/conversation.ts';
import type { CoachingSession } from '../../domain/session/coaching-session.ts';
import { countsOfTaps, type Tally, type TallyKind, type Tap } from '../../domain/tally/tally.ts';
import type { Random } from './random.ts';
import type { SampleShape } from './shape.ts';

/** Of the sessions without a transcript, how many were tallied live: about every third. */
const CHANCE_TALLIED = 0.35;

/** Seconds between two of the manager's utterances. */
const BETWEEN_TAPS = { from: 20, to: 110 } as const;

/** Shares of telling and reflecting in the first week and when the manager has changed; the rest is asking. */
const TELL = { first: 0.64, last: 0.22 } as const;
const REFLECT = { first: 0.07, last: 0.31 } as const;

function kindOf(random: Random, progress: number): TallyKind {
  const tell = TELL.first + (TELL.last - TELL.first) * progress;
  const reflect = REFLECT.first + (REFLECT.last - REFLECT.first) * progress;
  const drawn = random.next();
  if (drawn < tell) return 'tell';
  return drawn < tell + reflect ? 'reflect' : 'ask';
}

function tapsOf(random: Random, progress: number, seconds: number): Tap[] {
  const taps: Tap[] = [];
  for (
    let second = random.whole(5, 40);
    second < seconds;
    second += random.whole(BETWEEN_TAPS.from, BETWEEN_TAPS.to)
  ) {
    taps.push({ kind: kindOf(random, progress), second });
  }
  return taps;
}

/** The sample's live tallies, of some of the sessions that have no transcript. */
export function sampleTallies(
  shape: SampleShape,
  sessions: readonly CoachingSession[],
  conversations: readonly Conversation[],
): Tally[] {
  const random = shape.randomFor('tallies');
  const profiled = new Set(conversations.map(({ sessionId }) => sessionId));
  return sessions
    .filter(({ id, repIds }) => !profiled.has(id) && repIds.length === 1 && random.chance(CHANCE_TALLIED))
    .map(({ id, day, repIds, minutes }, index) => {
      const progress = shape.weeks.findLast(({ start }) => start <= day)?.progress ?? 0;
      const seconds = Math.round(minutes * 60 * random.about(0.05));
      const taps = tapsOf(random, progress, seconds);
      return {
        id: `tally-${index + 1}`,
        day,
        repIds: [...repIds],
        sessionId: id,
        ...countsOfTaps(taps),
        seconds,
        taps,
      };
    })
    .filter(({ taps }) => taps.length > 0);
}
