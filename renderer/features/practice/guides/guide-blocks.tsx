import type { ConversationGuide } from '../../../../src/core/content/conversations.ts';
import { PaperHeading } from '../../../print/PaperHeading.tsx';
import { PaperList } from '../../../print/PaperList.tsx';
import { PaperNote } from '../../../print/PaperNote.tsx';
import type { PaperBlock, PaperTableContent } from '../../../print/paper-block.ts';
import { CLOSING_PARTS, DOING } from './guide-words.ts';

function heading(title: string, hint?: string): PaperBlock {
  return {
    kind: 'whole',
    key: `heading:${title}`,
    keepWithNext: true,
    content: <PaperHeading level={2} title={title} hint={hint} />,
  };
}

function note(key: string, text: string): PaperBlock {
  return { kind: 'whole', key, content: <PaperNote>{text}</PaperNote> };
}

function table(name: string, columns: readonly string[], rows: readonly (readonly string[])[]): PaperBlock {
  const content: PaperTableContent = {
    name,
    columns: columns.map((title) => ({ title })),
    rows: rows.map((cells) => ({ key: cells.join(), cells })),
  };
  return { kind: 'table', key: `table:${name}`, table: content };
}

/** A guide as it is printed: first what one says, then what one needs to know. */
export function guideBlocks(guide: ConversationGuide): readonly PaperBlock[] {
  return [
    heading(guide.name, guide.purpose),
    note('when', `When: ${guide.when.join(' · ')}`),
    heading('Open'),
    note('opening', `“${guide.opening}”`),
    heading('Ask', 'In this order; leave out what the rep has answered already.'),
    table(
      'Questions',
      ['Question', 'What it is for'],
      guide.questions.map(({ text, purpose }, index) => [`${index + 1}. ${text}`, purpose]),
    ),
    heading('Close', 'No talk ends without all three.'),
    table(
      'Closing',
      ['Part', 'How to ask for it'],
      CLOSING_PARTS.map(([part, name]) => [name, guide.closing[part]]),
    ),
    heading('Traps'),
    { kind: 'whole', key: 'traps', content: <PaperList items={guide.traps} /> },
    heading(`Listen for: ${guide.listenFor.to.toLowerCase()}`, guide.listenFor.meaning),
    table(
      'Answers',
      ['Weak', 'Strong', 'The difference'],
      guide.listenFor.examples.map(({ weak, strong, because }) => [weak, strong, because]),
    ),
    heading('If you are not in one room'),
    note('remote', guide.remote),
    heading('From telling to asking', guide.workedExample.setting),
    table(
      'Worked example',
      ['Who', 'What is said'],
      guide.workedExample.lines.map((line) => [
        line.who === 'rep' ? 'Rep' : `Manager ${DOING[line.move]}`,
        line.text,
      ]),
    ),
    note('lesson', guide.workedExample.lesson),
  ];
}
