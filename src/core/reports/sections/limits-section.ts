import { FEW_ACTS } from '../../insights/act-balance.ts';
import { type Line, quantity, type ReportSection } from '../report-document.ts';
import type { ReportInput } from '../report-input.ts';

/** What a reader must not conclude from the figures. */
export function limitsSection({ talk }: ReportInput): ReportSection {
  const items: Line[] = [
    ['Time and sessions are what the manager wrote down. Nobody else has checked them.'],
    [
      'Telling, asking and reflecting are sorted by a program that errs, even where people would agree. A few points up or down say nothing.',
    ],
    [
      'The conversations were chosen by the manager and may not be typical. Below ',
      quantity(FEW_ACTS, 'count'),
      ' utterances a share is an anecdote.',
    ],
    [
      'More coaching and better results may have the same cause. Nothing in this report shows that one led to the other.',
    ],
    [
      'Outside figures come from other firms and other people. Those of weak evidence are experience and not proof; each says which it is.',
    ],
    ['Whether the coaching is good is for the reps to say. How often it happens does not answer that.'],
  ];
  if (talk.points.some(({ source }) => source === 'tally')) {
    items.push([
      'Who tallies their own talk while they talk misses some of it, and judges themselves. A tally is a help to the eye, not a measurement.',
    ]);
  }
  if (talk.baseline.conversations === 0) {
    items.push([
      'No conversation was read in or tallied during the first two weeks, so there is nothing to compare with.',
    ]);
  }
  return { id: 'limits', title: 'What the figures can’t say', blocks: [{ kind: 'list', items }] };
}
