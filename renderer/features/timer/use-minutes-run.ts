import { useEffect, useState } from 'react';
import type { Timer } from '../../../src/core/domain/audit/timer.ts';
import { isForgotten, minutesRun } from '../../../src/core/domain/audit/timer-stretch.ts';

const TICK_MS = 5_000;

/** What a running timer shows: whole minutes, and whether it was forgotten. Follows the clock. */
export function useMinutesRun(timer: Timer): { readonly minutes: number; readonly forgotten: boolean } {
  const [, setTick] = useState(0);
  useEffect(() => {
    const ticking = setInterval(() => setTick((tick) => tick + 1), TICK_MS);
    return () => clearInterval(ticking);
  }, []);
  const now = new Date().toISOString();
  const minutes = Math.max(0, Math.floor((Date.parse(now) - Date.parse(timer.startedAt)) / 60_000));
  return { minutes: Math.min(minutes, minutesRun(timer, now)), forgotten: isForgotten(timer, now) };
}
