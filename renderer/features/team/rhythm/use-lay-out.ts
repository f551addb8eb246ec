import type { PayloadOf } from '../../../../src/core/application/commands/registry.ts';
import { laterDay } from '../../../../src/core/insights/plan-frame.ts';
import type { ProposedPlace, RhythmLayout, RhythmSlot } from '../../../../src/core/insights/rhythm-layout.ts';
import { newId } from '../../../state/new-id.ts';
import { useRecords, useRun, useToday, useTransition, useWorkspace } from '../../../state/use-plan.ts';
import { tellDone } from '../../../ui/tell-problem.tsx';
import { FORM_WORDS } from '../../conversations/session-words.ts';

type Placed = PayloadOf<'lay-out-rhythm'>['blocks'][number];

/** Lays slots out in the week, and brings blocks up to date with the rhythm. */
export type LayOut = {
  readonly place: (proposals: readonly ProposedPlace[]) => Promise<void>;
  readonly update: (layout: RhythmLayout) => Promise<void>;
  readonly titleOf: (slot: RhythmSlot) => string;
};

/** The commands that lay a rhythm out. */
export function useLayOut(): LayOut {
  const run = useRun();
  const records = useRecords();
  const today = useToday();
  const { firstDay } = useTransition();
  const { zone } = useWorkspace().workspace;
  const titleOf = ({ repId, form }: RhythmSlot) => {
    const name = repId === null ? undefined : records.get('rep', repId)?.name;
    return name ? `${FORM_WORDS[form]}: ${name}`.slice(0, 300) : 'Team skill session';
  };
  const blockOf = ({ open: { slot, revived }, place }: ProposedPlace): Placed[] =>
    place === null
      ? []
      : [
          {
            id: revived?.id ?? newId(),
            ...slot,
            ...place,
            title: titleOf(slot),
            from: laterDay(firstDay, today),
            until: null,
            zone,
          },
        ];
  return {
    titleOf,
    place: async (proposals) => {
      const blocks = proposals.flatMap(blockOf);
      if (blocks.length > 0) await run('lay-out-rhythm', { blocks, remove: [] });
    },
    update: async ({ laid, surplus }) => {
      const blocks = laid
        .filter(({ fits }) => !fits)
        .map(({ block, slot }): Placed => {
          const { revision: _, exported: __, cancelled: ___, ...kept } = block;
          return { ...kept, form: slot.form, minutes: slot.minutes, everyWeeks: slot.everyWeeks };
        });
      const outcome = await run('lay-out-rhythm', { blocks, remove: surplus.map(({ id }) => id) });
      if (outcome.ok) tellDone('The week holds the rhythm as planned. The next export tells your calendar.');
    },
  };
}
