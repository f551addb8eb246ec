import type { BridgeHandlers } from '../../core/bridge/bridge.ts';
import type { Instant } from '../../core/domain/calendar/day.ts';
import { fail, type Outcome, succeed } from '../../core/foundation/outcome.ts';
import type { LiveData } from '../store/live-data.ts';
import { summariesOf } from '../store/read-store.ts';
import { leaveNoTrace, putTransitions, removeTransition } from '../store/replace-data.ts';
import { type GenerateSample, SAMPLE_ID, SAMPLE_SEED } from './sample.ts';
import { type Holding, replyState, type WorkspaceContext, withWritable } from './workspace-context.ts';
import { sampleInTheWay } from './workspace-problems.ts';

type SampleChannel = 'sample.load' | 'sample.remove';

/** The handlers of the sample. It is put in and taken out as a whole, and is no part of any history. */
export function sampleHandlers(context: WorkspaceContext): Pick<BridgeHandlers, SampleChannel> {
  return {
    'sample.load': async ({ today }) => {
      const generate = context.generateSample ?? (await usualSample());
      const make = () => generate({ seed: SAMPLE_SEED, today });
      return withWritable(context, ({ data }) => loadSample(data, make, context.clock.now()));
    },
    'sample.remove': () => replyState(context, withWritable(context, removeSample)),
  };
}

// Made when somebody asks for it: the generator and its words are most of the program's code.
async function usualSample(): Promise<GenerateSample> {
  return (await import('../../core/application/sample/generate-sample.ts')).generateSample;
}

function loadSample(
  data: LiveData,
  make: () => ReturnType<GenerateSample>,
  now: Instant,
): Outcome<{ transition: string }> {
  const summaries = summariesOf(data);
  if (!summaries.ok) return summaries;
  if (summaries.value.some(({ id, isSample }) => id === SAMPLE_ID && !isSample))
    return fail(sampleInTheWay());
  const put = putTransitions(data, [{ id: SAMPLE_ID, records: make() }], now);
  return put.ok ? succeed({ transition: SAMPLE_ID }) : put;
}

/**
 * Removes the sample from the data file with its history, and the backups that hold nothing else. A backup that also holds
 * plans of the user's is kept as it is: a backup is never rewritten, and it goes when its time has come.
 */
export function removeSample({ data, backups }: Holding): Outcome<null> {
  const summaries = summariesOf(data);
  if (!summaries.ok) return summaries;
  if (!summaries.value.some(({ id, isSample }) => id === SAMPLE_ID && isSample)) return succeed(null);
  const removed = removeTransition(data, SAMPLE_ID);
  if (!removed.ok) return removed;
  backups.forget(SAMPLE_ID);
  leaveNoTrace(data);
  return succeed(null);
}
