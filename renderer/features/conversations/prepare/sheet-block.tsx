import { conversationGuide } from '../../../../src/core/content/conversations.ts';
import type { Day } from '../../../../src/core/domain/calendar/day.ts';
import type { Commitment } from '../../../../src/core/domain/commitment/commitment.ts';
import type { Preparation } from '../../../../src/core/domain/preparation/preparation.ts';
import { formatDay, formatLongDay } from '../../../format/days.ts';
import type { PaperBlock } from '../../../print/paper-block.ts';
import { COMMITMENT_STATUS_WORDS } from '../session-words.ts';
import classes from './Sheet.module.css';

/** What stands on the sheet beside what was prepared. */
export type SheetFacts = {
  readonly repName: string;
  readonly because: string | null;
  readonly commitments: readonly Commitment[];
  readonly pattern: readonly string[];
  readonly today: Day;
  readonly height: number;
};

/** More than these have no room on one sheet. */
const COMMITMENTS_SHOWN = 8;
/** So many have two lines each; when there are more, each has one, so that the room for notes stays. */
const ON_TWO_LINES = 4;
const PATTERN_SHOWN = 6;

function stateOf({ status, due }: Commitment, today: Day): string {
  if (status !== 'open') return COMMITMENT_STATUS_WORDS[status];
  return due < today ? `overdue since ${formatDay(due)}` : `due ${formatDay(due)}`;
}

/** The sheet as one block that fills a page to its end: what isn't written on is room for notes. */
export function sheetBlocks(preparation: Preparation, facts: SheetFacts): PaperBlock[] {
  return [{ kind: 'whole', key: 'sheet', content: <SheetContent preparation={preparation} facts={facts} /> }];
}

function SheetContent({
  preparation: { day, conversation, questions, notes },
  facts: { repName, because, commitments, pattern, today, height },
}: {
  preparation: Preparation;
  facts: SheetFacts;
}) {
  const guide = conversationGuide(conversation);
  const more = commitments.length - COMMITMENTS_SHOWN;
  return (
    <article className={classes.sheet} style={{ height: `${height}px` }}>
      <header className={classes.head}>
        <h2>{repName}</h2>
        <p>{formatLongDay(day)}</p>
      </header>
      <section>
        <h3>Promised so far</h3>
        {commitments.length === 0 ? (
          <p className={classes.quiet}>Nothing yet.</p>
        ) : (
          <ul className={classes.promises} data-many={commitments.length > ON_TWO_LINES || undefined}>
            {commitments.slice(0, COMMITMENTS_SHOWN).map((commitment) => (
              <li key={commitment.id}>
                <span className={classes.box} data-done={commitment.status !== 'open' || undefined} />
                <span className={classes.clamp}>{commitment.text}</span>
                <span className={classes.quiet}>{stateOf(commitment, today)}</span>
              </li>
            ))}
            {more > 0 && <li className={classes.quiet}>and {more} more in the log</li>}
          </ul>
        )}
      </section>
      <section>
        <h3>The pattern</h3>
        <ul className={classes.pattern}>
          {pattern.slice(0, PATTERN_SHOWN).map((line, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: words may be the same in two lines
            <li key={index} className={classes.clamp}>
              {line}
            </li>
          ))}
        </ul>
      </section>
      <section>
        <h3>{guide.name}</h3>
        <p className={classes.clamp}>{because ?? guide.purpose}</p>
        <p className={classes.opening}>“{guide.opening}”</p>
      </section>
      <section>
        <h3>Questions</h3>
        <ol className={classes.questions}>
          {questions.map(({ id, text, asked }) => (
            <li key={id}>
              <span className={classes.box} data-done={asked || undefined} />
              <span className={classes.clamp}>{text}</span>
            </li>
          ))}
        </ol>
      </section>
      <section className={classes.notes}>
        <h3>Notes</h3>
        <p className={classes.written}>{notes}</p>
      </section>
      <p className={classes.close}>
        Step <span /> By <span /> Commitment, 1–10 <span data-short />
      </p>
    </article>
  );
}
