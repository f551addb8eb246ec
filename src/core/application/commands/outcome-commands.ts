import { addOutcomeMeasure } from './add-outcome-measure.ts';
import { editOutcomeMeasure } from './edit-outcome-measure.ts';
import { importOutcomes } from './import-outcomes.ts';
import { recordOutcomes } from './record-outcomes.ts';
import { removeOutcomeMeasure } from './remove-outcome-measure.ts';

/** What can be done about figures of results. */
export const OUTCOME_COMMANDS = {
  'record-outcomes': recordOutcomes,
  'import-outcomes': importOutcomes,
  'add-outcome-measure': addOutcomeMeasure,
  'edit-outcome-measure': editOutcomeMeasure,
  'remove-outcome-measure': removeOutcomeMeasure,
} as const;
