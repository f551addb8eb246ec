import type { Day, Weekday } from '../../domain/calendar/day.ts';
import type { CoachingBlock } from '../../domain/reclaim/coaching-block.ts';
import type { ReclaimAction } from '../../domain/reclaim/reclaim-action.ts';
import type { Rep } from '../../domain/rep/rep.ts';
import type { SampleShape } from './shape.ts';

/** Weeks before today's in which the sample's manager sat down to find hours. */
const WEEKS_AGO = 2;

type Written = Pick<ReclaimAction, 'group' | 'kind' | 'text' | 'minutesPerWeek'> & Partial<ReclaimAction>;

const WRITTEN: readonly Written[] = [
  {
    group: 'administering',
    categoryId: 'reporting',
    kind: 'delegate',
    text: 'Put the weekly numbers together',
    toWhom: 'Sales operations',
    minutesPerWeek: 60,
  },
  {
    group: 'administering',
    categoryId: 'internal-meetings',
    kind: 'drop',
    text: 'Sitting in on the product round',
    minutesPerWeek: 45,
  },
  {
    group: 'supervising',
    categoryId: 'pipeline-review',
    kind: 'shorten',
    text: 'Pipeline review: only deals that have changed',
    fromMinutes: 120,
    toMinutes: 75,
    minutesPerWeek: 45,
  },
];

type Place = Pick<CoachingBlock, 'weekday' | 'start' | 'minutes' | 'everyWeeks' | 'form'>;

const weekly = (weekday: Weekday, start: string, minutes = 45): Place => ({
  weekday,
  start,
  minutes,
  everyWeeks: 1,
  form: 'one-to-one',
});

/** Where the one-to-ones are kept, rep by rep; the fifth rep's is still to be placed. */
const PLACES: readonly (Place | null)[] = [
  weekly(2, '09:00'),
  { ...weekly(2, '10:00', 30), everyWeeks: 2 },
  weekly(3, '10:00'),
  weekly(4, '14:00'),
  null,
  weekly(4, '15:00'),
];

const TEAM_PLACE: Place = { ...weekly(3, '14:00', 60), form: 'team-session' };

/** What the sample's manager does without: the first of it is done. Nothing in a plan too young for it. */
export function sampleReclaimActions(shape: SampleShape): ReclaimAction[] {
  const day = plannedOn(shape);
  if (day === null) return [];
  return WRITTEN.map((written, index) => ({
    categoryId: null,
    toWhom: '',
    fromMinutes: null,
    toMinutes: null,
    ...written,
    id: `reclaim-${index + 1}`,
    done: index === 0,
    settledOn: index === 0 ? shape.today : null,
  }));
}

/** The rhythm as it is laid out in the week, in the hours that were found. */
export function sampleBlocks(shape: SampleShape, reps: readonly Rep[]): CoachingBlock[] {
  const from = plannedOn(shape);
  if (from === null) return [];
  const kept = { from, until: null, zone: 'UTC', revision: 0, exported: null, cancelled: false };
  const ofReps = reps.flatMap(({ id: repId, name }, index) => {
    const place = PLACES[index];
    if (!place) return [];
    return [{ id: `block-${index + 1}`, ...place, ...kept, repId, title: `One-to-one: ${name}` }];
  });
  return [...ofReps, { id: 'block-team', ...TEAM_PLACE, ...kept, repId: null, title: 'Team skill session' }];
}

function plannedOn({ weeks }: SampleShape): Day | null {
  return weeks.at(-1 - WEEKS_AGO)?.start ?? null;
}
