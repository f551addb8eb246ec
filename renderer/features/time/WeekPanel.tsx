import { ActionIcon, Button, Menu } from '@mantine/core';
import { IconCopy, IconDots, IconEraser } from '@tabler/icons-react';
import { useMemo, useState } from 'react';
import { addDays, type Day } from '../../../src/core/domain/calendar/day.ts';
import { planFrame } from '../../../src/core/insights/plan-frame.ts';
import type { TimeShare } from '../../../src/core/insights/time-share.ts';
import { formatDay } from '../../format/days.ts';
import { formatCounted } from '../../format/numbers.ts';
import { useInsight, useRecords, useRun, useToday } from '../../state/use-plan.ts';
import { Panel } from '../../ui/Panel.tsx';
import { tellDone } from '../../ui/tell-problem.tsx';
import { AddCategory } from './AddCategory.tsx';
import { CategoriesModal } from './CategoriesModal.tsx';
import classes from './TimeScreen.module.css';
import { changesToClear, changesToCopy, type TimeChange } from './time-changes.ts';
import { ViewChoice, type WeekView } from './ViewChoice.tsx';
import { type GridFocus, WeekGrid } from './WeekGrid.tsx';
import { cellsOf } from './week-cells.ts';
import { type EntryMode, weekColumns } from './week-columns.ts';
import { categoriesInUse, rowGroups } from './week-rows.ts';

/** The week's grid with what can be done to the whole week, and which categories stand in it. */
export function WeekPanel({
  weekStart,
  share,
  mode,
  setMode,
  focus,
  setFocus,
}: {
  weekStart: Day;
  share: TimeShare;
  mode: EntryMode;
  setMode: (mode: WeekView) => void;
  focus: GridFocus | null;
  setFocus: (focus: GridFocus) => void;
}) {
  const records = useRecords();
  const today = useToday();
  const run = useRun();
  const { axis, working } = useInsight(planFrame);
  const [managing, setManaging] = useState(false);
  // What was in use when the week was opened stays in sight: a row must not go while one clears it.
  const [shown, setShown] = useState<ReadonlySet<string>>(() => categoriesInUse(records, weekStart));
  const categories = records.all('time-category');
  const weekEnd = addDays(weekStart, 6);
  const cells = useMemo(() => cellsOf(records, weekStart, weekEnd), [records, weekStart, weekEnd]);
  const groups = useMemo(() => {
    const entries = records.all('time-entry').filter(({ day }) => day >= weekStart && day <= weekEnd);
    return rowGroups(categories, shown, new Set(entries.map(({ categoryId }) => categoryId)));
  }, [records, categories, shown, weekStart, weekEnd]);
  const columns = useMemo(
    () => weekColumns(mode, { weekStart, firstDay: axis.firstDay, working }),
    [mode, weekStart, axis, working],
  );
  const content = useMemo(
    () => ({ cells, columns, categoryIds: groups.flatMap(({ rows }) => rows.map(({ id }) => id)) }),
    [cells, columns, groups],
  );
  const inGrid = new Set(content.categoryIds);
  const hidden = categories.filter(({ id, archived }) => !archived && !inGrid.has(id));
  const reveal = (ids: readonly string[]) => {
    setShown((before) => new Set([...before, ...ids]));
    setFocus({ categoryId: ids[0] ?? null });
  };
  const record = (entries: TimeChange[], nothing: string, done: string) => {
    if (entries.length > 0) void run('record-time', { entries });
    tellDone(entries.length > 0 ? `${formatCounted(entries.length, 'cell')} ${done}` : nothing);
  };
  const copyLastWeek = () => {
    const offered = categories.filter(({ archived }) => !archived).map(({ id }) => id);
    const days = columns.flatMap(({ days: own }) => own);
    const open = days.filter((day) => day >= axis.firstDay && !records.get('holiday', day));
    const changes = changesToCopy(cellsOf(records, addDays(weekStart, -7), weekEnd), offered, open, 7);
    record(
      changes,
      'There is nothing to take over from the week before.',
      'taken over from the week before.',
    );
  };
  const clear = () =>
    record(
      changesToClear(
        cells,
        content.categoryIds,
        columns.flatMap(({ days }) => days),
      ),
      'There is nothing to clear.',
      'cleared.',
    );
  return (
    <Panel
      title={`Time, ${formatDay(weekStart)} – ${formatDay(weekEnd)}`}
      hint={
        mode === 'days'
          ? 'Write 45, 1:30, 1.5h or 90 min.'
          : 'Write 6h, 1:30 or 90 min. It is spread evenly over the working days.'
      }
      actions={
        <>
          <ViewChoice view={mode} setView={setMode} />
          <Button
            size="xs"
            variant="default"
            leftSection={<IconCopy size={15} stroke={1.6} />}
            disabled={addDays(weekStart, -1) < axis.firstDay}
            onClick={copyLastWeek}
          >
            Copy last week
          </Button>
          <Menu position="bottom-end">
            <Menu.Target>
              <ActionIcon variant="default" size={30} aria-label="More for the week">
                <IconDots size={17} />
              </ActionIcon>
            </Menu.Target>
            <Menu.Dropdown>
              <Menu.Item leftSection={<IconEraser size={16} />} onClick={clear}>
                Clear the week
              </Menu.Item>
            </Menu.Dropdown>
          </Menu>
        </>
      }
    >
      <div data-grid>
        <div className={classes.grid}>
          <WeekGrid key={mode} content={content} groups={groups} share={share} today={today} focus={focus} />
        </div>
        <AddCategory
          hidden={hidden}
          add={(id) => reveal([id])}
          addAll={() => reveal(hidden.map(({ id }) => id))}
          manage={() => setManaging(true)}
        />
        <p className={classes.keys}>
          Arrow keys and Enter move between cells. Esc takes back what you typed; once more leaves the table.
          A block copied from a spreadsheet can be pasted.
        </p>
      </div>
      {managing && (
        <CategoriesModal
          close={() => setManaging(false)}
          added={(id) => setShown((before) => new Set([...before, id]))}
        />
      )}
    </Panel>
  );
}
