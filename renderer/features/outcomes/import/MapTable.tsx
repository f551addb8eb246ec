import { Button, Select } from '@mantine/core';
import { useEffect, useState } from 'react';
import type { Problem } from '../../../../src/core/foundation/outcome.ts';
import type { ImportMapping, KnownTeam } from '../../../../src/core/interchange/table/import-mapping.ts';
import { goTo } from '../../../app/router.ts';
import { formatCounted } from '../../../format/numbers.ts';
import { useRun } from '../../../state/use-plan.ts';
import { Panel } from '../../../ui/Panel.tsx';
import { ProblemNote } from '../../../ui/ProblemNote.tsx';
import { tellDone } from '../../../ui/tell-problem.tsx';
import { ColumnsTable } from './ColumnsTable.tsx';
import classes from './Import.module.css';
import { PlanPanel } from './PlanPanel.tsx';
import { blockedBy } from './plan-words.ts';
import { Questions } from './Questions.tsx';
import { rememberedTerms } from './remembered-terms.ts';
import type { TableDesk } from './table-desk.ts';
import type { OpenedTable, PlanPreview } from './table-jobs.ts';

/** Says what the columns are and answers what is open, with what would be kept below. */
export function MapTable({
  opened,
  known,
  desk,
  problem,
  choose,
  startOver,
}: {
  opened: OpenedTable;
  known: KnownTeam;
  desk: TableDesk;
  problem: Problem | null;
  choose: (sheet: number) => void;
  startOver: () => void;
}) {
  const run = useRun({ quietly: true });
  const [mapping, setMapping] = useState(opened.mapping);
  const [plan, setPlan] = useState<PlanPreview | null>(null);
  const [failed, setFailed] = useState<Problem | null>(null);
  const [busy, setBusy] = useState(false);
  const change = (patch: Partial<ImportMapping>) => setMapping({ ...mapping, ...patch });
  useEffect(() => {
    let current = true;
    void desk.plan(mapping, known).then((next) => {
      if (current) setPlan(next);
    });
    return () => {
      current = false;
    };
  }, [desk, mapping, known]);
  const blocked = plan ? blockedBy(plan, mapping) : null;
  const keep = async () => {
    setBusy(true);
    const changes = [...(await desk.figures(mapping, known))];
    const terms = rememberedTerms(opened.titles, mapping, plan);
    const outcome = await run('import-outcomes', { changes, measures: [], terms });
    setBusy(false);
    if (!outcome.ok) {
      setFailed(outcome.problem);
      return;
    }
    tellDone(`${formatCounted(changes.length, 'figure')} kept. Undo takes all of them back.`);
    const [first] = changes;
    if (first) goTo('team', 'outcomes', first.measureId);
    else goTo('team', 'outcomes');
  };
  return (
    <>
      <Panel
        title="Columns"
        hint={`${formatCounted(opened.rows, 'row')}. What the columns are is remembered for the next table.`}
        actions={
          <>
            {opened.sheets.length > 1 && (
              <Select
                size="xs"
                aria-label="Sheet"
                data={opened.sheets.map((label, at) => ({ value: String(at), label }))}
                value={String(opened.sheet)}
                allowDeselect={false}
                onChange={(sheet) => choose(Number(sheet))}
              />
            )}
            <Button variant="default" size="xs" onClick={startOver}>
              Another table
            </Button>
          </>
        }
        flush
      >
        <ColumnsTable opened={opened} known={known} mapping={mapping} change={change} />
      </Panel>
      {plan && <Questions plan={plan} known={known} mapping={mapping} change={change} />}
      {plan && <PlanPanel plan={plan} known={known} mapping={mapping} change={change} />}
      {(failed ?? problem) && <ProblemNote problem={(failed ?? problem) as Problem} />}
      <div className={classes.save}>
        <Button
          size="md"
          loading={busy}
          disabled={!plan || blocked !== null || plan.total === 0}
          onClick={() => void keep()}
        >
          {plan && plan.total > 0 ? `Keep ${formatCounted(plan.total, 'figure')}` : 'Keep'}
        </Button>
        <span className={classes.quiet} role="status">
          {blocked ?? 'All of them or none, and one undo takes them back.'}
        </span>
      </div>
    </>
  );
}
