import type { BridgeHandlers } from '../../core/bridge/bridge.ts';
import type { BundlePreview, TransitionSummary } from '../../core/bridge/replies.ts';
import { PRACTICE_ID } from '../../core/domain/engagement/practice-id.ts';
import { fail, type Outcome, succeed } from '../../core/foundation/outcome.ts';
import type { Bundle, BundledTransition } from '../../core/interchange/bundle/bundle.ts';
import { readBundle } from '../../core/interchange/bundle/read-bundle.ts';
import { writeBundle } from '../../core/interchange/bundle/write-bundle.ts';
import { slugOf } from '../../core/interchange/file-slug.ts';
import { hasPractice, readEverything, summariesOf } from '../store/read-store.ts';
import { putTransitions, removeTransition, summaryOf, type WholeTransition } from '../store/replace-data.ts';
import { SAMPLE_ID } from './sample.ts';
import { removeSample } from './sample-handlers.ts';
import {
  type Holding,
  replyState,
  todayOf,
  type WorkspaceContext,
  withHolding,
  withWritable,
} from './workspace-context.ts';

type WholeDataChannel =
  | 'transition.remove'
  | 'backup.list'
  | 'backup.create'
  | 'backup.restore'
  | 'bundle.export'
  | 'bundle.preview'
  | 'bundle.import';

/** The handlers of the channels that take whole transitions, or all data, in or out. */
export function wholeDataHandlers(context: WorkspaceContext): Pick<BridgeHandlers, WholeDataChannel> {
  return {
    'transition.remove': ({ transition }) =>
      replyState(
        context,
        withWritable(context, (holding) => remove(holding, transition)),
      ),
    'backup.list': () => withHolding(context, ({ backups }) => succeed(backups.list())),
    'backup.create': () => withWritable(context, ({ backups }) => backups.create('hand')),
    'backup.restore': ({ name }) =>
      replyState(
        context,
        withWritable(context, ({ backups }) => backups.restore(name)),
      ),
    'bundle.export': ({ transition }) =>
      withHolding(context, (holding) => exportBundle(context, holding, transition)),
    'bundle.preview': ({ json }) => withHolding(context, (holding) => preview(context, holding, json)),
    'bundle.import': ({ json }) =>
      replyState(
        context,
        withWritable(context, (holding) => importBundle(context, holding, json)),
      ),
  };
}

function remove(holding: Holding, transition: string): Outcome<null> {
  const summaries = summariesOf(holding.data);
  if (!summaries.ok) return summaries;
  if (summaries.value.some(({ id, isSample }) => id === transition && id === SAMPLE_ID && isSample)) {
    return removeSample(holding);
  }
  const backup = holding.backups.createBefore();
  return backup.ok ? removeTransition(holding.data, transition) : backup;
}

function exportBundle(context: WorkspaceContext, { data }: Holding, transition: string | null) {
  const everything = readEverything(data, transition);
  if (!everything.ok) return everything;
  const transitions = everything.value.transitions.map(({ id, records }) => ({
    id,
    records: withoutEmpty(records.lists),
  }));
  const { practice } = everything.value;
  const json = writeBundle({
    exportedAt: context.clock.now(),
    transitions,
    practice: practice ? withoutEmpty(practice.lists) : undefined,
  });
  const managerName = transitions[0]?.records.transition?.[0]?.managerName ?? '';
  const scope = transition === null ? 'everything' : slugOf(managerName) || 'plan';
  return succeed({ fileName: `coachward-${scope}-${todayOf(context)}.json`, json });
}

function withoutEmpty(lists: BundledTransition['records']): BundledTransition['records'] {
  return Object.fromEntries(Object.entries(lists).filter(([, list]) => (list?.length ?? 0) > 0));
}

function summariesIn(context: WorkspaceContext, bundle: Bundle): TransitionSummary[] {
  return bundle.transitions
    .map((transition) => summaryOf(transition, context.clock.now()))
    .filter((summary) => summary !== null);
}

function preview(context: WorkspaceContext, { data }: Holding, json: string): Outcome<BundlePreview> {
  const bundle = readBundle(json);
  if (!bundle.ok) return bundle;
  const present = summariesOf(data);
  if (!present.ok) return present;
  const ids = new Set(present.value.map((summary) => summary.id));
  const transitions = summariesIn(context, bundle.value).map((summary) => ({
    ...summary,
    replaces: ids.has(summary.id),
  }));
  const here = hasPractice(data);
  if (!here.ok) return here;
  const [practice] = bundle.value.practice?.practice ?? [];
  const lists = wholesOf(bundle.value).flatMap(({ records }) => Object.values(records));
  return succeed({
    transitions,
    practice: practice ? { name: practice.firmName || practice.consultantName, replaces: here.value } : null,
    records: lists.reduce((sum, list) => sum + (list?.length ?? 0), 0),
  });
}

/** All that a bundle puts in, each under the id that it is kept under. */
function wholesOf({ transitions, practice }: Bundle): WholeTransition[] {
  return [...transitions, ...(practice ? [{ id: PRACTICE_ID, records: practice }] : [])];
}

function importBundle(context: WorkspaceContext, { data, backups }: Holding, json: string): Outcome<null> {
  const bundle = readBundle(json);
  if (!bundle.ok) return bundle;
  const present = summariesOf(data);
  if (!present.ok) return present;
  const practice = hasPractice(data);
  if (!practice.ok) return practice;
  const ids = new Set(bundle.value.transitions.map((transition) => transition.id));
  const replacesPractice = practice.value && bundle.value.practice !== undefined;
  if (replacesPractice || present.value.some((summary) => ids.has(summary.id))) {
    const backup = backups.createBefore();
    if (!backup.ok) return fail(backup.problem);
  }
  return putTransitions(data, wholesOf(bundle.value), context.clock.now());
}
