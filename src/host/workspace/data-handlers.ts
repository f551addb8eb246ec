import type { BridgeHandlers } from '../../core/bridge/bridge.ts';
import { historyOf, loadReport, loadTranscript, loadTransition } from '../store/read-store.ts';
import { reportManager } from '../store/report-manager.ts';
import { runOnStore, stepOnStore } from '../store/run-on-store.ts';
import { measureStandings, portfolioOf } from '../store/standings.ts';
import { keepTallyDraft, loadTallyDraft } from '../store/tally-drafts.ts';
import { todayOf, type WorkspaceContext, withHolding } from './workspace-context.ts';

/** How long one round of measuring the portfolio may take, so that an edit meanwhile is not kept waiting; in milliseconds. */
const MEASURING_MS = 60;

type DataChannel =
  | 'transition.load'
  | 'portfolio.load'
  | 'portfolio.measure'
  | 'transcript.load'
  | 'report.load'
  | 'report.manager'
  | 'command.run'
  | 'history.undo'
  | 'history.redo'
  | 'history.list'
  | 'tally.keep'
  | 'tally.resume';

/** The handlers of the channels that read and change one transition. */
export function dataHandlers(context: WorkspaceContext): Pick<BridgeHandlers, DataChannel> {
  const step = (direction: 'undo' | 'redo', request: { transition: string; origin: string }) =>
    withHolding(context, ({ data }) =>
      stepOnStore(data, { step: direction, ...request }, context.clock.now()),
    );
  return {
    'transition.load': ({ transition }) =>
      withHolding(context, ({ data }) => loadTransition(data, transition)),
    'portfolio.load': ({ today }) => withHolding(context, ({ data }) => portfolioOf(data, today)),
    'portfolio.measure': ({ today }) => {
      const until = performance.now() + MEASURING_MS;
      return withHolding(context, ({ data }) =>
        measureStandings(data, today, () => performance.now() >= until),
      );
    },
    'transcript.load': ({ transition, id }) =>
      withHolding(context, ({ data }) => loadTranscript(data, transition, id)),
    'report.load': ({ transition, id }) =>
      withHolding(context, ({ data }) => loadReport(data, transition, id)),
    'report.manager': ({ transition, today }) =>
      withHolding(context, ({ data }) => reportManager(data, transition, today)),
    'command.run': (request) =>
      withHolding(context, ({ data }) =>
        runOnStore(data, request, { now: context.clock.now(), today: todayOf(context) }),
      ),
    'history.undo': (request) => step('undo', request),
    'history.redo': (request) => step('redo', request),
    'history.list': ({ transition, limit }) =>
      withHolding(context, ({ data }) => historyOf(data, transition, limit)),
    'tally.keep': ({ transition, draft }) =>
      withHolding(context, ({ data }) => keepTallyDraft(data, transition, draft)),
    'tally.resume': ({ transition }) => withHolding(context, ({ data }) => loadTallyDraft(data, transition)),
  };
}
