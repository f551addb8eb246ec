import type { BridgeHandlers } from '../../core/bridge/bridge.ts';
import type { ExchangePreview, SendPreview } from '../../core/bridge/exchange.ts';
import { PRACTICE_ID } from '../../core/domain/engagement/practice-id.ts';
import { fail, type Outcome, succeed } from '../../core/foundation/outcome.ts';
import type { ExchangeFile, ExchangeScope } from '../../core/interchange/exchange/exchange-file.ts';
import { sampleNotExchanged } from '../../core/interchange/exchange/exchange-problems.ts';
import { EXCHANGED_KINDS, privateNote } from '../../core/interchange/exchange/item.ts';
import { readExchange } from '../../core/interchange/exchange/read-exchange.ts';
import { writeExchange } from '../../core/interchange/exchange/what-leaves.ts';
import { slugOf } from '../../core/interchange/file-slug.ts';
import { proposePassphrase } from '../exchange/propose-passphrase.ts';
import { openSealed, sealFile } from '../exchange/seal-file.ts';
import { mergeOnStore, packOnStore, previewMerge } from '../store/exchange-on-store.ts';
import { readEverything, repsOf, summariesOf } from '../store/read-store.ts';
import { transitionNotFound } from '../store/store-problems.ts';
import {
  type Holding,
  todayOf,
  type WorkspaceContext,
  withHolding,
  withWritable,
} from './workspace-context.ts';

type ExchangeChannel = 'exchange.look' | 'exchange.send' | 'exchange.open' | 'exchange.merge';

/** The handlers of the channels by which a plan travels between manager and consultant as one encrypted file. */
export function exchangeHandlers(context: WorkspaceContext): Pick<BridgeHandlers, ExchangeChannel> {
  return {
    'exchange.look': ({ transition }) => withHolding(context, (holding) => look(holding, transition)),
    'exchange.send': ({ transition, passphrase, ...scope }) => send(context, transition, scope, passphrase),
    'exchange.open': async (sealed) => {
      const file = await openFile(sealed);
      return file.ok ? withHolding(context, (holding) => preview(context, holding, file.value)) : file;
    },
    'exchange.merge': async (sealed) => {
      const file = await openFile(sealed);
      if (!file.ok) return file;
      return withWritable(context, (holding) => {
        const refusal = refusalOf(holding, file.value);
        return refusal.ok ? mergeOnStore(holding.data, file.value, context.clock.now()) : refusal;
      });
    },
  };
}

/** Who sends: a consultant where there is a practice, else the manager whose plan it is. */
function senderOf({ data }: Holding, managerName: string): Outcome<ExchangeFile['from']> {
  return data.reading(({ records }) => {
    const practice = records.read(PRACTICE_ID, 'practice', PRACTICE_ID);
    return succeed(
      practice
        ? { name: practice.consultantName, role: 'consultant' as const }
        : { name: managerName, role: 'manager' as const },
    );
  });
}

function look(holding: Holding, transition: string): Outcome<SendPreview> {
  const everything = readEverything(holding.data, transition);
  if (!everything.ok) return everything;
  const lists = everything.value.transitions[0]?.records.lists ?? {};
  const managerName = lists.transition?.[0]?.managerName ?? '';
  const from = senderOf(holding, managerName);
  if (!from.ok) return from;
  const talks = new Set(lists.conversation?.map(({ id }) => id));
  const sent = lists['exchange-step']?.findLast(({ direction }) => direction === 'sent');
  return succeed({
    managerName,
    from: from.value,
    holds: EXCHANGED_KINDS.map((kind) => ({ kind, count: lists[kind]?.length ?? 0 })).filter(
      ({ count }) => count > 0,
    ),
    privateNotes: (lists.session ?? []).filter(privateNote).length,
    transcripts: (lists.transcript ?? []).filter(({ id }) => talks.has(id)).length,
    conflicts: lists['merge-conflict']?.length ?? 0,
    lastSent: sent ? { at: sent.at, partner: sent.partner } : null,
    passphrase: proposePassphrase(),
  });
}

async function send(
  context: WorkspaceContext,
  transition: string,
  scope: ExchangeScope,
  passphrase: string,
): Promise<Outcome<{ fileName: string; base64: string }>> {
  const packed = withWritable(context, (holding) => {
    const summaries = summariesOf(holding.data);
    if (!summaries.ok) return summaries;
    const summary = summaries.value.find(({ id }) => id === transition);
    if (!summary) return fail(transitionNotFound());
    const from = senderOf(holding, summary.managerName);
    if (!from.ok) return from;
    return packOnStore(holding.data, { transition, scope, from: from.value }, context.clock.now());
  });
  if (!packed.ok) return packed;
  const sealed = await sealFile(writeExchange(packed.value), passphrase, context.sealingWork);
  const name = packed.value.records.transition?.[0]?.managerName ?? '';
  return succeed({
    fileName: `coachward-${slugOf(name) || 'plan'}-${todayOf(context)}.age`,
    base64: Buffer.from(sealed).toString('base64'),
  });
}

async function openFile(sealed: { base64: string; passphrase: string }): Promise<Outcome<ExchangeFile>> {
  const json = await openSealed(Buffer.from(sealed.base64, 'base64'), sealed.passphrase);
  return json.ok ? readExchange(json.value) : json;
}

function refusalOf({ data }: Holding, file: ExchangeFile): Outcome<null> {
  if (!file.records.transition?.[0]?.isSample) return succeed(null);
  const summaries = summariesOf(data);
  if (!summaries.ok) return summaries;
  return summaries.value.some(({ id }) => id === file.transition)
    ? fail(sampleNotExchanged())
    : succeed(null);
}

function preview(context: WorkspaceContext, holding: Holding, file: ExchangeFile): Outcome<ExchangePreview> {
  const refusal = refusalOf(holding, file);
  if (!refusal.ok) return refusal;
  const summaries = summariesOf(holding.data);
  if (!summaries.ok) return summaries;
  const merge = previewMerge(holding.data, file, context.clock.now());
  if (!merge.ok) return merge;
  const here = repsOf(holding.data, file.transition);
  if (!here.ok) return here;
  const plan = file.records.transition?.[0];
  if (!plan) return fail(transitionNotFound());
  // Whoever is known here is called what they are called here.
  const reps = [...(file.records.rep ?? []), ...here.value];
  const { changes, ...rest } = merge.value;
  return succeed({
    ...rest,
    transition: file.transition,
    managerName: plan.managerName,
    firstDay: plan.firstDay,
    from: file.from,
    sentAt: file.sentAt,
    includes: file.includes,
    isNew: !summaries.value.some(({ id }) => id === file.transition),
    hasNamesake: summaries.value.some(
      ({ id, managerName }) => id !== file.transition && managerName === plan.managerName,
    ),
    changesAnything: changes.some(({ kind }) => kind !== 'exchange-step'),
    reps: Object.fromEntries(reps.map(({ id, name }) => [id, name])),
  });
}
