import type { Day } from '../calendar/day.ts';
import type { DrillCard } from './drill-card.ts';
import type { DrillItem } from './drill-item.ts';
import { DRILL_KINDS } from './drill-kind.ts';

/** Items in five minutes, at some forty seconds for one. Our own choice. */
export const SESSION_ITEMS = 8;

/** After so many milliseconds a session offers to stop; the item that one is at is finished. */
export const SESSION_MS = 5 * 60_000;

/**
 * What to practise now, at most `room` items, none twice: what is due first, the longest due at the front, then new
 * items; the manager's own words before built-in ones of the same kind. New ones take turns by kind, beginning with the kind of
 * which the fewest were practised. Among due and among new ones kinds are mixed. The same records give the same queue.
 */
export function practiceQueue({
  items,
  cards,
  today,
  room = SESSION_ITEMS,
}: {
  readonly items: readonly DrillItem[];
  readonly cards: readonly DrillCard[];
  readonly today: Day;
  readonly room?: number;
}): DrillItem[] {
  const known = new Map(cards.map((card) => [card.id, card]));
  const unique = [...new Map(items.map((item) => [item.id, item])).values()];
  const dueOf = (item: DrillItem) => known.get(item.id)?.due ?? today;
  const due = unique
    .filter((item) => known.has(item.id) && dueOf(item) <= today)
    .sort((a, b) => (dueOf(a) < dueOf(b) ? -1 : dueOf(a) > dueOf(b) ? 1 : 0))
    .slice(0, room);
  const fresh = unique.filter((item) => !known.has(item.id));
  const taken = takeTurns(fresh, { cards, room: Math.max(0, room - due.length) });
  return [...mixed(due), ...mixed(taken)];
}

function takeTurns(
  items: readonly DrillItem[],
  { cards, room }: { readonly cards: readonly DrillCard[]; readonly room: number },
): DrillItem[] {
  const practised = (kind: string) => cards.filter((card) => card.kind === kind).length;
  const byKind = [...DRILL_KINDS]
    .sort((a, b) => practised(a) - practised(b))
    .map((kind) => {
      const ofKind = items.filter((item) => item.kind === kind);
      return ownAndBuiltIn(ofKind);
    });
  const taken: DrillItem[] = [];
  for (let round = 0; taken.length < room && byKind.some((list) => list.length > round); round += 1) {
    for (const list of byKind) {
      const item = list[round];
      if (item && taken.length < room) taken.push(item);
    }
  }
  return taken;
}

/** One's own and built-in ones by turns: one's own words teach most, and alone they would crowd out the rest. */
function ownAndBuiltIn(items: readonly DrillItem[]): DrillItem[] {
  const own = items.filter(({ conversationId }) => conversationId !== null);
  const builtIn = items.filter(({ conversationId }) => conversationId === null);
  const mixture: DrillItem[] = [];
  for (let at = 0; at < Math.max(own.length, builtIn.length); at += 1) {
    mixture.push(...[own[at], builtIn[at]].filter((item) => item !== undefined));
  }
  return mixture;
}

/** The same items, each followed by one of another kind where there is one; otherwise in their order. */
function mixed(items: readonly DrillItem[]): DrillItem[] {
  const left = [...items];
  const queue: DrillItem[] = [];
  while (left.length > 0) {
    const other = left.findIndex(({ kind }) => kind !== queue.at(-1)?.kind);
    queue.push(...left.splice(Math.max(0, other), 1));
  }
  return queue;
}
