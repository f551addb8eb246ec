import type { KeyboardEvent } from 'react';

/** Saves the form with Ctrl or Command and Enter from a field in which Enter alone makes a line. */
export function submitFromTextarea(event: KeyboardEvent<HTMLTextAreaElement>): void {
  if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
  event.preventDefault();
  event.currentTarget.form?.requestSubmit();
}
