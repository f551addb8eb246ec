import { useMemo, useRef } from 'react';
import type { Day } from '../../../src/core/domain/calendar/day.ts';
import type { OutcomeKind } from '../../../src/core/domain/outcome/built-in-measures.ts';
import { type OutcomeFigure, outcomeIdOf } from '../../../src/core/domain/outcome/outcome-figure.ts';
import type { Period } from '../../../src/core/domain/outcome/periods.ts';
import type { Rep } from '../../../src/core/domain/rep/rep.ts';
import { poolFigures } from '../../../src/core/insights/outcomes/pool-figures.ts';
import { formatFigure, formatPeriod } from '../../format/outcomes.ts';
import { GridCell } from '../../ui/grid/GridCell.tsx';
import classes from './FigureGrid.module.css';
import { useFigureCommands } from './use-figure-commands.ts';

const PLACES = 10;

/** A figure as a cell holds it, to be read again as typed: `75% (12)`, `45.5`. */
function cellText(figure: OutcomeFigure | undefined, { unit }: OutcomeKind): string {
  if (!figure) return '';
  const shown = unit === 'percent' ? figure.value * 100 : figure.value;
  const number = String(Math.round(shown * PLACES) / PLACES);
  return `${number}${unit === 'percent' ? '%' : ''}${figure.count === null ? '' : ` (${figure.count})`}`;
}

/** Figures of one measure: reps and the team down, periods across; typed into as a spreadsheet is. */
export function FigureGrid({
  measure,
  reps,
  columns,
  figures,
  today,
}: {
  measure: OutcomeKind;
  reps: readonly Rep[];
  columns: readonly Period[];
  figures: readonly OutcomeFigure[];
  today: Day;
}) {
  const table = useRef<HTMLTableElement>(null);
  const rows = useMemo(() => [...reps.map(({ id }) => id), null], [reps]);
  const content = useMemo(() => ({ measure, rows, columns }), [measure, rows, columns]);
  const commands = useFigureCommands(table, content);
  const byId = useMemo(() => new Map(figures.map((figure) => [figure.id, figure])), [figures]);
  const cellOf = (row: number, repId: string | null, name: string) =>
    columns.map((period, column) => {
      const figure = byId.get(
        outcomeIdOf({ measureId: measure.id, repId, from: period.from, to: period.to }),
      );
      const begun = period.from <= today;
      return (
        <td key={`${period.from} ${period.to}`} data-closed={begun ? undefined : true}>
          {begun && (
            <GridCell
              row={row}
              column={column}
              label={`${name}, ${formatPeriod(period)}`}
              text={cellText(figure, measure)}
              corner={figure?.source === 'file' ? 'From a table' : null}
              muted={false}
              placeholder={repId === null ? teamPlaceholder(figures, period, measure) : '–'}
              commands={commands}
            />
          )}
        </td>
      );
    });
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a part that scrolls has to be reached by the keyboard
    <section className={classes.scroll} aria-label={`Figures of ${measure.name}`} tabIndex={0} data-grid>
      <table className={classes.grid} ref={table}>
        <caption className="unseen">{measure.name} by rep and period</caption>
        <thead>
          <tr>
            <th scope="col" className={classes.corner}>
              Rep
            </th>
            {columns.map((period) => (
              <th key={`${period.from} ${period.to}`} scope="col">
                {formatPeriod(period)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {reps.map((rep, row) => (
            <tr key={rep.id}>
              <th scope="row" className={classes.name} title={rep.name}>
                {rep.name}
              </th>
              {cellOf(row, rep.id, rep.name)}
            </tr>
          ))}
          <tr className={classes.team}>
            <th scope="row" className={classes.name}>
              Team
            </th>
            {cellOf(reps.length, null, 'Team')}
          </tr>
        </tbody>
      </table>
    </section>
  );
}

/** What the reps' figures come to, pale in the team's cell as long as nothing is typed there. */
function teamPlaceholder(
  figures: readonly OutcomeFigure[],
  { from, to }: Period,
  measure: OutcomeKind,
): string {
  const ofReps = figures.filter(
    (figure) => figure.repId !== null && figure.from === from && figure.to === to,
  );
  const pool = poolFigures(ofReps, measure);
  return pool ? formatFigure(pool.value, { unit: measure.unit, unitWord: '' }) : '–';
}
