import { gatePassSchema } from '../../domain/plan/gate-pass.ts';
import { succeed } from '../../foundation/outcome.ts';
import { startDraft } from '../../records/draft.ts';
import { defineCommand } from '../command.ts';

/** Passes a gate by hand although evidence is missing; the report shows the reason. */
export const passGate = defineCommand({
  payload: gatePassSchema.pick({ phase: true, passedOn: true, reason: true }),
  describe: ({ phase }) => `Passed the gate of phase ${phase} by hand`,
  reduce: (records, { phase, passedOn, reason }) => {
    const draft = startDraft(records);
    draft.put('gate-pass', { id: `gate-${phase}`, phase, passedOn, reason });
    return succeed(draft.changes());
  },
});
