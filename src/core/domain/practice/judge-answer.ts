import type { WordingKind } from '../commitment/commitment-wording.ts';
import type { DrillItem } from './drill-item.ts';
import { type AnswerAct, type AnswerPart, readAnswer } from './read-answer.ts';
import { longestEcho, plainWords, takenUp } from './shared-words.ts';

/** What there is to say of an answer. What each means is put in words by the page. */
export type PointCode =
  | 'empty'
  | 'no-question'
  | 'closed'
  | 'why'
  | 'leading'
  | 'stacked'
  | 'advice'
  | 'takes-over'
  | 'soothes'
  | 'own-story'
  | 'off-topic'
  | 'parrot'
  | 'question-first'
  | 'nothing-given-back'
  | 'heard-wrong'
  | 'nothing-definite'
  | 'general'
  | 'long'
  | 'asks-open'
  | 'takes-up'
  | 'gives-back'
  | 'heard-right'
  | 'asks-definite';

/** A point, and the stretch of the answer that it is about. `weight` is what it does: against, a hint, or for. */
export type DrillPoint = {
  readonly code: PointCode;
  readonly weight: 'against' | 'hint' | 'for';
  readonly at: { readonly start: number; readonly end: number } | null;
};

/** A judged answer: right when nothing speaks against it. What speaks against comes first, the gravest at the front. */
export type Judgement = { readonly isRight: boolean; readonly points: readonly DrillPoint[] };

/** What was typed; `heard` is how binding the words were taken to be, in drills on commitments. */
export type DrillReply = { readonly text: string; readonly heard?: WordingKind | null };

type Judged = { readonly item: DrillItem; readonly reply: DrillReply; readonly parts: readonly AnswerPart[] };

const FAULTS = ['advice', 'takes-over', 'leading', 'why', 'soothes', 'own-story'] as const;
const ASKS: readonly AnswerAct[] = ['open', 'closed', 'why', 'leading'];
/** From so many words a question is hard to answer: our own choice. */
const LONG_WORDS = 45;
/** Words in a row that make giving back a repeating. */
const ECHO_WORDS = 7;

/**
 * Judges an answer to a drill by what can be explained: is it a question, is it open, does it carry its own answer, does it ask
 * why, is it one, does it take up what was said; for giving back: does it say in other words what was meant, before anything
 * is asked; for a commitment: was its wording heard, and does what is asked back make it definite. It errs, which is why
 * the page lets the manager count an answer as right. Deterministic.
 *
 * @example
 * judgeAnswer(item, { text: 'Did you call her?' }) // { isRight: false, points: [{ code: 'closed', weight: 'against', … }] }
 */
export function judgeAnswer(item: DrillItem, reply: DrillReply): Judgement {
  const parts = readAnswer(reply.text, item.words);
  if (parts.length === 0) return { isRight: false, points: [against('empty')] };
  const judged = { item, reply, parts };
  const points =
    item.kind === 'reflect'
      ? reflecting(judged)
      : item.kind === 'hear-commitment'
        ? hearing(judged)
        : questioning(judged);
  const order = { against: 0, hint: 1, for: 2 };
  const sorted = [...points].sort((a, b) => order[a.weight] - order[b.weight]);
  return { isRight: sorted.every(({ weight }) => weight !== 'against'), points: sorted };
}

function against(code: PointCode, part: AnswerPart | null = null): DrillPoint {
  return { code, weight: 'against', at: part && { start: part.start, end: part.end } };
}

function speaksFor(code: PointCode, part: AnswerPart | null = null): DrillPoint {
  return { code, weight: 'for', at: part && { start: part.start, end: part.end } };
}

/** What is wrong in any drill: telling, in whatever clothes, and asking why. */
function faults({ parts }: Judged, kinds: readonly (typeof FAULTS)[number][] = FAULTS): DrillPoint[] {
  return kinds.flatMap((act) => {
    const part = parts.find((candidate) => candidate.act === act);
    return part ? [against(act, part)] : [];
  });
}

function stacked({ parts }: Judged): DrillPoint[] {
  const asked = parts.filter(({ act }) => ASKS.includes(act));
  const [, second] = asked;
  return second ? [against('stacked', second)] : [];
}

function questioning(judged: Judged): DrillPoint[] {
  const { parts, reply } = judged;
  const points = [...faults(judged), ...stacked(judged)];
  const open = parts.find(({ act }) => act === 'open');
  const closed = parts.find(({ act }) => act === 'closed');
  if (!parts.some(({ act }) => ASKS.includes(act)) && points.length === 0)
    points.push(against('no-question'));
  if (closed && !open) points.push(against('closed', closed));
  if (open) points.push(speaksFor('asks-open', open));
  return [...points, ...matter(judged), ...tooLong(reply.text)];
}

function tooLong(text: string): DrillPoint[] {
  return plainWords(text).length > LONG_WORDS ? [{ code: 'long', weight: 'hint', at: null }] : [];
}

