import { useCallback, useEffect, useRef, useState } from 'react';
import type { Conversation } from '../../../../src/core/domain/conversation/conversation.ts';
import type { StoredTranscript } from '../../../../src/core/domain/conversation/stored-transcript.ts';
import { VirtualRows } from '../VirtualRows.tsx';
import { AskInsteadModal } from './AskInsteadModal.tsx';
import { ProfilePanel } from './ProfilePanel.tsx';
import { QuestionPoints } from './QuestionPoints.tsx';
import classes from './Reading.module.css';
import { ReadingBar } from './ReadingBar.tsx';
import { ReadingLineView } from './ReadingLineView.tsx';
import type { ReadingLine } from './reading-lines.ts';
import { useAskInstead } from './use-ask-instead.ts';
import { useReading } from './use-reading.ts';
import { useReadingKeys } from './use-reading-keys.ts';

/** Characters on a line of the view at its usual width, to guess heights before they are measured. */
const CHARACTERS_A_LINE = 72;
const LINE_HEIGHT = 24;
const HEAD_HEIGHT = 34;

const keyOf = ({ key }: ReadingLine) => key;
const heightOf = ({ text, head }: ReadingLine) =>
  Math.ceil(text.length / CHARACTERS_A_LINE) * LINE_HEIGHT + 12 + (head ? HEAD_HEIGHT : 0);

/** The conversation line by line, with the profile beside it. */
export function TranscriptView({
  conversation,
  transcript,
}: {
  conversation: Conversation;
  transcript: StoredTranscript;
}) {
  const reading = useReading(conversation, transcript);
  const { lines, labels, current, setCurrent, rows, wantsFocus, relabel } = reading;
  const ask = useAskInstead(reading, conversation);
  useReadingKeys(reading, ask.open);
  const [menuLine, setMenuLine] = useState<number | null>(null);
  const container = useRef<HTMLDivElement>(null);
  const select = useCallback((line: number) => setCurrent(line), [setCurrent]);
  useEffect(() => {
    // A click on a line's words chooses it too; the keyboard reaches every line through its label.
    const element = container.current;
    const choose = ({ target }: MouseEvent) => {
      const line = target instanceof Element ? target.closest<HTMLElement>('[data-line]') : null;
      if (line) setCurrent(Number(line.dataset.line));
    };
    element?.addEventListener('click', choose);
    return () => element?.removeEventListener('click', choose);
  }, [setCurrent]);
  return (
    <div className={classes.columns}>
      <aside className={classes.aside} aria-label="Profile of your talk">
        <ProfilePanel conversation={conversation} goToMonologue={reading.goToMonologue} />
        <QuestionPoints conversation={conversation} turns={transcript.turns} goTo={reading.goToPlace} />
      </aside>
      <section className={classes.transcript} aria-label="Transcript" ref={container}>
        <ReadingBar counts={reading.counts} step={reading.step} ask={ask} />
        <VirtualRows
          ref={rows}
          label="Lines of the conversation"
          rows={lines}
          rowKey={keyOf}
          estimate={heightOf}
          render={(line, index) => (
            <ReadingLineView
              line={line}
              label={labels[index] ?? null}
              index={index}
              isCurrent={index === current}
              menuOpen={index === menuLine}
              wantsFocus={wantsFocus}
              select={select}
              setMenuLine={setMenuLine}
              relabel={relabel}
            />
          )}
        />
      </section>
      {ask.asked && <AskInsteadModal line={ask.asked} conversationId={conversation.id} close={ask.close} />}
    </div>
  );
}
