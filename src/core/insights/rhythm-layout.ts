import type { Day } from '../domain/calendar/day.ts';
import type { CoachingBlock } from '../domain/reclaim/coaching-block.ts';
import { TIER_ORDER } from '../domain/rep/tier-order.ts';
import type { RhythmForm } from '../domain/rhythm/rhythm-form.ts';
import type { RecordsView } from '../records/records.ts';
import { type ActivePart, rhythmOn } from './rhythm-in-force.ts';
import { freePlace, type PlacedBlock, type WeekFrame } from './week-places.ts';

/** A place that the rhythm asks for in the week: with a rep or the team, for so many minutes, every so many weeks. */
export type RhythmSlot = {
  readonly repId: string | null;
  readonly form: RhythmForm;
  readonly minutes: number;
  readonly everyWeeks: number;
};

/** A block that stands for a part of the rhythm; `fits` when its length and its weeks are those planned. */
export type LaidBlock = { readonly block: CoachingBlock; readonly slot: RhythmSlot; readonly fits: boolean };

/** A slot without a place; `revived` is a removed block of the same kind that calendars still have, to be used again. */
export type OpenSlot = { readonly slot: RhythmSlot; readonly revived: CoachingBlock | null };

/**
 * The rhythm against the blocks of the week: what has its place, what has none yet, and the blocks that no rhythm asks for
 * any more. `others` are blocks that never stood for a part of it.
 */
export type RhythmLayout = {
  readonly laid: readonly LaidBlock[];
  readonly open: readonly OpenSlot[];
  readonly surplus: readonly CoachingBlock[];
  readonly others: readonly CoachingBlock[];
};

/** The quarters of a session a week that a part can have: a session in every fourth week. */
const QUARTERS = 4;

/**
 * Every how many weeks the places of a part come: whole sessions every week, halves every other, quarters every fourth.
 * What lies between is rounded to the nearest quarter.
 * @example weeksOfPlaces(1.75) // [1, 2, 4]
 */
export function weeksOfPlaces(perWeek: number): number[] {
  const quarters = Math.round(perWeek * QUARTERS);
  const weekly = Array.from({ length: Math.floor(quarters / QUARTERS) }, () => 1);
  const rest = quarters % QUARTERS;
  return [...weekly, ...(rest >= 2 ? [2] : []), ...(rest % 2 === 1 ? [QUARTERS] : [])];
}

function slotsOf({ repId, form, minutes, perWeek }: ActivePart): RhythmSlot[] {
  return weeksOfPlaces(perWeek).map((everyWeeks) => ({ repId, form, minutes, everyWeeks }));
}

/** The part of the rhythm that a block stands for; one with a rep and no form is a one-to-one. */
function formOf({ form, repId }: CoachingBlock): RhythmForm | null {
  return form ?? (repId === null ? null : 'one-to-one');
}

function keyOf(repId: string | null, form: RhythmForm): string {
  return `${form} ${repId ?? ''}`;
}

function grouped<Item>(items: readonly Item[], key: (item: Item) => string): Map<string, Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const known = groups.get(key(item));
    if (known) known.push(item);
    else groups.set(key(item), [item]);
  }
  return groups;
}

/** A block for a slot: one with the same weeks before any other. */
function takeFor(slot: RhythmSlot, blocks: CoachingBlock[]): CoachingBlock | null {
  const same = blocks.findIndex(({ everyWeeks }) => everyWeeks === slot.everyWeeks);
  return blocks.splice(Math.max(0, same), 1)[0] ?? null;
}

/**
 * The rhythm in force on a day against the coaching blocks. A block that has ended is no place.
 *
 * @example
 * // By hand: Ana weekly for 45 min has a block of 30, Ben every other week has none, Cleo left and has one.
 * // laid: Ana's, which doesn't fit; open: Ben's; surplus: Cleo's.
 * rhythmLayout(records, today).open.map(({ slot }) => slot.repId) // ['ben']
 */
export function rhythmLayout(records: RecordsView, today: Day): RhythmLayout {
  const all = records.all('coaching-block');
  const lasting = all.filter(({ cancelled, until }) => !cancelled && (until === null || until >= today));
  const ofRhythm = grouped(
    lasting.filter((block) => formOf(block) !== null),
    (block) => keyOf(block.repId, formOf(block) ?? 'one-to-one'),
  );
  const removed = grouped(
    all.filter((block) => block.cancelled && formOf(block) !== null),
    (block) => keyOf(block.repId, formOf(block) ?? 'one-to-one'),
  );
  const laid: LaidBlock[] = [];
  const open: OpenSlot[] = [];
  for (const part of rhythmOn(records, today)) {
    const key = keyOf(part.repId, part.form);
    for (const slot of slotsOf(part)) {
      const block = takeFor(slot, ofRhythm.get(key) ?? []);
      if (block) {
        const fits = block.minutes === slot.minutes && block.everyWeeks === slot.everyWeeks;
        laid.push({ block, slot, fits });
      } else open.push({ slot, revived: takeFor(slot, removed.get(key) ?? []) });
    }
  }
  return {
    laid,
    open,
    surplus: [...ofRhythm.values()].flat(),
    others: lasting.filter((block) => formOf(block) === null),
  };
}

/** A slot with the place proposed for it; null where the week has no free one. */
export type ProposedPlace = {
  readonly open: OpenSlot;
  readonly place: Pick<CoachingBlock, 'weekday' | 'start'> | null;
};

/**
 * Places for the slots that have none, around what is there: the team's session first, since everybody has to be free, then
 * the middle performers, since by the sources they gain most, then the top, then the low; within a tier the longer ones first.
 */
export function proposePlaces(
  records: RecordsView,
  { laid, open, others, surplus }: RhythmLayout,
  { frame, from }: { readonly frame: WeekFrame; readonly from: Day },
): ProposedPlace[] {
  const taken: PlacedBlock[] = [...laid.map(({ block }) => block), ...others, ...surplus];
  const rank = ({ slot }: OpenSlot) => {
    const rep = slot.repId === null ? undefined : records.get('rep', slot.repId);
    return rep ? 1 + TIER_ORDER.indexOf(rep.tier) : 0;
  };
  return open
    .map((slot, order) => ({ slot, order }))
    .sort(
      (a, b) => rank(a.slot) - rank(b.slot) || b.slot.slot.minutes - a.slot.slot.minutes || a.order - b.order,
    )
    .map(({ slot: openSlot, order }) => {
      const { minutes, everyWeeks } = openSlot.slot;
      const block = { id: `open ${order}`, minutes, everyWeeks, from };
      const place = freePlace(block, taken, frame);
      if (place) taken.push({ ...block, ...place });
      return { open: openSlot, place };
    });
}
