/** What a view takes back and does again itself while it is shown. */
export type OwnUndo = { readonly undo: () => void; readonly redo: () => void };

let claimed: OwnUndo | null = null;

/**
 * Lets a view have undo and redo while it is shown, however they are asked for: by key, menu or palette. What it counts
 * isn't in the plan's history yet.
 * @returns gives them back
 */
export function claimUndo(own: OwnUndo): () => void {
  claimed = own;
  return () => {
    if (claimed === own) claimed = null;
  };
}

/** Takes the step in the view that claimed it. @returns whether there is one */
export function stepInView(step: 'undo' | 'redo'): boolean {
  claimed?.[step]();
  return claimed !== null;
}
