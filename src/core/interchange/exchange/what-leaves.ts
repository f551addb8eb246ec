import type { Instant } from '../../domain/calendar/day.ts';
import type { ExchangeStep } from '../../domain/exchange/exchange-step.ts';
import type { BundleRecords } from '../bundle/bundle.ts';
import type { Digest } from './canonical.ts';
import { EXCHANGE_FORMAT, EXCHANGE_VERSION, type ExchangeFile, type ExchangeScope } from './exchange-file.ts';
import { type AnyRecord, EXCHANGED_KINDS, itemsOf, placeOf, privateNote, sharedPart } from './item.ts';
import { knownFrom, saidOf, sumOf, versionOf } from './versions.ts';

/** What a plan is packed from. */
export type SendRequest = {
  readonly transition: string;
  readonly records: BundleRecords;
  readonly scope: ExchangeScope;
  readonly from: ExchangeFile['from'];
  readonly sentAt: Instant;
  readonly digest: Digest;
};

/** Packs a plan for another computer, and says what is to be kept of the versions that leave. */
export function packExchange(request: SendRequest): { file: ExchangeFile; said: ExchangeStep['items'] } {
  const { transition, records, scope, from, sentAt, digest } = request;
  const known = knownFrom(records['exchange-step'] ?? []);
  const items = itemsOf(records);
  const versions: Record<string, string[]> = {};
  const removed: Record<string, string[]> = {};
  const said: ExchangeStep['items'] = {};
  for (const key of new Set([...items.keys(), ...known.keys()])) {
    const place = placeOf(key);
    if (!place || (place.isNote && !scope.privateNotes)) continue;
    const content = items.get(key) ?? null;
    const before = known.get(key);
    const version = versionOf(content, before, digest);
    if (!version) continue;
    const sum = sumOf(content, digest);
    if (content === null) removed[key] = [version.id, ...version.ancestors];
    else if (version.id !== sum) versions[key] = [version.id, ...version.ancestors];
    if (before?.heads.length !== 1 || before.heads[0] !== version.id) said[key] = saidOf(version, sum);
  }
  const texts = new Map((records.conversation ?? []).map(({ id, keepsText }) => [id, keepsText]));
  return {
    said,
    file: {
      sentAt,
      from,
      transition,
      includes: { ...scope },
      records: sharedRecords(records),
      privateNotes: scope.privateNotes
        ? (records.session ?? []).filter(privateNote).map(({ id, note }) => ({ session: id, note }))
        : [],
      transcripts: scope.transcripts
        ? (records.transcript ?? []).flatMap((transcript) => {
            const keepsText = texts.get(transcript.id);
            return keepsText === undefined ? [] : [{ keepsText, transcript }];
          })
        : [],
      versions,
      removed,
    },
  };
}

function sharedRecords(records: BundleRecords): ExchangeFile['records'] {
  const lists = EXCHANGED_KINDS.map((kind): [string, AnyRecord[]] => [
    kind,
    (records[kind] ?? []).map((record) => sharedPart(kind, record as never)),
  ]);
  return Object.fromEntries(lists.filter(([, list]) => list.length > 0));
}

/** The content of an exchange file as text, before it is encrypted. */
export function writeExchange(file: ExchangeFile): string {
  return JSON.stringify({ format: EXCHANGE_FORMAT, version: EXCHANGE_VERSION, ...file });
}
