import { Anchor } from '@mantine/core';
import { IconCircle, IconCircleCheck } from '@tabler/icons-react';
import type { Day } from '../../../src/core/domain/calendar/day.ts';
import { type GateState, gates } from '../../../src/core/insights/gates.ts';
import { addressOf } from '../../app/router.ts';
import { phaseName } from '../../charts/phase-spans.ts';
import { formatDay } from '../../format/days.ts';
import { useInsight, useToday } from '../../state/use-plan.ts';
import { Panel } from '../../ui/Panel.tsx';
import classes from './GatesSummary.module.css';
import { evidenceTitle, evidenceWords, gateStateWords } from './gate-words.ts';

function Gate({ gate, today }: { gate: GateState; today: Day }) {
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
              <span className={classes.measured}>{evidenceWords(piece)}</span>
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
