import { addDays, compareDays, type Day, daysBetween } from '../domain/calendar/day.ts';
import { builtInMeasure } from '../domain/outcome/built-in-measures.ts';
import type { ConversationKey } from '../domain/session/conversation-key.ts';
import type { RecordsView } from '../records/records.ts';
import { gapsOfRep } from './gap-decisions.ts';
import { type FallingOutcome, fallOfMeasure } from './outcomes/falling-outcome.ts';

/**
 * What in the records speaks for a conversation:
 * - `gap-comes-back`: the same gap was decided on for the third time or more, without progress; `count` times
 * - `commitment-missed`: a commitment is overdue or was missed, `text` says which, due on `day`; `count` of them
 * - `gap-decided`: a decision on a gap (`text`) chose this conversation on `day`, and it has not been held since
 * - `rescues-repeat`: the manager took deals over `count` times in {@link RECENT_DAYS} days, last on `day`
 * - `rescue`: the manager took a deal (`text`, null without a name) over on `day`
 * - `deals-lost`: the win rate was worse `count` times in a row, last in the period that ended on `day`; `fall` has the figures
 * - `quarter-began`: a calendar quarter began on `day`, and no goals have been set since
 * - `no-development`: no development talk since `day`, `count` days ago; `text` is `held` or `plan-start`
 * - `long-silence`: no session since `day`, `count` days ago
 */
export type ProposalCode =
  | 'gap-comes-back'
  | 'commitment-missed'
  | 'gap-decided'
  | 'rescues-repeat'
  | 'rescue'
  | 'deals-lost'
  | 'quarter-began'
  | 'no-development'
  | 'long-silence';

/** A conversation that the records speak for, with the evidence. */
export type ConversationProposal = {
  readonly conversation: ConversationKey;
  readonly code: ProposalCode;
  readonly day: Day;
  readonly text: string | null;
  readonly count: number;
  readonly fall?: FallingOutcome;
};

/** What lies further back than this is no reason for a talk now. Our own choice. */
export const RECENT_DAYS = 30;
/** A quarter: without a development talk for so long, one is due (Practitioner article B: quarterly). */
const QUARTER_DAYS = 90;
/** So long after a quarter began, goals are still set for it. Our own choice. */
const QUARTER_BEGINS_DAYS = 21;
/** Two weeks without a session: one begins by looking how things stand. Our own choice. */
const SILENT_DAYS = 14;

/** What is looked at for one rep. */
type Case = {
  readonly records: RecordsView;
  readonly repId: string;
  readonly today: Day;
  readonly firstDay: Day;
  readonly lastHeld: (conversation?: ConversationKey) => Day | null;
};

/**
 * The conversations that the records speak for with a rep, the weightiest first, each once. What was held since its reason
 * arose is not proposed again. Empty where nothing speaks for any, and for somebody who is not in the team.
 *
 * @example
 * // By hand, 20 March: Ana's commitment for 12 March is open; her deal was taken over on 16 March; last session 10 March.
 * conversationProposals(records, 'ana', toDay('2026-03-20')).map(({ conversation }) => conversation)
 * // ['accountability', 'opportunity-review']
 */
export function conversationProposals(
  records: RecordsView,
  repId: string,
  today: Day,
): ConversationProposal[] {
  if (records.get('rep', repId)?.status !== 'active') return [];
  const asked: Case = {
    records,
    repId,
    today,
    firstDay: records.all('transition')[0]?.firstDay ?? today,
    lastHeld: heldWith(records, repId),
  };
  const found = [
    gapComesBack,
    commitmentMissed,
    gapDecided,
    dealsTakenOver,
    dealsLost,
    quarterBegan,
    noDevelopment,
    longSilence,
  ].flatMap((look) => look(asked) ?? []);
  const seen = new Set<ConversationKey>();
  return found.filter(({ conversation }) => !seen.has(conversation) && seen.add(conversation));
}

function heldWith(records: RecordsView, repId: string): Case['lastHeld'] {
  const sessions = records.all('session').filter(({ repIds }) => repIds.includes(repId));
  return (conversation) =>
    sessions
      .filter((session) => conversation === undefined || session.conversation === conversation)
      .map(({ day }) => day)
      .sort(compareDays)
      .at(-1) ?? null;
}

/** Whether a conversation was held on a day or after it. */
function heldSince({ lastHeld }: Case, conversation: ConversationKey, day: Day): boolean {
  const last = lastHeld(conversation);
  return last !== null && last >= day;
}

