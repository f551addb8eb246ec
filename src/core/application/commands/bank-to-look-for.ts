import { GUIDE_QUESTIONS } from '../../content/conversations/guide-questions.ts';
import type { KnownQuestion } from '../../domain/question/questions-asked.ts';
import type { RecordsView } from '../../records/records.ts';

/** The questions that a transcript is searched for: those of the guides and those that the user kept, each once. */
export function bankToLookFor(records: RecordsView): readonly KnownQuestion[] {
  return [...GUIDE_QUESTIONS, ...records.all('question').filter(({ source }) => source !== 'guide')];
}
