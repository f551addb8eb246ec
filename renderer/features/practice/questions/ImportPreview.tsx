import { Checkbox } from '@mantine/core';
import type { SkippedLine } from '../../../../src/core/interchange/questions/read-questions.ts';
import { formatCounted } from '../../../format/numbers.ts';
import { CONVERSATION_CHOICES } from '../../conversations/conversation-choices.ts';
import type { ImportRow, ImportState } from './import-preview.ts';
import classes from './Questions.module.css';

const NAMES = new Map(CONVERSATION_CHOICES.map(({ value, label }) => [value as string, label]));

/** A longer list is no preview any more, and slow to draw. */
const ROWS_SHOWN = 200;

const STATE_WORDS: Readonly<Record<ImportState, string>> = {
  new: 'New',
  marks: 'From the guide: your marks are added',
  known: 'In your bank already',
  twice: 'Stands in this text twice',
};

const WHY_WORDS: Readonly<Record<SkippedLine['why'], string>> = {
  'too-long': 'longer than 300 characters',
  empty: 'no words in it',
  'no-question': 'asks nothing',
};

/** What was found in a text: each question with what would become of it, and the lines that were left out. */
export function ImportPreview({
  rows,
  skipped,
  unticked,
  toggle,
}: {
  rows: readonly ImportRow[];
  skipped: readonly SkippedLine[];
  unticked: ReadonlySet<number>;
  toggle: (line: number) => void;
}) {
  return (
    <section aria-label="What was found" className={classes.preview}>
      <p className={classes.found} role="status">
        {formatCounted(rows.length, 'question')} found
        {skipped.length > 0 && `, ${formatCounted(skipped.length, 'line')} left out`}.
      </p>
      <ul className={classes.previewList}>
        {rows.slice(0, ROWS_SHOWN).map(({ found, state }) => {
          const canKeep = state === 'new' || state === 'marks';
          return (
            <li key={found.line}>
              <Checkbox
                disabled={!canKeep}
                checked={canKeep && !unticked.has(found.line)}
                onChange={() => toggle(found.line)}
                label={found.text}
                description={detailsOf({ found, state })}
              />
            </li>
          );
        })}
        {rows.length > ROWS_SHOWN && (
          <li className={classes.skipped}>And {rows.length - ROWS_SHOWN} more after these.</li>
        )}
        {skipped.slice(0, ROWS_SHOWN).map(({ line, text, why }) => (
          <li key={line} className={classes.skipped}>
            Line {line}, {WHY_WORDS[why]}: “{text}”
          </li>
        ))}
      </ul>
    </section>
  );
}

function detailsOf({ found, state }: ImportRow): string {
  const { conversation, favourite, tags } = found;
  return [
    STATE_WORDS[state],
    (conversation && NAMES.get(conversation)) ?? 'Any conversation',
    favourite ? 'Favourite' : '',
    tags.map((tag) => `#${tag}`).join(' '),
  ]
    .filter(Boolean)
    .join(' · ');
}