function gapComesBack(asked: Case): ConversationProposal | null {
  const back = gapsOfRep(asked.records, asked.repId).find(({ comesBack }) => comesBack);
  if (!back) return null;
  const day = back.decisions[0].decidedOn;
  if (heldSince(asked, 'motivation', day)) return null;
  const { gap, withoutProgress } = back;
  return { conversation: 'motivation', code: 'gap-comes-back', day, text: gap, count: withoutProgress };
}

function commitmentMissed(asked: Case): ConversationProposal | null {
  const { records, repId, today } = asked;
  const since = addDays(today, -RECENT_DAYS);
  const missed = records
    .all('commitment')
    .filter(
      ({ repId: owner, status, due }) =>
        owner === repId && due < today && (status === 'open' || (status === 'missed' && due >= since)),
    )
    .filter(({ due }) => !heldSince(asked, 'accountability', addDays(due, 1)))
    .sort((a, b) => compareDays(b.due, a.due));
  const [latest] = missed;
  if (!latest) return null;
  const { due: day, text } = latest;
  return { conversation: 'accountability', code: 'commitment-missed', day, text, count: missed.length };
}

function gapDecided(asked: Case): ConversationProposal[] {
  return gapsOfRep(asked.records, asked.repId).flatMap(({ gap, decisions: [latest] }) => {
    const { conversation, decidedOn: day, review } = latest;
    if (conversation === null || review !== null || heldSince(asked, conversation, day)) return [];
    return [{ conversation, code: 'gap-decided' as const, day, text: gap, count: 1 }];
  });
}

function dealsTakenOver(asked: Case): ConversationProposal[] {
  const since = addDays(asked.today, -RECENT_DAYS);
  const rescues = asked.records
    .all('rescue')
    .filter(({ repId, day }) => repId === asked.repId && day >= since)
    .sort((a, b) => compareDays(b.day, a.day));
  const [latest] = rescues;
  if (!latest) return [];
  const found: ConversationProposal[] = [];
  const { day, dealName } = latest;
  if (rescues.length > 1 && !heldSince(asked, 'skill-gap', day)) {
    found.push({
      conversation: 'skill-gap',
      code: 'rescues-repeat',
      day,
      text: null,
      count: rescues.length,
    });
  }
  if (!heldSince(asked, 'opportunity-review', day)) {
    found.push({ conversation: 'opportunity-review', code: 'rescue', day, text: dealName, count: 1 });
  }
  return found;
}

/** Of deals the records know how many were won: a win rate that falls says that more were lost. */
function dealsLost(asked: Case): ConversationProposal | null {
  const { records, repId, today } = asked;
  const measure = builtInMeasure('win-rate');
  const fall = measure && fallOfMeasure(records, today, { measure, repId });
  if (!fall) return null;
  const day = fall.last.to;
  if (heldSince(asked, 'skill-gap', addDays(day, 1))) return null;
  return { conversation: 'skill-gap', code: 'deals-lost', day, text: null, count: fall.periods, fall };
}

/** The first day of the calendar quarter that a day is in. */
function quarterStart(day: Day): Day {
  const month = Number(day.slice(5, 7));
  const first = String(month - ((month - 1) % 3)).padStart(2, '0');
  return `${day.slice(0, 4)}-${first}-01` as Day;
}

function quarterBegan(asked: Case): ConversationProposal | null {
  const day = quarterStart(asked.today);
  const count = daysBetween(day, asked.today);
  if (count > QUARTER_BEGINS_DAYS || heldSince(asked, 'goal-setting', day)) return null;
  return { conversation: 'goal-setting', code: 'quarter-began', day, text: null, count };
}

function noDevelopment({ lastHeld, firstDay, today }: Case): ConversationProposal | null {
  const last = lastHeld('development');
  const day = last ?? firstDay;
  const count = daysBetween(day, today);
  if (count < QUARTER_DAYS) return null;
  return {
    conversation: 'development',
    code: 'no-development',
    day,
    text: last === null ? 'plan-start' : 'held',
    count,
  };
}

function longSilence({ lastHeld, firstDay, today }: Case): ConversationProposal | null {
  const day = lastHeld() ?? firstDay;
  const count = daysBetween(day, today);
  if (count < SILENT_DAYS) return null;
  return { conversation: 'discovery', code: 'long-silence', day, text: null, count };
}
