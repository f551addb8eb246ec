import { CONVERSATIONS } from '../../content/conversations.ts';
import type { ConversationKey } from '../../domain/session/conversation-key.ts';
import { isListed, readQuestionLine } from './question-line.ts';
import { ANY_CONVERSATION, type TextQuestion } from './write-questions.ts';

/** A question that was found on a line, counted from 1. */
export type FoundQuestion = TextQuestion & { readonly line: number };

/** A line that is no question: it is too long for one, it names nothing, or it is plain text without a question mark. */
export type SkippedLine = {
  readonly line: number;
  readonly text: string;
  readonly why: 'too-long' | 'empty' | 'no-question';
};

/** What a text holds: its questions, and the lines that were left out, each in their order. */
export type QuestionsReading = {
  readonly questions: readonly FoundQuestion[];
  readonly skipped: readonly SkippedLine[];
};

/** As long as a question may be, in characters. */
const LONGEST_QUESTION = 300;

/** A text larger than this is no list of questions. */
export const MAX_QUESTIONS_TEXT = 500_000;

const HEADING = /^#{1,6}\s+(.*?)\s*#*$/u;
const COMMENT = /^(?:>|\/\/|<!--)/u;
const RULE = /^[-=*_]{3,}$/u;

/** The conversation that a heading names, null for any, undefined where it names none. */
function conversationNamed(heading: string): ConversationKey | null | undefined {
  const name = bareName(heading);
  if (name === bareName(ANY_CONVERSATION) || name === 'general') return null;
  return CONVERSATIONS.find((guide) => bareName(guide.name) === name || bareName(guide.key) === name)?.key;
}

function bareName(name: string): string {
  return name
    .toLowerCase()
    .replace(/[:.]+$/u, '')
    .replace(/[\s-]+/gu, ' ')
    .replace(/ (?:conversation|questions)$/u, '')
    .trim();
}

/**
 * Reads questions from a text, whoever wrote it: a question a line, with or without bullets and numbers, under headings that may
 * name a conversation. Lines of plain text that ask nothing are left out and reported; comments and headings are not.
 *
 * @example
 * readQuestions('Discovery:\n1. What was tried? #start\nRemember to smile.').questions
 * // [{ line: 2, text: 'What was tried?', conversation: 'discovery', tags: ['start'], source: 'own', … }]
 * // and line 3 is skipped: no-question
 */
export function readQuestions(text: string): QuestionsReading {
  const questions: FoundQuestion[] = [];
  const skipped: SkippedLine[] = [];
  let conversation: ConversationKey | null = null;
  for (const [index, raw] of text
    .replace(/^\uFEFF/u, '')
    .split(/\r\n|\r|\n/u)
    .entries()) {
    const said = raw.trim();
    if (said === '' || COMMENT.test(said) || RULE.test(said)) continue;
    const heading = headingOf(said);
    if (heading !== undefined) {
      conversation = heading;
      continue;
    }
    const line = index + 1;
    const question = readQuestionLine(said);
    const why = reasonToSkip(said, question.text);
    if (why) skipped.push({ line, text: said.slice(0, LONGEST_QUESTION), why });
    else questions.push({ ...question, conversation, line });
  }
  return { questions, skipped };
}

/** The conversation under a heading (null for any, and for headings that name none); undefined where the line is none. */
function headingOf(line: string): ConversationKey | null | undefined {
  const marked = HEADING.exec(line)?.[1];
  if (marked !== undefined) return conversationNamed(marked) ?? null;
  return line.includes('?') || isListed(line) ? undefined : conversationNamed(line);
}

function reasonToSkip(line: string, text: string): SkippedLine['why'] | null {
  if (!/\p{L}/u.test(text)) return 'empty';
  if (text.length > LONGEST_QUESTION) return 'too-long';
  return isListed(line) || text.includes('?') ? null : 'no-question';
}
