import { useMemo } from 'react';
import { conversationProposals } from '../../../../src/core/insights/conversation-proposals.ts';
import { goTo } from '../../../app/router.ts';
import { useRecords, useToday } from '../../../state/use-plan.ts';
import { Panel } from '../../../ui/Panel.tsx';
import { RepSelect } from '../RepSelect.tsx';
import classes from './Chooser.module.css';
import { ChooserTaps } from './ChooserTaps.tsx';
import { Proposals } from './Proposals.tsx';

/** "What is going on with this rep?": what the records propose, and a few taps to one of the seven conversations. */
export default function ChooserTab({ within }: { within: readonly string[] }) {
  const records = useRecords();
  const today = useToday();
  const rep = within[0] === undefined ? undefined : records.get('rep', within[0]);
  const proposals = useMemo(
    () => (rep ? conversationProposals(records, rep.id, today) : []),
    [records, rep, today],
  );
  const choose = (repId: string | null) =>
    repId === null ? goTo('practice', 'chooser') : goTo('practice', 'chooser', repId);
  return (
    <div className={classes.stack}>
      <div className={classes.rep}>
        <RepSelect repId={rep?.id ?? null} choose={choose} clearable />
      </div>
      {rep && <Proposals rep={rep} proposals={proposals} />}
      <Panel
        title={rep ? `What is going on with ${rep.name}?` : 'What is going on?'}
        hint="Three taps at most, and you know which of the seven conversations to have."
      >
        <ChooserTaps key={rep?.id ?? ''} repId={rep?.id} />
      </Panel>
    </div>
  );
}
