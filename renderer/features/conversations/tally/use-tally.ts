import { useCallback, useState } from 'react';
import { dayOfInstant } from '../../../../src/core/domain/calendar/day.ts';
import type { TallyKind } from '../../../../src/core/domain/tally/tally.ts';
import {
  paused,
  resumed,
  startTally,
  tapped,
  untapped,
} from '../../../../src/core/domain/tally/tally-draft.ts';
import { goTo } from '../../../app/router.ts';
import { newId } from '../../../state/new-id.ts';
import { useWorkspace } from '../../../state/use-plan.ts';
import { askToLogSession } from '../log-session-request.ts';
import { tallyOf } from './tally-to-log.ts';
import { momentNow, useKeptDraft } from './use-kept-draft.ts';

const SAID: Readonly<Record<TallyKind, string>> = { tell: 'Tell', ask: 'Ask', reflect: 'Reflect' };

/** A live tally and all that can be done with it. `announcement` says the latest of it for screen readers. */
export function useTally() {
  const { workspace } = useWorkspace();
  const { draft, loading, problem, change } = useKeptDraft();
  const [announcement, setAnnouncement] = useState('');
  const [repIds, setRepIds] = useState<readonly string[]>([]);

  const tap = useCallback(
    (kind: TallyKind) =>
      change((before, now) => {
        const next = tapped(before ?? startTally(newId(), now, repIds), kind, now);
        const count = next.taps.filter((each) => each.kind === kind).length;
        setAnnouncement(`${SAID[kind]} ${count}`);
        return next;
      }),
    [change, repIds],
  );
  const takeBack = useCallback(
    () =>
      change((before, now) => {
        const latest = before?.taps.at(-1);
        if (!before || !latest) return before;
        setAnnouncement(`${SAID[latest.kind]} taken back`);
        return untapped(before, now);
      }),
    [change],
  );
  const run = useCallback(
    (runs: boolean) =>
      change((before, now) => {
        setAnnouncement(runs ? 'The clock runs' : 'Paused');
        if (!before) return startTally(newId(), now, repIds);
        return runs ? resumed(before, now) : paused(before, now);
      }),
    [change, repIds],
  );
  const choose = useCallback(
    (next: string[]) => {
      setRepIds(next);
      change((before) => before && { ...before, repIds: next });
    },
    [change],
  );
  const discard = useCallback(() => change(() => null), [change]);
  const end = useCallback(() => {
    change((before, now) => before && paused(before, now));
    if (!draft) return;
    const now = momentNow();
    const day = dayOfInstant(draft.startedAt, workspace.zone);
    askToLogSession({
      tally: tallyOf(draft, day, now),
      logged: () => {
        change(() => null);
        goTo('conversations');
      },
    });
  }, [change, draft, workspace.zone]);
  return {
    draft,
    loading,
    problem,
    announcement,
    repIds: draft?.repIds ?? repIds,
    tap,
    takeBack,
    run,
    choose,
    discard,
    end,
  };
}

/** A live tally with what can be done with it. */
export type LiveTally = ReturnType<typeof useTally>;
