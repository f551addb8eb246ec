import { DISCOVERY } from './conversations/discovery.ts';
import { OPPORTUNITY_REVIEW } from './conversations/opportunity-review.ts';

/** Words of a rescue that point to a question, as stems: `pric` is in price, pricing and pricey. */
const CUES: readonly { readonly stems: readonly string[]; readonly keys: readonly string[] }[] = [
  {
    stems: ['pric', 'discount', 'cheap', 'expens', 'budget', 'cost', 'offer', 'quote', 'proposal'],
    keys: ['sets-us-apart', 'biggest-problems', 'cost-of-waiting'],
  },
  {
    stems: ['director', 'boss', 'board', 'procure', 'decid', 'decision', 'stakeholder', 'ceo', 'cfo'],
    keys: ['who-else', 'how-they-decide', 'buying-stage'],
  },
  {
    stems: ['call', 'meeting', 'demo', 'present', 'took over', 'talk'],
    keys: ['how-you-know', 'biggest-problems', 'tried-so-far'],
  },
  {
    stems: ['close', 'closing', 'sign', 'contract', 'deadline', 'quarter'],
    keys: ['how-they-decide', 'buying-stage', 'options'],
  },
  {
    stems: ['stuck', 'stall', 'silent', 'quiet', 'answer', 'email', 'mail', 'chase', 'follow'],
    keys: ['options', 'in-the-way', 'what-came-of-it'],
  },
  {
    stems: ['object', 'complain', 'angry', 'competit', 'rival', 'lose', 'losing', 'lost'],
    keys: ['against-us', 'sets-us-apart', 'not-know'],
  },
  { stems: ['again', 'always', 'every time', 'usual'], keys: ['where-again', 'pattern', 'in-the-way'] },
];

/** What fits any rescue, for lack of a better clue. */
const ALWAYS = ['options', 'tried-so-far', 'in-the-way'];

/** How many questions are proposed. */
const PROPOSED = 3;

const TEXTS: ReadonlyMap<string, string> = new Map(
  [...DISCOVERY.questions, ...OPPORTUNITY_REVIEW.questions].map(({ key, text }) => [key, text]),
);

/**
 * What asking could have looked like instead of a rescue: three questions of the opportunity review and of discovery, those
 * first for which the words of what happened give a clue. Always three, whatever was written.
 *
 * @example
 * questionsInsteadOf('Rang their director to get the price accepted')[0]
 * // 'What sets us apart from the others they are talking to, seen through their eyes?'
 */
export function questionsInsteadOf(what: string): string[] {
  const words = ` ${what.slice(0, 2000).toLowerCase()}`;
  const fitting = CUES.filter(({ stems }) => stems.some((stem) => words.includes(` ${stem}`)));
  // The best question of every clue comes before the second of any.
  const ranked = [0, 1, 2].flatMap((rank) => fitting.flatMap(({ keys }) => keys[rank] ?? []));
  return [...new Set([...ranked, ...ALWAYS])].flatMap((key) => TEXTS.get(key) ?? []).slice(0, PROPOSED);
}
