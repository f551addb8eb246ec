import { Button } from '@mantine/core';
import { IconCircleCheckFilled, IconCircleDashed } from '@tabler/icons-react';
import { useState } from 'react';
import { GATES } from '../../../src/core/content/gate-template.ts';
import type { GateState } from '../../../src/core/insights/gates.ts';
import { formatDay } from '../../format/days.ts';
import { useRun, useToday } from '../../state/use-plan.ts';
import { AskReason } from '../../ui/AskReason.tsx';
import { evidenceWords } from './evidence-words.ts';
import classes from './GateView.module.css';

function stateWords(gate: GateState): string {
  if (gate.state === 'passed') return 'Passed by its evidence';
  if (gate.state === 'ready') return 'All there: it passes when the phase ends';
  if (gate.pass) return `Passed by hand on ${formatDay(gate.pass.passedOn)}: ${gate.pass.reason}`;
  const met = gate.evidence.filter((evidence) => evidence.met).length;
  return `${met} of ${gate.evidence.length} there`;
}

/** The gate at a phase's end: what it asks for, what is there, what is missing; and the way through by hand. */
export function GateView({ gate, phaseName }: { gate: GateState; phaseName: string }) {
  const run = useRun();
  const today = useToday();
  const [asking, setAsking] = useState(false);
  const { phase } = gate.phase;
  return (
    <section className={classes.gate} aria-label={`Gate of ${phaseName}`}>
      <header className={classes.head}>
        <h3 className={classes.title}>Gate: before you go on</h3>
        <span className={classes.state}>{stateWords(gate)}</span>
        {gate.pass ? (
          <Button
            size="compact-sm"
            variant="subtle"
            onClick={() => void run('withdraw-gate-pass', { phase })}
          >
            Take back
          </Button>
        ) : (
          gate.state === 'open' && (
            <Button size="compact-sm" variant="default" onClick={() => setAsking(true)}>
              Pass by hand
            </Button>
          )
        )}
      </header>
      <ul className={classes.evidence}>
        {gate.evidence.map((evidence) => {
          const words = GATES[phase].find(({ key }) => key === evidence.key);
          return (
            <li key={evidence.key} data-met={evidence.met || undefined} title={words?.why}>
              {evidence.met ? (
                <IconCircleCheckFilled size={18} aria-hidden />
              ) : (
                <IconCircleDashed size={18} aria-hidden />
              )}
              <span>
                {words?.title}
                <span className={classes.missing}>{evidenceWords(evidence)}</span>
              </span>
            </li>
          );
        })}
      </ul>
      {asking && (
        <AskReason
          title={`Pass the gate of ${phaseName} by hand`}
          explanation="You go on although evidence is missing. The report shows that, and your reason."
          confirm="Pass the gate"
          onConfirm={(reason) => run('pass-gate', { phase, passedOn: today, reason })}
          close={() => setAsking(false)}
        />
      )}
    </section>
  );
}
