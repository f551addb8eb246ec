import { useEffect, useState } from 'react';
import { secondsOn, type TallyDraft } from '../../../../src/core/domain/tally/tally-draft.ts';
import { formatClock } from '../talk-words.ts';
import classes from './Tally.module.css';
import { momentNow } from './use-kept-draft.ts';

const TICK_MS = 250;

/** The clock of a tally, without its pauses. */
export function TallyClock({ draft }: { draft: TallyDraft | null }) {
  const [now, setNow] = useState(momentNow);
  const running = draft !== null && draft.runningSince !== null;
  useEffect(() => {
    if (!running) return;
    const timer = setInterval(() => setNow(momentNow()), TICK_MS);
    return () => clearInterval(timer);
  }, [running]);
  return (
    <p className={classes.clock} role="timer" aria-label="Clock" data-running={running || undefined}>
      {formatClock(draft ? secondsOn(draft, now) : 0)}
      {draft && !running && <span className={classes.paused}>Paused</span>}
    </p>
  );
}
