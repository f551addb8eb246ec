import type { TranscriptKeeping } from '../../../src/core/domain/conversation/without-text.ts';

/** What can be kept of a transcript, and what each choice leaves possible. */
export const KEEPING_CHOICES: readonly {
  readonly value: TranscriptKeeping;
  readonly label: string;
  readonly meaning: string;
}[] = [
  {
    value: 'text',
    label: 'Keep the text',
    meaning: 'You can read it again, correct labels by what was said, and find ways to ask instead.',
  },
  {
    value: 'labels',
    label: 'Keep labels and counts only',
    meaning: 'What each line of yours did and how many words it had, never what was said.',
  },
  {
    value: 'counts',
    label: 'Keep counts only',
    meaning: 'The text is dropped after coding. All charts still work; single lines can’t be looked at.',
  },
];

/** What a choice says about where the text goes when a conversation is saved. */
export const KEPT_WORDS: Readonly<Record<TranscriptKeeping, string>> = {
  text: 'The text stays on this computer, with the conversation.',
  labels: 'The text is not saved; the labels of your lines and all counts are.',
  counts: 'The text is not saved; only the counts are.',
};
