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

const PLACES: readonly { readonly weekday: Weekday; readonly start: string }[] = [
  { weekday: 2, start: '09:00' },
  { weekday: 3, start: '10:00' },
  { weekday: 4, start: '14:00' },
];

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

/** Weekly blocks for the first middle performers, in the hours that were found. */
export function sampleBlocks(shape: SampleShape, reps: readonly Rep[]): CoachingBlock[] {
  const from = plannedOn(shape);
  if (from === null) return [];
  const first = reps.filter(({ tier }) => tier === 'middle').slice(0, PLACES.length);
  return first.flatMap((rep, index) => {
    const place = PLACES[index];
    if (!place) return [];
    const title = `Coaching: ${rep.name}`;
    const kept = { minutes: 45, repId: rep.id, title, from, until: null, zone: 'UTC' };
    return [{ id: `block-${index + 1}`, ...place, ...kept, revision: 0, exported: null, cancelled: false }];
  });
}

function plannedOn({ weeks }: SampleShape): Day | null {
  return weeks.at(-1 - WEEKS_AGO)?.start ?? null;
}
