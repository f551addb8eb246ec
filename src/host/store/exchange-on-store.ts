import { randomUUID } from 'node:crypto';
import type { Applied } from '../../core/bridge/replies.ts';
import type { Instant } from '../../core/domain/calendar/day.ts';
import { fail, type Outcome, succeed } from '../../core/foundation/outcome.ts';
import type { ExchangeFile, ExchangeScope } from '../../core/interchange/exchange/exchange-file.ts';
import { type Merge, mergeRecords } from '../../core/interchange/exchange/merge-records.ts';
import { packExchange } from '../../core/interchange/exchange/what-leaves.ts';
import { checksumOf } from './checksum.ts';
import type { Connection } from './connection.ts';
import type { LiveData } from './live-data.ts';
import { checkAfter } from './parse-changes.ts';
import { changeOnStore } from './run-on-store.ts';
import { transitionNotFound } from './store-problems.ts';

/** Who sends, and what of the plan. */
type Sending = {
  readonly transition: string;
  readonly scope: ExchangeScope;
  readonly from: ExchangeFile['from'];
};

/**
 * Packs a plan for another computer, and keeps which versions left. That is no part of the history: what was sent can't be
 * taken back.
 */
export function packOnStore(live: LiveData, sending: Sending, now: Instant): Outcome<ExchangeFile> {
  const { transition, scope, from } = sending;
  return live.writing(
    ({ records, summaries }) => {
      if (!summaries.get(transition)) return fail(transitionNotFound());
      const { lists } = records.readAll(transition, true);
      const { file, said } = packExchange({
        transition,
        records: lists,
        scope,
        from,
        sentAt: now,
        digest: checksumOf,
      });
      records.insert(transition, 'exchange-step', {
        id: randomUUID(),
        direction: 'sent',
        at: now,
        partner: '',
        items: said,
      });
      return succeed(file);
    },
    () => undefined,
  );
}

function mergeIn({ records }: Connection, theirs: ExchangeFile, now: Instant): Merge {
  const { lists } = records.readAll(theirs.transition, true);
  return mergeRecords({ mine: lists, theirs, digest: checksumOf, at: now, stepId: randomUUID() });
}

/** What merging a file would do; nothing is changed. */
export function previewMerge(live: LiveData, theirs: ExchangeFile, now: Instant): Outcome<Merge> {
  return live.reading((connection) => succeed(mergeIn(connection, theirs, now)));
}

/** Merges a file: all of it or nothing, as one step that undo takes back. */
export function mergeOnStore(live: LiveData, theirs: ExchangeFile, now: Instant): Outcome<Applied> {
  const { transition } = theirs;
  const title = `Read in what ${theirs.from.name || 'somebody'} sent`;
  const request = { transition, name: 'merge-exchange', origin: 'exchange' };
  return changeOnStore(live, request, now, (connection) => {
    const changes = checkAfter(mergeIn(connection, theirs, now).changes);
    return changes.ok ? succeed({ changes: changes.value, title }) : changes;
  });
}
