import { Anchor } from '@mantine/core';
import { IconCircle, IconCircleCheck } from '@tabler/icons-react';
import { useMemo } from 'react';
import type { Day } from '../../../src/core/domain/calendar/day.ts';
import type { PastCycle } from '../../../src/core/domain/permanent/past-cycle.ts';
import { type GateState, gates } from '../../../src/core/insights/gates.ts';
import type { RecordsView } from '../../../src/core/records/records.ts';
import { addressOf } from '../../app/router.ts';
import { phaseName } from '../../charts/phase-spans.ts';
import { formatDay, formatDayWithYear } from '../../format/days.ts';
import { useInsight, useToday } from '../../state/use-plan.ts';
import { Panel } from '../../ui/Panel.tsx';
import classes from './GatesSummary.module.css';
import { evidenceTitle, evidenceWords, gateStateWords } from './gate-words.ts';

/** A gate as of a day; `isOver` where nothing can come to it any more. */
function Gate({ gate, today, isOver = false }: { gate: GateState; today: Day; isOver?: boolean }) {
  return (
    <section className={classes.gate} aria-label={`Gate of phase ${gate.phase.phase}`}>
      <h3 className={classes.head}>
        <span>
          {gate.phase.phase} {phaseName(gate.phase.phase)}
        </span>
        <span className={classes.state} data-state={gate.state}>
          {gateStateWords(gate, today)}
        </span>
      </h3>
      {gate.pass && (
        <p className={classes.reason}>
          Passed by hand on {formatDay(gate.pass.passedOn)}: {gate.pass.reason}
        </p>
      )}
      <ul>
        {gate.evidence.map((piece) => (
          <li key={piece.key} data-met={piece.met || undefined}>
            {piece.met ? (
              <IconCircleCheck size={17} stroke={1.8} aria-label="There" />
            ) : (
              <IconCircle size={17} stroke={1.6} aria-label="Missing" />
            )}
            <span>
              {evidenceTitle(piece)}
              <span className={classes.measured}>
                {isOver && piece.value === null ? 'Nothing was measured' : evidenceWords(piece)}
              </span>
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** The three gates with their evidence: what is there, and what is still missing. */
export function GatesSummary() {
  const states = useInsight(gates);
  const today = useToday();
  return (
    <Panel
      title="Gates"
      hint="What has to be shown at the end of each phase."
      actions={
        <Anchor href={addressOf('plan')} size="sm" c="inherit" underline="always">
          Open the plan
        </Anchor>
      }
    >
      <div className={classes.gates}>
        {states.map((gate) => (
          <Gate key={gate.phase.phase} gate={gate} today={today} />
        ))}
      </div>
    </Panel>
  );
}

/** The gates of a cycle that is over, with its evidence and its decisions. `records` are those of the cycle. */
export function PastGates({ records, cycle }: { records: RecordsView; cycle: PastCycle }) {
  const { number, lastDay } = cycle;
  const states = useMemo(() => gates(records, lastDay), [records, lastDay]);
  return (
    <Panel
      title={`Gates of cycle ${number}`}
      hint={`The evidence as of its last day, ${formatDayWithYear(lastDay)}, and what was decided.`}
    >
      <div className={classes.gates}>
        {states.map((gate) => (
          <Gate key={gate.phase.phase} gate={gate} today={lastDay} isOver />
        ))}
      </div>
    </Panel>
  );
}
