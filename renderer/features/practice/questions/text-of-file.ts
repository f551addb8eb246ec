import { MOST_QUESTIONS_AT_ONCE } from '../../../../src/core/domain/question/question-tags.ts';
import { fail, type Outcome, type Problem } from '../../../../src/core/foundation/outcome.ts';
import { MAX_QUESTIONS_TEXT } from '../../../../src/core/interchange/questions/read-questions.ts';
import { decodeText } from '../../../../src/core/interchange/transcripts/decode-text.ts';

/** In UTF-8 a letter has up to four bytes. */
const MAX_BYTES = MAX_QUESTIONS_TEXT * 4;

/** Says that a text is too long to be a list of questions. */
export function tooLongText(): Problem {
  return {
    code: 'questions-too-long',
    message: 'This text is too long to be a list of questions.',
    remedy: 'Take the part with the questions, at most half a million characters, and paste that.',
  };
}

/** Says that more questions were chosen than are imported in one step. */
export function tooManyQuestions(count: number): Problem {
  return {
    code: 'questions-too-many',
    message: `These are ${count} questions; at most ${MOST_QUESTIONS_AT_ONCE} are imported in one step.`,
    remedy: 'Import the text in two parts.',
  };
}

const NOT_TEXT: Problem = {
  code: 'questions-unreadable',
  message: 'This file is not a text.',
  remedy: 'Save the questions as plain text (.txt or .md), a question a line, and choose that file.',
};

/** The text of a file, whichever of the usual encodings it has. */
export async function textOfFile(file: File): Promise<Outcome<string>> {
  if (file.size > MAX_BYTES) return fail(tooLongText());
  try {
    const decoded = decodeText(new Uint8Array(await file.arrayBuffer()));
    return decoded.ok ? decoded : fail(NOT_TEXT);
  } catch {
    return fail({
      code: 'file-unreadable',
      message: `“${file.name}” could not be read.`,
      remedy: 'Check that the file is still there and that it isn’t open elsewhere, then choose it again.',
    });
  }
}
