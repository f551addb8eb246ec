import { generateSample } from '../../../src/core/application/sample/generate-sample.ts';
import type { Day, Instant } from '../../../src/core/domain/calendar/day.ts';
import { openStore } from '../../../src/host/store/open-store.ts';
import { putTransitions } from '../../../src/host/store/replace-data.ts';
import { withPrivateWords } from '../../support/private-words.ts';

/** Puts a plan in the middle of its 90 days into a data folder, with a private word in every private field. */
export function seedPrivatePlan(folder: string, today: Day): void {
  const now = `${today}T08:00:00.000Z` as Instant;
  const opened = openStore({
    folder,
    clock: { now: () => now },
    hasBackups: () => false,
    backUpBefore: () => ({ ok: true, value: null }),
  });
  const { data } = opened;
  if (!data) throw new Error(opened.refusal?.message);
  const records = withPrivateWords(generateSample({ seed: 7, today, reps: 8, transcripts: false }));
  const id = records.transition[0]?.id ?? '';
  const transition = records.transition.map((plan) => ({ ...plan, isSample: false }));
  const put = putTransitions(data, [{ id, records: { ...records, transition } }], now);
  if (!put.ok) throw new Error(put.problem.message);
  data.close();
  opened.release();
}
