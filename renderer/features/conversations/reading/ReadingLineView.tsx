import { UnstyledButton } from '@mantine/core';
import { memo, type RefObject, useEffect, useRef } from 'react';
import type { MoveLabel } from '../../../../src/core/domain/conversation/move.ts';
import { formatShare } from '../../../format/numbers.ts';
import { MoveMark, talkKindOf } from '../../../ui/MoveMark.tsx';
import { formatClock, LABEL_WORDS } from '../talk-words.ts';
import { LabelMenu } from './LabelMenu.tsx';
import classes from './Reading.module.css';
import type { LineLabel, ReadingLine } from './reading-lines.ts';

/** One line of the conversation. The manager's carry their label, which is also the button that changes it. */
export const ReadingLineView = memo(function ReadingLineView({
  line,
  label,
  index,
  isCurrent,
  menuOpen,
  wantsFocus,
  select,
  setMenuLine,
  relabel,
}: {
  line: ReadingLine;
  label: LineLabel | null;
  index: number;
  isCurrent: boolean;
  menuOpen: boolean;
  wantsFocus: RefObject<boolean>;
  select: (index: number) => void;
  setMenuLine: (index: number | null) => void;
  relabel: (index: number, label: MoveLabel) => void;
}) {
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (!isCurrent || !wantsFocus.current) return;
    wantsFocus.current = false;
    button.current?.focus({ preventScroll: true });
  }, [isCurrent, wantsFocus]);
  const { head, text, move } = line;
  const closeMenu = () => {
    setMenuLine(null);
    button.current?.focus({ preventScroll: true });
  };
  return (
    <div className={classes.line} data-head={head !== null || undefined}>
      {head && (
        <div className={classes.head}>
          <span className={classes.time}>{head.start === null ? '' : formatClock(head.start)}</span>
          <span className={classes.speaker}>{head.speaker}</span>
          {line.isCoach && <span className={classes.you}>you</span>}
        </div>
      )}
      {label && move ? (
        <div
          className={classes.move}
          data-line={index}
          data-kind={talkKindOf(label.label)}
          data-doubtful={label.doubtful || undefined}
          data-current={isCurrent || undefined}
          aria-current={isCurrent || undefined}
        >
          <div className={classes.labelCell}>
            <UnstyledButton
              ref={button}
              className={classes.label}
              aria-haspopup="menu"
              aria-expanded={menuOpen}
              aria-describedby={`line-${index}`}
              onFocus={() => select(index)}
              onClick={() => setMenuLine(index)}
            >
              <MoveMark kind={talkKindOf(label.label)} />
              <span>
                {LABEL_WORDS[label.label]}
                {label.doubtful && (
                  <span className={classes.status}>doubtful, {formatShare(move.confidence)} sure</span>
                )}
                {label.corrected && <span className={classes.status}>corrected</span>}
              </span>
            </UnstyledButton>
            {menuOpen && (
              <LabelMenu label={label.label} close={closeMenu} choose={(chosen) => relabel(index, chosen)} />
            )}
          </div>
          <p className={classes.text} id={`line-${index}`} dir="auto">
            {text}
          </p>
        </div>
      ) : (
        <p className={classes.other} dir="auto">
          {text}
        </p>
      )}
    </div>
  );
});
