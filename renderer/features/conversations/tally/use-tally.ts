import { useCallback, useState } from 'react';
import { dayOfInstant, type Instant } from '../../../../src/core/domain/calendar/day.ts';
import type { TallyKind } from '../../../../src/core/domain/tally/tally.ts';
import {
  paused,
  resumed,
  startTally,
  type TallyDraft,
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

/** Makes what a tally begins as; `repIds` are whom it is with as far as that was chosen. */
export type BeginTally = (now: Instant, repIds: readonly string[]) => TallyDraft;

function beginPlain(now: Instant, repIds: readonly string[]): TallyDraft {
  return startTally(newId(), now, repIds);
}

/** A live tally and all that can be done with it. `announcement` says the latest of it for screen readers. */
export function useTally(begin: BeginTally = beginPlain) {
  const { workspace } = useWorkspace();
  const { draft, loading, problem, change } = useKeptDraft();
  const [announcement, setAnnouncement] = useState('');
  const [repIds, setRepIds] = useState<readonly string[]>([]);

  const tap = useCallback(
    (kind: TallyKind) =>
      change((before, now) => {
        const next = tapped(before ?? begin(now, repIds), kind, now);
        const count = next.taps.filter((each) => each.kind === kind).length;
        setAnnouncement(`${SAID[kind]} ${count}`);
        return next;
      }),
    [change, repIds, begin],
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
        if (!before) return begin(now, repIds);
        return runs ? resumed(before, now) : paused(before, now);
      }),
    [change, repIds, begin],
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
    if (draft.companion) return goTo('conversations', 'companion');
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
    change,
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
