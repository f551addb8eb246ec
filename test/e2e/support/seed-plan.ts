import { generateSample } from '../../../src/core/application/sample/generate-sample.ts';
import { addDays, type Day } from '../../../src/core/domain/calendar/day.ts';
import { runOnStore } from '../../../src/host/store/run-on-store.ts';
import { fillFolder } from '../../support/fill-folder.ts';
import { withPrivateWords } from '../../support/private-words.ts';

/** Puts a plan in the middle of its 90 days into a data folder, with a private word in every private field. */
export function seedPrivatePlan(folder: string, today: Day): void {
  const records = withPrivateWords(generateSample({ seed: 7, today, reps: 8, transcripts: false }));
  const id = records.transition[0]?.id ?? '';
  const transition = records.transition.map((plan) => ({ ...plan, isSample: false }));
  fillFolder(folder, today, ({ putPlan }) => putPlan({ id, records: { ...records, transition } }));
}

/** Puts a plan into a data folder whose first 90 days are over, its third gate passed by hand with a reason, and the next begun. */
export function seedSecondCycle(folder: string, today: Day, reason: string): void {
  const records = generateSample({ seed: 7, today: addDays(today, -60), reps: 8, transcripts: false });
  const id = records.transition[0]?.id ?? '';
  const transition = records.transition.map((plan) => ({ ...plan, isSample: false }));
  fillFolder(folder, today, ({ data, now, putPlan }) => {
    putPlan({ id, records: { ...records, transition } });
    const run = (name: string, payload: unknown) => {
      const request = { transition: id, name, payload, origin: 'test' };
      const outcome = runOnStore(data, request, { now, today });
      if (!outcome.ok) throw new Error(outcome.problem.message);
    };
    run('pass-gate', { phase: 3, passedOn: addDays(today, -20), reason });
    run('start-next-cycle', { id, firstDay: today, phaseDays: [30, 30, 30], keepsBehaviours: true });
  });
}
