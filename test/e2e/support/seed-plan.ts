import { generateSample } from '../../../src/core/application/sample/generate-sample.ts';
import type { Day } from '../../../src/core/domain/calendar/day.ts';
import { fillFolder } from '../../support/fill-folder.ts';
import { withPrivateWords } from '../../support/private-words.ts';

/** Puts a plan in the middle of its 90 days into a data folder, with a private word in every private field. */
export function seedPrivatePlan(folder: string, today: Day): void {
  const records = withPrivateWords(generateSample({ seed: 7, today, reps: 8, transcripts: false }));
  const id = records.transition[0]?.id ?? '';
  const transition = records.transition.map((plan) => ({ ...plan, isSample: false }));
  fillFolder(folder, today, ({ putPlan }) => putPlan({ id, records: { ...records, transition } }));
}
