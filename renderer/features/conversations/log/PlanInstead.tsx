import { Button } from '@mantine/core';
import { goTo } from '../../../app/router.ts';
import { formatDay } from '../../../format/days.ts';
import { newId } from '../../../state/new-id.ts';
import { useRecords, useRun, useToday } from '../../../state/use-plan.ts';
import { freshPreparation } from '../prepare/use-preparation.ts';
import classes from './LikeNote.module.css';
import type { SessionDraft } from './session-draft.ts';

/** A session on a day to come isn't logged but can be prepared: the way there. */
export function PlanInstead({ draft, close }: { draft: SessionDraft; close: () => void }) {
  const records = useRecords();
  const today = useToday();
  const run = useRun();
  const { day, repIds, conversation } = draft;
  const [repId] = repIds;
  if (day === null || day <= today || repIds.length !== 1 || repId === undefined) return null;
  const prepare = async () => {
    const { sessionId: _, ...fresh } = freshPreparation(
      records,
      { id: newId(), repId, day, today },
      conversation,
    );
    const notes = [draft.nextStep, draft.note].filter((text) => text.trim() !== '').join('\n');
    const outcome = await run('keep-preparation', { ...fresh, notes });
    if (!outcome.ok) return;
    close();
    goTo('conversations', 'prepare', repId, fresh.id);
  };
  return (
    <p className={classes.note} role="status">
      <span>
        {formatDay(day)} is still to come. A session is logged once it took place; until then it can be
        prepared.
      </span>
      <Button size="compact-sm" variant="default" onClick={() => void prepare()}>
        Prepare it for {formatDay(day)}
      </Button>
    </p>
  );
}
