import { useEffect } from 'react';
import type { TallyKind } from '../../../../src/core/domain/tally/tally.ts';
import { isField } from '../../../app/editing-field.ts';
import { claimUndo } from '../../../app/own-undo.ts';

const KINDS: Readonly<Record<string, TallyKind>> = { t: 'tell', a: 'ask', r: 'reflect' };

/** What the keys of a tally do. */
export type TallyKeys = { readonly tap: (kind: TallyKind) => void; readonly takeBack: () => void };

/**
 * T, A and R count, Backspace takes the latest tap back, and so does undo, however it is asked for. In a field and while a
 * dialog is open the keys are what they always are.
 */
export function useTallyKeys({ tap, takeBack }: TallyKeys): void {
  useEffect(() => {
    const handle = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.repeat) return;
      if (isField(event.target) || document.querySelector('[role="dialog"]')) return;
      const kind = KINDS[event.key.toLowerCase()];
      if (kind) tap(kind);
      else if (event.key === 'Backspace') takeBack();
      else return;
      event.preventDefault();
      // Nobody is to leave for another screen by a letter that was meant to count.
      event.stopPropagation();
    };
    // Before the shortcuts of the frame hear it.
    window.addEventListener('keydown', handle, true);
    const release = claimUndo({ undo: takeBack, redo: () => undefined });
    return () => {
      window.removeEventListener('keydown', handle, true);
      release();
    };
  }, [tap, takeBack]);
}
