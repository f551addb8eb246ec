import { useCallback, useState } from 'react';
import { dayOfInstant, type Instant } from '../../../../src/core/domain/calendar/day.ts';
import type { Preparation } from '../../../../src/core/domain/preparation/preparation.ts';
import type { Companion, Debrief } from '../../../../src/core/domain/session/companion.ts';
import type { ConversationKey } from '../../../../src/core/domain/session/conversation-key.ts';
import {
  paused,
  resumed,
  startTally,
  type TallyDraft,
} from '../../../../src/core/domain/tally/tally-draft.ts';
import type { Problem } from '../../../../src/core/foundation/outcome.ts';
import { alreadyLogged } from '../../../../src/core/insights/already-logged.ts';
import { carriedCommitments } from '../../../../src/core/insights/carried-commitments.ts';
import { goTo } from '../../../app/router.ts';
import { newId } from '../../../state/new-id.ts';
import { useRecords, useRun, useWorkspace } from '../../../state/use-plan.ts';
import { tellDone } from '../../../ui/tell-problem.tsx';
import { settledOf } from '../log/settle-in-draft.ts';
import { countsAnything, tallyOf } from '../tally/tally-to-log.ts';
import { momentNow } from '../tally/use-kept-draft.ts';
import { useTally } from '../tally/use-tally.ts';
import {
  emptyCommitment,
  logOfCompanion,
  newCompanion,
  newDebrief,
  problemsOfCompanion,
} from './companion-draft.ts';

/** Whom a companion is opened for: a prepared conversation, a rep with or without one chosen, or whatever is under way. */
export type CompanionPlace = {
  readonly preparation: Preparation | null;
  readonly repId: string | null;
  readonly conversation: ConversationKey | null;
};

/** Whether the conversation under way is the one that was asked for. */
function isMeant({ companion, repIds }: TallyDraft, { preparation, repId }: CompanionPlace): boolean {
  if (preparation) return companion?.preparationId === preparation.id;
  if (repId === null) return true;
  return repIds.includes(repId) || repIds.length === 0;
}

/**
 * A conversation while it runs: the live tally with what is written beside it. All of it is kept with every key, so that
 * neither a closed window nor a program that is gone loses it, and becomes the session in one step.
 */
export function useCompanion(place: CompanionPlace) {
  const records = useRecords();
  const { workspace } = useWorkspace();
  const run = useRun({ quietly: true });
  const { preparation, repId, conversation } = place;
  const [fresh] = useState(() => {
    const day = dayOfInstant(momentNow(), workspace.zone);
    return newCompanion(records, preparation, emptyCommitment(newId(), day), conversation);
  });
  const whom = preparation?.repId ?? repId;
  const begin = useCallback(
    (now: Instant, repIds: readonly string[]) => ({
      ...startTally(newId(), now, repIds.length > 0 || whom === null ? repIds : [whom]),
      companion: fresh,
    }),
    [whom, fresh],
  );
  const tally = useTally(begin);
  const { change, draft } = tally;
  const [problem, setProblem] = useState<Problem | null>(null);
  const [errors, setErrors] = useState<Record<string, string>>({});
  const other = draft && !isMeant(draft, place) ? draft : null;
  const repIds = draft?.repIds ?? (tally.repIds.length > 0 || whom === null ? tally.repIds : [whom]);
  const companion = draft?.companion ?? fresh;

  const write = useCallback(
    (patch: Partial<Companion>) =>
      change((before, now) => {
        const open = before ?? begin(now, []);
        return { ...open, companion: { ...(open.companion ?? fresh), ...patch }, keptAt: now };
      }),
    [change, begin, fresh],
  );
  const end = useCallback(
    () =>
      change((before, now) => {
        const stopped = paused(before ?? begin(now, []), now);
        const open = stopped.companion ?? fresh;
        return {
          ...stopped,
          companion: { ...open, debrief: open.debrief ?? newDebrief(records, stopped, now) },
        };
      }),
    [change, begin, fresh, records],
  );
  const goOn = useCallback(
    () =>
      change(
        (before, now) =>
          before && { ...resumed(before, now), companion: { ...(before.companion ?? fresh), debrief: null } },
      ),
    [change, fresh],
  );
  const writeDebrief = (patch: Partial<Debrief>) =>
    companion.debrief && write({ debrief: { ...companion.debrief, ...patch } });

  const carried = carriedCommitments(records, repIds, null);
  const day = draft
    ? dayOfInstant(draft.startedAt, workspace.zone)
    : dayOfInstant(momentNow(), workspace.zone);
  const log = async () => {
    if (!draft) return;
    const settled = settledOf(companion.settled, carried, companion.commitments);
    const ready = { ...draft, companion: { ...companion, settled } };
    const found = problemsOfCompanion(ready, day);
    setErrors(found);
    if (Object.keys(found).length > 0) return;
    const payload = logOfCompanion(ready, ready.companion, { sessionId: newId(), day });
    const record = tallyOf(draft, day, momentNow());
    const outcome = countsAnything(record)
      ? await run('add-tally', { tally: record, log: payload })
      : await run('log-session', payload);
    if (!outcome.ok) return setProblem(outcome.problem);
    change(() => null);
    tellDone('Conversation logged.');
    goTo('conversations');
  };
  const like = companion.debrief
    ? alreadyLogged(records, {
        repIds,
        day,
        form: companion.debrief.form,
        minutes: companion.debrief.minutes,
      })
    : null;
  return {
    tally,
    other,
    companion,
    repIds,
    day,
    carried,
    errors,
    problem: problem ?? tally.problem,
    like,
    write,
    writeDebrief,
    end,
    goOn,
    log: () => void log(),
  };
}

/** A conversation under way with what can be done with it. */
export type OpenCompanion = ReturnType<typeof useCompanion>;
