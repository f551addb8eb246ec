import { addDays, type Day } from '../../domain/calendar/day.ts';
import type { Commitment } from '../../domain/commitment/commitment.ts';
import { onWorkingDay } from '../../domain/plan/working-day.ts';
import type { CoachingSession } from '../../domain/session/coaching-session.ts';
import { DEALS, withNames } from './cast.ts';
import type { Random } from './random.ts';
import { REASONS, SESSION_WORDS } from './session-words.ts';
import type { SampleShape } from './shape.ts';

type Place = {
  readonly id: string;
  readonly session: CoachingSession;
  readonly shape: SampleShape;
  readonly progress: number;
};

type Settled = Pick<Commitment, 'status' | 'settledOn' | 'reason'>;

const OPEN: Settled = { status: 'open', settledOn: null, reason: '' };

/** How long a commitment that nobody settled is still likely to be seen as overdue, in days. */
const FORGOTTEN_DAYS = 10;

/** What the first rep of a session committed to in it, and what became of it by today. */
export function sampleCommitment({ id, session, shape, progress }: Place, random: Random): Commitment {
  const deal = random.pick(DEALS);
  const words = SESSION_WORDS[session.conversation ?? 'accountability'];
  const later = addDays(session.day, random.whole(3, 12));
  const due = onWorkingDay(shape.calendar, later, addDays(later, 5));
  return {
    id,
    repId: session.repIds[0] ?? '',
    sessionId: session.id,
    text: withNames(random.pick(words.commitments), deal, ''),
    madeOn: session.day,
    due,
    strength: random.chance(0.85) ? random.whole(5 + Math.round(2 * progress), 10) : null,
    ...outcomeOf({ session, due, shape, progress }, random),
    replacedBy: null,
  };
}

function outcomeOf(place: Omit<Place, 'id'> & { readonly due: Day }, random: Random): Settled {
  const { session, due, shape, progress } = place;
  const early = addDays(due, -random.whole(0, 2));
  const inTime = early < session.day ? due : early;
  if (due >= shape.today) return OPEN;
  if (addDays(due, FORGOTTEN_DAYS) > shape.today && random.chance(0.2)) return OPEN;
  if (random.chance(0.52 + 0.36 * progress)) return { status: 'kept', settledOn: inTime, reason: '' };
  const after = addDays(due, 1);
  const kind = random.pick(['missed', 'missed', 'missed', 'kept', 'changed', 'dropped'] as const);
  if (kind === 'kept') return { status: 'kept', settledOn: after, reason: '' };
  const reason = withNames(random.pick(REASONS[kind]), random.pick(DEALS), '');
  return { status: kind, settledOn: kind === 'missed' ? after : inTime, reason };
}
