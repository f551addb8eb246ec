import { useCallback, useEffect, useRef, useState } from 'react';
import type { Paper } from '../../../print/paper-size.ts';
import { useSaveInFolder } from '../../../print/use-print.ts';
import { useWorkspace } from '../../../state/use-plan.ts';
import { tellDone, tellProblem } from '../../../ui/tell-problem.tsx';

/** A manager's page that is printed by itself. */
export type SplitPage = { readonly id: string; readonly title: string };

/** Where printing one by one is: at which of the pages; null while nothing of the kind is going on. */
export type Split = { readonly at: number; readonly folder: string | null } | null;

/**
 * Brings the managers of a report to paper one by one: into a folder where the program saves PDFs itself, else through the print
 * dialog, one at a press. `show` is told which page has to be shown, null for all of them.
 * @param isDrawn whether the pages that are to be shown stand
 */
export function useSplit(
  pages: readonly SplitPage[],
  { paper, isDrawn, show }: { paper: Paper; isDrawn: boolean; show: (id: string | null) => void },
) {
  const { store, workspace } = useWorkspace();
  const { savesPdf } = workspace.abilities;
  const saveInFolder = useSaveInFolder();
  const [split, setSplit] = useState<Split>(null);
  const saving = useRef(false);
  const shown = split ? pages[split.at] : undefined;

  const start = useCallback(async () => {
    if (!savesPdf) return setSplit({ at: 0, folder: null });
    const chosen = await store.bridge.call('report.choose-folder', {});
    if (!chosen.ok) return tellProblem(chosen.problem);
    if (chosen.value.folder !== null) setSplit({ at: 0, folder: chosen.value.folder });
  }, [store, savesPdf]);
  const stop = useCallback(() => setSplit(null), []);
  const next = useCallback(
    () => setSplit((now) => (now && now.at + 1 < pages.length ? { ...now, at: now.at + 1 } : null)),
    [pages.length],
  );

  const id = shown?.id ?? null;
  useEffect(() => show(id), [show, id]);
  useEffect(() => {
    if (!split?.folder || !shown || !isDrawn || saving.current) return;
    saving.current = true;
    void saveInFolder(shown.title, paper).then((saved) => {
      saving.current = false;
      if (!saved) return stop();
      if (split.at + 1 === pages.length) tellDone(`${pages.length} PDFs saved in ${split.folder}`);
      next();
    });
  }, [split, shown, isDrawn, paper, pages.length, saveInFolder, next, stop]);

  return { split, shown: shown ?? null, start, stop, next, savesPdf };
}
