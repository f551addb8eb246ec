import { Button } from '@mantine/core';
import type { OwnBenchmarkMeasure } from '../../../../src/core/domain/benchmark/own-benchmark-terms.ts';
import type { PortfolioManager } from '../../../../src/core/insights/portfolio.ts';
import type { RecordSet } from '../../../../src/core/records/records.ts';
import { addressOf } from '../../../app/router.ts';
import { formatShare, NO_VALUE } from '../../../format/numbers.ts';
import { fromWords, STANDING_MEASURES, type StandingMeasure } from '../../../format/standing-measures.ts';
import { Clamped } from '../../../ui/Clamped.tsx';
import { EmptyState } from '../../../ui/EmptyState.tsx';
import { Loading } from '../../../ui/Loading.tsx';
import { Panel } from '../../../ui/Panel.tsx';
import { ProblemNote } from '../../../ui/ProblemNote.tsx';
import { Screen } from '../../../ui/Screen.tsx';
import { SourceNote } from '../../../ui/SourceNote.tsx';
import { ManagerName } from '../ManagerName.tsx';
import { PracticeBenchmarkNotes } from '../PracticeBenchmarkNotes.tsx';
import { dayWords, gateWords, phaseWords, quietWords } from '../standing-words.ts';
import { usePortfolio } from '../use-portfolio.ts';
import classes from './Compare.module.css';

/** What of the table a consultant can have own figures on, in its order. */
const COMPARED: readonly OwnBenchmarkMeasure[] = [
  'coaching-share',
  'tell-share',
  'ask-share',
  'reflect-share',
  'rhythm-kept',
];

/** Some managers side by side: a column each, a row a measure. */
export default function CompareScreen({ practice, ids }: { practice: RecordSet; ids: readonly string[] }) {
  const { portfolio, problem } = usePortfolio(practice);
  const managers = ids
    .map((id) => portfolio?.managers.find((manager) => manager.id === id))
    .filter((manager) => manager !== undefined);
  return (
    <Screen
      title="Side by side"
      lead={
        <a className={classes.back} href={addressOf('engagements')}>
          All managers
        </a>
      }
    >
      {problem && <ProblemNote problem={problem} />}
      {!portfolio && !problem && <Loading />}
      {portfolio && managers.length < 2 && (
        <Panel>
          <EmptyState
            title="Choose at least two managers"
            action={
              <Button component="a" variant="default" href={addressOf('engagements')}>
                All managers
              </Button>
            }
          >
            Tick them in the list, then compare.
          </EmptyState>
        </Panel>
      )}
      {managers.length >= 2 && (
        <Panel
          hint="Managers start from different places and few conversations make shaky shares: look at where each began, and at the counts."
          title="Where they stand"
          flush
        >
          <ComparedTable managers={managers} />
          <div className={classes.sources}>
            <SourceNote benchmark="coaching-share-target">Good practice: 25–40% coaching</SourceNote>
            <PracticeBenchmarkNotes practice={practice} measures={COMPARED} />
          </div>
        </Panel>
      )}
    </Screen>
  );
}

function ComparedTable({ managers }: { managers: readonly PortfolioManager[] }) {
  return (
    <table className={classes.compared}>
      <thead>
        <tr>
          <td />
          {managers.map((manager) => (
            <th key={manager.id} scope="col">
              <ManagerName manager={manager} />
              {manager.client && (
                <span className={classes.soft}>
                  <Clamped text={manager.client.name} />
                </span>
              )}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        <tr>
          <th scope="row">Day</th>
          {managers.map(({ id, standing }) => (
            <td key={id}>
              {standing ? dayWords(standing) : NO_VALUE}
              {standing && <span className={classes.soft}>{phaseWords(standing)}</span>}
            </td>
          ))}
        </tr>
        <tr>
          <th scope="row">Last entry</th>
          {managers.map((manager) => (
            <td key={manager.id}>
              {quietWords(manager)}
              {manager.stalled && <span className={classes.late}>stalled</span>}
            </td>
          ))}
        </tr>
        <tr>
          <th scope="row">Gates</th>
          {managers.map(({ id, standing }) => (
            <td key={id} className={standing?.gatesBehind.length ? classes.late : undefined}>
              {standing ? gateWords(standing.gatesBehind) : NO_VALUE}
              {standing && standing.gatesBehind.length > 0 && ' behind'}
            </td>
          ))}
        </tr>
        {STANDING_MEASURES.map((measure) => (
          <tr key={measure.key}>
            <th scope="row">{measure.label}</th>
            {managers.map((manager) => (
              <td key={manager.id}>
                <Measured manager={manager} measure={measure} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Measured({ manager, measure }: { manager: PortfolioManager; measure: StandingMeasure }) {
  const { standing } = manager;
  if (!standing) return NO_VALUE;
  const value = measure.value(standing);
  return (
    <>
      <span className={classes.value}>{formatShare(value)}</span>
      <span className={classes.bar} aria-hidden>
        <span style={{ width: `${Math.min(1, value ?? 0) * 100}%`, background: measure.colour }} />
      </span>
      <span className={classes.soft}>
        {[fromWords(measure, standing), measure.basis(standing)].filter(Boolean).join(', ')}
      </span>
    </>
  );
}
