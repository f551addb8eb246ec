import { type Day, daysBetween } from '../domain/calendar/day.ts';
import type { Client } from '../domain/engagement/client.ts';
import type { Engagement } from '../domain/engagement/engagement.ts';
import type { EngagementWork } from '../domain/engagement/engagement-entry.ts';
import type { RecordsView } from '../records/records.ts';
import type { ManagerStanding } from './manager-standing.ts';
import { medianOf } from './run-rules.ts';

/** Days without an entry from which a manager whose plan runs has stalled. */
export const STALLED_AFTER_DAYS = 10;

/** A manager as the list of plans knows them, with where they stand; `standing` is null as long as it wasn't measured. */
export type PortfolioMember = {
  readonly id: string;
  readonly managerName: string;
  readonly managerRole: string;
  readonly lastEntryOn: Day;
  readonly standing: ManagerStanding | null;
};

/** A manager of a portfolio in their engagement, if they are in one. `quietDays` have passed since the last entry. */
export type PortfolioManager = PortfolioMember & {
  readonly engagement: Engagement | null;
  readonly client: Client | null;
  readonly quietDays: number;
  readonly stalled: boolean;
};

/**
 * The managers with the engagement and the client that they belong to.
 *
 * One has stalled when their plan runs, isn't paused, their engagement isn't closed, and nothing was entered for
 * {@link STALLED_AFTER_DAYS} days.
 *
 * @example
 * // By hand: last entry on 1 March, today 11 March, day 40 of 90: 10 days quiet, stalled.
 * portfolioManagers(members, practice, toDay('2026-03-11'))[0]?.stalled // true
 */
export function portfolioManagers(
  members: readonly PortfolioMember[],
  practice: RecordsView,
  today: Day,
): PortfolioManager[] {
  const engagementOf = new Map(
    practice.all('engagement').flatMap((engagement) => engagement.managers.map((id) => [id, engagement])),
  );
  return members.map((member) => {
    const engagement = engagementOf.get(member.id) ?? null;
    const client = engagement ? (practice.get('client', engagement.clientId) ?? null) : null;
    const quietDays = Math.max(0, daysBetween(member.lastEntryOn, today));
    const runs = member.standing === null || (member.standing.state === 'running' && !member.standing.paused);
    const stalled = runs && engagement?.status !== 'closed' && quietDays >= STALLED_AFTER_DAYS;
    return { ...member, engagement, client, quietDays, stalled };
  });
}

/** What part of a portfolio is looked at. `engagement` is an id, `'none'` for managers in no engagement, null for all. */
export type PortfolioFilter = {
  readonly search: string;
  readonly show: 'all' | 'stalled' | 'gate-behind' | 'below-target' | 'tells-most';
  readonly engagement: string | null;
};

/** The coaching share from which a manager is on target (Practitioner article A), and the least that telling most is. */
const TARGET_FROM = 0.25;
const TELLS_MOST_FROM = 0.5;

const SHOWN: Readonly<Record<PortfolioFilter['show'], (manager: PortfolioManager) => boolean>> = {
  all: () => true,
  stalled: ({ stalled }) => stalled,
  'gate-behind': ({ standing }) => (standing?.gatesBehind.length ?? 0) > 0,
  'below-target': ({ standing }) => (standing?.coachingShare.value ?? 1) < TARGET_FROM,
  'tells-most': ({ standing }) => (standing?.telling.value ?? 0) >= TELLS_MOST_FROM,
};

/** The managers whom a filter lets through. Every word of the search has to be in the manager's, client's or engagement's name. */
export function findManagers(
  managers: readonly PortfolioManager[],
  { search, show, engagement }: PortfolioFilter,
): PortfolioManager[] {
  const words = plain(search).split(/\s+/u).filter(Boolean);
  return managers.filter((manager) => {
    if (!SHOWN[show](manager)) return false;
    if (engagement !== null && (manager.engagement?.id ?? 'none') !== engagement) return false;
    if (words.length === 0) return true;
    const { managerName, managerRole, client } = manager;
    const text = plain([managerName, managerRole, client?.name, manager.engagement?.title].join(' '));
    return words.every((word) => text.includes(word));
  });
}

// Nobody should have to type the accents of somebody else's name.
function plain(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}

/** What a portfolio can be ordered by. */
export type PortfolioOrder =
  | 'name'
  | 'day'
  | 'quiet'
  | 'gates'
  | 'coaching-share'
  | 'telling'
  | 'rhythm'
  | 'commitments';

const VALUE_OF: Readonly<
  Record<Exclude<PortfolioOrder, 'name'>, (manager: PortfolioManager) => number | null>
> = {
  day: ({ standing }) => standing?.planDay ?? null,
  quiet: ({ quietDays }) => quietDays,
  gates: ({ standing }) => standing?.gatesBehind.length ?? null,
  'coaching-share': ({ standing }) => standing?.coachingShare.value ?? null,
  telling: ({ standing }) => standing?.telling.value ?? null,
  rhythm: ({ standing }) => standing?.rhythmKept.value ?? null,
  commitments: ({ standing }) => standing?.commitmentsKept.value ?? null,
};

