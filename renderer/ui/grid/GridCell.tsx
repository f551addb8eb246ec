import { type ClipboardEvent, type KeyboardEvent, memo, useId, useRef, useState } from 'react';
import type { Problem } from '../../../src/core/foundation/outcome.ts';
import classes from './GridCell.module.css';
import type { GridCommands } from './grid-commands.ts';

/**
 * A cell of a grid that is typed into as a spreadsheet: shows `text`, takes what is typed when it is left or on Enter, and takes
 * it back on Escape. What can't be read stays as typed, with what is understood beside it. `corner` says in words why a
 * corner is marked, null where none is.
 */
export const GridCell = memo(function GridCell({
  row,
  column,
  label,
  text,
  corner,
  muted,
  placeholder = '–',
  commands,
}: {
  row: number;
  column: number;
  label: string;
  text: string;
  corner: string | null;
  muted: boolean;
  placeholder?: string;
  commands: GridCommands;
}) {
  const [draft, setDraft] = useState<string | null>(null);
  const [problem, setProblem] = useState<Problem | null>(null);
  // A key commits and moves the focus at once, and the blur that follows must already find the draft gone.
  const typed = useRef<string | null>(null);
  const noteId = useId();
  const place = { row, column };

  const type = (next: string | null) => {
    typed.current = next;
    setDraft(next);
    setProblem(null);
  };
  const commit = (): boolean => {
    if (typed.current === null) return true;
    // What was opened and left as it was is no entry: the text may be rounder than the value.
    if (typed.current === text) {
      type(null);
      return true;
    }
    const found = commands.enter(place, typed.current);
    if (found) setProblem(found);
    else type(null);
    return !found;
  };
  const handleKey = (event: KeyboardEvent<HTMLInputElement>) => {
    const { key, shiftKey, currentTarget } = event;
    const command = event.ctrlKey || event.metaKey;
    if (event.altKey || event.nativeEvent.isComposing) return;
    if (key === 'Escape') {
      event.stopPropagation();
      if (typed.current === null && !problem) return leaveGrid(currentTarget);
      type(null);
      currentTarget.value = text;
      return currentTarget.select();
    }
    if (key === 'F2') {
      typed.current ??= currentTarget.value;
      return currentTarget.setSelectionRange(currentTarget.value.length, currentTarget.value.length);
    }
    if (command && typed.current === null && /^[zy]$/i.test(key)) {
      event.preventDefault();
      return commands.step(key.toLowerCase() === 'y' || shiftKey ? 'redo' : 'undo');
    }
    const press = { key, shift: shiftKey, command, typing: typed.current !== null };
    if (!/^(Arrow|Enter|Home|End)/.test(key) || (shiftKey && key !== 'Enter')) return;
    if (press.typing && key !== 'Enter' && !/^Arrow(Up|Down)$/.test(key)) return;
    event.preventDefault();
    if (commit()) commands.move(place, press);
  };
  const handlePaste = (event: ClipboardEvent<HTMLInputElement>) => {
    const block = event.clipboardData.getData('text/plain');
    if (!/[\t\n\r]/.test(block.replace(/[\r\n]+$/, ''))) return;
    event.preventDefault();
    type(null);
    setProblem(commands.paste(place, block));
  };

  return (
    <>
      <input
        className={classes.input}
        type="text"
        inputMode="text"
        autoComplete="off"
        spellCheck={false}
        data-cell={`${row}:${column}`}
        data-muted={muted || undefined}
        aria-label={label}
        aria-invalid={problem !== null || undefined}
        aria-describedby={problem ? noteId : undefined}
        placeholder={placeholder}
        value={draft ?? text}
        onFocus={(event) => event.currentTarget.select()}
        onChange={(event) => type(event.currentTarget.value)}
        onKeyDown={handleKey}
        onPaste={handlePaste}
        onBlur={commit}
      />
      {corner && <span className={classes.imported} title={corner} />}
      {problem && (
        <span className={classes.problem} id={noteId} role="alert">
          {problem.message} {problem.remedy}
        </span>
      )}
    </>
  );
});

/** Lets the keyboard out of the grid, to what comes after it. */
function leaveGrid(cell: HTMLInputElement): void {
  const grid = cell.closest('[data-grid]');
  grid?.querySelector<HTMLElement>('[data-after-grid] input, [data-after-grid] button')?.focus();
}
