import { Checkbox } from '@mantine/core';
import type { PortfolioManager } from '../../../../src/core/insights/portfolio.ts';
import type { RecordSet } from '../../../../src/core/records/records.ts';
import { formatShare, NO_VALUE } from '../../../format/numbers.ts';
import { fromWords, STANDING_MEASURES, type StandingMeasure } from '../../../format/standing-measures.ts';
import { ManagerName } from '../ManagerName.tsx';
import { dayWords, engagementWords, gateWords, phaseWords, quietWords } from '../standing-words.ts';
import type { RowPlace } from './GroupRow.tsx';
import { ManagerMenu } from './ManagerMenu.tsx';
import classes from './Portfolio.module.css';

const SHOWN = STANDING_MEASURES.filter(({ key }) => ['coaching-share', 'telling', 'rhythm'].includes(key));

/** A manager in the portfolio's table. The name opens the manager's plan. */
export function ManagerRow({
  manager,
  place,
  isTicked,
  tick,
  practice,
  namesEngagement,
}: {
  manager: PortfolioManager;
  place: RowPlace;
  isTicked: boolean;
  tick: () => void;
  practice: RecordSet;
  namesEngagement: boolean;
}) {
  const { standing, managerName, managerRole, client, engagement } = manager;
  const where = namesEngagement ? engagementWords(client, engagement) : '';
  return (
    <tr {...place} data-ticked={isTicked || undefined}>
      <td className={classes.tick}>
        <Checkbox size="xs" checked={isTicked} onChange={tick} aria-label={`Compare ${managerName}`} />
      </td>
      <th scope="row" className={classes.first}>
        <ManagerName manager={manager} />
        <span className={classes.line} title={where || managerRole}>
          {where || managerRole}
        </span>
      </th>
      <td className={classes.even}>
        {standing ? dayWords(standing) : NO_VALUE}
        {standing && (
          <span className={classes.soft}>
            <span
              className={classes.phase}
              data-phase={standing.state === 'running' ? standing.phase : undefined}
            />
            {phaseWords(standing)}
          </span>
        )}
      </td>
      <td className={classes.even}>
        {quietWords(manager)}
        {manager.stalled && <span className={classes.late}>stalled</span>}
      </td>
      <td>
        {standing && standing.gatesBehind.length > 0 ? (
          <span className={classes.late}>{gateWords(standing.gatesBehind)}</span>
        ) : (
          <span className={classes.quiet}>{standing ? 'none' : NO_VALUE}</span>
        )}
      </td>
      {SHOWN.map((measure) => (
        <td key={measure.key} className={classes.even}>
          {standing ? <MeasureCell measure={measure} standing={standing} /> : NO_VALUE}
        </td>
      ))}
      <td className={classes.last}>
        <ManagerMenu manager={manager} practice={practice} />
      </td>
    </tr>
  );
}

function MeasureCell({
  measure,
  standing,
}: {
  measure: StandingMeasure;
  standing: NonNullable<PortfolioManager['standing']>;
}) {
  return (
    <>
      {formatShare(measure.value(standing))}
      <span className={classes.soft}>{fromWords(measure, standing) ?? measure.short(standing)}</span>
    </>
  );
}
