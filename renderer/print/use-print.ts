import { useCallback, useEffect, useState } from 'react';
import { useWorkspace } from '../state/use-plan.ts';
import { tellDone, tellProblem } from '../ui/tell-problem.tsx';
import type { Paper } from './paper-size.ts';

/** While the window prints it bears a title of its own, from which printers and PDF files take theirs. */
function usePrintTitle(title: string): void {
  useEffect(() => {
    let before: string | null = null;
    const bear = () => {
      before ??= document.title;
      document.title = title;
    };
    const restore = () => {
      if (before !== null) document.title = before;
      before = null;
    };
    window.addEventListener('beforeprint', bear);
    window.addEventListener('afterprint', restore);
    return () => {
      restore();
      window.removeEventListener('beforeprint', bear);
      window.removeEventListener('afterprint', restore);
    };
  }, [title]);
}

/** A title as the bridge takes it. */
function requestOf(title: string, paper: Paper, inFolder: boolean) {
  return { title: title.slice(0, 300), paper, landscape: false, inFolder };
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
  usePrintTitle(title);
  const print = useCallback(() => window.print(), []);
  const savePdf = useCallback(async () => {
    setBusy(true);
    const outcome = await store.bridge.call('report.save-pdf', requestOf(title, paper, false));
    setBusy(false);
    if (!outcome.ok) tellProblem(outcome.problem);
    else if (outcome.value.saved !== null) tellDone(`Saved as ${outcome.value.saved}`);
  }, [store, title, paper]);
  return { print, savePdf: workspace.abilities.savesPdf ? () => void savePdf() : null, busy };
}

/** Saves what is shown as a PDF in the folder chosen last; the answer says whether it worked, and a problem is told. */
export function useSaveInFolder(): (title: string, paper: Paper) => Promise<boolean> {
  const { store } = useWorkspace();
  return useCallback(
    async (title, paper) => {
      const outcome = await store.bridge.call('report.save-pdf', requestOf(title, paper, true));
      if (!outcome.ok) tellProblem(outcome.problem);
      return outcome.ok && outcome.value.saved !== null;
    },
    [store],
  );
}
