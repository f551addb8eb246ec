import { getHotkeyHandler, type HotkeyItem } from '@mantine/hooks';
import { useEffect, useRef } from 'react';
import { useWorkspace } from '../state/use-plan.ts';
import type { Action } from './actions.ts';
import { isField, stepInField } from './editing-field.ts';

/** How long a G waits for its second letter, in milliseconds. */
const CHORD_MS = 1200;

/** Undo and redo in a field belong to the field; Ctrl+Y redoes where people expect it. */
function hotkeysOf(actions: readonly Action[]): HotkeyItem[] {
  const items = actions.flatMap((action): HotkeyItem[] =>
    action.shortcut ? [[action.shortcut, () => action.run(), { preventDefault: true }]] : [],
  );
  const redo = actions.find(({ key }) => key === 'redo');
  return redo ? [...items, ['mod+Y', () => redo.run(), { preventDefault: true }]] : items;
}

/** Listens for the actions' shortcuts, for G followed by a letter, and for the native menu. */
export function useShortcuts(actions: readonly Action[]): void {
  const { store } = useWorkspace();
  const chordUntil = useRef(0);
  useEffect(() => {
    const handleHotkeys = getHotkeyHandler(hotkeysOf(actions));
    const handle = (event: KeyboardEvent) => {
      const typing = isField(event.target);
      const editing = event.key.toLowerCase() === 'z' || event.key.toLowerCase() === 'y';
      if (typing && editing) return;
      handleHotkeys(event);
      if (
        typing ||
        event.ctrlKey ||
        event.metaKey ||
        event.altKey ||
        document.querySelector('[role="dialog"]')
      )
        return;
      const letter = event.key.toLowerCase();
      if (event.timeStamp < chordUntil.current) {
        chordUntil.current = 0;
        const action = actions.find(({ chord }) => chord === letter);
        if (action) {
          event.preventDefault();
          action.run();
        }
      } else if (letter === 'g') chordUntil.current = event.timeStamp + CHORD_MS;
    };
    window.addEventListener('keydown', handle);
    const stopMenu = store.onMenu((key) => {
      // The menu doesn't take the focus: what is asked for there is meant for the field that has it.
      if ((key === 'undo' || key === 'redo') && stepInField(key)) return;
      actions.find((action) => action.key === key)?.run();
    });
    return () => {
      window.removeEventListener('keydown', handle);
      stopMenu();
    };
  }, [actions, store]);
}
