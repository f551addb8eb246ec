import { useEffect } from 'react';
import type { Reading } from './use-reading.ts';

/** How long a G waits for its second letter; a letter in that time goes to a screen and not to a line. */
const CHORD_MS = 1200;

function belongsElsewhere(event: KeyboardEvent): boolean {
  if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return true;
  if (document.querySelector('[role="dialog"], [role="menu"]')) return true;
  const { target } = event;
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || ['INPUT', 'TEXTAREA', 'SELECT'].includes(target.tagName))
  );
}

/** The reading view's keys: N or J and P or K by line, T to the next telling, D to the next doubtful, A asks instead, 1 to 5 relabel. */
export function useReadingKeys(
  { step, relabelCurrent }: Pick<Reading, 'step' | 'relabelCurrent'>,
  askInstead: () => void,
): void {
  useEffect(() => {
    let chordUntil = 0;
    const steps: Readonly<Record<string, () => void>> = {
      n: () => step('any'),
      j: () => step('any'),
      p: () => step('any', -1),
      k: () => step('any', -1),
      t: () => step('tell'),
      d: () => step('doubtful'),
      a: askInstead,
    };
    const handle = (event: KeyboardEvent) => {
      if (belongsElsewhere(event)) return;
      const key = event.key.toLowerCase();
      if (event.timeStamp < chordUntil) {
        chordUntil = 0;
        return;
      }
      if (key === 'g') chordUntil = event.timeStamp + CHORD_MS;
      else if (/^[1-5]$/.test(key)) relabelCurrent(Number(key));
      else if (steps[key]) {
        // The letter is not for a field that it opens.
        event.preventDefault();
        steps[key]();
      }
    };
    window.addEventListener('keydown', handle);
    return () => window.removeEventListener('keydown', handle);
  }, [step, relabelCurrent, askInstead]);
}
