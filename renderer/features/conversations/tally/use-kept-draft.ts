import { useCallback, useEffect, useRef, useState } from 'react';
import type { Instant } from '../../../../src/core/domain/calendar/day.ts';
import { foundAgain, type TallyDraft } from '../../../../src/core/domain/tally/tally-draft.ts';
import type { Problem } from '../../../../src/core/foundation/outcome.ts';
import { usePlanStore, useWorkspace } from '../../../state/use-plan.ts';

/** How often a running tally is written down when nobody taps, in milliseconds. */
const KEEP_MS = 15_000;

/** The moment it is. */
export function momentNow(): Instant {
  return new Date().toISOString() as Instant;
}

/** A tally under way as the page has it; `loading` until it is known whether there is one. */
export type KeptDraft = {
  readonly loading: boolean;
  readonly draft: TallyDraft | null;
  /** Why the tally couldn't be written down; it goes on all the same. */
  readonly problem: Problem | null;
  /** Changes the tally, or ends it with null; written down at once. */
  readonly change: (step: (draft: TallyDraft | null, now: Instant) => TallyDraft | null) => void;
};

/**
 * The live tally under way, kept in the data file with every tap, so that neither a closed window nor a killed program
 * loses it. One that was logged already is not taken up again.
 */
export function useKeptDraft(): KeptDraft {
  const plan = usePlanStore();
  const { bridge } = useWorkspace().store;
  const { transition } = plan;
  const [draft, setDraft] = useState<TallyDraft | null>(null);
  const [loading, setLoading] = useState(true);
  const [problem, setProblem] = useState<Problem | null>(null);
  const latest = useRef<TallyDraft | null>(null);
  const writing = useRef(false);
  const unwritten = useRef(false);

  const write = useCallback(async () => {
    writing.current = true;
    // Taps that come while one is on its way to the disk go there together afterwards.
    while (unwritten.current) {
      unwritten.current = false;
      const reply = await bridge.call('tally.keep', { transition, draft: latest.current });
      setProblem(reply.ok ? null : reply.problem);
    }
    writing.current = false;
  }, [bridge, transition]);

  const change = useCallback<KeptDraft['change']>(
    (step) => {
      const next = step(latest.current, momentNow());
      if (next === latest.current) return;
      latest.current = next;
      setDraft(next);
      unwritten.current = true;
      if (!writing.current) void plan.keepDraft(write());
    },
    [plan, write],
  );

  useEffect(() => {
    let isCurrent = true;
    void bridge.call('tally.resume', { transition }).then((reply) => {
      if (!isCurrent) return;
      setLoading(false);
      if (!reply.ok) return setProblem(reply.problem);
      const found = reply.value.draft;
      // A tap that came before the answer begins a new tally only where there was none.
      if (!found || latest.current || plan.snapshot().records.get('tally', found.id)) return;
      change((_, now) => foundAgain(found, now));
    });
    return () => {
      isCurrent = false;
    };
  }, [bridge, transition, plan, change]);

  const running = draft !== null && draft.runningSince !== null;
  useEffect(() => {
    if (!running) return;
    const note = () => change((now, at) => now && { ...now, keptAt: at });
    const timer = setInterval(note, KEEP_MS);
    window.addEventListener('pagehide', note);
    return () => {
      clearInterval(timer);
      window.removeEventListener('pagehide', note);
      note();
    };
  }, [running, change]);

  return { loading, draft, problem, change };
}
