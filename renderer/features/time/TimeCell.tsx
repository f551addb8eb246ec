import { type ClipboardEvent, type KeyboardEvent, memo, useId, useRef, useState } from 'react';
import type { Problem } from '../../../src/core/foundation/outcome.ts';
import { writeDuration } from '../../../src/core/interchange/duration/write-duration.ts';
import classes from './TimeCell.module.css';
import type { GridCommands } from './use-grid-commands.ts';

/**
 * A cell of the week's grid: shows its time, takes what is typed when it is left or on Enter, and takes it back on
 * Escape. What can't be read stays as typed, with what is understood beside it.
 */
export const TimeCell = memo(function TimeCell({
  row,
  column,
  label,
  minutes,
  imported,
  muted,
  commands,
}: {
  row: number;
  column: number;
  label: string;
  minutes: number;
  imported: number;
  muted: boolean;
  commands: GridCommands;
}) {
  const [draft, setDraft] = useState<string | null>(null);
  const [problem, setProblem] = useState<Problem | null>(null);
  // A key commits and moves the focus at once, and the blur that follows must already find the draft gone.
  const typed = useRef<string | null>(null);
  const noteId = useId();
  const place = { row, column };

  const type = (text: string | null) => {
    typed.current = text;
    setDraft(text);
    setProblem(null);
  };
  const commit = (): boolean => {
    if (typed.current === null) return true;
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
      currentTarget.value = minutes > 0 ? writeDuration(minutes) : '';
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
    const text = event.clipboardData.getData('text/plain');
    if (!/[\t\n\r]/.test(text.replace(/[\r\n]+$/, ''))) return;
    event.preventDefault();
    type(null);
    setProblem(commands.paste(place, text));
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
        placeholder="–"
        value={draft ?? (minutes > 0 ? writeDuration(minutes) : '')}
        onFocus={(event) => event.currentTarget.select()}
        onChange={(event) => type(event.currentTarget.value)}
        onKeyDown={handleKey}
        onPaste={handlePaste}
        onBlur={commit}
      />
      {imported > 0 && (
        <span
          className={classes.imported}
          title={`${writeDuration(imported)} painted in Hours, or from the calendar or the timer`}
        />
      )}
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
