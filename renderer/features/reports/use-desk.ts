import { useMemo, useState } from 'react';
import { planFrame } from '../../../src/core/insights/plan-frame.ts';
import type { RecordSet } from '../../../src/core/records/records.ts';
import { managerReport } from '../../../src/core/reports/engagement-report.ts';
import type { FrozenReport } from '../../../src/core/reports/frozen-report.ts';
import type { ReportDocument } from '../../../src/core/reports/report-document.ts';
import { MANAGER_PAGES } from '../../../src/core/reports/report-kinds.ts';
import { formatsIn } from '../../format/formats.ts';
import type { DrawingProgress } from '../../print/PaperDocument.tsx';
import type { PaperBlock } from '../../print/paper-block.ts';
import { sheetOf } from '../../print/paper-size.ts';
import { usePlanStore, useRecords, useToday, useTransition, useWorkspace } from '../../state/use-plan.ts';
import { usePracticeStore } from '../../state/use-practice.ts';
import type { ReportChoice } from './choice.ts';
import { useKept } from './kept/use-kept.ts';
import { brandOf, useLook } from './look/use-look.ts';
import { reportBlocks, withoutSections } from './report-blocks.tsx';
import { aboutOf, titleOf } from './shown-title.ts';
import { useSplit } from './split/use-split.ts';
import { useKeep } from './use-keep.ts';
import type { useMadeReport } from './use-made-report.ts';

const NOTHING: readonly PaperBlock[] = [];
const NO_SECTIONS: ReportDocument['sections'] = [];

/** Everything on the desk: the report that is shown with its look, as blocks for paper, and what can be done with it. */
export function useDesk(
  choice: ReportChoice,
  made: ReturnType<typeof useMadeReport>,
  practice: RecordSet | null,
) {
  const { document, ofPractice, home } = made;
  const { workspace } = useWorkspace();
  const { managerName } = useTransition();
  const today = useToday();
  const records = useRecords();
  const plan = usePlanStore();
  const practiceStore = usePracticeStore();
  const { axis } = useMemo(() => planFrame(records, today), [records, today]);
  const kept = useKept(ofPractice ? practiceStore : plan);
  const keepReport = useKeep(ofPractice);
  const look = useLook(practice);
  const [progress, setProgress] = useState<DrawingProgress | null>(null);

  const { paper } = workspace.preferences;
  const { leftOut } = choice;
  const current = useMemo(
    (): FrozenReport | null => document && { document: withoutSections(document, leftOut), look, paper },
    [document, leftOut, look, paper],
  );
  const shown = kept.opened?.report ?? current;
  const pages = useMemo(
    () => (shown?.document.sections ?? NO_SECTIONS).filter(({ part }) => part === MANAGER_PAGES.id),
    [shown],
  );
  const [onlyId, setOnlyId] = useState<string | null>(null);
  const formats = formatsIn(shown?.look.locale ?? undefined);
  const blocks = useMemo(() => {
    if (!shown) return NOTHING;
    const one = onlyId === null ? undefined : managerReport(shown.document, onlyId);
    const width = sheetOf(shown.paper).contentWidth;
    return reportBlocks(one ?? shown.document, { width, formats, brand: brandOf(shown.look) });
  }, [shown, onlyId, formats]);
  const stands = progress?.blocks === blocks && progress.isDrawn;
  const split = useSplit(pages, { paper: shown?.paper ?? paper, isDrawn: stands, show: setOnlyId });
  const title = shown ? titleOf(shown.document, managerName) : '';
  return {
    shown,
    blocks,
    pages,
    formats,
    axis,
    look,
    stands,
    progress,
    setProgress,
    split,
    kept,
    snapshots: home.all('report-snapshot'),
    title: split.shown ? [split.shown.title, title].join(', ') : title,
    /** Keeps what is shown; null while there is nothing, or something kept already. */
    keep:
      current && !kept.opened
        ? () => keepReport(current, ofPractice ? null : axis, keptAbout(current.document, ofPractice))
        : null,
  };
}

function keptAbout({ subtitle, meta }: ReportDocument, ofPractice: boolean): string {
  return ofPractice ? subtitle : aboutOf(meta);
}
