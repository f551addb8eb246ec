import { Checkbox, SegmentedControl } from '@mantine/core';
import type { ImportMapping, KnownTeam } from '../../../../src/core/interchange/table/import-mapping.ts';
import type { PlannedFigure } from '../../../../src/core/interchange/table/import-plan.ts';
import { ChartTable } from '../../../charts/ChartTable.tsx';
import { formatCount, formatCounted } from '../../../format/numbers.ts';
import { formatFigure, formatPeriod } from '../../../format/outcomes.ts';
import { DayField } from '../../../ui/DayField.tsx';
import { Panel } from '../../../ui/Panel.tsx';
import classes from './Import.module.css';
import { UNREAD_WORDS } from './plan-words.ts';
import type { PlanPreview } from './table-jobs.ts';

/** What would be kept, figure by figure, and what not and why; with the choices that this leaves. */
export function PlanPanel({
  plan,
  known,
  mapping,
  change,
}: {
  plan: PlanPreview;
  known: KnownTeam;
  mapping: ImportMapping;
  change: (patch: Partial<ImportMapping>) => void;
}) {
  return (
    <Panel title="What would be kept" hint={summaryOf(plan)}>
      <ul className={classes.questions}>
        {(plan.replacing > 0 || plan.keptOld > 0) && (
          <li className={classes.question}>
            <span>
              {formatCounted(plan.replacing + plan.keptOld, 'figure')} of a period that is there already.
            </span>
            <SegmentedControl
              aria-label="Figures that are there already"
              data={[
                { value: 'replace', label: 'Replace' },
                { value: 'keep', label: 'Keep the old' },
              ]}
              value={mapping.existing}
              onChange={(existing) => change({ existing: existing as ImportMapping['existing'] })}
            />
          </li>
        )}
        {plan.contradiction && (
          <li className={classes.question}>
            <span>
              {formatCounted(plan.contradictions, 'line')} {plan.contradictions === 1 ? 'gives' : 'give'}{' '}
              another figure for the same rep and period, the first is line {plan.contradiction.line},{' '}
              {plan.contradiction.text}.
            </span>
            <SegmentedControl
              aria-label="Lines that differ"
              data={[
                { value: 'first', label: 'The first counts' },
                { value: 'last', label: 'The last counts' },
              ]}
              value={mapping.twice ?? ''}
              onChange={(twice) => change({ twice: twice as ImportMapping['twice'] })}
            />
          </li>
        )}
        {hasPercent(mapping, known) && (
          <li className={classes.question}>
            <span>A percentage without its sign, such as 0.78, is</span>
            <SegmentedControl
              aria-label="Percentages without a sign"
              data={[
                { value: 'fraction', label: '78%' },
                { value: 'percent', label: '0.78%' },
              ]}
              value={mapping.shares ?? (plan.fractions ? 'fraction' : 'percent')}
              onChange={(shares) => change({ shares: shares as ImportMapping['shares'] })}
            />
          </li>
        )}
        {(plan.tooMany || mapping.since !== null) && (
          <li className={classes.question}>
            <span>Only what is not over before</span>
            <DayField aria-label="Only from" value={mapping.since} onChange={(since) => change({ since })} />
          </li>
        )}
      </ul>
      {plan.unreadCount > 0 && <Unread plan={plan} mapping={mapping} change={change} />}
      {plan.total > 0 && (
        <ChartTable
          name="Figures that would be kept"
          content={{
            columns: [
              { title: 'Rep' },
              { title: 'Measure' },
              { title: 'Period' },
              { title: 'Figure', numeric: true },
              { title: 'Counted', numeric: true },
              { title: 'Instead of', numeric: true },
              { title: 'Line', numeric: true },
            ],
            rows: plan.figures.map((figure) => rowOf(figure, known)),
          }}
        />
      )}
      {plan.total > plan.figures.length && (
        <p className={classes.quiet}>
          The first {formatCount(plan.figures.length)} of {formatCount(plan.total)} figures are shown.
        </p>
      )}
    </Panel>
  );
}

function hasPercent({ roles, measureId }: ImportMapping, { measures }: KnownTeam): boolean {
  return roles.some((role) => {
    const id = role.startsWith('figure:')
      ? role.slice(7)
      : role === 'value' || role === 'month'
        ? measureId
        : null;
    return measures.some((measure) => measure.id === id && measure.unit === 'percent');
  });
}

function summaryOf(plan: PlanPreview): string {
  const parts = [
    formatCounted(plan.total, 'figure'),
    ...(plan.replacing > 0 ? [`${formatCount(plan.replacing)} of them in place of another`] : []),
    ...(plan.keptOld > 0 ? [`${formatCount(plan.keptOld)} left as they are`] : []),
    ...(plan.unchanged > 0 ? [`${formatCount(plan.unchanged)} there already`] : []),
    ...(plan.repeated > 0
      ? [
          `${formatCounted(plan.repeated, 'line')} that ${plan.repeated === 1 ? 'says' : 'say'} the same again`,
        ]
      : []),
    ...(plan.early > 0 ? [`${formatCount(plan.early)} too early`] : []),
  ];
  return `${parts.join(', ')}.${plan.asTeam ? ' No column names reps, so they are the team’s.' : ''}`;
}

function rowOf(
  { repId, measureId, from, to, value, count, before, line }: PlannedFigure,
  { reps, measures }: KnownTeam,
) {
  const measure = measures.find(({ id }) => id === measureId);
  const unit = measure ?? { unit: 'number' as const, unitWord: '' };
  return {
    key: `${line} ${measureId} ${from}`,
    cells: [
      repId === null ? 'Team' : (reps.find(({ id }) => id === repId)?.name ?? ''),
      measure?.name ?? '',
      formatPeriod({ from, to }),
      formatFigure(value, unit),
      count === null ? '–' : formatCount(count),
      before === null ? '–' : formatFigure(before, unit),
      formatCount(line),
    ],
  };
}

function Unread({
  plan,
  mapping,
  change,
}: {
  plan: PlanPreview;
  mapping: ImportMapping;
  change: (patch: Partial<ImportMapping>) => void;
}) {
  return (
    <div className={classes.unread}>
      <p>
        <strong>{formatCounted(plan.unreadCount, 'cell')} can’t be read.</strong>
      </p>
      <ul>
        {plan.unread.map(({ line, text, reason }) => (
          <li key={`${line} ${reason} ${text}`}>
            Line {line}: “{text}” {UNREAD_WORDS[reason]}
          </li>
        ))}
        {plan.unreadCount > plan.unread.length && (
          <li>and {formatCount(plan.unreadCount - plan.unread.length)} more.</li>
        )}
      </ul>
      <Checkbox
        label="Leave these out and keep the rest"
        checked={mapping.leaveOut}
        onChange={(event) => change({ leaveOut: event.currentTarget.checked })}
      />
    </div>
  );
}
