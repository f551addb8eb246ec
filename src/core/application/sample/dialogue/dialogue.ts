import type { ConversationKey } from '../../../domain/session/conversation-key.ts';
import { DEALS, type Deal, withNames } from '../cast.ts';
import type { Random } from '../random.ts';
import { DEAL_EXCHANGES } from './deal-exchanges.ts';
import type { Exchange, MoveKind } from './exchange.ts';
import {
  AGENDAS_ASKING,
  AGENDAS_TELLING,
  ENDS_ASKING,
  ENDS_TELLING,
  FOLLOW_UPS,
  GOING_ON,
  GREETINGS,
  LECTURES,
  NEXT_ASKING,
  NEXT_TELLING,
  SOUNDS,
  TOPICS,
} from './frames.ts';
import { SKILL_EXCHANGES } from './skill-exchanges.ts';

/** A turn of a made-up conversation. */
export type DialogueTurn = { readonly who: 'coach' | 'rep'; readonly text: string };

/** What a dialogue is about, and how far the manager has come (0 to 1). */
export type DialogueSetting = {
  readonly random: Random;
  readonly progress: number;
  readonly conversation: ConversationKey;
  readonly deal: Deal;
  readonly rep: string;
};

/** The turns after which a dialogue comes to its end, which with its last stretch and its closing makes 25 to 60. */
const SHORTEST = 23;
const LONGEST = 40;

/** The moves of a manager by how far they have come: from mostly telling to mostly asking and reflecting. */
function moveKind(random: Random, progress: number): MoveKind {
  const weights: readonly (readonly [MoveKind, number])[] = [
    ['tell', 0.56 - 0.22 * progress],
    ['closed', 0.14 - 0.07 * progress],
    ['reflect', 0.06 + 0.32 * progress],
    ['open', 0.24 - 0.03 * progress],
  ];
  let left = random.next();
  for (const [kind, weight] of weights) {
    left -= weight;
    if (left < 0) return kind;
  }
  return 'open';
}

/** Collects turns; what is said is said of the deal that was set last. */
function startScript({ deal: first, rep }: DialogueSetting) {
  const turns: DialogueTurn[] = [];
  let deal = first;
  const say = (who: DialogueTurn['who'], text: string) => {
    turns.push({ who, text: withNames(text, deal, rep) });
  };
  return {
    turns,
    say,
    pair: ([manager, answer]: readonly [string, string]) => {
      say('coach', manager);
      say('rep', answer);
    },
    about: (next: Deal) => {
      deal = next;
    },
  };
}

/**
 * A conversation of 25 to 60 turns between manager and rep, put together from stretches that fit its kind. The two
 * take turns strictly.
 */
export function dialogueOf(setting: DialogueSetting): DialogueTurn[] {
  const { random, progress, conversation } = setting;
  const { turns, say, pair, about } = startScript(setting);
  // What is said of one deal in one stretch needn't be true of it in the next, so each stretch has a deal of its own.
  const deals = [setting.deal, ...random.shuffle(DEALS.filter((deal) => deal !== setting.deal))];
  const asks = () => random.chance(0.1 + 0.85 * progress);

  pair(random.pick(GREETINGS));
  say('coach', random.pick(asks() ? AGENDAS_ASKING : AGENDAS_TELLING));
  const length = random.whole(SHORTEST, LONGEST);
  let lead = `${random.pick(TOPICS[conversation])} `;
  for (const [position, exchange] of exchangesFor(conversation, random).entries()) {
    about(deals[position % deals.length] ?? setting.deal);
    if (lead === '') say('coach', random.pick(asks() ? NEXT_ASKING : NEXT_TELLING));
    say('rep', lead + random.pick(exchange.begins));
    lead = '';
    for (const line of stretchOf(exchange, random, progress)) pair(line);
    if (turns.length >= length) break;
  }
  about(setting.deal);
  for (const end of asks() ? random.pick(ENDS_ASKING) : [random.pick(ENDS_TELLING)]) pair(end);
  return turns;
}

/** The manager's lines in a stretch with their answers, and what people say around them. */
function stretchOf(exchange: Exchange, random: Random, progress: number): (readonly [string, string])[] {
  const lines: (readonly [string, string])[] = movesOf(exchange, random, progress).map(
    ([manager, answer]) => [random.chance(0.15) ? `${random.pick(SOUNDS)} ${manager}` : manager, answer],
  );
  if (random.chance(0.22 * (1 - progress))) lines.push(random.pick(LECTURES));
  if (random.chance(0.3)) lines.push([random.pick(SOUNDS), random.pick(GOING_ON)]);
  if (random.chance(0.25 * progress)) lines.push(random.pick(FOLLOW_UPS));
  return lines;
}

/** The stretches that fit the conversation, then the others, each part in an order of its own. */
function exchangesFor(conversation: ConversationKey, random: Random): Exchange[] {
  const all = [...DEAL_EXCHANGES, ...SKILL_EXCHANGES];
  const fitting = all.filter(({ fits }) => fits.includes(conversation));
  return [
    ...random.shuffle(fitting),
    ...random.shuffle(all.filter((exchange) => !fitting.includes(exchange))),
  ];
}

/** One to three moves of the stretch, no line twice, each with an answer. */
function movesOf(exchange: Exchange, random: Random, progress: number): [manager: string, answer: string][] {
  const left = new Map<MoveKind, (typeof exchange.moves)[MoveKind][number][]>();
  for (const kind of ['tell', 'open', 'closed', 'reflect'] as const) {
    left.set(kind, random.shuffle(exchange.moves[kind]));
  }
  return Array.from({ length: random.whole(1, 3) }, () => moveKind(random, progress)).flatMap((kind) => {
    const line = left.get(kind)?.pop();
    if (!line) return [];
    const [manager, ...answers] = line;
    const more = kind === 'tell' && random.chance(0.6 * (1 - progress)) ? left.get(kind)?.pop() : undefined;
    return [[more ? `${more[0]} ${manager}` : manager, random.pick(answers)] as [string, string]];
  });
}
