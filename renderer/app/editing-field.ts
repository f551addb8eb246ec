/** Inputs into which nothing is typed: in them there is no text to take back. */
const WITHOUT_TEXT = ['button', 'checkbox', 'color', 'file', 'image', 'radio', 'range', 'reset', 'submit'];

/** Whether an element is a field that takes text or choices from the keyboard, and so has keys of its own. */
export function isField(target: EventTarget | null): target is HTMLElement {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || ['INPUT', 'TEXTAREA', 'SELECT'].includes(target.tagName))
  );
}

/** Whether text is being written in an element, which then has an undo of its own. */
function takesText(target: Element | null): boolean {
  if (target instanceof HTMLInputElement) return !WITHOUT_TEXT.includes(target.type) && !target.readOnly;
  if (target instanceof HTMLTextAreaElement) return !target.readOnly;
  return target instanceof HTMLElement && target.isContentEditable;
}

/**
 * Takes back or does again what was written in the field that has the focus, as its own keys would.
 * @returns whether there is such a field; without one nothing happens
 */
export function stepInField(step: 'undo' | 'redo'): boolean {
  if (!takesText(document.activeElement)) return false;
  // Deprecated, and the only way to a field's own history.
  document.execCommand(step);
  return true;
}
