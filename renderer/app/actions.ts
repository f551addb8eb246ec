import { useMemo } from 'react';
import { askToLogSession } from '../features/conversations/log-session-request.ts';
import { askForTimer } from '../features/timer/timer-focus.ts';
import { usePlanStore, useWorkspace } from '../state/use-plan.ts';
import { tellDone, tellProblem } from '../ui/tell-problem.tsx';
import { stepInView } from './own-undo.ts';
import { commandKey } from './platform.ts';
import { goTo } from './router.ts';
import { screensFor } from './screens.ts';

/**
 * Something that can be done from anywhere: by the command palette, by its shortcut, by the native menu.
 * `key` is also the menu's word for it. `shortcut` is Mantine's notation, `chord` a letter pressed after G.
 */
export type Action = {
  readonly key: string;
  readonly title: string;
  readonly group: 'Go to' | 'Do' | 'Appearance';
  readonly shortcut?: string;
  readonly chord?: string;
  readonly shown?: string;
  readonly run: () => void;
};

/** All actions of the open plan. */
export function useActions(openPalette: () => void): readonly Action[] {
  const plan = usePlanStore();
  const { store, workspace } = useWorkspace();
  const { isPractice } = workspace;
  return useMemo(() => {
    const step = async (kind: 'undo' | 'redo') => {
      if (stepInView(kind)) return;
      const outcome = await plan[kind]();
      if (!outcome.ok) return tellProblem(outcome.problem);
      tellDone(kind === 'undo' ? `Taken back: ${outcome.value.title}` : `Done again: ${outcome.value.title}`);
    };
    const go = screensFor({ isPractice }).map(
      ({ name, title, hotkey }): Action => ({
        key: `go:${name}`,
        title,
        group: 'Go to',
        chord: hotkey,
        shown: `G ${hotkey.toUpperCase()}`,
        run: () => goTo(name),
      }),
    );
    const scheme = (value: 'light' | 'dark' | 'auto', title: string): Action => ({
      key: `appearance:${value}`,
      title,
      group: 'Appearance',
      run: () => void store.setPreferences({ colorScheme: value }),
    });
    return [
      ...go,
      {
        key: 'log-session',
        title: 'Log a session',
        group: 'Do',
        shortcut: 'mod+L',
        shown: `${commandKey}L`,
        run: () => askToLogSession({}),
      },
      {
        key: 'choose-conversation',
        title: 'What is going on with a rep?',
        group: 'Do',
        run: () => goTo('practice', 'chooser'),
      },
      {
        key: 'decide-on-gap',
        title: 'Coach, train or tell?',
        group: 'Do',
        run: () => goTo('practice', 'coach-or-train'),
      },
      {
        key: 'quick-entry',
        title: 'Log a session in one line',
        group: 'Do',
        shortcut: 'mod+shift+L',
        shown: `${commandKey}⇧L`,
        run: () => askToLogSession({ quick: true }),
      },
      {
        key: 'prepare',
        title: 'Prepare a conversation',
        group: 'Do',
        run: () => goTo('conversations', 'prepare'),
      },
      {
        key: 'companion',
        title: 'Lead a conversation with the companion',
        group: 'Do',
        run: () => goTo('conversations', 'companion'),
      },
      {
        key: 'add-transcript',
        title: 'Add a transcript',
        group: 'Do',
        run: () => goTo('conversations', 'add'),
      },
      {
        key: 'live-tally',
        title: 'Start a live tally',
        group: 'Do',
        run: () => goTo('conversations', 'tally'),
      },
      {
        key: 'log-rescue',
        title: 'Log a rescue',
        group: 'Do',
        run: () => goTo('conversations', 'rescues', 'log'),
      },
      { key: 'record-time', title: 'Record this week’s time', group: 'Do', run: () => goTo('time') },
      {
        key: 'timer',
        title: 'Timer: start, switch or stop',
        group: 'Do',
        shortcut: 'mod+.',
        shown: `${commandKey}.`,
        run: askForTimer,
      },
      {
        key: 'audits',
        title: 'Freeze or compare audits',
        group: 'Do',
        run: () => goTo('time', 'audits'),
      },
      {
        key: 'rate-behaviours',
        title: 'Rate the four behaviours',
        group: 'Do',
        run: () => goTo('practice', 'behaviours'),
      },
      {
        key: 'pulse',
        title: 'Ask reps about the coaching',
        group: 'Do',
        run: () => goTo('practice', 'pulse'),
      },
      { key: 'add-milestone', title: 'Add a milestone', group: 'Do', run: () => goTo('plan', 'add') },
      { key: 'excuse-week', title: 'Excuse a week', group: 'Do', run: () => goTo('plan', 'excuse') },
      { key: 'add-rep', title: 'Add a rep', group: 'Do', run: () => goTo('team', 'add') },
      {
        key: 'print',
        title: 'Print the report',
        group: 'Do',
        // What is made for paper is printed where it is open; from anywhere else this is the way to the reports.
        run: () => (document.querySelector('.report') ? window.print() : goTo('reports')),
      },
      {
        key: 'data-out',
        title: 'Take data out: Excel, CSV, JSON',
        group: 'Do',
        run: () => goTo('settings', 'data-out'),
      },
      {
        key: 'undo',
        title: 'Undo',
        group: 'Do',
        shortcut: 'mod+Z',
        shown: `${commandKey}Z`,
        run: () => void step('undo'),
      },
      {
        key: 'redo',
        title: 'Redo',
        group: 'Do',
        shortcut: 'mod+shift+Z',
        shown: `${commandKey}⇧Z`,
        run: () => void step('redo'),
      },
      {
        key: 'exchange',
        title: 'Send the plan, or read in one that was sent',
        group: 'Do',
        run: () => goTo('settings', 'exchange'),
      },
      { key: 'history', title: 'See the history', group: 'Do', run: () => goTo('settings', 'history') },
      {
        key: 'palette',
        title: 'Find anything',
        group: 'Do',
        shortcut: 'mod+K',
        shown: `${commandKey}K`,
        run: openPalette,
      },
      scheme('light', 'Light appearance'),
      scheme('dark', 'Dark appearance'),
      scheme('auto', 'Appearance of the system'),
    ];
  }, [plan, store, isPractice, openPalette]);
}
