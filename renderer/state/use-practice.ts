import { useCallback, useEffect, useSyncExternalStore } from 'react';
import type { CommandName, PayloadOf } from '../../src/core/application/commands/registry.ts';
import type { Applied } from '../../src/core/bridge/replies.ts';
import { fail, type Outcome } from '../../src/core/foundation/outcome.ts';
import { RecordSet } from '../../src/core/records/records.ts';
import { claimUndo } from '../app/own-undo.ts';
import { tellDone, tellProblem } from '../ui/tell-problem.tsx';
import type { PlanStore } from './plan-store.ts';
import { useWorkspace } from './use-plan.ts';

const NOTHING = new RecordSet();
const NEVER = () => () => undefined;

/** The practice's store; null until it is loaded, and where there is no practice. */
export function usePracticeStore(): PlanStore | null {
  const { store } = useWorkspace();
  const shown = useSyncExternalStore(store.subscribe, store.snapshot);
  const practice = shown.phase === 'open' ? shown.practice : null;
  useEffect(() => {
    if (practice) return;
    void store.loadPractice().then((problem) => problem && tellProblem(problem));
  }, [practice, store]);
  return practice;
}

/** The practice's own records; null until they are loaded. */
export function usePractice(): RecordSet | null {
  const practice = usePracticeStore();
  const snapshot = useSyncExternalStore(practice?.subscribe ?? NEVER, practice?.snapshot ?? (() => null));
  return practice ? (snapshot?.records ?? NOTHING) : null;
}

/** Runs commands on the practice. A problem is told in a notification unless `quietly` is set, for forms that show it. */
export function useRunPractice(
  options: { readonly quietly?: boolean } = {},
): <Name extends CommandName>(name: Name, payload: PayloadOf<Name>) => Promise<Outcome<Applied>> {
  const practice = usePracticeStore();
  const quietly = options.quietly ?? false;
  return useCallback(
    async (name, payload) => {
      const outcome = practice ? await practice.run(name, payload) : fail(notLoaded());
      if (!outcome.ok && !quietly) tellProblem(outcome.problem);
      return outcome;
    },
    [practice, quietly],
  );
}

/** As long as the caller is shown, undo and redo are those of the practice's history and not of the open plan's. */
export function usePracticeUndo(): void {
  const practice = usePracticeStore();
  useEffect(() => {
    if (!practice) return;
    const step = async (kind: 'undo' | 'redo') => {
      const outcome = await practice[kind]();
      if (!outcome.ok) return tellProblem(outcome.problem);
      tellDone(`${kind === 'undo' ? 'Taken back' : 'Done again'}: ${outcome.value.title}`);
    };
    return claimUndo({ undo: () => void step('undo'), redo: () => void step('redo') });
  }, [practice]);
}

function notLoaded() {
  return {
    code: 'practice-not-loaded',
    message: 'The practice is still being opened.',
    remedy: 'Wait a moment and try again.',
  };
}
