import { Button } from '@mantine/core';
import { useMemo, useState } from 'react';
import { PHASE_NUMBERS } from '../../../../src/core/domain/plan/phase-number.ts';
import { groupManagers, type PortfolioManager } from '../../../../src/core/insights/portfolio.ts';
import { phaseName } from '../../../charts/phase-spans.ts';
import { formatShare } from '../../../format/numbers.ts';
import { Clamped } from '../../../ui/Clamped.tsx';
import { ManagerName } from '../ManagerName.tsx';
import { dayWords, gateWords, quietWords } from '../standing-words.ts';
import classes from './Board.module.css';

const COLUMNS: readonly { readonly key: string; readonly title: string }[] = [
  { key: 'before', title: 'Not begun' },
  ...PHASE_NUMBERS.map((phase) => ({ key: String(phase), title: `${phase} ${phaseName(phase)}` })),
  { key: 'after', title: 'After the plan' },
];

/** So many cards of a column are shown until one asks for more. */
const CARDS = 25;

/** The managers as cards in the phase that they are in. Columns without anybody are left out, save for the three phases. */
export function PortfolioBoard({ managers }: { managers: readonly PortfolioManager[] }) {
  const byPhase = useMemo(
    () => new Map(groupManagers(managers, 'phase').map((group) => [group.key, group.managers])),
    [managers],
  );
  const columns = COLUMNS.filter(
    ({ key }) => byPhase.has(key) || PHASE_NUMBERS.some((phase) => String(phase) === key),
  );
  return (
    <div className={classes.board}>
      {columns.map(({ key, title }) => (
        <Column key={key} phase={key} title={title} managers={byPhase.get(key) ?? []} />
      ))}
    </div>
  );
}

function Column({
  phase,
  title,
  managers,
}: {
  phase: string;
  title: string;
  managers: readonly PortfolioManager[];
}) {
  const [shown, setShown] = useState(CARDS);
  const more = managers.length - shown;
  return (
    <section className={classes.column} data-phase={phase} aria-label={title}>
      <h3 className={classes.title}>
        {title} <span className={classes.count}>{managers.length}</span>
      </h3>
      {managers.length === 0 && <p className={classes.none}>Nobody is here.</p>}
      <ul className={classes.cards}>
        {managers.slice(0, shown).map((manager) => (
          <Card key={manager.id} manager={manager} />
        ))}
      </ul>
      {more > 0 && (
        <Button size="compact-sm" variant="default" onClick={() => setShown(shown + CARDS)}>
          Show {Math.min(CARDS, more)} more of {managers.length}
        </Button>
      )}
    </section>
  );
}

function Card({ manager }: { manager: PortfolioManager }) {
  const { standing, client, engagement, stalled } = manager;
  const progress = standing ? Math.min(1, Math.max(0, standing.planDay / standing.planDays)) : 0;
  return (
    <li className={classes.card}>
      <ManagerName manager={manager} />
      <p className={classes.soft}>
        <Clamped text={client?.name ?? engagement?.title ?? manager.managerRole} lines={1} />
      </p>
      <div className={classes.track} aria-hidden>
        <div className={classes.reached} style={{ width: `${progress * 100}%` }} />
      </div>
      <p className={classes.soft}>
        {standing ? dayWords(standing) : 'Being measured'}, last entry {quietWords(manager)}
      </p>
      {standing && (
        <dl className={classes.figures}>
          <div>
            <dt>Coaching</dt>
            <dd>{formatShare(standing.coachingShare.value)}</dd>
          </div>
          <div>
            <dt>Telling</dt>
            <dd>{formatShare(standing.telling.value)}</dd>
          </div>
          <div>
            <dt>Rhythm</dt>
            <dd>{formatShare(standing.rhythmKept.value)}</dd>
          </div>
        </dl>
      )}
      {(stalled || (standing && standing.gatesBehind.length > 0)) && (
        <p className={classes.late}>
          {[stalled && 'Stalled', standing?.gatesBehind.length && `${gateWords(standing.gatesBehind)} behind`]
            .filter(Boolean)
            .join(', ')}
        </p>
      )}
    </li>
  );
}
