import { goTo } from '../../app/router.ts';

let focusBar: (() => void) | null = null;

/** Leads the keyboard to the timer, wherever one is: to the bar in sight, or to the one of the Time screen. */
export function askForTimer(): void {
  if (focusBar) focusBar();
  else goTo('time', 'timer');
}

/** The bar's side: takes the keyboard when it is asked for; the answer stops that. */
export function hearTimerRequests(focus: () => void): () => void {
  focusBar = focus;
  return () => {
    if (focusBar === focus) focusBar = null;
  };
}
