import type { Question } from '../../domain/question/question.ts';
import { tagsOf } from '../../domain/question/question-tags.ts';

/** What a line of text says of a question. */
export type LineQuestion = Pick<Question, 'text' | 'source' | 'favourite' | 'answerWords' | 'tags'>;

const STAR = '★';
const LONG_ANSWER = '(opened a long answer)';
const INSTEAD = '(instead of telling)';

/** A bullet, a number or a box to tick at the beginning of a line. */
const BULLET = /^(?:[-*•–·]|\d{1,3}[.)]|\[[ xX]?\])\s+/u;
const QUOTED = /^"(?:[^"\\]|\\.)*"/u;

/** Each mark that may stand behind a question: how it looks at the end of the line, and what it says. */
const MARKS: readonly {
  readonly end: RegExp;
  readonly note: (marks: Marks, value: string) => void;
}[] = [
  { end: /\s*★$/u, note: (marks) => (marks.favourite = true) },
  { end: /(?:^|\s+)#([\p{L}\p{M}\p{N}_-]+)$/u, note: (marks, value) => marks.tags.unshift(value) },
  {
    end: /\s*\(answered with (\d{1,6}) words?\)$/iu,
    note: (marks, value) => (marks.answerWords = Number(value)),
  },
  { end: /\s*\(opened a long answer\)$/iu, note: (marks) => (marks.source = 'best') },
  { end: /\s*\(instead of telling\)$/iu, note: (marks) => (marks.source = 'instead') },
];

type Marks = {
  favourite: boolean;
  tags: string[];
  answerWords: number | null;
  source: 'own' | 'best' | 'instead';
};

/** Whether a line begins as one of a list does. */
export function isListed(line: string): boolean {
  return BULLET.test(line.trim());
}

/**
 * A question on one line, which {@link readQuestionLine} reads back. A text that would be taken for something else, because it
 * ends like a mark or begins like a bullet, stands in quotation marks.
 * `What else? ★ #opening` is a favourite with one tag.
 */
export function writeQuestionLine(question: LineQuestion): string {
  const { text, source, favourite, answerWords, tags } = question;
  const marks = [
    favourite ? STAR : '',
    ...tags.map((tag) => `#${tag}`),
    source === 'best' ? LONG_ANSWER : source === 'instead' ? INSTEAD : '',
    answerWords === null ? '' : `(answered with ${answerWords} ${answerWords === 1 ? 'word' : 'words'})`,
  ].filter((mark) => mark !== '');
  const plain = ['-', text, ...marks].join(' ');
  return saysTheSame(readQuestionLine(plain), question)
    ? plain
    : ['-', JSON.stringify(text), ...marks].join(' ');
}

function saysTheSame(read: LineQuestion, written: LineQuestion): boolean {
  return (
    read.text === written.text &&
    read.favourite === written.favourite &&
    read.answerWords === written.answerWords &&
    read.tags.join() === written.tags.join()
  );
}

/** The question of a line, without its bullet and its marks. The text may be empty. */
export function readQuestionLine(line: string): LineQuestion {
  let rest = line.trim();
  while (BULLET.test(rest)) rest = rest.replace(BULLET, '').trim();
  const quoted = QUOTED.exec(rest)?.[0];
  const behind = quoted === undefined ? null : marksOf(rest.slice(quoted.length).trim());
  const inQuotes = quoted !== undefined && behind?.rest === '' ? unquoted(quoted) : null;
  const { marks, rest: text } = inQuotes !== null && behind ? { ...behind, rest: inQuotes } : marksOf(rest);
  const { source, favourite, answerWords } = marks;
  return {
    text: text.replace(/\s+/gu, ' ').trim(),
    source,
    favourite,
    answerWords,
    tags: tagsOf(marks.tags),
  };
}

function unquoted(quoted: string): string | null {
  try {
    return String(JSON.parse(quoted));
  } catch {
    return null;
  }
}

/** Takes the marks off the end of a line, one by one. */
function marksOf(line: string): { readonly marks: Marks; readonly rest: string } {
  const marks: Marks = { favourite: false, tags: [], answerWords: null, source: 'own' };
  let rest = line;
  for (let found = true; found; ) {
    found = false;
    for (const { end, note } of MARKS) {
      const match = end.exec(rest);
      if (!match) continue;
      note(marks, match[1] ?? '');
      rest = rest.slice(0, match.index).trimEnd();
      found = true;
    }
  }
  return { marks, rest };
}
