import { useCallback, useRef, useState } from 'react';
import type { CalendarPreview } from '../../../../src/core/bridge/replies.ts';
import {
  CALENDAR_SETTINGS_ID,
  type CalendarSettings,
} from '../../../../src/core/domain/audit/calendar-settings.ts';
import type { Outcome, Problem } from '../../../../src/core/foundation/outcome.ts';
import { usePlanStore, useWorkspace } from '../../../state/use-plan.ts';
import type { ImportWindow } from './import-window.ts';
import { openFiles } from './open-files.ts';

/** What was said about a zone that the files don't explain. */
export type ZoneAnswer = CalendarSettings['zones'][number];

/** What is asked of the calendars: on which days, through whose eyes, and what unknown zones mean. */
export type ImportQuestion = ImportWindow & {
  readonly me: readonly string[];
  readonly zones: readonly ZoneAnswer[];
};

/** Where an import stands. Nothing is kept before the user says so. */
export type ImportState = {
  readonly files: readonly File[];
  readonly question: ImportQuestion;
  readonly busy: boolean;
  readonly preview: CalendarPreview | null;
  readonly problem: Problem | null;
};

/** The address that a calendar is probably read through: whoever is named most often and isn't in the team. */
function likelyOwner({ addresses }: CalendarPreview): string | null {
  const [first] = addresses;
  return first && !first.inTeam ? first.address : null;
}

/** Takes calendar files, reads them whenever the question changes, and proposes whose they are. */
export function useCalendarImport(firstWindow: ImportWindow): {
  readonly state: ImportState;
  readonly takeFiles: (files: readonly File[]) => void;
  readonly ask: (change: Partial<ImportQuestion>) => void;
} {
  const { bridge } = useWorkspace().store;
  const plan = usePlanStore();
  const [state, setState] = useState<ImportState>(() => {
    const known = plan.snapshot().records.get('calendar-settings', CALENDAR_SETTINGS_ID);
    const question = { ...firstWindow, me: known?.addresses ?? [], zones: known?.zones ?? [] };
    return { files: [], question, busy: false, preview: null, problem: null };
  });
  const latest = useRef(0);

  const read = useCallback(
    async (files: readonly File[], question: ImportQuestion): Promise<Outcome<CalendarPreview>> => {
      const sent = await openFiles(files);
      if (!sent.ok) return sent;
      const { from, to, me, zones } = question;
      const request = { transition: plan.transition, files: sent.value, from, to };
      return bridge.call('calendar.read', { ...request, me: [...me], zones: [...zones] });
    },
    [bridge, plan],
  );

  const begin = useCallback(
    async (files: readonly File[], question: ImportQuestion, guessOwner: boolean) => {
      latest.current += 1;
      const turn = latest.current;
      const isLatest = () => turn === latest.current;
      setState({ files, question, busy: true, preview: null, problem: null });
      let asked = question;
      let reply = await read(files, asked);
      const owner = reply.ok && guessOwner && asked.me.length === 0 ? likelyOwner(reply.value) : null;
      if (owner !== null && isLatest()) {
        asked = { ...asked, me: [owner] };
        reply = await read(files, asked);
      }
      if (!isLatest()) return;
      setState({
        files,
        question: asked,
        busy: false,
        preview: reply.ok ? reply.value : null,
        problem: reply.ok ? null : reply.problem,
      });
    },
    [read],
  );

  return {
    state,
    takeFiles: (files) => void begin(files, state.question, true),
    ask: (change) => {
      const question = { ...state.question, ...change };
      if (state.files.length === 0) setState({ ...state, question });
      else void begin(state.files, question, change.me === undefined || change.me.length === 0);
    },
  };
}
