import { Button } from '@mantine/core';
import { useState } from 'react';
import type { ExchangePreview } from '../../../src/core/bridge/exchange.ts';
import type { MergeEntry } from '../../../src/core/interchange/exchange/merge-records.ts';
import { formatMoment } from '../../format/days.ts';
import { formatCounted } from '../../format/numbers.ts';
import { Differences } from './Differences.tsx';
import classes from './Exchange.module.css';
import { differencesOf, nameOf, removalWords } from './exchange-words.ts';

const GROUPS = [
  { what: 'conflict', title: 'Different on both sides', hint: 'Both are kept until you choose.' },
  { what: 'changed', title: 'Changed there', hint: 'You haven’t touched these since.' },
  { what: 'added', title: 'New', hint: '' },
  { what: 'removed', title: 'Removed there', hint: 'You haven’t touched these since.' },
] as const satisfies readonly { what: MergeEntry['what']; title: string; hint: string }[];

/** So many entries of a group are listed at first. */
const SHOWN = 12;

/** What a file holds and what reading it in would do, before anything is changed. */
export function MergePreview({ preview }: { preview: ExchangePreview }) {
  const { from, sentAt, managerName, isNew, hasNamesake, includes, transcripts } = preview;
  return (
    <div className={classes.stack}>
      <p className={classes.text}>
        The plan of <bdi>{managerName}</bdi>, sent by <bdi>{from.name}</bdi>
        {from.role === 'consultant' && ', the consultant,'} on {formatMoment(sentAt)}.{' '}
        {isNew ? 'It isn’t here yet and is added.' : 'It is merged into the plan that is here.'}
        {hasNamesake && ' There is another plan of a manager with this name; that one stays as it is.'}{' '}
        {includes.privateNotes
          ? 'Private notes are in the file.'
          : 'Private notes are not in the file; yours stay.'}
      </p>
      {!preview.changesAnything && (
        <p className={classes.text}>
          <strong>There is nothing new in it.</strong> You have all of this already.
        </p>
      )}
      {GROUPS.map((group) => (
        <Group
          key={group.what}
          {...group}
          preview={preview}
          entries={preview.entries.filter(({ what }) => what === group.what)}
        />
      ))}
      <p className={classes.text}>{restWords(preview, transcripts)}</p>
    </div>
  );
}

function restWords({ same, newerHere, alike, settled }: ExchangePreview, transcripts: number): string {
  return [
    transcripts > 0 && `${formatCounted(transcripts, 'transcript')} come along`,
    same > 0 && `${formatCounted(same, 'entry', 'entries')} are the same`,
    newerHere > 0 && `${formatCounted(newerHere, 'entry', 'entries')} newer here stay as they are`,
    alike > 0 && `${formatCounted(alike, 'entry', 'entries')} changed on both sides in the same way`,
    settled > 0 && `${formatCounted(settled, 'open choice')} settled by the other side`,
  ]
    .filter((words) => words !== false)
    .join(' · ');
}

function Group({
  what,
  title,
  hint,
  preview,
  entries,
}: (typeof GROUPS)[number] & { preview: ExchangePreview; entries: readonly MergeEntry[] }) {
  const [all, setAll] = useState(false);
  if (entries.length === 0) return null;
  const shown = all ? entries : entries.slice(0, SHOWN);
  const { reps, from } = preview;
  return (
    <section className={classes.group} aria-label={title}>
      <h3>
        {title}: {formatCounted(entries.length, 'entry', 'entries')}
      </h3>
      {hint && <p className={classes.text}>{hint}</p>}
      <ul className={classes.entries}>
        {shown.map((entry) => {
          const { isNote, session, mine, theirs } = entry;
          const name = nameOf(entry, isNote ? session : (mine ?? theirs), reps);
          const removal = what === 'conflict' && removalWords(mine, theirs, from.name || 'the other side');
          return (
            <li key={entry.key}>
              <bdi>{name}</bdi>
              {removal && <p className={classes.text}>{removal}</p>}
              {(what === 'conflict' || what === 'changed') && (
                <Differences
                  label={`Versions of ${name}`}
                  mine={mine && 'Here'}
                  theirs={theirs && (from.name || 'In the file')}
                  differences={differencesOf(mine, theirs, reps)}
                />
              )}
            </li>
          );
        })}
      </ul>
      {entries.length > shown.length && (
        <Button size="compact-sm" variant="subtle" onClick={() => setAll(true)}>
          Show all {entries.length}
        </Button>
      )}
    </section>
  );
}