/** Whether the question is about what was said. A general one may be; one about other things isn't. */
function matter({ item, reply }: Judged): DrillPoint[] {
  const from = [item.words, item.situation, ...item.models.map(({ text }) => text)].join(' ');
  const { shared, foreign } = takenUp(reply.text, from);
  if (shared > 0) return [speaksFor('takes-up')];
  return foreign >= 2 ? [against('off-topic')] : [{ code: 'general', weight: 'hint', at: null }];
}

const FEELING =
  /\b(?:feels?|feeling|felt|frustrat\w*|annoy\w*|worr\w*|afraid|fear\w*|anxious|nervous|disappoint\w*|proud|tired|stuck|alone|pressure|pressed|overwhelm\w*|angry|anger|sting\w*|stung|stings|hurt\w*|hard|heavy|torn|unsure|uncertain|uneasy|relie\w*|glad|excit\w*|hop(?:e|ing)|let down|burden\w*|doubt\w*|uncomfortable|discourag\w*|exhaust\w*|impatient|embarrass\w*|helpless|unfair|weigh\w*|bother\w*|gets to you|lost|trapped|confident|pleased|upset|drain\w*|squeez\w*|caught|reluctan\w*|ashamed|sore|risky?|exposed|tempt\w*)\b/iu;
function reflecting(judged: Judged): DrillPoint[] {
  const { item, reply, parts } = judged;
  const points = [...faults(judged), ...stacked(judged)];
  const asked = parts.findIndex(({ act }) => ASKS.includes(act) && !isGivenBackAsQuestion(parts, act));
  const back = parts.filter(({ act, text }, at) => isGivenBack(act, text) && (asked < 0 || at < asked));
  if (asked === 0) points.push(against('question-first', parts[0] ?? null));
  else if (points.length === 0 && !fits(back, item))
    points.push(against('nothing-given-back', back[0] ?? null));
  const said = back.map(({ text }) => text).join(' ');
  if (back.length > 0 && isParroted(said, item.words)) points.push(against('parrot', back[0] ?? null));
  if (points.length === 0) points.push(speaksFor('gives-back', back[0] ?? null));
  return [...points, ...tooLong(reply.text)];
}

/** "You feel let down by them?" gives back, whatever its mark: the coder's closed question of a sentence that opens like a statement. */
function isGivenBackAsQuestion(parts: readonly AnswerPart[], act: AnswerAct): boolean {
  const first = parts[0];
  return act === 'closed' && first?.act === 'closed' && OPENS_AS_STATEMENT.test(first.text);
}

const OPENS_AS_STATEMENT =
  /^(?:(?:so|and|okay|ok|right|yes|ah|oh|hm+)[\s,]+)*(?:you|your|it|it['’]s|that|there|they|part|if i|i hear|sounds|seems|on the one|the|what i hear)\b/iu;

function isGivenBack(act: AnswerAct, text: string): boolean {
  return act === 'statement' || ((act === 'open' || act === 'closed') && OPENS_AS_STATEMENT.test(text));
}

function fits(back: readonly AnswerPart[], item: DrillItem): boolean {
  const said = back.map(({ text }) => text).join(' ');
  if (plainWords(said).length < 4) return false;
  const from = [item.words, item.situation, ...item.models.map(({ text }) => text)].join(' ');
  const { shared, foreign } = takenUp(said, from);
  return shared > 0 || (FEELING.test(said) && foreign <= 2);
}

function isParroted(said: string, words: string): boolean {
  const echo = longestEcho(said, words);
  return echo >= ECHO_WORDS || (echo >= 5 && echo >= 0.75 * plainWords(said).length);
}

const DEFINITE =
  /\b(?:when|what (?:day|date|time|exactly|precisely|specifically|will|are you going|is the (?:first|next|smallest)|would (?:make|turn|get|it take|you need|have to|move|a yes)|could (?:get|stop|come)|might|gets?|stops?|stands|keeps?|holds?|has to|needs?|do you need|else|makes|part|comes|happens|does|do you mean|would|can you)|which|whom?|where|how (?:will|would|sure|likely|certain|confident|committed|many|do|can)|by (?:when|what|which)|scale|out of ten|to ten|1 ?(?:-|–|to) ?10|date|first|exactly|precisely|specific\w*|concrete\w*|deadline|look like|will you|are you going to|in the way)\b/iu;

function hearing(judged: Judged): DrillPoint[] {
  const { item, reply, parts } = judged;
  const points = [...faults(judged)];
  if (reply.heard && item.wording) {
    points.unshift(reply.heard === item.wording ? speaksFor('heard-right') : against('heard-wrong'));
  }
  const asked = parts.filter(({ act }) => act === 'open' || act === 'closed');
  const [question] = asked;
  const faulty = points.some(({ weight, code }) => weight === 'against' && code !== 'heard-wrong');
  if (!question && !faulty) points.push(against('no-question'));
  if (asked.length > 2) points.push(against('stacked', asked[2] ?? null));
  if (question) {
    const definite = asked.find(({ text }) => item.wording === 'firm' || DEFINITE.test(text));
    if (definite) points.push(speaksFor('asks-definite', definite));
    else points.push(against('nothing-definite', question));
  }
  return points;
}
