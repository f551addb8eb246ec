import { z } from 'zod';
import { phaseSchema } from '../../domain/plan/transition.ts';
import { succeed } from '../../foundation/outcome.ts';
import { startDraft } from '../../records/draft.ts';
import { defineCommand } from '../command.ts';
import { find } from './refusals.ts';

/** Takes back that a gate was passed by hand; from then on its evidence decides again. */
export const withdrawGatePass = defineCommand({
  payload: z.object({ phase: phaseSchema }),
  describe: ({ phase }) => `Took back the hand-passed gate of phase ${phase}`,
  reduce: (records, { phase }) => {
    const found = find(records, 'gate-pass', `gate-${phase}`);
    if (!found.ok) return found;
    const draft = startDraft(records);
    draft.remove('gate-pass', found.value.id);
    return succeed(draft.changes());
  },
});
