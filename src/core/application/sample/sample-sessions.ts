import type { Day } from '../../domain/calendar/day.ts';
import type { Commitment } from '../../domain/commitment/commitment.ts';
import type { Rep } from '../../domain/rep/rep.ts';
import {
  type CoachingSession,
  SESSION_CHANNELS,
  type SessionForm,
} from '../../domain/session/coaching-session.ts';
import { CONVERSATION_KEYS, type ConversationKey } from '../../domain/session/conversation-key.ts';
import { DEALS, withNames } from './cast.ts';
import type { Random } from './random.ts';
import { sampleCommitment } from './sample-commitments.ts';
import { EARLY_NOTES, SESSION_WORDS, TEAM_NOTES } from './session-words.ts';
import { type SampleOptions, type SampleShape, type SampleWeek, TEAM_SESSIONS_FROM } from './shape.ts';

/** Sessions, with the commitments that came out of them. */
export type SampleSessions = {
  readonly sessions: readonly CoachingSession[];
  readonly commitments: readonly Commitment[];
};

/** A session to be written: who, when, in which form. */
type Appointment = { readonly day: Day; readonly reps: readonly Rep[]; readonly form: SessionForm };

const TEAM_WEEKDAY = 2;

const LENGTHS: Readonly<Record<SessionForm, readonly number[]>> = {
  'one-to-one': [25, 30, 30, 35, 40, 45],
  'deal-coaching': [20, 25, 30],
  'team-session': [60],
  'call-review': [30, 40, 45],
  'in-the-moment': [10, 15],
};

/** All sessions of the sample up to today, in the order of their days within each week. */
export function sampleSessions(
  shape: SampleShape,
  reps: readonly Rep[],
  options: Pick<SampleOptions, 'sessionsPerWeek'>,
): SampleSessions {
  const random = shape.randomFor('sessions');
  const sessions: CoachingSession[] = [];
  const commitments: Commitment[] = [];
  for (const week of shape.weeks) {
    if (week.workingDays.length === 0) continue;
    const { sessionsPerWeek } = options;
    const appointments =
      sessionsPerWeek === undefined
        ? appointmentsOf(week, reps, random)
        : manyAppointments({ week, reps, random, count: sessionsPerWeek });
    for (const appointment of appointments.sort((a, b) => (a.day < b.day ? -1 : 1))) {
      const session = sessionOf(appointment, { id: `session-${sessions.length + 1}`, week, random });
      sessions.push(session);
      if (session.nextStep === '' || session.form === 'team-session') continue;
      const place = { session, shape, progress: week.progress, id: `commitment-${commitments.length + 1}` };
      commitments.push(sampleCommitment(place, random));
    }
  }
  return { sessions, commitments };
}

function appointmentsOf(week: SampleWeek, reps: readonly Rep[], random: Random): Appointment[] {
  const { position, progress, excused, workingDays } = week;
  const elapsed = workingDays.length / 5;
  const appointments: Appointment[] = [];
  for (const [order, rep] of reps.entries()) {
    const due = position >= 4 ? (rep.tier === 'top' ? 0.5 : 1) : position % 2 === order % 2 ? 0.9 : 0.1;
    const kept = excused ? 0.15 : (0.64 + 0.31 * progress) * due * elapsed;
    if (random.chance(kept))
      appointments.push({ day: random.pick(workingDays), reps: [rep], form: 'one-to-one' });
    if (!excused && random.chance((0.1 + 0.26 * progress) * elapsed)) {
      const form = random.pick(['deal-coaching', 'deal-coaching', 'call-review', 'in-the-moment'] as const);
      appointments.push({ day: random.pick(workingDays), reps: [rep], form });
    }
  }
  const teamDay = workingDays[TEAM_WEEKDAY];
  if (position >= TEAM_SESSIONS_FROM && teamDay && !excused) {
    appointments.push({ day: teamDay, reps, form: 'team-session' });
  }
  return appointments;
}

function manyAppointments(request: {
  readonly week: SampleWeek;
  readonly reps: readonly Rep[];
  readonly random: Random;
  readonly count: number;
}): Appointment[] {
  const { week, reps, random, count } = request;
  return Array.from({ length: count }, (_, position) => ({
    day: random.pick(week.workingDays),
    reps: reps.slice(position % reps.length, (position % reps.length) + 1),
    form: random.pick(['one-to-one', 'one-to-one', 'one-to-one', 'deal-coaching', 'call-review'] as const),
  }));
}

function conversationOf(form: SessionForm, progress: number, random: Random): ConversationKey | null {
  if (form === 'team-session' || form === 'in-the-moment') return null;
  if (form === 'call-review') return 'skill-gap';
  if (form === 'deal-coaching') return 'opportunity-review';
  if (random.chance(0.2 + 0.75 * progress)) return random.pick(CONVERSATION_KEYS);
  return random.pick(['opportunity-review', 'opportunity-review', 'accountability', null] as const);
}

function sessionOf(
  { day, reps, form }: Appointment,
  place: { readonly id: string; readonly week: SampleWeek; readonly random: Random },
): CoachingSession {
  const { random, id } = place;
  const { progress } = place.week;
  const conversation = conversationOf(form, progress, random);
  const deal = random.pick(DEALS);
  const words = conversation && random.chance(0.25 + 0.75 * progress) ? SESSION_WORDS[conversation] : null;
  const notes = form === 'team-session' ? TEAM_NOTES : (words?.notes ?? EARLY_NOTES);
  const name = reps[0]?.name ?? '';
  return {
    id,
    day,
    form,
    conversation,
    repIds: reps.map((rep) => rep.id),
    minutes: random.pick(LENGTHS[form]),
    channel: random.pick(SESSION_CHANNELS),
    nextStep:
      words && random.chance(0.6 + 0.37 * progress) ? withNames(random.pick(words.steps), deal, name) : '',
    note: withNames(random.pick(notes), deal, name),
    noteIsPrivate: conversation === 'motivation' || random.chance(0.06),
    rating: random.chance(0.25) ? Math.min(5, random.whole(2, 3) + Math.round(2 * progress)) : null,
  };
}
