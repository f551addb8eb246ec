import type { Day } from '../../../src/core/domain/calendar/day.ts';
import { REVIEW_ID } from '../../../src/core/domain/permanent/cycle-review.ts';
import { EMPTY_SUSTAIN_PLAN } from '../../../src/core/domain/permanent/sustain-plan.ts';
import { SUSTAIN_PLAN_ID } from '../../../src/core/domain/permanent/sustain-plan-id.ts';
import { managerStanding } from '../../../src/core/insights/manager-standing.ts';
import type { RecordSet } from '../../../src/core/records/records.ts';
import { formatDay, formatDayWithYear } from '../../format/days.ts';
import { formatShare } from '../../format/numbers.ts';
import { STANDING_MEASURES } from '../../format/standing-measures.ts';
import { PaperHeading } from '../../print/PaperHeading.tsx';
import { PaperList } from '../../print/PaperList.tsx';
import { PaperNote } from '../../print/PaperNote.tsx';
import type { PaperBlock } from '../../print/paper-block.ts';
import classes from './Permanent.module.css';
import { REVIEW_QUESTIONS } from './review-questions.ts';

function heading(title: string, hint?: string): PaperBlock {
  return {
    kind: 'whole',
    key: `heading:${title}`,
    keepWithNext: true,
    content: <PaperHeading level={2} title={title} hint={hint} />,
  };
}

function note(key: string, text: string): PaperBlock {
  return { kind: 'whole', key, content: <PaperNote>{text}</PaperNote> };
}

function table(
  name: string,
  columns: readonly { readonly title: string; readonly numeric?: boolean }[],
  rows: readonly { readonly key: string; readonly cells: readonly string[] }[],
): PaperBlock {
  return { kind: 'table', key: `table:${name}`, table: { name, columns, rows } };
}

/** The pages to sign: what is expected, what changed, what was said, and what keeps it going. */
export function permanentBlocks(records: RecordSet, today: Day): readonly PaperBlock[] {
  const manager = records.all('transition')[0];
  const plan = records.get('sustain-plan', SUSTAIN_PLAN_ID) ?? EMPTY_SUSTAIN_PLAN;
  const standing = managerStanding(records, today);
  return [
    heading(
      'Coaching as an expectation',
      [manager?.managerName, manager?.managerRole, formatDayWithYear(today)].filter(Boolean).join(', '),
    ),
    ...expectationBlocks(records),
    heading('What changed'),
    table(
      'What changed',
      [
        { title: 'Measure' },
        { title: 'At the start', numeric: true },
        { title: 'Now', numeric: true },
        { title: 'Counted from' },
      ],
      STANDING_MEASURES.map(({ key, label, from, value, basis }) => ({
        key,
        cells: [label, formatShare(from?.(standing) ?? null), formatShare(value(standing)), basis(standing)],
      })),
    ),
    ...reviewBlocks(records),
    heading('After day 90'),
    ...sustainBlocks(plan),
    {
      kind: 'whole',
      key: 'signatures',
      content: (
        <div className={classes.signatures}>
          <div>{manager?.managerName || 'Manager'}, date</div>
          <div>{plan.agreedWith || 'Agreed with'}, date</div>
        </div>
      ),
    },
  ];
}

function expectationBlocks(records: RecordSet): PaperBlock[] {
  const expectations = [...records.all('expectation')].sort((a, b) => a.order - b.order);
  if (expectations.length === 0) return [note('no-expectations', 'No expectation is written yet.')];
  return [
    table(
      'Expectations',
      [{ title: 'What the manager does' }, { title: 'How often' }, { title: 'What shows it' }],
      expectations.map(({ id, behaviour, frequency, evidence }) => ({
        key: id,
        cells: [behaviour, frequency, evidence],
      })),
    ),
  ];
}

function reviewBlocks(records: RecordSet): PaperBlock[] {
  const review = records.get('cycle-review', REVIEW_ID);
  if (!review) return [];
  return [
    heading(
      'Day-90 review',
      [`Held on ${formatDay(review.heldOn)}`, review.withWhom && `with ${review.withWhom}`]
        .filter(Boolean)
        .join(' '),
    ),
    ...REVIEW_QUESTIONS.filter(({ key }) => review[key].trim() !== '').map(({ key, question }) =>
      note(key, `${question} ${review[key]}`),
    ),
  ];
}

function sustainBlocks(plan: typeof EMPTY_SUSTAIN_PLAN): PaperBlock[] {
  const lines = [
    ...plan.keeps,
    plan.leastShare !== null && `Coaching share not under ${plan.leastShare}%`,
    plan.leastRhythm !== null && `Rhythm kept not under ${plan.leastRhythm}%`,
    plan.ifItSlips && `If it slips: ${plan.ifItSlips}`,
    plan.partner && `Who says so: ${plan.partner}`,
    plan.checks.length > 0 && `Looked at again on ${plan.checks.map(({ day }) => formatDay(day)).join(', ')}`,
  ].filter((line): line is string => line !== false && line !== '');
  if (lines.length === 0) return [note('no-plan', 'Nothing is planned yet.')];
  return [{ kind: 'whole', key: 'sustain', content: <PaperList items={lines} /> }];
}
