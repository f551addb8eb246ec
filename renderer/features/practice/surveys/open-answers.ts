import type { AnswerSource } from '../../../../src/core/application/survey/preview-answers.ts';
import { fail } from '../../../../src/core/foundation/outcome.ts';
import {
  answerTooLarge,
  noAnswerIn,
} from '../../../../src/core/interchange/answer-file/answer-file-problems.ts';
import { decodeText } from '../../../../src/core/interchange/transcripts/decode-text.ts';

/** No answer is larger, an e-mail around it included. */
const MOST_BYTES = 2_000_000;

/** Opens files that may hold answers. A file that can't be read says so beside its name; the others go on. */
export function openAnswers(files: readonly File[]): Promise<AnswerSource[]> {
  return Promise.all(
    files.map(async (file): Promise<AnswerSource> => {
      if (file.size > MOST_BYTES) return { from: file.name, text: fail(answerTooLarge()) };
      try {
        const text = decodeText(new Uint8Array(await file.arrayBuffer()));
        return { from: file.name, text: text.ok ? text : fail(noAnswerIn()) };
      } catch {
        return {
          from: file.name,
          text: fail({
            code: 'file-unreadable',
            message: 'This file could not be read.',
            remedy: 'Check that it is still there, then choose it again.',
          }),
        };
      }
    }),
  );
}
