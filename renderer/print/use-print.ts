import { useCallback, useState } from 'react';
import { useWorkspace } from '../state/use-plan.ts';
import { tellDone, tellProblem } from '../ui/tell-problem.tsx';
import type { Paper } from './paper-size.ts';

/** Runs something while the window bears a title, from which printers and PDF files take theirs. */
async function titled<T>(title: string, run: () => Promise<T> | T): Promise<T> {
  const before = document.title;
  document.title = title;
  try {
    return await run();
  } finally {
    document.title = before;
  }
}

/**
 * Brings the report in the window to paper: `print` by the window's own printing, `savePdf` by the program where it
 * can, else null. `busy` while a PDF is being made.
 */
export function usePrint(
  title: string,
  paper: Paper,
): { readonly print: () => void; readonly savePdf: (() => void) | null; readonly busy: boolean } {
  const { store, workspace } = useWorkspace();
  const [busy, setBusy] = useState(false);
  const print = useCallback(() => void titled(title, () => window.print()), [title]);
  const savePdf = useCallback(async () => {
    setBusy(true);
    const outcome = await titled(title, () =>
      store.bridge.call('report.save-pdf', { title: title.slice(0, 300), paper, landscape: false }),
    );
    setBusy(false);
    if (!outcome.ok) tellProblem(outcome.problem);
    else if (outcome.value.saved !== null) tellDone(`Saved as ${outcome.value.saved}`);
  }, [store, title, paper]);
  return { print, savePdf: workspace.abilities.savesPdf ? () => void savePdf() : null, busy };
}