/** The managers in order; whoever has no value yet comes last in either direction, and equals go by name. */
export function sortManagers(
  managers: readonly PortfolioManager[],
  by: PortfolioOrder,
  direction: 'up' | 'down',
): PortfolioManager[] {
  const collator = new Intl.Collator();
  const sign = direction === 'up' ? 1 : -1;
  const byName = (a: PortfolioManager, b: PortfolioManager) => collator.compare(a.managerName, b.managerName);
  if (by === 'name') return [...managers].sort((a, b) => sign * byName(a, b));
  const read = VALUE_OF[by];
  return [...managers].sort((a, b) => {
    const [one, other] = [read(a), read(b)];
    if (one === other) return byName(a, b);
    if (one === null) return 1;
    if (other === null) return -1;
    return sign * (one - other);
  });
}

/** A middle value over managers, with how many of them have a value. */
export type MedianOfManagers = { readonly value: number | null; readonly managers: number };

/**
 * Several managers in a few numbers. Shares are medians over the managers who have one, so that one extreme doesn't stand
 * for all; `gatesBehind` and `stalled` count managers.
 */
export type PortfolioSummary = {
  readonly managers: number;
  readonly stalled: number;
  readonly gatesBehind: number;
  readonly coachingShare: MedianOfManagers;
  readonly telling: MedianOfManagers;
  readonly rhythmKept: MedianOfManagers;
};

/**
 * Sums managers up.
 *
 * @example
 * // By hand: coaching shares of 10%, 20%, 40% and none: the median of three is 20%.
 * summaryOfManagers(managers).coachingShare // { value: 0.2, managers: 3 }
 */
export function summaryOfManagers(managers: readonly PortfolioManager[]): PortfolioSummary {
  const middle = (read: (manager: PortfolioManager) => number | null): MedianOfManagers => {
    const values = managers.map(read).filter((value) => value !== null);
    return { value: medianOf(values), managers: values.length };
  };
  return {
    managers: managers.length,
    stalled: managers.filter(({ stalled }) => stalled).length,
    gatesBehind: managers.filter(SHOWN['gate-behind']).length,
    coachingShare: middle(VALUE_OF['coaching-share']),
    telling: middle(VALUE_OF.telling),
    rhythmKept: middle(VALUE_OF.rhythm),
  };
}

/** What a portfolio can be put in groups by. */
export type PortfolioGrouping = 'none' | 'engagement' | 'client' | 'phase';

/** Managers who belong together. `key` is an id, a phase's number, `before`, `after`, or `none` for what is in no group. */
export type PortfolioGroup = {
  readonly key: string;
  readonly engagement: Engagement | null;
  readonly client: Client | null;
  readonly managers: readonly PortfolioManager[];
};

function groupKeyOf(manager: PortfolioManager, by: PortfolioGrouping): string {
  if (by === 'engagement') return manager.engagement?.id ?? 'none';
  if (by === 'client') return manager.client?.id ?? 'none';
  const { standing } = manager;
  if (!standing) return 'none';
  return standing.state === 'running' ? String(standing.phase) : standing.state;
}

const PHASE_KEYS = ['before', '1', '2', '3', 'after', 'none'];

/** Puts managers in groups and keeps their order in each. Phases come in their order, other groups by name, what is in none last. */
export function groupManagers(
  managers: readonly PortfolioManager[],
  by: PortfolioGrouping,
): PortfolioGroup[] {
  if (by === 'none') return [{ key: 'none', engagement: null, client: null, managers }];
  const groups = new Map<string, PortfolioManager[]>();
  for (const manager of managers) {
    const key = groupKeyOf(manager, by);
    const group = groups.get(key);
    if (group) group.push(manager);
    else groups.set(key, [manager]);
  }
  const collator = new Intl.Collator(undefined, { numeric: true });
  return [...groups]
    .map(([key, members]): PortfolioGroup => {
      const [first] = members;
      const engagement = by === 'engagement' ? (first?.engagement ?? null) : null;
      const client = by === 'phase' ? null : (first?.client ?? null);
      return { key, engagement, client, managers: members };
    })
    .sort((a, b) =>
      by === 'phase'
        ? PHASE_KEYS.indexOf(a.key) - PHASE_KEYS.indexOf(b.key)
        : Number(a.key === 'none') - Number(b.key === 'none') || collator.compare(nameOf(a), nameOf(b)),
    );
}

function nameOf({ client, engagement }: PortfolioGroup): string {
  return `${client?.name ?? ''} ${engagement?.title ?? ''}`;
}

/** The consultant's own minutes in an engagement, by what they went into, largest first, with how many entries they come from. */
export function engagementHours(
  practice: RecordsView,
  engagementId: string,
): {
  readonly minutes: number;
  readonly entries: number;
  readonly byWork: readonly { readonly work: EngagementWork; readonly minutes: number }[];
} {
  const entries = practice.all('engagement-entry').filter((entry) => entry.engagementId === engagementId);
  const byWork = new Map<EngagementWork, number>();
  for (const { work, minutes } of entries) byWork.set(work, (byWork.get(work) ?? 0) + minutes);
  return {
    minutes: entries.reduce((sum, { minutes }) => sum + minutes, 0),
    entries: entries.length,
    byWork: [...byWork].map(([work, minutes]) => ({ work, minutes })).sort((a, b) => b.minutes - a.minutes),
  };
}
